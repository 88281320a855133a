// Takes a profile or a FHIR record as text, shows what was read from it, and hands it on.
import { find, make } from './dom.js';
import { post, Refused } from './server.js';

export class Paste {
  constructor(description, taken, refused) {
    this.taken = taken;
    this.refused = refused;
    this.record = find('#record');
    this.setting = find('#record-setting');
    this.setting.append(...['', ...description.fields.disease.find(f => f.name === 'setting').choices].map(w => make('option', { value: w }, w || 'As the record has it')));
    find('#read').addEventListener('click', () => this.read());
    this.record.addEventListener('paste', () => setTimeout(() => this.read()));
    this.setting.addEventListener('change', () => this.record.value.trim() && this.read());
    find('#file').addEventListener('change', event => this.open(event.target.files[0]));
    for (const kind of ['dragover', 'drop']) document.addEventListener(kind, event => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'drop') this.open(event.dataTransfer.files[0]);
    });
  }

  clear() {
    this.record.value = '';
    find('#file').value = '';
    this.setting.value = '';
    find('#reading').hidden = true;
  }

  async open(file) {
    if (!file) return;
    find('#tab-paste').click();
    this.record.value = await file.text();
    await this.read();
  }

  async read() {
    const body = this.record.value;
    const query = { setting: this.setting.value };
    find('#reading').hidden = true;
    this.running?.abort();
    const running = this.running = new AbortController();
    try {
      const reading = await (await post('/api/reading', query, body, running.signal)).json();
      this.show(reading);

      // A profile keeps the order in which it was written; a record has none.
      this.taken({ ...reading, profile: profileIn(body) ?? reading.profile }, { body, query });
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.refused(error instanceof Refused ? error.problems : [{ path: '', text: 'The server could not be reached.' }], profileIn(body));
    }
  }

  show(reading) {
    const used = reading.resources.filter(r => r.used).length;
    find('#reading-title').textContent = reading.fhir ? `What was read: ${used} of ${reading.resources.length} resources used` : 'The profile was read';
    find('#reading div').replaceChildren(
      ...reading.dataIssues.length > 0 ? [make('h4', {}, 'Doubtful in the record'), make('ul', {}, ...reading.dataIssues.map(i =>
        make('li', {}, make('strong', {}, i.severity), ` ${i.message} `, make('code', {}, i.path))))] : [],
      ...reading.fhir ? [make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Resources of the record' }, table(reading.resources))] : []);
    find('#reading').hidden = false;
  }
}

const table = resources => make('table', {},
  make('thead', {}, make('tr', {}, ...['Resource', 'Used', 'What it gave, or why not'].map(t => make('th', { scope: 'col' }, t)))),
  make('tbody', {}, ...resources.map(r => make('tr', { class: r.used ? 'used' : 'unused' },
    make('td', {}, r.resourceType, ' ', make('code', {}, r.path)), make('td', {}, r.used ? 'Used' : 'Not used'), make('td', {}, r.reason)))));

// A profile that was refused is shown in the form all the same, so that it can be put right there.
function profileIn(text) {
  try {
    const json = JSON.parse(text);
    return json && typeof json === 'object' && !Array.isArray(json) && !('resourceType' in json) ? json : null;
  } catch {
    return null;
  }
}
