// Elements out of plain values. Text becomes text nodes and nothing else: no function here, and none elsewhere, takes HTML.

/**
 * @param {string} name of the element, with classes: "p.muted.small"
 * @param {object} attributes; "on…" are listeners, true is an attribute without a value, false and null are left out
 * @param {...(Node|string|null|undefined)} children
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of children.flat(Infinity)) if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

export const byId = (id) => document.getElementById(id);

/** "1 passage", "2,000 passages": of a noun that takes an s. */
export const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

let ids = 0;

/** A name that no other element of the page has. */
export const freshId = (prefix) => `${prefix}-${++ids}`;

/** Said to screen readers, without moving anybody's focus. */
export function say(text) {
  const status = byId('status');
  status.textContent = '';
  // A text that comes back unchanged is read again only after it was gone.
  requestAnimationFrame(() => { status.textContent = text; });
}

/** A text with runs of it marked; marks are start and length in UTF-16 code units, in order. */
export function marked(text, marks = []) {
  const nodes = [];
  let at = 0;
  for (const { start, length } of marks) {
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push(el('mark', {}, text.slice(start, start + length)));
    at = start + length;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}
