// Everything of this folder. Ends with "N passed, N failed".
import { Report } from '../lib/report.mjs';
import { overHttp } from './bolt-http.mjs';
import { overSocketMode } from './bolt-socket-mode.mjs';
import { validate } from './validate.mjs';
import { webApi } from './web-api.mjs';

const report = new Report();
await overSocketMode(report);
await overHttp(report);
await webApi(report);
const rules = report.passed + report.failed;
const bodies = await validate(process.argv[2], report);
console.log(`clients: 3, rules: ${rules}, bodies validated: ${bodies}`);
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 ? 0 : 1);
