// One field: label, hint, control, and a place for what is wrong with it. Left empty it is not known, and not in the profile.
import { id, make, sentence, words } from './dom.js';

const number = /^-?[0-9]+(\.[0-9]+)?$/;

// What is no number is sent as it was typed, and the server says what is wrong with it. A comma is not guessed at: 1,250 is two numbers in two countries.
const toNumber = text => number.test(text) ? Number(text) : text;

const kinds = {
  choice: spec => make('select', {}, make('option', { value: '' }, spec.empty ?? 'Not known'),
    ...spec.choices.filter(c => c !== 'unknown').map(c => make('option', { value: c }, spec.plain ? c : sentence(words(c))))),
  number: () => make('input', { inputmode: 'decimal', class: 'short' }),
  date: () => make('input', { class: 'short', placeholder: 'YYYY-MM-DD' }),
  list: () => make('input', {}),
  text: () => make('input', {}),
  lines: () => make('textarea', { rows: 3 }),
};

const read = {
  choice: text => text,
  number: toNumber,
  date: text => text,
  text: text => text,
  list: text => text === 'none' ? [] : text.split(',').map(t => t.trim()).filter(t => t),
  lines: text => text === 'none' ? [] : text.split('\n').map(t => t.trim()).filter(t => t),
};

const written = value => Array.isArray(value) ? value : String(value);

export function makeField(spec) {
  const control = kinds[spec.kind](spec);
  control.id = id(spec.name);
  control.dataset.name = spec.name;
  const hint = spec.hint ? make('span', { class: 'hint', id: id('hint') }, spec.hint) : null;
  const problem = make('span', { class: 'problem', id: id('problem'), hidden: true });
  control.setAttribute('aria-describedby', [hint?.id, problem.id].filter(x => x).join(' '));
  if (spec.required) control.setAttribute('aria-required', 'true');
  const label = make('label', { for: control.id }, spec.label, spec.required ? make('span', { class: 'needed' }, ' needed') : null);
  const element = make('div', { class: `field kind-${spec.kind}` }, label, control, hint, problem);
  return {
    name: spec.name,
    element,
    control,
    get value() {
      const text = control.value.trim();
      return text === '' ? undefined : read[spec.kind](text);
    },
    set value(value) {
      if (value === undefined || value === null || value === 'unknown') control.value = '';
      else if (spec.kind === 'choice') choose(control, String(value));
      else if (Array.isArray(value)) control.value = value.length === 0 ? 'none' : written(value).join(spec.kind === 'lines' ? '\n' : ', ');
      else control.value = String(value);
    },
    say(text) {
      problem.textContent = text;
      problem.hidden = text === '';
      control.toggleAttribute('aria-invalid', false);
      if (text) control.setAttribute('aria-invalid', 'true');
    },
  };
}

// A word that is not on the list is kept, so that the server can say so.
function choose(select, word) {
  if (![...select.options].some(o => o.value === word)) select.append(make('option', { value: word }, word));
  select.value = word;
}
