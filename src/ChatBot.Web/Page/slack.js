// Draws a message of Slack's blocks (https://docs.slack.dev/reference/block-kit/blocks). Its buttons are pictures of buttons: the answer beside it has working ones.
import { el } from './dom.js';

export function slackMessage(message) {
  return el('div.slack', {},
    el('div.slack-head', {}, el('span.avatar', { 'aria-hidden': 'true' }, 'T'), el('b', {}, 'Talks'), ' ', el('span.app', {}, 'APP')),
    message.response_type === 'ephemeral' ? el('p.slack-only', {}, 'Only visible to you') : null,
    (message.blocks ?? []).map(block));
}

const blocks = {
  actions: (given) => el('div.slack-actions', {}, given.elements.map(element)),
  context_actions: (given) => el('div.slack-actions', {}, given.elements.map(element)),
  context: (given) => el('div.slack-context', {}, given.elements.map((part) => el('span', {}, plain(part)))),
  data_table: (given) => table(given.rows, given.caption),
  divider: () => el('hr'),
  header: (given) => el('p.slack-header', {}, plain(given.text)),
  rich_text: (given) => el('div.slack-text', {}, given.elements.map(part)),
  section: (given) => el('div.slack-section', {}, el('div', {}, plain(given.text)), given.accessory ? element(given.accessory) : null),
  table: (given) => table(given.rows),
};

function table([head, ...rows], caption) {
  return el('table', caption ? { 'aria-label': caption } : {},
    el('thead', {}, el('tr', {}, head.map((cell) => el('th', { scope: 'col' }, content(cell))))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell) => el('td', {}, content(cell)))))));
}

const content = (cell) => (cell.type === 'rich_text' ? cell.elements.map(part) : cell.text);

const parts = {
  rich_text_section: (given) => el('div', {}, given.elements.map(run)),
  rich_text_quote: (given) => el('div.slack-quote', {}, given.elements.map(run)),
  rich_text_list: (given) => el(given.style === 'ordered' ? 'ol' : 'ul', {}, given.elements.map((item) => el('li', {}, item.elements.map(run)))),
};

const block = (given) => (blocks[given.type] ?? unknown)(given);
const part = (given) => (parts[given.type] ?? unknown)(given);

function element(given) {
  if (given.type === 'button') return el('span.slack-button', {}, plain(given.text));
  if (given.type === 'feedback_buttons') return el('span.slack-button', {}, plain(given.positive_button.text), ' ', plain(given.negative_button.text));
  if (given.type === 'static_select') return el('span.slack-button.slack-select', {}, plain(given.placeholder));
  return unknown(given);
}

function run(given) {
  let node = document.createTextNode(given.text ?? '');
  if (given.style?.italic) node = el('em', {}, node);
  if (given.style?.bold) node = el('strong', {}, node);
  return node;
}

const plain = (text) => text.text;

/** What this page cannot draw is shown as what it is, never left out. */
const unknown = (given) => el('code', {}, JSON.stringify(given));
