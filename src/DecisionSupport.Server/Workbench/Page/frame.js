// Shows a document of the server in a frame that runs no script, and keeps the reader's place when the next one comes.
import { make } from './dom.js';

// The one way by which text becomes a document here; the page's policy allows no other.
const policy = globalThis.trustedTypes?.createPolicy('report', { createHTML: html => html });

export class Frame {
  // Where a reader first looks: the top, or a part of the document that a selector names.
  constructor(parent, title, first) {
    this.first = first;
    this.element = make('iframe', { title, sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox', referrerpolicy: 'no-referrer' });
    this.element.addEventListener('load', () => this.loaded());
    parent.append(this.element);
  }

  show(html) {
    this.place = this.element.srcdoc ? this.current() : null;
    this.element.srcdoc = policy ? policy.createHTML(html) : html;
  }

  current() {
    const page = this.element.contentDocument;
    return {
      top: this.element.contentWindow.scrollY,
      open: [...page.querySelectorAll('details[open][id]')].map(d => d.id),
      chosen: page.querySelector('input[type=radio]:checked')?.id,
    };
  }

  loaded() {
    const page = this.element.contentDocument;
    for (const link of page.querySelectorAll('a[href]')) {
      const to = link.getAttribute('href');
      // In a frame a bare #place would be a place of this page, not of the report.
      if (to.startsWith('#')) link.setAttribute('href', 'about:srcdoc' + to);
      else Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    }
    this.place?.open.forEach(id => page.getElementById(id)?.setAttribute('open', ''));
    const chosen = this.place?.chosen && page.getElementById(this.place.chosen);
    if (chosen) chosen.checked = true;
    const top = this.place?.top ?? (this.first ? page.querySelector(this.first)?.getBoundingClientRect().top : 0) ?? 0;
    this.element.contentWindow.scrollTo(0, top);
  }
}
