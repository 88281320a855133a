// Laboratory results. A row without anything entered is not measured: it is not in the profile, and never negative.
import { find, id, make, named } from './dom.js';
import { makeField } from './fields.js';

const formNames = { call: 'Call', value: 'Number', ordinal: 'IHC score', ish: 'ISH ratio, copies', variants: 'Variants', genotype: 'Genotype' };

// Calls by which a laboratory says that there is no result.
const noResult = ['not-done', 'failed', 'unknown'];

// The rows that a form for this question starts with: what every pathology report of such a patient holds, and the two commonest reasons for resistance.
const usual = [['her2', 'ordinal'], ['her2', 'ish'], ['er', 'value'], ['pr', 'value'], ['pten', 'call'], ['pik3ca', 'variants']];

export class Results {
  rows = [];

  constructor(description, changed) {
    this.fields = Object.fromEntries(description.fields.result.map(f => [f.name, f]));
    this.variantFields = description.fields.variant;
    this.biomarkers = new Map(description.groups.flatMap(g => g.biomarkers).map(b => [b.id, b]));
    this.changed = changed;
    this.list = make('div', { class: 'rows' });
    const choice = make('select', { id: 'new-result' },
      ...description.groups.map(g => make('optgroup', { label: g.name }, ...g.biomarkers.map(b => make('option', { value: b.id }, b.name)))));
    const add = make('button', { type: 'button', onclick: () => this.add(choice.value).focus() }, 'Add result');
    this.element = make('fieldset', { class: 'part' }, make('legend', {}, 'Results'),
      make('p', { class: 'hint' }, 'As the laboratory reported them. What is left empty counts as not measured, never as negative.'),
      this.list, make('div', { class: 'adding' }, make('div', { class: 'field' }, make('label', { for: 'new-result' }, 'Another biomarker'), choice), add));
    this.reset();
  }

  reset() {
    this.rows.slice().forEach(row => this.remove(row));
    usual.filter(([b]) => this.biomarkers.has(b)).forEach(([b, form]) => this.add(b, form));
  }

  add(biomarker, form) {
    const row = new Row(this, this.biomarkers.get(biomarker) ?? unknown(biomarker), form);
    this.rows.push(row);
    this.list.append(row.element);
    return row;
  }

  remove(row) {
    const at = this.rows.indexOf(row);
    this.rows.splice(at, 1);
    row.element.remove();
    return this.rows[Math.min(at, this.rows.length - 1)];
  }

  // Profile's results, and where each part of them stands on the page.
  read(places) {
    const rows = this.rows.filter(row => row.measured || row.kept);
    return rows.map((row, i) => row.read(`/results/${i}`, places));
  }

  // Rows of the start stay, as not measured, where the case has nothing for them.
  write(results) {
    this.rows.slice().forEach(row => this.remove(row));
    for (const [biomarker, form] of usual) {
      if (!results.some(r => r?.biomarker === biomarker)) this.add(biomarker, form);
    }
    for (const result of results) {
      if (result && typeof result === 'object') this.add(String(result.biomarker ?? ''), formOf(result)).write(result);
    }
  }
}

const unknown = name => ({ id: name, name: name || 'No biomarker', forms: Object.keys(formNames), calls: [], genotypes: [], assays: [], units: [], answers: [] });

const formOf = result => 'variants' in result ? 'variants' : 'genotype' in result ? 'genotype' : 'ratio' in result || 'copyNumber' in result ? 'ish'
  : typeof result.value === 'string' ? 'ordinal' : 'value' in result ? 'value' : 'call';

class Row {
  constructor(results, biomarker, form) {
    this.results = results;
    this.biomarker = biomarker;
    this.form = form ?? biomarker.forms[0];
    this.tag = make('span', { class: 'tag' });
    this.problem = make('p', { class: 'problem', hidden: true });
    this.body = make('div', { class: 'grid' });
    this.shape = makeField({ name: 'form', label: 'Reported as', kind: 'choice', plain: true, choices: [] });
    this.shape.control.replaceChildren(...biomarker.forms.map(f => make('option', { value: f }, formNames[f])));
    if (!biomarker.forms.includes(this.form)) this.form = biomarker.forms[0];
    this.shape.control.value = this.form;
    this.shape.control.addEventListener('change', () => this.reshape(this.shape.control.value));
    this.assay = this.field('assay', { kind: 'choice', plain: true, choices: biomarker.assays, empty: 'Not stated', hint: null, label: 'Assay' });
    const shortest = this.form === 'ordinal' ? 'ihc' : this.form === 'ish' ? 'ish' : biomarker.assays.length === 1 ? biomarker.assays[0] : undefined;
    if (biomarker.assays.includes(shortest)) this.assay.value = shortest;
    const plain = name => this.field(name, { empty: 'Not stated' });
    this.about = [plain('specimen'), plain('collected'), plain('status'), plain('lab'), plain('sourceId')];
    const title = id('result');
    this.element = make('div', { class: 'row', role: 'group', 'aria-labelledby': title, 'data-biomarker': biomarker.id, oninput: () => { this.kept = false; this.mark(); } },
      make('div', { class: 'row-head' }, make('h3', { id: title }, ...named(biomarker.name)), this.tag,
        make('button', { type: 'button', class: 'quiet', 'aria-label': `Remove ${biomarker.name}`, onclick: () => this.removed() }, 'Remove')),
      this.problem, this.body,
      make('details', {}, make('summary', {}, 'Specimen, date, laboratory'), make('div', { class: 'grid' }, ...this.about.map(f => f.element)),
        biomarker.need ? make('p', { class: 'hint' }, `The laboratory must state: ${biomarker.need}.`) : null));
    this.reshape(this.form);
  }

  field(name, changes = {}) {
    return makeField({ ...this.results.fields[name], required: false, ...changes });
  }

  reshape(form) {
    this.form = form;
    const unit = () => this.field('unit', { kind: 'choice', plain: true, choices: this.biomarker.units, hint: null, label: 'Unit', empty: 'Choose' });
    this.inputs = {
      call: () => [this.field('call', { label: 'Call', hint: null, choices: this.biomarker.calls, empty: 'Not measured' })],
      value: () => [this.field('value', { label: 'Number', kind: 'number', hint: null }), unit()],
      ordinal: () => [this.field('value', { label: 'IHC score', kind: 'choice', plain: true, hint: null, choices: ['0', '1+', '2+', '3+'], empty: 'Not measured' })],
      genotype: () => [this.field('genotype', { kind: 'choice', plain: true, label: 'Genotype', hint: null, choices: this.biomarker.genotypes, empty: 'Not measured' })],
      ish: () => [this.field('ratio', { label: 'HER2/CEP17 ratio', hint: null }), this.field('copyNumber', { label: 'HER2 copies a cell', hint: null })],
      variants: () => [],
    }[form]();
    this.variants = form === 'variants' ? [this.variant()] : [];
    const only = this.inputs.find(f => f.name === 'unit');
    if (only && this.biomarker.units.length === 1) only.value = this.biomarker.units[0];
    this.draw();
  }

  variant() {
    return this.results.variantFields.map(f => makeField({ ...f, required: false, hint: f.name === 'protein' ? 'Such as p.H1047R' : f.name === 'vaf' ? '0 to 1' : null, empty: 'Not stated',
      label: { protein: 'Protein change', cdna: 'Coding change', vaf: 'Allele fraction', classification: 'Classification' }[f.name] ?? f.label }));
  }

  draw() {
    const more = this.form === 'variants' ? make('button', { type: 'button', class: 'quiet', onclick: () => { this.variants.push(this.variant()); this.draw(); this.variants.at(-1)[0].control.focus(); } }, 'Another variant') : null;
    this.body.replaceChildren(
      ...(this.biomarker.forms.length > 1 ? [this.shape.element] : []),
      ...this.inputs.map(f => f.element), this.assay.element,
      ...this.variants.map(v => make('div', { class: 'grid variant', role: 'group', 'aria-label': 'Variant' }, ...v.map(f => f.element))), ...(more ? [more] : []));
    this.mark();
  }

  get measured() {
    return this.inputs.some(f => f.name !== 'unit' && f.value !== undefined) || this.variants.some(v => v.some(f => f.value !== undefined));
  }

  mark() {
    const without = this.inputs.some(f => f.name === 'call' && noResult.includes(f.value));
    this.element.classList.toggle('unmeasured', !this.measured || without);
    this.tag.textContent = without ? 'No result' : this.measured ? 'Reported' : 'Not measured';
  }

  focus() {
    (this.variants[0]?.[0] ?? this.inputs[0]).control.focus();
  }

  removed() {
    const next = this.results.remove(this);
    next ? next.element.querySelector('button').focus() : find('#new-result').focus();
    this.results.changed();
  }

  read(path, places) {
    const result = { biomarker: this.biomarker.id };
    places.set(path, this);
    for (const field of [this.assay, ...this.inputs, ...this.about]) {
      places.set(`${path}/${field.name}`, field);
      if (field.value !== undefined && !(field.name === 'unit' && this.inputs[0].value === undefined)) result[field.name] = field.value;
    }
    const variants = this.variants.filter(v => v.some(f => f.value !== undefined));
    if (variants.length > 0) result.variants = variants.map((v, i) => Object.fromEntries(v.flatMap(f => {
      places.set(`${path}/variants/${i}/${f.name}`, f);
      return f.value === undefined ? [] : [[f.name, f.value]];
    })));
    return result;
  }

  // A row that was read stays in the case even if nothing in it can be shown: what is wrong with it is for the server to say.
  write(result) {
    this.kept = true;
    for (const field of [this.assay, ...this.inputs, ...this.about]) {
      field.value = result[field.name];
    }
    if (Array.isArray(result.variants)) {
      this.variants = result.variants.map(v => this.variant().map(f => { f.value = v?.[f.name]; return f; }));
    }
    this.draw();
  }

  say(text) {
    this.problem.textContent = text;
    this.problem.hidden = text === '';
  }

  get control() {
    return (this.variants[0]?.[0] ?? this.inputs[0]).control;
  }
}
