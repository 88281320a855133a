// The form of a case: writes a profile, and knows where each part of it stands on the page.
import { make } from './dom.js';
import { makeField } from './fields.js';
import { Results } from './results.js';
import { Therapies } from './therapies.js';

const parts = { patient: 'Patient', disease: 'Disease', clinical: 'Clinical facts' };

export class CaseForm {
  constructor(element, description, changed) {
    this.results = new Results(description, changed);
    this.therapies = new Therapies(description, changed);
    this.label = makeField({ name: 'profileId', label: 'Name of this case', kind: 'text', hint: 'For you to recognise it: no name and no number of a patient' });
    this.asOf = makeField({ name: 'asOf', label: 'As of', kind: 'date', hint: 'Left empty: today' });
    this.fields = Object.fromEntries(Object.keys(parts).map(part =>
      [part, description.fields[part].map(f => makeField({ ...f, empty: f.required ? 'Choose' : 'Not known' }))]));
    this.medicines = makeField({ name: 'medications', label: 'Other medicines', kind: 'lines', hint: 'One a line. Left empty: not known. None: write none' });
    element.append(
      part('This case', this.label, this.asOf),
      part(parts.patient, ...this.fields.patient),
      part(parts.disease, ...this.fields.disease),
      this.results.element,
      this.therapies.element,
      part(parts.clinical, ...this.fields.clinical),
      part('Medicines', this.medicines));
    element.addEventListener('submit', event => event.preventDefault());
    element.addEventListener('input', changed);
    this.clear();
  }

  clear() {
    this.plain.forEach(([, field]) => { field.value = undefined; });
    this.label.value = 'case';
    this.results.reset();
    this.therapies.reset();
  }

  get plain() {
    return [['/profileId', this.label], ['/asOf', this.asOf], ['/medications', this.medicines],
      ...Object.entries(this.fields).flatMap(([part, fields]) => fields.map(f => [`/${part}/${f.name}`, f]))];
  }

  get ready() {
    return this.fields.disease.find(f => f.name === 'setting').value !== undefined;
  }

  // The profile, and the place of each JSON Pointer.
  read() {
    const places = new Map(this.plain);
    const members = part => Object.fromEntries(this.fields[part].filter(f => f.value !== undefined).map(f => [f.name, f.value]));
    const profile = {
      schemaVersion: '1.0',
      profileId: this.label.value ?? 'case',
      asOf: this.asOf.value,
      patient: members('patient'),
      disease: members('disease'),
      results: this.results.read(places),
      therapies: this.therapies.read(places),
      clinical: members('clinical'),
      medications: this.medicines.value,
    };
    return { profile, places };
  }

  // Shows whatever of a profile can be shown; what cannot is named by the server.
  write(profile) {
    this.label.value = profile.profileId;
    this.asOf.value = profile.asOf;
    this.medicines.value = profile.medications;
    for (const [part, fields] of Object.entries(this.fields)) {
      for (const field of fields) field.value = profile[part]?.[field.name];
    }
    this.results.write(Array.isArray(profile.results) ? profile.results : []);
    this.therapies.write(Array.isArray(profile.therapies) ? profile.therapies : []);
  }
}

const part = (title, ...fields) => make('fieldset', { class: 'part' }, make('legend', {}, title), make('div', { class: 'grid' }, ...fields.map(f => f.element)));
