import { expect } from '../lib/report.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { bolt, listen, quiet } from './app.mjs';
import { acts, keptTheRules, until } from './scenario.mjs';

const client = '@slack/bolt in Socket Mode';

export async function overSocketMode(report) {
  const slack = await Simulator.start('slack');
  const heard = [];
  const app = new bolt.App({
    token: slack.facts.botToken, appToken: slack.facts.appToken, socketMode: true, logger: quiet, clientOptions: { slackApiUrl: slack.facts.api, logger: quiet },
  });
  listen(app, heard);
  const check = (name, run) => report.check(`${client}: ${name}`, run);
  const accepted = async () => (await slack.call('state')).accepted;
  const answers = async text => {
    await slack.call('slash', { command: '/talks', text });
    await until(text, () => heard.some(one => one.detail === text));
  };

  await check('connects', async () => {
    await app.start();
    await slack.call('sockets', { count: 1 });
  });
  await acts(client, slack, heard, report);
  for (const reason of ['warning', 'refresh_requested']) {
    await check(`comes back after disconnect ${reason}`, async () => {
      const before = await accepted();
      await slack.call('disconnect', { reason });
      await until('a new socket', async () => (await accepted()) > before, 30);
      await answers(`after ${reason}`);
    });
  }

  await check('comes back after a close', async () => {
    const before = await accepted();
    await slack.call('close');
    await until('a new socket', async () => (await accepted()) > before, 30);
    await answers('after a close');
  });
  await check('comes back after a cut without a close frame', async () => {
    const before = await accepted();
    await slack.call('cut');
    await until('a new socket', async () => (await accepted()) > before, 30);
    await answers('after a cut');
  });
  await check('waits out a 429 when it opens a connection', async () => {
    const before = await accepted();
    await slack.call('fault', { method: 'apps.connections.open', status: 429, error: 'ratelimited', retryAfter: 1 });
    await slack.call('cut');
    await until('a new socket', async () => (await accepted()) > before, 30);
    await answers('after a 429');
  });
  await check('is pinged often enough to stay connected for 12 s', async () => {
    const before = await accepted();
    await new Promise(resolve => setTimeout(resolve, 12_000));
    expect((await accepted()) === before, 'it connected anew');
    await answers('after 12 s');
  });
  await keptTheRules(client, slack, heard, report, ['no acknowledgement of']);
  await app.stop().catch(() => {});
  await slack.stop();
}
