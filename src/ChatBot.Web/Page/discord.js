// Draws a message of Discord's API (https://docs.discord.com/developers/resources/message). Its buttons are pictures of buttons: the answer beside it has working ones.
import { el } from './dom.js';

const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

export function discordMessage(message) {
  return el('div.discord', {},
    el('div.discord-head', {}, el('span.avatar', { 'aria-hidden': 'true' }, 'T'), el('b', {}, 'Talks'), ' ', el('span.app', {}, 'APP')),
    (message.components ?? []).map(component));
}

/** One of https://docs.discord.com/developers/components/reference, of which adapters use these. */
function component(given) {
  const inside = () => (given.components ?? []).map(component);
  switch (given.type) {
    case 1: return el('div.discord-row', {}, inside());
    case 2: return el(`span.discord-button.${styles[given.style] ?? 'secondary'}`, {}, given.emoji?.name ?? null, given.label ?? null);
    case 3: return el('span.discord-select', {}, given.placeholder);
    case 9: return el('div.discord-section', {}, el('div', {}, inside()), given.accessory ? component(given.accessory) : null);
    case 10: return el('div.discord-text', {}, lines(given.content ?? ''));
    case 14: return el('hr');
    case 17: return container(given, inside());
    default: return null;
  }
}

function container(given, inside) {
  const frame = el('div.discord-container', {}, inside);
  if (Number.isInteger(given.accent_color)) frame.style.borderInlineStartColor = `#${given.accent_color.toString(16).padStart(6, '0')}`;
  return frame;
}

/** Blocks of Discord's Markdown, of which adapters use lists, small print and paragraphs. */
function lines(text) {
  const nodes = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('-# ')) nodes.push(el('div.md-small', {}, inline(line.slice(3))));
    else if (/^[-*] /.test(line)) nodes.push(el('div.md-item', {}, inline(line.slice(2))));
    else nodes.push(el('div.md-line', {}, line ? inline(line) : '\u00a0'));
  }
  return nodes;
}

/** Bold and italics; a backslash takes its meaning from the character of punctuation after it. */
function inline(text) {
  const root = el('span');
  const open = [root];
  let run = '';
  const flush = () => { if (run) open.at(-1).append(run); run = ''; };
  const toggle = (tag) => {
    flush();
    if (open.at(-1).localName === tag) open.pop();
    else { const inner = el(tag); open.at(-1).append(inner); open.push(inner); }
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && at + 1 < text.length && /[!-/:-@[-`{-~]/.test(text[at + 1])) run += text[++at];
    else if (text.startsWith('**', at)) { toggle('strong'); at++; }
    else if (text[at] === '*' || text[at] === '_') toggle('em');
    else run += text[at];
  }
  flush();
  return root;
}
