// What was read, and what was understood of it.
import { el, add, byId, count, say } from './dom.js';
import { documents as fetchDocuments } from './api.js';
import { openPassage } from './passage.js';
import { addressOf } from './place.js';
import { provenanceChip } from './provenance.js';

const list = byId('documents-list');
const more = byId('documents-more');
let shown = 0;
let isLoading = false;

more.addEventListener('click', load);

/** The first time that somebody looks; again as long as there was nothing to show. */
export function showDocuments() {
  if (shown === 0) load();
}

/** After something was added. */
export function reloadDocuments() {
  shown = 0;
  list.replaceChildren();
  load();
}

async function load() {
  if (isLoading) return;
  isLoading = true;
  const answer = await fetchDocuments(shown);
  isLoading = false;
  const stock = byId('documents-stock');
  if (answer.failed) {
    stock.textContent = answer.text;
    say(answer.text);
    return;
  }
  const first = list.children.length;
  add(list, answer.documents.map(card));
  shown += answer.documents.length;
  stock.textContent = `${count(answer.total, 'document')} ${answer.total === 1 ? 'is' : 'are'} answered from${answer.refusedTotal ? `; ${count(answer.refusedTotal, 'file')} left out, see below` : ''}.`;
  more.hidden = shown >= answer.total;
  if (first > 0) list.children[first]?.querySelector('a')?.focus();
  showRefused(answer);
}

function showRefused(answer) {
  const section = byId('refused');
  section.hidden = answer.refused.length === 0;
  byId('refused-list').replaceChildren(...answer.refused.map((file) => el('li', {}, el('b', {}, file.path), `: ${file.reason}`)));
}

function card(document) {
  const facts = [document.date, document.author ? `by ${document.author}` : null, count(document.passages, 'passage'), count(document.sections, 'section'), size(document.size)].filter(Boolean);
  return el('article.document', { 'data-provenance': document.provenance },
    el('h2', {}, el('a', { href: addressOf({ document: document.path }) }, document.title)),
    el('p', {}, provenanceChip(document.provenance, document.label), ' ', el('span', {}, document.certain ? `because: ${document.reason}` : `assumed: ${document.reason}`),
      document.evidence ? [' ', opener(document.evidence, 'Show where it says so', `Show where it says so: ${document.title}`)] : null),
    el('p.muted', {}, el('code', {}, document.path), ` · ${facts.join(' · ')}`),
    document.warnings.map((warning) => el('p.notice', {}, `⚠ ${warning}`)),
    talks(document));
}

function talks(document) {
  if (document.talks.length === 0) return el('p.muted', {}, 'No talk was found in it.');
  const details = el('details.talks', {}, el('summary', {}, count(document.talks.length, 'talk')));
  // Drawn when somebody looks: a folder may hold thousands of talks.
  details.addEventListener('toggle', () => { if (details.open && !details.querySelector('ul')) details.append(el('ul', {}, document.talks.map(talk))); });
  return details;
}

function talk(found) {
  const facts = [found.date, found.place, found.isPlanned ? 'announced, not held when this was written' : null, found.isTold ? 'told of, not recorded' : null].filter(Boolean);
  return el('li.talk', {},
    el('h3', {}, found.name),
    el('p.muted', {}, facts.join(' · '), facts.length ? ' ' : '', found.evidence ? opener(found.evidence, 'Show it', `Show it: ${found.name}`) : null),
    found.attendees.length === 0 ? el('p.muted', {}, 'Attendees are not named.') : [el('h4', {}, count(found.attendees.length, 'attendee')), el('ul.people', {}, found.attendees.map(attendee))],
    found.absent.length === 0 ? null : [el('h4', {}, `${found.absent.length.toLocaleString('en')} absent`), el('ul.people', {}, found.absent.map(absentee))],
    found.outcomes.length === 0 ? null : [el('h4', {}, count(found.outcomes.length, 'outcome')), el('ul.outcomes', {}, found.outcomes.map((outcome) => el('li', {}, el('q', {}, outcome.text), ' ', opener(outcome.evidence, 'Show', 'Show this outcome in the document'))))],
    found.actions.length === 0 ? null : [el('h4', {}, count(found.actions.length, 'action item')), el('ul.outcomes', {}, found.actions.map(action))]);
}

function action(item) {
  const facts = [item.owners, item.due].filter(Boolean).join(', ');
  return el('li', {}, facts ? [el('b', {}, facts), ': '] : null, el('q', {}, item.text), ' ', opener(item.evidence, 'Show', 'Show this action item in the document'));
}

const attendee = (part) => person(part, 'taken part');
const absentee = (part) => person(part, 'been absent');

function person(part, what) {
  const facts = [part.role, part.side].filter(Boolean).join(', ');
  return el('li', {}, el('b', {}, part.name), facts ? `, ${facts} ` : ' ', opener(part.evidence, 'Show', `Show where ${part.name} is said to have ${what}`));
}

function opener(id, text, label) {
  return el('button.linklike', { type: 'button', 'aria-label': label, onclick: () => openPassage({ id }) }, text);
}

const size = (bytes) => bytes < 1024 ? count(bytes, 'byte') : bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
