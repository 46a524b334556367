// One question with its answer, and beside it how the answer looks on the platforms.
import { el, add, freshId, say, marked } from './dom.js';
import { again, vote } from './api.js';
import { openPassage } from './passage.js';
import { previews } from './previews.js';
import { provenanceChip } from './provenance.js';

/** What stands above an answer that is none; an answer speaks for itself. */
const headlines = {
  NoEvidence: 'The documents hold no answer',
  FalsePremise: 'The documents say otherwise',
  OtherLanguage: 'The documents are in another language',
  UnknownTalk: 'No such talk',
  UnknownSpeaker: 'Nobody of that name',
  UnknownDocument: 'No such document',
  EmptyQuestion: 'Nothing was asked yet',
  QuestionTooLong: 'That question is too long',
  NotReady: 'One moment',
  Failed: 'Something went wrong',
  NotUnderstood: 'How this command is typed',
  TooManyQuestions: 'A short break',
  TooBusy: 'Many are asking',
  Forgotten: 'Too old to go on from',
  Problem: 'That did not work',
  Unreachable: 'No connection',
};

/** @param {function(string)} onSuggestion asks a suggested request by its key */
export function exchange(question, reply, onSuggestion) {
  const title = freshId('question');
  const body = el('div.answer-body');
  const article = el('article.exchange', { 'aria-labelledby': title },
    el('h2.question', { id: title }, reply.asked || question || '(nothing)'),
    el('div.sides', {},
      el('div.answer', { 'data-outcome': reply.outcome }, headline(reply), el('p.summary', {}, reply.text), body),
      reply.discord ? previews(reply) : null));
  addPage(body, reply, onSuggestion);
  return article;
}

export const spoken = (reply) => {
  const count = reply.citations?.length ?? 0;
  const head = headlines[reply.outcome];
  return `${head ? `${head}. ` : ''}${reply.text}${count ? ` ${count} ${count === 1 ? 'source' : 'sources'}.` : ''}`;
};

function headline(reply) {
  return headlines[reply.outcome] ? el('p.headline', {}, headlines[reply.outcome]) : null;
}

function addPage(body, reply, onSuggestion) {
  const citations = new Map((reply.citations ?? []).map((citation) => [citation.number, citation]));
  const part = el('div.part', { tabindex: '-1' });
  if (reply.page > 0) add(part, [el('h3.part-title', {}, `Page ${reply.page + 1} of ${reply.pages}`)]);
  add(part, items(reply.items ?? [], citations));
  add(part, [sources(reply.items ?? [], citations), suggestions(reply, onSuggestion)]);
  body.append(part, actions(body, reply, onSuggestion));
  return part;
}

function items(all, citations) {
  const nodes = [];
  let list = null;
  for (const item of all) {
    if (item.kind === 'statement' || item.kind === 'point') {
      if (!list) nodes.push(list = el('ul.statements'));
      list.append(el('li', {}, item.kind === 'point' ? point(item, citations.get(item.citations[0])) : item.text, item.citations.map((number) => [' ', reference(citations.get(number))])));
      continue;
    }
    list = null;
    nodes.push(item.kind === 'heading' ? el('h3', {}, item.text) : quotation(item, citations.get(item.citations[0])));
  }
  return nodes;
}

/** A quote as a point of a list: who says it, the words, and the kind of source unless the heading names it. */
function point(item, citation) {
  return [citation.speaker ? el('b', {}, `${citation.speaker}: `) : null, quoted(item), item.isLabelled ? [' ', provenanceChip(citation.provenance, citation.label)] : null];
}

/** In quotation marks, unless the document's words have their own. */
function quoted(item) {
  const own = /^[“"][^“”"]*[”"]$/.test(item.text);
  return el('span', {}, own ? null : '“', excerpt(item), own ? null : '”');
}

/** The words, and "[…]" where some were left out. */
const excerpt = (item) => [item.cutBefore ? el('span.cut', {}, '[…] ') : null, marked(item.text, item.marks), item.cutAfter ? el('span.cut', {}, ' […]') : null];

/** [n], which opens the passage; what rests on an imagined scene says so right there. */
function reference(citation) {
  const sign = citation.provenance === 'fiction' ? ' 🎭' : '';
  return el('button.reference', { type: 'button', 'data-provenance': citation.provenance, 'aria-label': `Source ${citation.number}, ${citation.label}: show in context`, onclick: () => openPassage(citation) },
    `[${citation.number}${sign}]`);
}

function quotation(item, citation) {
  return el('figure.quotation', { 'data-provenance': citation.provenance },
    el('p.kind', {}, `[${citation.number}] `, provenanceChip(citation.provenance, citation.label), citation.provenance === 'fiction' ? el('span.invented', {}, ' invented, no record of what anybody said') : null),
    el('blockquote', {}, excerpt(item)),
    el('figcaption', {}, place(citation), ' ', contextButton(citation)));
}

function contextButton(citation) {
  return el('button.button.small', { type: 'button', 'aria-label': `Show in context: passage ${citation.number}`, onclick: () => openPassage(citation) }, 'Show in context');
}

/** Who says it, and where and when it stands. */
function place(citation) {
  const facts = [`paragraph ${citation.paragraph}`, citation.published].filter(Boolean).join(', ');
  return el('span.place', {}, citation.speaker ? el('b', {}, `${citation.speaker}, `) : null, citation.title, citation.section ? ` › ${citation.section}` : '', `, ${facts}`);
}

/** What lines rest on and no quotation shows, a line for each document and kind of source. */
function sources(all, citations) {
  const quoted = new Set(all.filter((item) => item.kind === 'quotation').flatMap((item) => item.citations));
  const rest = [...citations.values()].filter((citation) => !quoted.has(citation.number));
  if (rest.length === 0) return null;
  const groups = Map.groupBy(rest, (citation) => JSON.stringify([citation.document, citation.provenance, citation.published]));
  return el('details.sources', { open: groups.size <= 4 },
    el('summary', {}, rest.length === 1 ? '1 source' : `${rest.length} sources`, ' ', kinds(rest).map(({ provenance, label }) => [provenanceChip(provenance, label), ' '])),
    el('ol', {}, [...groups.values()].map(source)));
}

function source(group) {
  const [first] = group;
  return el('li', { 'data-provenance': first.provenance }, provenanceChip(first.provenance, first.label), ' ',
    group.length === 1
      ? [`[${first.number}] `, place(first), ' ', contextButton(first)]
      : [el('span.place', {}, first.title, first.published ? `, ${first.published}` : '', ', paragraphs'),
        group.map((citation) => [` ${citation.paragraph}`, reference(citation)])]);
}

/** One of each kind of source, so that they are seen before the list is opened. */
const kinds = (citations) => [...new Map(citations.map((citation) => [citation.label, citation])).values()];

function suggestions(reply, onSuggestion) {
  if (!reply.suggestions?.length) return null;
  const lead = reply.outcome === 'SmallTalk' ? 'Ask' : 'Did you mean';
  return el('div.suggestions', { role: 'group', 'aria-label': lead }, el('span', {}, lead),
    reply.suggestions.map(({ name, key }) => el('button.button', { type: 'button', onclick: () => onSuggestion(key) }, name)));
}

function actions(body, reply, onSuggestion) {
  const row = el('div.actions');
  if (reply.page + 1 < reply.pages) {
    row.append(el('button.button', { type: 'button', onclick: async (event) => {
      event.currentTarget.disabled = true;
      const next = await again(reply.key, reply.page + 1);
      row.remove();
      if (next.items?.length) {
        const part = addPage(body, next, onSuggestion);
        part.focus({ preventScroll: true });
        part.scrollIntoView({ block: 'start' });
        say(`Page ${next.page + 1} of ${next.pages}`);
      } else {
        body.append(el('p.notice', {}, next.text));
        say(next.text);
      }
    } }, `More (${reply.page + 2} of ${reply.pages})`));
  }
  if (reply.isJudged) add(row, [thumb(reply.key, true, '👍', 'This answer is good'), thumb(reply.key, false, '👎', 'This answer is not good'), el('span.thanks')]);
  return row;
}

function thumb(key, isGood, sign, label) {
  return el('button.button.thumb', { type: 'button', 'aria-label': label, onclick: async (event) => {
    const row = event.currentTarget.parentElement;
    const result = await vote(key, isGood);
    row.querySelector('.thanks').textContent = result.text;
    say(result.text);
  } }, sign);
}
