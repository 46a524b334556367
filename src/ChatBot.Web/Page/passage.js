// A citation, opened: the passage where it stands, between its neighbours, and whether the file still says so.
import { el, add, byId, fill, say } from './dom.js';
import { passage as fetchPassage } from './api.js';
import { provenanceChip } from './provenance.js';
import { addressOf, go, hasWayBack, here, stay } from './place.js';
import { passageNode, underHeadings } from './words.js';

const dialog = byId('passage');
const title = byId('passage-title');
const body = byId('passage-body');
const marksOf = new Map();

byId('passage-close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
dialog.addEventListener('close', () => {
  if (!here().passage) return;
  if (hasWayBack()) history.back();
  else stay({ ...here(), passage: undefined });
});

/** @param citation with id, and marks where there are answering words */
export function openPassage(citation) {
  marksOf.set(citation.id, citation.marks ?? []);
  go({ ...here(), passage: citation.id });
  showPassage(citation.id);
}

/** Shows what the address names. */
export async function showPassage(id, around = 2) {
  if (!dialog.open) {
    title.textContent = 'Passage';
    fill(body, el('p.muted', {}, 'Opening the document…'));
    dialog.showModal();
  }
  const opened = await fetchPassage(id, around);
  if (here().passage !== id) return;
  if (opened.failed) return fill(body, el('p.notice', { role: 'alert' }, opened.text));
  title.textContent = opened.title;
  fill(body, about(opened), surroundings(opened, id, around), check(opened));
  // A text of many paragraphs opens at the passage that was asked for, and is read from there.
  const cited = body.querySelector('.cited');
  cited.focus({ preventScroll: true });
  cited.scrollIntoView({ block: 'center' });
  say(`${opened.cited.label}, paragraph ${opened.cited.paragraph}, with ${opened.before.length + opened.after.length} neighbours`);
}

export function closePassage() {
  if (dialog.open) dialog.close();
}

function about(opened) {
  const facts = [opened.document, opened.author ? `by ${opened.author}` : null, opened.date].filter(Boolean).join(' · ');
  return el('div.about', {}, provenanceChip(opened.provenance, opened.label), el('span.muted', {}, ` ${opened.reason}`), el('p.muted', {}, facts),
    el('p', {}, el('a', { href: addressOf({ document: opened.document, at: opened.cited.id }) }, 'Read the whole document')));
}

function surroundings(opened, id, around) {
  const all = [...opened.before, opened.cited, ...opened.after];
  const nodes = underHeadings(all, (passage) => passageNode(passage, opened.document, opened.provenance, passage === opened.cited ? marksOf.get(id) ?? [] : null));
  const more = () => el('button.button.small', { type: 'button', onclick: () => showPassage(id, around + 8) }, 'Show more of the document');
  return el('div.surroundings', {}, opened.isStart ? el('p.edge', {}, 'The document begins here.') : more(), nodes, opened.isEnd ? el('p.edge', {}, 'The document ends here.') : more());
}

function check(opened) {
  return add(el(opened.holds ? 'p.check' : 'p.check.broken'), [opened.holds ? '✓ ' : '⚠ ', opened.check]);
}
