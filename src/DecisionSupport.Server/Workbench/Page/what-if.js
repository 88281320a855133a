// Answers to suppose, any number together; what they would change is worked out by the server. The case itself stays as it is.
import { find, id, make, named, words } from './dom.js';
import { Frame } from './frame.js';
import { post, Refused } from './server.js';

export class WhatIf {
  chosen = new Map();

  constructor(description, say) {
    this.biomarkers = description.groups.flatMap(g => g.biomarkers);
    this.say = say;
    this.panel = find('#what-if');
    this.questions = make('div');
    this.outcome = make('div', { class: 'outcome' });
    this.reset();
  }

  reset() {
    this.chosen.clear();
    this.case = null;
    this.running?.abort();
    this.dismiss();
    this.questions.replaceChildren();
    this.panel.replaceChildren(make('p', { class: 'empty' }, 'There is nothing to suppose yet: enter a case first.'));
  }

  // A new assessment: the questions that are open now, with the answers that still fit.
  update(assessment, current) {
    this.case = current;
    const input = m => m.biomarker ?? m.field;
    const open = assessment.missing.filter(m => m.wouldChange.length > 0).map(m => ({ input: input(m), name: m.name, reason: m.reason, answers: this.answers(m) }));
    const asked = new Set(open.map(q => q.input));
    const quiet = new Set(assessment.missing.map(input));
    const rest = this.biomarkers.filter(b => b.answers.length > 0 && !asked.has(b.id)).map(b =>
      ({ input: b.id, name: b.name, known: !quiet.has(b.id), answers: possible(b) }));
    const all = [...open, ...rest];
    for (const [asked, set] of this.chosen) {
      if (!all.some(q => q.input === asked && q.answers.some(a => a.set === set))) this.chosen.delete(asked);
    }
    const at = document.activeElement?.closest?.('#what-if') ? document.activeElement.value : null;
    const none = this.chosen.size === 0;
    this.questions.replaceChildren(
      make('p', {}, 'Suppose answers to what is not known, or other results: any number together. The case is not changed; what they would change is shown below.'),
      make('div', { class: 'questions' }, ...open.map(q => this.question(q))),
      this.folded('Not known, and alone without effect', rest.filter(q => !q.known)),
      this.folded('Measured: suppose another result', rest.filter(q => q.known)));
    this.panel.replaceChildren(make('div', { class: 'asked' }, this.questions), make('div', { class: 'bar' }, make('h3', {}, 'What it would change'), make('span', { class: 'hint' }, 'Suppositions, not results of this patient'),
      make('button', { type: 'button', class: 'quiet', onclick: () => this.forget() }, 'Suppose nothing')), this.outcome);
    if (at) [...this.questions.querySelectorAll('input')].find(i => i.value === at)?.focus();
    none ? this.dismiss() : this.ask(false);
  }

  // An answer without effect alone may have one together with others: all that the biomarker takes are offered.
  answers(missing) {
    const known = this.biomarkers.filter(b => b.id === missing.biomarker).flatMap(possible);
    const more = missing.wouldChange.filter(a => !known.some(k => k.set === a.set)).map(a => ({ text: words(a.value), set: a.set }));
    return [...known, ...more];
  }

  folded(title, questions) {
    return questions.length === 0 ? '' : make('details', { open: questions.some(q => this.chosen.has(q.input)) }, make('summary', {}, `${title} (${questions.length})`),
      make('div', { class: 'questions' }, ...questions.map(q => this.question(q))));
  }

  question(q) {
    const group = id('suppose');
    const radio = (text, set) => make('label', { class: 'choice' }, make('input', { type: 'radio', name: group, value: set, checked: (this.chosen.get(q.input) ?? '') === set, onchange: () => this.choose(q.input, set) }), make('span', {}, text));
    return make('fieldset', { class: 'question', 'data-input': q.input }, make('legend', {}, ...named(q.name)),
      q.reason ? make('p', { class: 'hint' }, q.reason) : null,
      make('div', { class: 'choices' }, radio('As it is', ''), ...q.answers.map(a => radio(a.text, a.set))));
  }

  choose(input, set) {
    set ? this.chosen.set(input, set) : this.chosen.delete(input);
    this.chosen.size > 0 ? this.ask(true) : this.dismiss();
  }

  forget() {
    this.chosen.clear();
    this.questions.querySelectorAll('input[value=""]').forEach(i => { i.checked = true; });
    this.dismiss();
    this.say('Nothing is supposed.');
  }

  dismiss() {
    this.running?.abort();
    this.frame = null;
    this.outcome.replaceChildren(make('p', { class: 'empty' }, 'Nothing is supposed.'));
  }

  async ask(aloud) {
    this.running?.abort();
    const running = this.running = new AbortController();
    try {
      const body = JSON.stringify({ case: JSON.parse(this.case.body), set: [...this.chosen.values()] });
      const html = await (await post('/api/what-if', { ...this.case.query, format: 'html' }, body, running.signal)).text();
      if (!this.frame) {
        this.outcome.replaceChildren();
        this.frame = new Frame(this.outcome, 'What the supposed answers would change', 'main');
      }
      this.frame.show(html);
      if (aloud) this.say(`${this.chosen.size === 1 ? 'One answer' : `${this.chosen.size} answers`} supposed: what would change is shown.`);
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.frame = null;
      const texts = error instanceof Refused ? error.problems.map(p => `${p.path ? p.path + ': ' : ''}${p.text}`) : ['The server could not be reached.'];
      this.outcome.replaceChildren(make('p', { class: 'alert', role: 'alert' }, texts.join(' ')));
    }
  }
}

const possible = biomarker => biomarker.answers.map(a => ({ text: words(a), set: `${biomarker.id}=${a}` }));
