// How an answer looks on the platforms: tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/) over what the adapters would send.
import { el, freshId } from './dom.js';
import { discordMessage } from './discord.js';
import { slackMessage } from './slack.js';

const wide = matchMedia('(min-width: 64rem)');

export function previews(reply) {
  const tabs = [tab('Discord', discordMessage(reply.discord), reply.discord), tab('Slack', slackMessage(reply.slack), reply.slack)];
  const strip = el('div.tabs', { role: 'tablist', 'aria-label': 'Platform' }, tabs.map(({ button }) => button));
  const select = (chosen, moveFocus) => {
    for (const [position, { button, panel }] of tabs.entries()) {
      button.setAttribute('aria-selected', String(position === chosen));
      button.tabIndex = position === chosen ? 0 : -1;
      panel.hidden = position !== chosen;
    }
    if (moveFocus) tabs[chosen].button.focus();
  };
  for (const [position, { button }] of tabs.entries()) {
    button.addEventListener('click', () => select(position, false));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      select((position + step + tabs.length) % tabs.length, true);
    });
  }
  select(0, false);
  return el('details.previews', { open: wide.matches }, el('summary', {}, 'How it looks in Discord and Slack'), strip, tabs.map(({ panel }) => panel));
}

function tab(name, message, payload) {
  const panelId = freshId('panel');
  const buttonId = freshId('tab');
  const raw = el('details.payload', {}, el('summary', {}, `What ${name} is sent`));
  raw.addEventListener('toggle', () => { if (raw.open && !raw.querySelector('pre')) raw.append(el('pre', { tabindex: '0', 'aria-label': `JSON for ${name}` }, JSON.stringify(payload, null, 2))); });
  return {
    button: el('button.tab', { type: 'button', role: 'tab', id: buttonId, 'aria-controls': panelId }, name),
    panel: el('div.panel', { role: 'tabpanel', id: panelId, 'aria-labelledby': buttonId, tabindex: '0' }, message, raw),
  };
}
