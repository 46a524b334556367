// The page: views, the field, the conversation.
import { el, byId, fill, say } from './dom.js';
import { again, ask, overview } from './api.js';
import { exchange, placeOfAnswer, spoken } from './answer.js';
import { wireAdding } from './adding.js';
import { wireCompletion } from './completion.js';
import { showDocument } from './document.js';
import { reloadDocuments, showDocuments } from './documents.js';
import { recall, remember } from './memory.js';
import { closePassage, showPassage } from './passage.js';
import { go, ground, here, onMove } from './place.js';
import { showReport } from './report.js';
import { wireTyped } from './typed.js';

const field = byId('field');
const conversation = byId('conversation');
const welcome = byId('welcome');
const hint = byId('hint');
const titles = { ask: 'Talks: ask the documents', documents: 'Talks: documents', document: 'Talks: document', report: 'Talks: report' };
const kept = recall();
const nodes = new Map();
const scrolled = new Map();
let commands = [];
let isAsking = false;
let beReady;
const ready = new Promise((resolve) => { beReady = resolve; });

const completion = wireCompletion(showHint);
const typed = wireTyped(field, kept.typed, completion.isOpen);

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  note(field.value);
  put(field.value, () => ask(field.value, kept.goesOn?.context), true);
});
byId('fresh').addEventListener('click', () => { goOnFrom(null); field.focus(); say('The next question stands alone.'); });
byId('clear').addEventListener('click', clear);
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  (byId('composer').hidden ? byId(here().view).querySelector('h1') : field).focus();
});
onMove((place, before) => move(place, before));

/**
 * Puts a question in one way or another, and shows what comes back.
 * @param {boolean} isStep whether the address changes; not where it was the address that asked
 */
async function put(question, send, isStep) {
  if (isAsking) return;
  isAsking = true;
  completion.close();
  const waiting = el('p.waiting', {}, 'Looking through the documents…');
  conversation.append(waiting);
  welcome.hidden = true;
  const reply = await send();
  waiting.remove();
  const node = append(question, reply);
  if (reply.asked) {
    kept.exchanges.push({ question, reply });
    if (isStep && here().view === 'ask') go(placeOfAnswer(reply));
  }
  node.scrollIntoView({ block: 'start' });
  say(spoken(reply));
  if (reply.continues) goOnFrom({ asked: reply.asked, context: reply.context });
  else remember(kept);
  if (!reply.failed && reply.outcome !== 'TooManyQuestions' && reply.outcome !== 'TooBusy') field.value = '';
  showHint(field.value);
  isAsking = false;
  if (here().view === 'ask' && !here().passage) field.focus({ preventScroll: true });
}

function append(question, reply) {
  const node = exchange(question, reply, (key) => put('', () => again(key), true));
  conversation.append(node);
  if (reply.asked) nodes.set(ground(placeOfAnswer(reply)), node);
  byId('clear').hidden = false;
  return node;
}

/** What was typed comes back with the arrow keys. */
function note(text) {
  typed.restart();
  if (text.trim() && kept.typed.at(-1) !== text) kept.typed.push(text);
}

/** The answer that a plain question follows up; null for none. */
function goOnFrom(answer) {
  kept.goesOn = answer;
  remember(kept);
  byId('context').hidden = answer === null;
  byId('context-text').textContent = answer === null ? '' : `A plain question follows up “${shortened(answer.asked, 60)}”.`;
}

function clear() {
  kept.exchanges = [];
  kept.typed.length = 0;
  nodes.clear();
  conversation.replaceChildren();
  byId('clear').hidden = true;
  goOnFrom(null);
  go({ view: 'ask' });
  welcome.hidden = false;
  field.focus();
  say('The conversation is cleared.');
}

/** How the command that is typed goes on. */
function showHint(text) {
  const name = text.split(' ')[0];
  const command = text.includes(' ') && commands.find((known) => known.name === name);
  hint.textContent = command ? `${command.name} ${command.arguments}: ${command.what}` : '';
}

/**
 * Shows what the address says.
 * @param before where the page was; null at its start
 */
function move(place, before) {
  if (!place.passage) closePassage();
  if (before === null || ground(before) !== ground(place)) show(place, before);
  if (place.passage) showPassage(place.passage);
}

function show(place, before) {
  const movesFocus = before !== null;
  if (movesFocus && before.view !== place.view) scrolled.set(before.view, scrollY);
  for (const name of Object.keys(titles)) byId(name).hidden = name !== place.view;
  const current = place.view === 'document' ? 'documents' : place.view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  byId('composer').hidden = place.view !== 'ask';
  document.title = titles[place.view];
  scrollTo({ top: place.view === 'document' ? 0 : scrolled.get(place.view) ?? 0, behavior: 'instant' });
  if (place.view === 'ask') return showAnswer(place, movesFocus);
  if (movesFocus) byId(place.view).querySelector('h1').focus({ preventScroll: true });
  if (place.view === 'documents') showDocuments();
  if (place.view === 'document') showDocument(place);
  if (place.view === 'report') showReport();
}

/** The answer that the address names, asked for where it is not there; the start where it names none and nothing was asked, or the way back led to it. */
function showAnswer(place, movesFocus) {
  const address = ground(place);
  welcome.hidden = conversation.childElementCount > 0 && (Boolean(place.q) || location.hash !== '');
  if (movesFocus) field.focus({ preventScroll: true });
  if (!place.q) {
    if (!welcome.hidden) scrollTo(0, 0);
    return;
  }
  const node = nodes.get(address);
  if (node) node.scrollIntoView({ block: 'start' });
  else put(place.q, async () => { await ready; return ask(place.q, place.before); }, false);
}

async function start() {
  const answer = await overview();
  const stock = byId('stock');
  byId('report-link').hidden = !answer.hasReport;
  if (answer.failed) { stock.textContent = answer.text; return beReady(); }
  if (!answer.isReady) {
    stock.textContent = 'The documents are still being read…';
    setTimeout(start, 1000);
    return;
  }
  beReady();
  commands = answer.commands;
  stock.textContent = `From ${answer.documents.toLocaleString('en')} ${answer.documents === 1 ? 'document' : 'documents'} with ${answer.passages.toLocaleString('en')} passages. Every quote is cited, can be opened where it `
    + 'stands, and says what kind of source speaks.';
  fill(byId('examples'), answer.examples.map((example) => el('li', {}, el('button.button', { type: 'button', onclick: () => { note(example); put(example, () => ask(example), true); } }, example))));
  fill(byId('commands'), answer.commands.map((command) => [el('dt', {}, el('code', {}, `${command.name} ${command.arguments}`.trimEnd())), el('dd', {}, command.what)]));
  if (answer.upload && byId('adding').hidden) wireAdding(answer.upload, () => { location.hash = '#documents'; }, reloadDocuments);
}

const shortened = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

// Every step scrolls to what it shows.
history.scrollRestoration = 'manual';
for (const { question, reply } of kept.exchanges) append(question, reply);
goOnFrom(kept.goesOn);
move(here(), null);
start();
