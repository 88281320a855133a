// Puts the page together. The case lives in the form alone: nothing is written to the browser's storage.
import { find, make } from './dom.js';
import { CaseForm } from './form.js';
import { exportAs } from './exports.js';
import { Frame } from './frame.js';
import { Paste } from './paste.js';
import * as problems from './problems.js';
import { getForm, post, Refused } from './server.js';
import { tabs } from './tabs.js';
import { WhatIf } from './what-if.js';

const pause = 350;

const status = find('#status');
const say = (text, wrong = false) => {
  status.textContent = text;
  status.classList.toggle('wrong', wrong);
};

document.querySelectorAll('[role=tablist]').forEach(tabs);
const description = await getForm();
find('#product').textContent = `${description.product} · knowledge ${description.knowledgeVersion}, current to ${description.knowledgeDate}${description.overlay ? ` · as set by ${description.overlay}` : ''}`;
find('#intended').textContent = description.intendedUse;
find('#scope').textContent = description.scope;

const jurisdiction = find('#jurisdiction');
jurisdiction.append(...description.jurisdictions.map(j => make('option', { value: j }, j)));
jurisdiction.value = description.jurisdiction;

const form = new CaseForm(find('#enter form'), description, edited);
const whatIf = new WhatIf(description, say);
const paste = new Paste(description, taken, refused);
const exporting = [...document.querySelectorAll('[data-format]')];

let record = null;   // what was pasted, until the form is edited
let shown = null;    // the case that the report speaks of: { body, query }
let frame = null;
let running = null;
let timer = 0;

allowExports(false);

function edited() {
  if (record) {
    record = null;
    origin('The form was edited since: it is the case now. What was doubtful in the record is no longer in the report.');
  }
  later();
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(assess, pause);
}

function current() {
  const { profile, places } = form.read();
  const query = { jurisdiction: jurisdiction.value };
  return record ? { body: record.body, query: { ...query, ...record.query }, places } : { body: JSON.stringify(profile, null, 2), query, places };
}

async function assess() {
  clearTimeout(timer);
  running?.abort();
  if (!record && !form.ready) {
    problems.clear();
    stale();
    say('Choose the setting of the disease to see a report.');
    return;
  }
  const mine = running = new AbortController();
  const now = current();
  try {
    const [html, json] = await Promise.all(['html', 'json'].map(format => post('/api/assessments', { ...now.query, format }, now.body, mine.signal)));
    const [page, assessment] = [await html.text(), await json.json()];
    problems.clear();
    shown = now;
    show(page);
    whatIf.update(assessment, now);
    say(summary(assessment));
  } catch (error) {
    if (error.name === 'AbortError') return;
    mine.abort();
    stale();
    if (error instanceof Refused) {
      problems.show(error.problems, now.places);
      say(`${problems.title(error.problems)}. ${frame ? 'The report below is not up to date.' : ''}`, true);
    } else {
      say('The server could not be reached. The report is not up to date.', true);
    }
  }
}

const summary = assessment => assessment.scope.status === 'in-scope'
  ? `Up to date: ${count(assessment.suggestions.length, 'option')} to consider, ${count(assessment.mechanisms.filter(m => m.presence === 'present').length, 'mechanism')} present, ${count(assessment.missing.length, 'thing')} not known.`
  : `Up to date: ${assessment.scope.status.replaceAll('-', ' ')}. ${assessment.scope.reasons.map(r => r.text).join(' ')}`;

const count = (n, what) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`;

function show(page) {
  if (!frame) {
    find('#report').replaceChildren();
    frame = new Frame(find('#report'), 'Report');
  }
  frame.show(page);
  find('#answer').classList.remove('stale');
  allowExports(true);
}

// A report that no longer speaks of the case is told apart from one that does, and is not exported.
function stale() {
  shown = null;
  if (frame) find('#answer').classList.add('stale');
  allowExports(false);
}

function allowExports(allowed) {
  exporting.forEach(b => { b.disabled = !allowed; });
}

function origin(text) {
  find('#origin').textContent = text;
  find('#origin').hidden = text === '';
}

function taken(reading, pasted) {
  whatIf.reset();
  form.write(reading.profile);
  record = pasted;
  origin(reading.fhir
    ? 'The case is the FHIR record as it was pasted. What was read stands in the form; editing it makes the form the case.'
    : 'The case is the profile as it was pasted. It stands in the form, too.');
  assess();
}

function refused(told, profile) {
  running?.abort();
  record = null;
  whatIf.reset();
  stale();
  origin('');
  if (profile) {
    form.write(profile);
    find('#tab-enter').click();
  }
  problems.show(told, form.read().places);
  say(`${problems.title(told)}.`, true);
}

function clear() {
  clearTimeout(timer);
  running?.abort();
  record = null;
  shown = null;
  frame = null;
  form.clear();
  paste.clear();
  whatIf.reset();
  problems.clear();
  origin('');
  find('#answer').classList.remove('stale');
  find('#report').replaceChildren(make('p', { class: 'empty' }, 'Choose the setting of the disease and enter results: the report appears here and follows every change.'));
  allowExports(false);
  say('The case was cleared.');
}

jurisdiction.addEventListener('change', later);
find('#clear').addEventListener('click', event => {
  const button = event.currentTarget;
  if (button.dataset.sure) clear();
  button.dataset.sure = button.dataset.sure ? '' : 'asked';
  button.textContent = button.dataset.sure ? 'Clear everything?' : 'Clear';
});
find('#clear').addEventListener('blur', event => Object.assign(event.currentTarget, { textContent: 'Clear' }).dataset.sure = '');
for (const button of exporting) {
  button.addEventListener('click', async () => {
    await exportAs(button.dataset.format, shown, say);
  });
}
say('Ready.');
document.documentElement.dataset.ready = 'yes';
