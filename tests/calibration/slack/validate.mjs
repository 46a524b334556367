// Every message and view that the bot sent in its tests, against Slack's own types and the limits of its documentation.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../lib/report.mjs';
import { feedback, tables } from './limits.mjs';
import { planted } from './planted.mjs';
import { validators } from './schema.mjs';

const onlyInMessages = ['context_actions', 'data_table', 'table'];

export async function validate(folder, report) {
  const kit = validators();
  const problems = errors => errors?.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`) ?? [];
  const ofBlock = block => {
    const check = kit.block[block.type];
    if (!check) return [`unknown block ${block.type}`];
    return check(block) ? [] : problems(check.errors);
  };
  const ofBody = body => {
    const found = [];
    if (body.blocks) {
      if (body.blocks.length > 50) found.push(`${body.blocks.length} blocks`);
      found.push(...body.blocks.flatMap(ofBlock), ...body.blocks.flatMap(feedback), ...tables(body.blocks));
      if (typeof body.text !== 'string' || body.text.length === 0) found.push('no text beside the blocks');
      if (body.text?.length > 4000) found.push('text too long');
      if (/[<>]/.test(body.text ?? '')) found.push('markup in the text');
    }

    const view = body.view ?? body.payload?.view;
    if (view) {
      found.push(...view.blocks.flatMap(ofBlock));
      found.push(...view.blocks.filter(block => onlyInMessages.includes(block.type)).map(block => `${block.type} in a view`));
      const check = kit[view.type];
      if (!check({ ...view, blocks: [] })) found.push(...problems(check.errors));
      if (view.blocks.length > 100) found.push(`${view.blocks.length} blocks`);
    }

    for (const option of body.payload?.options ?? []) if (!kit.option(option)) found.push(...problems(kit.option.errors));
    return found;
  };

  await report.check(`@slack/types ${kit.version}: ${kit.limits} limits were lifted from its documentation`, () => expect(kit.limits > 60, `only ${kit.limits}`));
  for (const [name, body] of Object.entries(planted)) {
    await report.check(`the validator catches ${name}`, () => expect(ofBody(body).length > 0, 'it was taken'));
  }

  let bodies = 0;
  const failures = new Map();
  for (const file of readdirSync(folder).filter(name => name.startsWith('slack-'))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const { route, body, error } = JSON.parse(line);
      if (error || !(body.blocks || body.view || body.payload?.view || body.payload?.options)) continue;
      bodies++;
      for (const problem of ofBody(body)) failures.set(`${route}: ${problem}`, (failures.get(`${route}: ${problem}`) ?? 0) + 1);
    }
  }

  await report.check('every message and view that the bot sent is valid', () => {
    expect(bodies >= 100, `only ${bodies} were recorded`);
    expect(failures.size === 0, [...failures].map(([problem, times]) => `${times} × ${problem}`).join('\n'));
  });
  return bodies;
}
