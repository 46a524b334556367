// What the documents could not answer and what people did not like, for whoever keeps the documents.
import { el, byId, count, fill, say } from './dom.js';
import { report as fetchReport } from './api.js';

const days = byId('report-days');
days.addEventListener('change', showReport);

/** Anew each time that somebody looks: people ask meanwhile. */
export async function showReport() {
  const answer = await fetchReport(days.value);
  const stock = byId('report-stock');
  if (answer.failed) {
    stock.textContent = answer.text;
    fill(byId('report-lists'));
    return;
  }
  const took = answer.medianMilliseconds === undefined ? '' : ` Half of the answers took ${milliseconds(answer.medianMilliseconds)} or less, 99 of 100 took ${milliseconds(answer.slowestMilliseconds)} or less.`;
  const asked = `${count(answer.questions, 'question')}, ${answer.answered.toLocaleString('en')} answered`;
  const smallTalk = answer.smallTalk ? `; small talk ${count(answer.smallTalk, 'time')}` : '';
  stock.textContent = `Since ${day(answer.since)}: ${asked}${smallTalk}.${took}`;
  fill(byId('report-lists'),
    table('Asked in vain', 'Nothing was asked in vain.', ['Times', 'Question', 'Command', 'Why there was no answer', 'Last'],
      answer.unanswered.map((question) => [question.times.toLocaleString('en'), question.words, question.command, question.outcome, day(question.last)])),
    table('Disliked', 'Nobody disliked an answer.', ['👎', '👍', 'Question'],
      answer.disliked.map((disliked) => [disliked.down.toLocaleString('en'), disliked.up.toLocaleString('en'), disliked.words ?? '(no longer kept)'])));
  say(stock.textContent);
}

function table(title, otherwise, heads, rows) {
  if (rows.length === 0) return [el('h2', {}, title), el('p.muted', {}, otherwise)];
  return el('div.scroll', { tabindex: '0', role: 'region', 'aria-label': title },
    el('table', {}, el('caption', {}, title), el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell) => el('td', {}, cell)))))));
}

const milliseconds = (number) => `${number.toLocaleString('en', { maximumFractionDigits: 1 })} ms`;
const day = (moment) => moment.slice(0, 10);
