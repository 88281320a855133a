// Earlier and ongoing regimens.
import { id, make } from './dom.js';
import { makeField } from './fields.js';

export class Therapies {
  rows = [];

  constructor(description, changed) {
    this.fields = description.fields.therapy;
    this.agents = description.agents;
    this.changed = changed;
    this.list = make('div', { class: 'rows' });
    this.button = make('button', { type: 'button', onclick: () => this.add().entry.focus() }, 'Add therapy');
    this.element = make('fieldset', { class: 'part' }, make('legend', {}, 'Therapies'),
      make('p', { class: 'hint' }, 'What was given for this cancer, each regimen with its drugs, setting and how it ended.'),
      this.list, this.button,
      make('datalist', { id: 'agents' }, ...this.agents.map(a => make('option', { value: a.name }))));
  }

  reset() {
    this.rows.forEach(row => row.element.remove());
    this.rows = [];
  }

  add() {
    const row = new Row(this);
    this.rows.push(row);
    this.list.append(row.element);
    return row;
  }

  read(places) {
    return this.rows.filter(row => row.given).map((row, i) => row.read(`/therapies/${i}`, places));
  }

  write(therapies) {
    this.reset();
    therapies.filter(t => t && typeof t === 'object').forEach(t => this.add().write(t));
  }
}

class Row {
  drugs = [];

  constructor(therapies) {
    this.therapies = therapies;
    this.fields = therapies.fields.filter(f => f.name !== 'agents').map(f => makeField({ ...f, empty: f.required ? 'Choose' : 'Not known' }));
    const [entry, title] = [id('drug'), id('therapy')];
    this.entry = make('input', { id: entry, list: 'agents', 'aria-describedby': `${entry}-hint ${entry}-problem`, onchange: () => this.commit(), onkeydown: event => this.typed(event) });
    this.chips = make('ul', { class: 'chips', 'aria-label': 'Drugs' });
    this.problem = make('p', { class: 'problem', id: `${entry}-problem`, hidden: true });
    this.element = make('div', { class: 'row', role: 'group', 'aria-labelledby': title },
      make('div', { class: 'row-head' }, make('h3', { id: title }, 'Therapy'),
        make('button', { type: 'button', class: 'quiet', 'aria-label': 'Remove this therapy', onclick: () => this.removed() }, 'Remove')),
      this.chips,
      make('div', { class: 'field' }, make('label', { for: entry }, 'Add a drug'), this.entry, make('span', { class: 'hint', id: `${entry}-hint` }, 'By name; Enter adds it.')),
      this.problem,
      make('div', { class: 'grid' }, ...this.fields.map(f => f.element)));
  }

  typed(event) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.commit();
  }

  // A name that is not known goes to the server as it is, which says so.
  commit() {
    const text = this.entry.value.trim();
    if (text === '') return;
    this.entry.value = '';
    this.put(this.therapies.agents.find(a => a.name.toLowerCase() === text.toLowerCase())?.id ?? text.toLowerCase());
    this.therapies.changed();
  }

  put(drug) {
    this.drugs.push(drug);
    const name = this.therapies.agents.find(a => a.id === drug)?.name ?? drug;
    const chip = make('li', {}, make('button', { type: 'button', 'aria-label': `Remove ${name}`, onclick: () => {
      this.drugs.splice([...this.chips.children].indexOf(chip), 1);
      chip.remove();
      this.entry.focus();
      this.therapies.changed();
    } }, name, make('span', { 'aria-hidden': 'true' }, ' ×')));
    this.chips.append(chip);
  }

  get given() {
    return this.drugs.length > 0 || this.fields.some(f => f.value !== undefined);
  }

  removed() {
    this.therapies.rows.splice(this.therapies.rows.indexOf(this), 1);
    this.element.remove();
    this.therapies.button.focus();
    this.therapies.changed();
  }

  read(path, places) {
    const therapy = { agents: [...this.drugs] };
    places.set(path, this).set(`${path}/agents`, this);
    for (const field of this.fields) {
      places.set(`${path}/${field.name}`, field);
      if (field.value !== undefined) therapy[field.name] = field.value;
    }
    return therapy;
  }

  write(therapy) {
    if (Array.isArray(therapy.agents)) therapy.agents.forEach(a => this.put(String(a)));
    for (const field of this.fields) field.value = therapy[field.name];
  }

  say(text) {
    this.problem.textContent = text;
    this.problem.hidden = text === '';
  }

  get control() {
    return this.entry;
  }
}
