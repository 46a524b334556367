// The conversation of this tab, kept by the browser until the tab is closed, so that a reload does not lose it. The server keeps none.

const key = 'talks';
const mostExchanges = 40;
const mostTyped = 100;

/** @returns {{exchanges: object[], goesOn: object|null, typed: string[]}} */
export function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key)) ?? {};
    return { exchanges: kept.exchanges ?? [], goesOn: kept.goesOn ?? null, typed: kept.typed ?? [] };
  } catch {
    return { exchanges: [], goesOn: null, typed: [] };
  }
}

/** Keeps as much as the browser takes, the newest first. */
export function remember({ exchanges, goesOn, typed }) {
  for (let most = mostExchanges; most >= 1; most = Math.floor(most / 2)) {
    try {
      sessionStorage.setItem(key, JSON.stringify({ exchanges: exchanges.slice(-most).map(slim), goesOn, typed: typed.slice(-mostTyped) }));
      return;
    } catch {
      // Too much for the browser: fewer.
    }
  }
}

/** The messages for the platforms can be asked for again. */
const slim = ({ question, reply }) => ({ question, reply: { ...reply, discord: undefined, slack: undefined } });
