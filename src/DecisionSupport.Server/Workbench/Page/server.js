// Talks to this server and to no other. Nothing of a case is in an address.
export class Refused extends Error {
  constructor(problems) {
    super('The server refused the case.');
    this.problems = problems;
  }
}

export const getForm = async () => (await answered(await fetch('/api/form'))).json();

export async function post(path, query, body, signal) {
  const choices = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  const response = await fetch(`${path}?${choices}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    signal,
    referrerPolicy: 'no-referrer',
  });
  return answered(response);
}

async function answered(response) {
  if (response.ok) return response;
  let problems = [{ path: '', text: `The server answered with status ${response.status}.` }];
  try {
    problems = (await response.json()).issue.map(issue => placed(issue.diagnostics));
  } catch { /* not an OperationOutcome, such as a proxy's page: the status must do */ }
  throw new Refused(problems);
}

// "/results/0/unit: must be one of ..." has a place; "The request is too large." has none.
function placed(text) {
  const split = text.match(/^(\/\S*|\S*): (.*)$/s);
  return split && (split[1].startsWith('/') || split[1] === '') ? { path: split[1], text: split[2] } : { path: '', text };
}
