// The page: views, the field, the conversation.
import { el, byId, fill, say } from './dom.js';
import { again, ask, overview } from './api.js';
import { exchange, spoken } from './answer.js';
import { wireCompletion } from './completion.js';
import { showDocuments } from './documents.js';
import { showReport } from './report.js';

const field = byId('field');
const conversation = byId('conversation');
const hint = byId('hint');
const titles = { ask: 'Talks: ask the documents', documents: 'Talks: documents', report: 'Talks: report' };
let commands = [];
let before = null;
let isAsking = false;

const completion = wireCompletion(showHint);

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  put(field.value, () => ask(field.value, before?.key));
});
byId('fresh').addEventListener('click', () => { goOnFrom(null); field.focus(); say('The next question stands alone.'); });
addEventListener('hashchange', () => show(view(), true));

/** Puts a question in one way or another, and shows what comes back. */
async function put(question, send) {
  if (isAsking) return;
  isAsking = true;
  completion.close();
  const waiting = el('p.waiting', {}, 'Looking through the documents…');
  conversation.append(waiting);
  byId('welcome').hidden = true;
  const reply = await send();
  waiting.remove();
  const node = exchange(question, reply, (key) => put('', () => again(key)));
  conversation.append(node);
  node.scrollIntoView({ block: 'start' });
  say(spoken(reply));
  if (reply.continues) goOnFrom(reply);
  if (!reply.failed && reply.outcome !== 'TooManyQuestions' && reply.outcome !== 'TooBusy') field.value = '';
  showHint(field.value);
  isAsking = false;
  field.focus({ preventScroll: true });
}

/** The answer that a plain question follows up; null for none. */
function goOnFrom(reply) {
  before = reply;
  byId('context').hidden = reply === null;
  byId('context-text').textContent = reply === null ? '' : `A plain question follows up “${shortened(reply.asked, 60)}”.`;
}

/** How the command that is typed goes on. */
function showHint(typed) {
  const name = typed.split(' ')[0];
  const command = typed.includes(' ') && commands.find((known) => known.name === name);
  hint.textContent = command ? `${command.name} ${command.arguments}: ${command.what}` : '';
}

function view() {
  return Object.hasOwn(titles, location.hash.slice(1)) ? location.hash.slice(1) : 'ask';
}

function show(name, movesFocus) {
  for (const each of Object.keys(titles)) {
    byId(each).hidden = each !== name;
    const link = document.querySelector(`nav a[href="#${each}"]`);
    if (each === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  byId('composer').hidden = name !== 'ask';
  document.title = titles[name];
  if (name === 'documents') showDocuments();
  if (name === 'report') showReport();
  scrollTo(0, 0);
  if (movesFocus) (name === 'ask' ? field : byId(name).querySelector('h1')).focus({ preventScroll: true });
}

async function welcome() {
  const start = await overview();
  const stock = byId('stock');
  byId('report-link').hidden = !start.hasReport;
  if (start.failed) { stock.textContent = start.text; return; }
  if (!start.isReady) {
    stock.textContent = 'The documents are still being read…';
    setTimeout(welcome, 1000);
    return;
  }
  commands = start.commands;
  stock.textContent = `From ${start.documents.toLocaleString('en')} ${start.documents === 1 ? 'document' : 'documents'} with ${start.passages.toLocaleString('en')} passages. Every quote is cited, can be opened where it `
    + 'stands, and says what kind of source speaks. Beside each answer you see how it looks in Discord and in Slack.';
  fill(byId('examples'), start.examples.map((example) => el('li', {}, el('button.button', { type: 'button', onclick: () => put(example, () => ask(example, null)) }, example))));
  fill(byId('commands'), start.commands.map((command) => [el('dt', {}, el('code', {}, `${command.name} ${command.arguments}`.trimEnd())), el('dd', {}, command.what)]));
}

const shortened = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

show(view(), false);
welcome();
