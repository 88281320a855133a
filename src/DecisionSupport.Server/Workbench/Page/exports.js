// Hands an answer of the server to the reader as a file. The name of the file says nothing of the case.
import { make } from './dom.js';
import { post, Refused } from './server.js';

const endings = { html: 'html', pdf: 'pdf', json: 'json', fhir: 'fhir.json' };

export async function exportAs(format, current, say) {
  say(format === 'pdf' ? 'The PDF is being printed …' : 'The file is being written …');
  try {
    const blob = format === 'profile'
      ? new Blob([current.body], { type: 'application/json' })
      : await (await post('/api/assessments', { ...current.query, format }, current.body)).blob();
    save(blob, format === 'profile' ? 'case.json' : `assessment.${endings[format]}`);
    say('Saved. The file holds what was entered: keep it as safe as the record itself.');
  } catch (error) {
    const instead = format === 'pdf' ? ' HTML can be saved instead, and printed from the browser.' : '';
    say(error instanceof Refused ? error.problems.map(p => p.text).join(' ') + instead : 'The server could not be reached.', true);
  }
}

function save(blob, name) {
  const link = make('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
