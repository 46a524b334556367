// Where somebody is on the page, as its address says it behind "#": there no server and no proxy sees what was asked. A link to an answer holds the question and those
// before it, and asks again; it holds no session.

const views = ['ask', 'documents', 'report'];
let last = location.hash;
let moved = () => {};

// Not popstate: after it a browser still takes the focus to what the address names.
addEventListener('hashchange', follow);

/**
 * What an address leads to: a view, and in it a question with those before it, a document with a passage in view or words searched for; a passage opened over it.
 * @returns {{view: string, q?: string, before?: string[], document?: string, at?: string, find?: string, passage?: string}}
 */
export function placeOf(hash) {
  const text = hash.replace(/^#/, '');
  if (views.includes(text)) return { view: text };
  const given = new URLSearchParams(text);
  const passage = given.get('passage') ?? undefined;
  if (given.get('document')) return { view: 'document', document: given.get('document'), at: given.get('at') ?? undefined, find: given.get('find') ?? undefined, passage };
  if (given.get('q')) return { view: 'ask', q: given.get('q'), before: given.getAll('before'), passage };
  return { view: views.includes(given.get('view')) ? given.get('view') : 'ask', passage };
}

export function addressOf({ view, q, before = [], document, at, find, passage }) {
  const given = new URLSearchParams();
  if (document) given.set('document', document);
  else if (q) for (const [name, value] of [...before.map((question) => ['before', question]), ['q', q]]) given.append(name, value);
  else if (passage) given.set('view', view);
  else return view === 'ask' ? '' : `#${view}`;
  if (at) given.set('at', at);
  if (find) given.set('find', find);
  if (passage) given.set('passage', passage);
  return `#${given}`;
}

export const here = () => placeOf(location.hash);

/** The place without the passage that is opened over it. */
export const ground = (place) => addressOf({ ...place, passage: undefined });

/** Whether the browser's way back leads to where the page itself was before. */
export const hasWayBack = () => history.state?.isStep === true;

/** Notes where the page has gone by itself; the way back leads to where it was. */
export function go(place) {
  step(place, 'pushState', { isStep: true });
}

/** Notes where the page is without a step of its own. */
export function stay(place) {
  step(place, 'replaceState', history.state);
}

/** @param {function({view: string}, {view: string})} callback called with where the browser has moved to, and from: back, forward, by a link or a typed address */
export function onMove(callback) {
  moved = callback;
}

function step(place, how, state) {
  const address = addressOf(place);
  if (address === location.hash) return;
  history[how](state, '', address || location.pathname + location.search);
  last = location.hash;
}

/** The browser's own steps; those of the page are noted already. */
function follow() {
  if (location.hash === last) return;
  const before = placeOf(last);
  last = location.hash;
  moved(here(), before);
}
