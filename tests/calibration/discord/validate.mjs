import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../lib/report.mjs';
import { problemsOf } from './bodies.mjs';
import { right, wrong } from './planted.mjs';

// First that the validator can tell right from wrong, then every body that the bot sent in its tests.
export async function validate(folder, report) {
  for (const [route, body] of right) {
    await report.check(`Discord's schema takes ${route}`, () => expect(problemsOf(route, body).length === 0, problemsOf(route, body).join('\n  ')));
  }

  for (const [what, [route, body]] of Object.entries(wrong)) {
    await report.check(`Discord's schema refuses ${what}`, () => expect(problemsOf(route, JSON.parse(JSON.stringify(body))).length > 0, 'it was let through'));
  }

  const records = folder ? read(folder) : [];
  const wrongOnes = records.flatMap(({ route, body }) => problemsOf(route, body).map(problem => `${route}: ${problem}\n    ${JSON.stringify(body).slice(0, 300)}`));
  await report.check(`${records.length} bodies of the bot`, () => expect(wrongOnes.length === 0, `${wrongOnes.length} problems\n  ${wrongOnes.slice(0, 5).join('\n  ')}`));
  await report.check('there are bodies of the bot', () => expect(records.length > 0, `none in ${folder}: were the tests run with CHATBOT_RECORDS?`));
  return records.length;
}

// What the simulator refused was refused; what a test sent in somebody else's name is not the bot's.
function read(folder) {
  return readdirSync(folder)
    .filter(file => file.startsWith('discord-'))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line))
    .filter(record => record.body !== null && record.agent.startsWith('DiscordBot (') && !record.agent.includes('/specs') && (record.status < 400 || record.status === 429 || record.status >= 500));
}
