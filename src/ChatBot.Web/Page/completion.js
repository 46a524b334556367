// The field's completions, as a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import { el, byId, fill, say } from './dom.js';
import { complete } from './api.js';

const field = byId('field');
const list = byId('options');
let shown = [];
let active = -1;
let asking = null;

/** @param {function(string)} onTyped called whenever the text has changed */
export function wireCompletion(onTyped) {
  field.addEventListener('input', () => { onTyped(field.value); refresh(); });
  field.addEventListener('keydown', pressed);
  field.addEventListener('blur', close);
  return { close, isOpen: () => shown.length > 0 };
}

async function refresh() {
  asking?.abort();
  if (!field.value.startsWith('/')) return close();
  asking = new AbortController();
  const typed = field.value;
  try {
    const completions = await complete(typed, asking.signal);
    if (typed === field.value && document.activeElement === field && !completions.failed) show(completions.filter((completion) => completion.text !== typed));
  } catch {
    // Something else was typed meanwhile.
  }
}

/** What somebody has moved to stays chosen when the list for the next letter still has it. */
function show(completions) {
  const chosen = shown[active]?.text;
  shown = completions;
  fill(list, shown.map((completion, position) => el('li', {
    id: `option-${position}`, role: 'option', 'aria-selected': 'false',
    onpointerdown: (event) => { event.preventDefault(); choose(position); },
  }, el('span.option-label', {}, completion.label), ' ', el('span.option-note', {}, completion.note))));
  list.hidden = shown.length === 0;
  field.setAttribute('aria-expanded', String(shown.length > 0));
  move(shown.findIndex((completion) => completion.text === chosen));
  if (shown.length > 0 && active < 0) say(`${shown.length} ${shown.length === 1 ? 'completion' : 'completions'}; choose with the arrow keys`);
}

function close() {
  shown = [];
  active = -1;
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}

function pressed(event) {
  if (event.isComposing || shown.length === 0) return;
  if (event.key === 'ArrowDown') move(active + 1);
  else if (event.key === 'ArrowUp') move(active < 0 ? shown.length - 1 : active - 1);
  else if (event.key === 'Enter' && active >= 0) choose(active);
  else if (event.key === 'Tab' && active >= 0 && !event.shiftKey) choose(active);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
}

/** Beyond either end stands what was typed itself: nothing is chosen then. */
function move(to) {
  active = to >= shown.length ? -1 : to;
  for (const [position, option] of [...list.children].entries()) {
    option.setAttribute('aria-selected', String(position === active));
    if (position === active) option.scrollIntoView({ block: 'nearest' });
  }
  if (active < 0) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', `option-${active}`);
}

function choose(position) {
  const { text, goesOn } = shown[position];
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  close();
  field.dispatchEvent(new Event(goesOn ? 'input' : 'change'));
}
