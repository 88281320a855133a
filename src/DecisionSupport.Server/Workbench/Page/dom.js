// Makes an element. Text is text: nothing of a case is ever parsed as markup.
let last = 0;

export const id = name => `${name}-${++last}`;

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export const find = selector => document.querySelector(selector);

// "PTEN (immunohistochemistry or deletion)": what stands in brackets steps back.
export const named = name => {
  const [, main, aside] = name.match(/^(.*?)( \(.*\))?$/s);
  return aside ? [main, make('span', { class: 'aside' }, aside)] : [main];
};

export const words = text => text.replaceAll('-', ' ');

export const sentence = text => text.charAt(0).toUpperCase() + text.slice(1);
