import { Client } from '../lib/client.mjs';
import { expect } from '../lib/report.mjs';
import { Simulator } from '../lib/simulator.mjs';

// Short, so that a client notices soon that nothing is acknowledged.
const heartbeat = 2000;

// What a library must be able to do with the simulator: what it takes from ours it takes from Discord's own.
export async function calibrate(name, command, args, report) {
  const discord = await Simulator.start('discord', '--heartbeat', `${heartbeat}`);
  const client = new Client(command, args, discord.facts);
  const check = (what, run) => report.check(`${name}: ${what}`, run);
  const ask = question => discord.call('use', { command: 'ask', options: { question } });
  const answer = async question => (await discord.call('answer', { id: (await ask(question)).id })).content;
  const answers = async () => expect(await answer('plain') === 'answered', 'another answer');
  const until = (act, times) => discord.call('until', { act, times });

  const before = report.failed;
  try {
    await check('READY', () => client.until('ready'));
    if (report.failed > before) return;

    await check('registers commands', () => client.until('registered'));
    await check('answers', answers);
    await check('defers, and edits the answer in', async () => expect(await answer('defer') === 'edited in', 'another answer'));
    await check('follows up', async () => {
      const { id } = await ask('follow');
      expect((await discord.call('followup', { id })).content === 'second', 'another follow-up');
    });
    await check('completes what is typed', async () => {
      const choices = await discord.call('type', { command: 'ask', option: 'speaker', text: 'Ma' });
      expect(choices[0] === 'Mara Oyelaran', `offered: ${choices}`);
    });
    await check('has its button pressed', async () => {
      const shown = await discord.call('answer', { id: (await ask('button')).id });
      const pressed = await discord.call('press', { message: shown.id, button: 'Press' });
      expect(pressed.acknowledged === 7, `acknowledged with ${pressed.acknowledged}`);
    });
    await check('waits for a 429 of a follow-up', async () => {
      await discord.call('fault', { route: 'POST /webhooks/{application}/{token}', retry_after: 0.5 });
      const { id } = await ask('follow');
      expect((await discord.call('followup', { id })).content === 'second', 'another follow-up');
    });
    await check('waits for a global 429 of a callback', async () => {
      await discord.call('fault', { route: 'POST /interactions/{interaction}/{token}/callback', retry_after: 0.5, scope: 'global' });
      await answers();
    });
    await check('resumes after op 7', async () => {
      await discord.call('gateway', { do: 'reconnect' });
      await until('resume', 1);
      await answers();
    });
    await check('resumes after close 4000', async () => {
      await discord.call('gateway', { do: 'close', code: 4000 });
      await until('resume', 2);
      await answers();
    });
    await check('resumes when acknowledgements are withheld', async () => {
      await discord.call('gateway', { do: 'withhold-acks' });
      await until('resume', 3);
      await discord.call('gateway', { do: 'give-acks' });
      await answers();
    });
    await check('identifies after op 9', async () => {
      await discord.call('gateway', { do: 'invalidate', resumable: false });
      await until('identify', 2);
      await untilAnswered(answers);
    });
    await check('identifies after close 4007', async () => {
      await discord.call('gateway', { do: 'close', code: 4007 });
      await until('identify', 3);
      await untilAnswered(answers);
    });
    await check('gives up after close 4014', async () => {
      await discord.call('gateway', { do: 'close', code: 4014 });
      await client.until('fatal 4014');
    });

    const records = await discord.records();
    await check('uses no route that the simulator does not have', () => expect(records.unhandled.length === 0, records.unhandled.join(', ')));
    await check('is refused nothing', () => expect(records.refused.length === 0, JSON.stringify(records.refused)));
    await check('makes no mistake on the Gateway', () => expect(records.mistakes.length === 0, records.mistakes.join(', ')));
  } finally {
    client.stop();
    await discord.stop();
  }
}

// An interaction that comes before READY is lost, as it is at Discord: ask until one is answered.
async function untilAnswered(answers) {
  for (let tries = 1; ; tries++) {
    try {
      return await answers();
    } catch (problem) {
      if (tries === 3) throw problem;
    }
  }
}
