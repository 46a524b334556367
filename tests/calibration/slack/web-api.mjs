import { WebClient } from '@slack/web-api';
import { expect } from '../lib/report.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { quiet } from './app.mjs';

const client = '@slack/web-api';

export async function webApi(report) {
  const slack = await Simulator.start('slack');
  const web = new WebClient(slack.facts.botToken, { slackApiUrl: slack.facts.api, logger: quiet });
  const check = (name, run) => report.check(`${client}: ${name}`, run);
  const refuses = async (error, call) => {
    try {
      await call();
    } catch (problem) {
      expect(problem.data?.error === error, `${problem.message} instead of ${error}`);
      return;
    }

    throw new Error(`${error} was expected`);
  };
  const channel = slack.facts.channel;

  await check('auth.test tells who the bot is', async () => {
    const tested = await web.auth.test();
    expect(tested.team_id === 'T0HARBOUR' && tested.user_id === 'U0TALKS', JSON.stringify(tested));
    expect(tested.response_metadata.scopes.includes('chat:write'), 'no scopes');
  });
  await check('a message is posted and changed', async () => {
    const posted = await web.chat.postMessage({ channel, text: 'one', blocks: [{ type: 'divider' }] });
    await web.chat.update({ channel, ts: posted.ts, text: 'two' });
    expect((await slack.call('state')).messages.some(message => message.text === 'two'), 'not changed');
  });
  await check('a message for one person is posted', async () => expect((await web.chat.postEphemeral({ channel, user: slack.facts.user, text: 'hush' })).message_ts, 'no ts'));
  await check('an unknown channel is refused', () => refuses('channel_not_found', () => web.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' })));
  await check('nothing to say is refused', () => refuses('no_text', () => web.chat.postMessage({ channel })));
  await check('blocks against the rules are refused', () => refuses('invalid_blocks', () => web.chat.postMessage({ channel, text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] })));
  await check('a trigger that is none is refused', () => refuses('invalid_trigger_id', () => web.views.open({ trigger_id: '1.2.3', view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [{ type: 'divider' }] } })));
  await check('an app-level method refuses a bot token', () => refuses('not_allowed_token_type', () => web.apps.connections.open()));
  await check('a wrong token is refused', () => refuses('invalid_auth', () => new WebClient('xoxb-wrong', { slackApiUrl: slack.facts.api, logger: quiet }).auth.test()));
  await check('a 429 is waited out', async () => {
    await slack.call('fault', { method: 'auth.test', status: 429, error: 'ratelimited', retryAfter: 1 });
    const start = Date.now();
    await web.auth.test();
    expect(Date.now() - start >= 900, 'not waited');
  });
  await check('a 500 is tried again', async () => {
    await slack.call('fault', { method: 'auth.test', status: 500, error: 'internal_error' });
    await web.auth.test();
  });
  await check('no route was unknown', async () => {
    const unknown = (await slack.call('state')).records.filter(record => record.route.startsWith('unhandled'));
    expect(unknown.length === 0, JSON.stringify(unknown));
  });
  await slack.stop();
}
