// Everything that is wrong with a case at once: a list that leads to the fields, and words beside each of them.
import { find, make } from './dom.js';

let marked = new Set();

export function clear() {
  marked.forEach(place => place.say(''));
  marked = new Set();
  find('#problems').hidden = true;
}

export function show(problems, places) {
  clear();
  const said = new Map();
  const found = problems.map(problem => ({ problem, place: placeOf(problem.path, places) }));
  const items = found.sort(inOrder).map(({ problem, place }) => {
    if (place) said.set(place, [...said.get(place) ?? [], problem.text]);
    return make('li', {}, place ? leading(problem, place) : `${problem.path ? problem.path + ': ' : ''}${problem.text}`);
  });
  said.forEach((texts, place) => place.say(texts.join('; ')));
  marked = new Set(said.keys());
  find('#problems-title').textContent = title(problems);
  find('#problems ul').replaceChildren(...items);
  find('#problems').hidden = false;
}

// As the page has them; what has no place on it comes first.
const inOrder = (a, b) => !a.place || !b.place ? Boolean(a.place) - Boolean(b.place)
  : a.place === b.place ? 0 : a.place.control.compareDocumentPosition(b.place.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export const title = problems => problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`;

// A place within a field belongs to the field, one within a row to the row.
function placeOf(path, places) {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
    if (places.has(at)) return places.get(at);
  }
  return null;
}

function leading(problem, place) {
  return make('button', { type: 'button', class: 'link', onclick: () => {
    for (let fold = place.control.closest('details, [role=tabpanel]'); fold; fold = fold.parentElement.closest('details, [role=tabpanel]')) {
      if (fold.matches('details')) fold.open = true;
      else if (fold.hidden) find(`#${fold.getAttribute('aria-labelledby')}`).click();
    }
    place.control.focus();
  } }, make('code', {}, problem.path), ` ${problem.text}`);
}
