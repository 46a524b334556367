// Everything of this folder. Ends with "N passed, N failed".
import { fileURLToPath } from 'node:url';
import { calibrate } from './discord/scenario.mjs';
import { validate } from './discord/validate.mjs';
import { Report } from './lib/report.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const report = new Report();
const clients = {
  'discord.js': ['node', here('discord/client-js.mjs')],
  'discord.py': ['/usr/bin/python3', here('discord/client-py.py')],
};

// The clients wait most of the time, so they wait together.
await Promise.all(Object.entries(clients).map(([name, [command, script]]) => calibrate(name, command, [script], report)));
const rules = report.passed + report.failed;
const bodies = await validate(process.argv[2], report);
console.log(`clients: ${Object.keys(clients).length}, rules: ${rules}, bodies validated: ${bodies}`);
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed === 0 ? 0 : 1;
