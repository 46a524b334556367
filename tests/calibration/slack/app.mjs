// A small app on Bolt that uses everything the bot uses. The same in Socket Mode and over HTTP.
import bolt from '@slack/bolt';

const blocks = [
  { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'hello' }] }] },
  { type: 'table', rows: [[{ type: 'raw_text', text: 'Date' }], [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'June 1' }] }] }]], column_settings: [{ is_wrapped: true }] },
  { type: 'actions', elements: [{ type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Open' }, value: '1' }] },
  {
    type: 'context_actions',
    elements: [{ type: 'feedback_buttons', action_id: 'vote', positive_button: { text: { type: 'plain_text', text: '👍' }, value: 'good' }, negative_button: { text: { type: 'plain_text', text: '👎' }, value: 'bad' } }],
  },
];

const form = {
  type: 'modal', callback_id: 'form', title: { type: 'plain_text', text: 'Form' }, submit: { type: 'plain_text', text: 'Send' },
  blocks: [{
    type: 'input', block_id: 'talk', label: { type: 'plain_text', text: 'Talk' },
    element: { type: 'external_select', action_id: 'talk', min_query_length: 0, placeholder: { type: 'plain_text', text: 'Type' } },
  }],
};

export function listen(app, heard) {
  const note = (what, detail) => heard.push({ what, detail });
  app.command('/talks', async ({ ack, respond, command }) => {
    await ack();
    note('command', command.text);
    await respond({ text: 'answered', blocks, response_type: 'ephemeral' });
  });
  app.command('/echo', async ({ ack, command }) => ack({ text: `echo ${command.text}`, response_type: 'ephemeral' }));
  app.event('app_mention', async ({ event, say, client }) => {
    note('mention', event.text);
    await client.assistant.threads.setStatus({ channel_id: event.channel, thread_ts: event.ts, status: 'is reading', loading_messages: ['One…', 'Two…'] });
    await say({ text: 'in the open', blocks, thread_ts: event.ts });
  });
  app.message(async ({ message, client }) => {
    if (message.channel_type !== 'im') return;
    note('direct', message.text);
    await client.assistant.threads.setStatus({ channel_id: message.channel, thread_ts: message.ts, status: 'is looking' });
    await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: 'direct', blocks });
  });
  app.action('open', async ({ ack, respond, action }) => {
    await ack();
    note('action', action.value);
    await respond({ text: 'opened', replace_original: false });
  });
  app.action('vote', async ({ ack, respond, action }) => {
    await ack();
    note('vote', action.value);
    await respond({ text: 'voted', replace_original: false });
  });
  app.shortcut('find', async ({ ack, shortcut, respond }) => {
    await ack();
    note('message shortcut', shortcut.message.text);
    await respond({ text: 'found' });
  });
  app.shortcut('ask', async ({ ack, shortcut, client }) => {
    await ack();
    note('global shortcut', shortcut.callback_id);
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
  });
  app.options('talk', async ({ ack, options }) => {
    note('options', options.value);
    await ack({ options: [{ text: { type: 'plain_text', text: 'Session 1' }, value: 'Session 1' }] });
  });
  app.view('form', async ({ ack, view }) => {
    note('view', view.state.values.talk.talk.selected_option.value);
    const { submit, ...answer } = { ...form, blocks: [{ type: 'section', text: { type: 'plain_text', text: 'done' } }] };
    await ack({ response_action: 'update', view: answer });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    note('home', event.tab);
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
    else await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts: [{ title: 'One', message: 'one?' }] });
  });
  app.event('assistant_thread_started', async ({ event }) => note('assistant thread', event.assistant_thread.thread_ts));
  app.error(async problem => note('error', problem.message));
}

export const quiet = { getLevel: () => 'error', setLevel() {}, setName() {}, debug() {}, info() {}, warn() {}, error() {} };
export { bolt };
