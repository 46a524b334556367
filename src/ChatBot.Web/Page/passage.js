// A citation, opened: the passage where it stands, between its neighbours, and whether the file still says so.
import { el, add, byId, fill, marked, say } from './dom.js';
import { passage as fetchPassage } from './api.js';
import { provenanceChip } from './provenance.js';

const dialog = byId('passage');
const title = byId('passage-title');
const body = byId('passage-body');

byId('passage-close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });

/** @param citation with id, and marks where there are answering words */
export async function openPassage(citation, around = 2) {
  if (!dialog.open) {
    title.textContent = 'Passage';
    fill(body, el('p.muted', {}, 'Opening the document…'));
    dialog.showModal();
  }
  const opened = await fetchPassage(citation.id, around);
  if (opened.failed) return fill(body, el('p.notice', { role: 'alert' }, opened.text));
  title.textContent = opened.title;
  fill(body, about(opened), surroundings(opened, citation, around), check(opened));
  // A text of many paragraphs opens at the passage that was asked for, and is read from there.
  const cited = body.querySelector('.cited');
  cited.focus({ preventScroll: true });
  cited.scrollIntoView({ block: 'center' });
  say(`${opened.cited.label}, paragraph ${opened.cited.paragraph}, with ${opened.before.length + opened.after.length} neighbours`);
}

function about(opened) {
  const facts = [opened.document, opened.author ? `by ${opened.author}` : null, opened.date].filter(Boolean).join(' · ');
  return el('div.about', {}, provenanceChip(opened.provenance, opened.label), el('span.muted', {}, ` ${opened.reason}`), el('p.muted', {}, facts));
}

function surroundings(opened, citation, around) {
  const all = [...opened.before, opened.cited, ...opened.after];
  const nodes = [];
  let section = null;
  for (const passage of all) {
    if (passage.section && passage.section !== section) nodes.push(el('h3', {}, passage.section));
    section = passage.section ?? null;
    nodes.push(shown(passage, passage === opened.cited ? citation.marks ?? [] : null, opened.provenance));
  }
  const more = () => el('button.button.small', { type: 'button', onclick: () => openPassage(citation, around + 8) }, 'Show more of the document');
  return el('div.surroundings', {}, opened.isStart ? el('p.edge', {}, 'The document begins here.') : more(), nodes, opened.isEnd ? el('p.edge', {}, 'The document ends here.') : more());
}

/** @param marks null for a neighbour */
function shown(passage, marks, documentProvenance) {
  const isCited = marks !== null;
  const speaks = passage.speaker ? el('b.speaker', {}, passage.speaker, passage.stageDirection ? el('i', {}, ` (${passage.stageDirection})`) : null, ': ') : null;
  return el(isCited ? 'div.passage.cited' : 'div.passage', { 'data-provenance': passage.provenance, tabindex: isCited ? '-1' : null, role: isCited ? 'group' : null, 'aria-label': isCited ? `Cited passage, ${passage.label}` : null },
    el('span.number', { 'aria-label': `Paragraph ${passage.paragraph}` }, String(passage.paragraph)),
    el('div', {}, isCited || passage.provenance !== documentProvenance ? el('p.kind', {}, isCited ? 'Cited · ' : '', provenanceChip(passage.provenance, passage.label)) : null,
      el('p.words', {}, speaks, marked(passage.text, marks ?? []))));
}

function check(opened) {
  return add(el(opened.holds ? 'p.check' : 'p.check.broken'), [opened.holds ? '✓ ' : '⚠ ', opened.check]);
}
