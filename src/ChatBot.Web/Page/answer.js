// One question with its answer: the direct answer first, then what it rests on, then how it looks on the platforms for those who want to know.
import { el, add, freshId, say, marked } from './dom.js';
import { again, vote } from './api.js';
import { openPassage } from './passage.js';
import { addressOf } from './place.js';
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

/** Words so long are set as a text and not as a headline. */
const longDirect = 120;

/** Where an answer is found again: the question, and those before it. */
export const placeOfAnswer = (reply) => ({ view: 'ask', q: reply.asked, before: reply.before });

/** @param {function(string)} onSuggestion asks a suggested request by its key */
export function exchange(question, reply, onSuggestion) {
  const title = freshId('question');
  const body = el('div.answer-body');
  const article = el('article.exchange', { 'aria-labelledby': title },
    el('h2.question', { id: title, tabindex: '-1' }, reply.asked || question || '(nothing)'),
    el('div.answer', { 'data-outcome': reply.outcome }, headline(reply), summary(reply), body, reply.command ? previews(reply) : null));
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

const byNumber = (citations) => new Map((citations ?? []).map((citation) => [citation.number, citation]));

/** What follows, in our words, and the words of a document that answer. */
function summary(reply) {
  const citations = byNumber(reply.citations);
  const lines = reply.summary?.length ? reply.summary : [{ lead: reply.text }];
  return el('div.summary', {}, lines.map(({ lead, words, citation }) => words
    ? [el('p.lead-in', {}, lead), el(words.text.length > longDirect ? 'p.direct.long' : 'p.direct', {}, words.opening, words.text, words.closing, ' ', reference(citations.get(citation)))]
    : el('p', {}, lead)));
}

function addPage(body, reply, onSuggestion) {
  const citations = byNumber(reply.citations);
  const part = el('div.part', { tabindex: '-1' });
  if (reply.page > 0) add(part, [el('h3.part-title', {}, `Page ${reply.page + 1} of ${reply.pages}`)]);
  add(part, items(reply.items ?? [], citations));
  add(part, [sources(reply.sources ?? [], citations), suggestions(reply, onSuggestion)]);
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

const quoted = (item) => el('span', {}, item.opening, excerpt(item), item.closing);

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
    el('blockquote', {}, quoted(item)),
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
function sources(groups, citations) {
  if (groups.length === 0) return null;
  const number = groups.reduce((sum, group) => sum + group.citations.length, 0);
  return el('details.sources', { open: groups.length <= 4 },
    el('summary', {}, number === 1 ? '1 source' : `${number} sources`, ' ', kinds(groups).map(({ provenance, label }) => [provenanceChip(provenance, label), ' '])),
    el('ol', {}, groups.map((group) => source(group, citations))));
}

function source(group, citations) {
  const facts = [group.paragraphs, group.published].filter(Boolean).join(', ');
  return el('li', { 'data-provenance': group.provenance }, provenanceChip(group.provenance, group.label), ' ',
    el('span.place', {}, group.speaker ? el('b', {}, `${group.speaker}, `) : null, group.title, group.section ? ` › ${group.section}` : '', `, ${facts}`),
    group.citations.map((number) => [' ', reference(citations.get(number))]));
}

/** One of each kind of source, so that they are seen before the list is opened. */
const kinds = (groups) => [...new Map(groups.map((group) => [group.label, group])).values()];

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
  if (reply.page > 0) return row;
  if (reply.asked) row.append(linkToIt(reply));
  if (reply.isJudged) add(row, [thumb(reply.key, true, '👍', 'This answer is good'), thumb(reply.key, false, '👎', 'This answer is not good')]);
  row.append(el('span.thanks'));
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

/** A link like any other; pressed, it is copied, too, where the browser lets a page do so. */
function linkToIt(reply) {
  return el('a.button', { href: addressOf(placeOfAnswer(reply)), onclick: async (event) => {
    const { href, parentElement } = event.currentTarget;
    try {
      await navigator.clipboard.writeText(href);
      parentElement.querySelector('.thanks').textContent = 'The link is copied.';
      say('The link is copied.');
    } catch {
      // It stands in the address all the same.
    }
  } }, 'Link to this answer');
}
