// Everything that a person can do, and what an app on Slack's own library makes of it.
import { expect } from '../lib/report.mjs';

export async function until(what, condition, seconds = 20) {
  for (let tries = 0; tries < seconds * 20; tries++) {
    const found = await condition();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }

  throw new Error(`not seen: ${what}`);
}

export async function acts(client, slack, heard, report) {
  const check = (name, run) => report.check(`${client}: ${name}`, run);
  const hears = (what, detail) => until(`${what} ${detail}`, () => heard.find(one => one.what === what && (detail === undefined || one.detail === detail)));
  const state = () => slack.call('state');
  const shows = text => until(`the message ${text}`, async () => (await state()).messages.find(message => message.text === text));

  await check('a slash command is acknowledged, then answered by response_url', async () => {
    const { result } = await slack.call('slash', { command: '/talks', text: 'all' });
    expect(result.acknowledged, 'not acknowledged');
    await hears('command', 'all');
    expect((await shows('answered')).onlyFor === slack.facts.user, 'not for the asker alone');
  });
  await check('a slash command is answered in the acknowledgement', async () => {
    const { result } = await slack.call('slash', { command: '/echo', text: 'x' });
    expect(result.payload?.text === 'echo x', JSON.stringify(result));
  });
  await check('a mention is answered in its thread', async () => {
    const { result: ts } = await slack.call('mention', { text: 'who was there?' });
    await hears('mention', '<@U0TALKS> who was there?');
    expect((await shows('in the open')).threadTs === ts, 'not in the thread');
    expect((await state()).agentSigns.includes('is reading'), 'no status in the channel');
  });
  await check('feedback buttons bring the value of the one that was pressed', async () => {
    await slack.call('press', { label: '👎' });
    await hears('vote', 'bad');
    await shows('voted');
    await slack.call('mention', { text: 'and then?' });
    await hears('mention', '<@U0TALKS> and then?');
    await until('the second answer', async () => (await state()).messages.at(-1).text === 'in the open');
  });
  await check('a button brings its value and a response_url', async () => {
    await slack.call('press', { label: 'Open' });
    await hears('action', '1');
    await shows('opened');
  });
  await check('a message shortcut brings the message', async () => {
    await slack.call('find', { callback: 'find', text: 'a claim' });
    await hears('message shortcut', 'a claim');
    await shows('found');
  });
  await check('a global shortcut opens a modal', async () => {
    await slack.call('shortcut', { callback: 'ask' });
    await hears('global shortcut', 'ask');
    await until('the modal', async () => (await state()).views.find(view => view.callback_id === 'form'));
  });
  await check('a menu asks for options and gets them', async () => {
    const { result } = await slack.call('type', { field: 'talk', typed: 'sess' });
    await hears('options', 'sess');
    expect(result[0]?.value === 'Session 1', JSON.stringify(result));
  });
  await check('a form is sent and its modal updated', async () => {
    await slack.call('submit', { fields: { talk: 'Session 1' } });
    await hears('view', 'Session 1');
    await until('the updated modal', async () => (await state()).views.find(view => view.blocks[0].type === 'section'));
  });
  await check('the Home tab is published', async () => {
    await slack.call('home');
    await hears('home', 'home');
    await until('the Home tab', async () => (await state()).views.find(view => view.type === 'home'));
  });
  await check('opened messages get suggested questions', async () => {
    await slack.call('messages');
    await hears('home', 'messages');
    await until('the suggestions', async () => (await state()).agentSigns.includes('One'));
  });
  await check('a direct message has a status and an answer in its thread', async () => {
    const { result: ts } = await slack.call('tell', { text: 'hello' });
    await hears('direct', 'hello');
    expect((await shows('direct')).threadTs === ts, 'not in the thread');
    expect((await state()).agentSigns.includes('is looking'), 'no status');
  });
  await check('the legacy assistant thread is understood', async () => {
    const { result: ts } = await slack.call('assistant-thread');
    await hears('assistant thread', ts);
  });
}

export async function keptTheRules(client, slack, heard, report, allowed = []) {
  await report.check(`${client}: no rule was broken, no route was unknown, nothing was left over`, async () => {
    const { violations, records } = await slack.call('state');
    const broken = violations.filter(violation => !allowed.some(one => violation.includes(one)));
    expect(broken.length === 0, broken.join(' | '));
    const unknown = records.filter(record => record.route.startsWith('unhandled'));
    expect(unknown.length === 0, JSON.stringify(unknown));
    const errors = heard.filter(one => one.what === 'error');
    expect(errors.length === 0, JSON.stringify(errors));
  });
}
