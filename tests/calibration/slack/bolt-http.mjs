import { expect } from '../lib/report.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { bolt, listen, quiet } from './app.mjs';
import { acts, keptTheRules } from './scenario.mjs';

const client = '@slack/bolt over HTTP';

export async function overHttp(report) {
  const slack = await Simulator.start('slack');
  const heard = [];
  const app = new bolt.App({ token: slack.facts.botToken, signingSecret: slack.facts.signingSecret, logger: quiet, clientOptions: { slackApiUrl: slack.facts.api, logger: quiet } });
  listen(app, heard);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  await slack.call('over-http', { url: `http://127.0.0.1:${server.address().port}/slack/events` });
  await acts(client, slack, heard, report);

  const status = async (body, type, more = {}) => (await slack.call('signed', { body, type, ...more })).result;
  const check = (name, run) => report.check(`${client}: ${name}`, run);
  const json = 'application/json';
  await check('the address is verified', async () => {
    const answer = await status('{"type":"url_verification","challenge":"c"}', json);
    expect(answer.status === 200 && JSON.parse(answer.text).challenge === 'c', JSON.stringify(answer));
  });
  await check('a look at the certificate is answered', async () => expect((await status('ssl_check=1&token=t', 'application/x-www-form-urlencoded')).status === 200, 'refused'));
  await check('another secret is refused', async () => expect((await status('{}', json, { secret: 'ffffffffffffffffffffffff' })).status === 401, 'taken'));
  await check('a signature of 301 s ago is refused', async () => expect((await status('{}', json, { seconds: -301 })).status === 401, 'taken'));
  await keptTheRules(client, slack, heard, report);
  await app.stop();
  await slack.stop();
}
