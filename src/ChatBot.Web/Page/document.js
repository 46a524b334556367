// A whole document, read in parts, and a search in it.
import { el, add, byId, count, fill, marked, say } from './dom.js';
import { documentAt, documentFrom, find as fetchFound } from './api.js';
import { provenanceChip } from './provenance.js';
import { addressOf, go, here } from './place.js';
import { passageNode, underHeadings } from './words.js';

const title = byId('document-title');
const text = byId('document-text');
const found = byId('found');
const earlier = byId('document-earlier');
const later = byId('document-later');
const words = byId('find-words');

/** What is shown: the path, and the positions of the passages from the first up to, and without, the last. */
let shown = null;
let isLoading = false;

earlier.addEventListener('click', () => extend(false));
later.addEventListener('click', () => extend(true));
byId('find').addEventListener('submit', (event) => {
  event.preventDefault();
  const place = { ...here(), find: words.value.trim() || undefined };
  go(place);
  search(place);
});

/** @param place with the document's path; a passage in view and words searched for, where it names them */
export async function showDocument(place) {
  words.value = place.find ?? '';
  if (shown?.path !== place.document || (place.at && !nodeOf(place.at))) await open(place);
  if (place.at) bringIntoView(place.at);
  await search(place);
}

async function open(place) {
  fill(text, el('p.muted', {}, 'Opening the document…'));
  fill(byId('document-about'));
  title.textContent = 'Document';
  shown = null;
  earlier.hidden = later.hidden = true;
  const part = await documentAt(place.document, place.at ?? '');
  if (here().document !== place.document) return;
  if (part.failed) {
    fill(text, el('p.notice', { role: 'alert' }, part.text));
    return;
  }
  shown = { path: part.path, provenance: part.provenance, from: part.from, to: part.from + part.passages.length, total: part.total };
  title.textContent = part.title;
  document.title = `Talks: ${part.title}`;
  fill(byId('document-about'), provenanceChip(part.provenance, part.label), ' ', part.certain ? `because: ${part.reason}` : `assumed: ${part.reason}`,
    el('p.muted', {}, [part.path, part.author ? `by ${part.author}` : null, part.date, count(part.total, 'passage')].filter(Boolean).join(' · ')));
  fill(text, drawn(part.passages));
  edges();
}

async function extend(isLater) {
  if (isLoading || !shown) return;
  isLoading = true;
  const { path, from, to } = shown;
  const size = 60;
  const part = await documentFrom(path, isLater ? to : Math.max(0, from - size));
  isLoading = false;
  if (shown?.path !== path) return;
  if (part.failed) return say(part.text);
  if (isLater) append(part.passages);
  else prepend(part.passages.slice(0, from - part.from), part.from);
  edges();
  say(`Paragraphs ${shown.from + 1} to ${shown.to} of ${shown.total}`);
}

function append(passages) {
  const added = drawn(passages, text.querySelector('.passage:last-child')?.dataset.section);
  add(text, added);
  shown.to += passages.length;
  added.find((node) => node.matches('.passage'))?.focus({ preventScroll: true });
}

function prepend(passages, from) {
  const first = text.querySelector('.passage');
  const above = first.getBoundingClientRect().top;
  if (first.dataset.section === (passages.at(-1)?.section ?? '') && first !== text.firstElementChild) text.firstElementChild.remove();
  text.prepend(...drawn(passages));
  shown.from = from;
  // What was read stays where it was.
  scrollBy({ top: first.getBoundingClientRect().top - above, behavior: 'instant' });
  first.previousElementSibling?.focus({ preventScroll: true });
}

/** @param {string} above the headings that stand above already */
const drawn = (passages, above) => underHeadings(passages, (passage) => passageNode(passage, shown.path, shown.provenance), above, 'h2');

function edges() {
  earlier.hidden = shown.from === 0;
  later.hidden = shown.to >= shown.total;
  byId('document-edge').textContent = later.hidden ? 'The document ends here.' : '';
}

async function search(place) {
  const wanted = place.find;
  if (!wanted) return fill(found);
  const answer = await fetchFound(place.document, wanted);
  if (here().find !== wanted) return;
  if (answer.failed) {
    fill(found, el('p.notice', {}, answer.text));
    return say(answer.text);
  }
  const told = answer.total === 0 ? `No passage has “${wanted}”.`
    : `${count(answer.total, 'passage')} ${answer.total === 1 ? 'has' : 'have'} “${wanted}”${answer.total > answer.passages.length ? `; the first ${answer.passages.length}:` : ':'}`;
  fill(found, el('p', {}, told), el('ol.found', {}, answer.passages.map((passage) => el('li', {},
    el('a', { href: addressOf({ document: place.document, at: passage.id, find: wanted }) }, `Paragraph ${passage.paragraph}`), ' ',
    passage.speaker ? el('b', {}, `${passage.speaker}: `) : null,
    passage.cutBefore ? '[…] ' : null, marked(passage.text, passage.marks), passage.cutAfter ? ' […]' : null))));
  say(told);
}

function bringIntoView(id) {
  const node = nodeOf(id);
  if (!node) return;
  for (const other of text.querySelectorAll('.passage.cited')) other.classList.remove('cited');
  node.classList.add('cited');
  node.scrollIntoView({ block: 'center' });
  node.focus({ preventScroll: true });
}

const nodeOf = (id) => [...text.children].find((node) => node.dataset.id === id);
