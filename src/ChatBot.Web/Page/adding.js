// Documents that somebody adds, where whoever runs the bot allows it: dropped anywhere on the page, or chosen.
import { el, byId, count, say } from './dom.js';
import { upload, uploaded } from './api.js';
import { addressOf } from './place.js';

const section = byId('adding');
const input = byId('adding-files');
const list = byId('adding-list');
const everySecond = 1000;

/** So long a document is waited for until it is read. */
const patience = 300;

/**
 * @param {{megabytes: number, endings: string[]}} rules
 * @param {function()} onDrop called when documents are dropped, so that they are seen
 * @param {function()} onRead called when one is read
 */
export function wireAdding(rules, onDrop, onRead) {
  section.hidden = false;
  input.accept = rules.endings.join(',');
  byId('adding-rules').textContent = `${rules.endings.join(', ')}; up to ${rules.megabytes} MiB each. Anybody who may ask here can read them then.`;
  input.addEventListener('change', () => { take([...input.files], onRead); input.value = ''; });
  addEventListener('dragover', (event) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    section.classList.add('over');
  });
  addEventListener('dragleave', () => section.classList.remove('over'));
  addEventListener('drop', (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    section.classList.remove('over');
    onDrop();
    take([...event.dataTransfer.files], onRead);
  });
}

/** One after the other, as the host takes them. */
async function take(files, onRead) {
  for (const file of files) await takeOne(file, onRead);
}

async function takeOne(file, onRead) {
  const state = el('span', {}, 'is being sent…');
  list.append(el('li', {}, el('b', {}, file.name), ' ', state));
  const answer = await upload(file);
  if (answer.failed) return tell(state, file.name, answer.text);
  tell(state, file.name, 'is being read…');
  follow(answer.path, state, onRead);
}

async function follow(path, state, onRead) {
  for (let looks = 0; looks < patience; looks++) {
    await new Promise((resolve) => setTimeout(resolve, everySecond));
    const answer = await uploaded(path);
    if (answer.state === 'refused') return tell(state, path, `was left out: ${answer.reason}`);
    if (answer.state !== 'read') continue;
    tell(state, path, `is read: ${count(answer.passages, 'passage')}, and answered from. `);
    state.append(el('a', { href: addressOf({ document: answer.document }) }, 'Read it'), ' or ', el('a', { href: '#ask' }, 'ask about it'), '.');
    onRead();
    return;
  }
  tell(state, path, 'is not read yet. It may be left out by .chatbotignore; the log says more.');
}

function tell(state, name, text) {
  state.textContent = text;
  say(`${name}: ${text}`);
}
