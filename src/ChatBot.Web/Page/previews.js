// How an answer looks on the platforms, for those who set the bot up: tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/) over what the adapters would send.
import { el, freshId } from './dom.js';
import { again } from './api.js';
import { discordMessage } from './discord.js';
import { slackMessage } from './slack.js';

/** Drawn when somebody looks; an answer from before a reload is asked for its messages then. */
export function previews(reply) {
  const details = el('details.previews', {}, el('summary', {}, 'How it looks in Discord and Slack'));
  details.addEventListener('toggle', async () => {
    if (!details.open || details.childElementCount > 1) return;
    const place = el('div', {}, 'One moment…');
    details.append(place);
    const messages = reply.discord && reply.slack ? reply : await again(reply.key);
    place.replaceChildren(...(messages.discord && messages.slack ? tabbed(messages) : [el('p.notice', {}, messages.text)]));
  });
  return details;
}

function tabbed({ discord, slack }) {
  const tabs = [tab('Discord', discordMessage(discord), discord), tab('Slack', slackMessage(slack), slack)];
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
  return [strip, ...tabs.map(({ panel }) => panel)];
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
