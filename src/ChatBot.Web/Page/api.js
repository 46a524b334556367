// What the page asks its host for. Whatever comes back is an object to draw; what fails is one with a text, too.

export const overview = () => get('/api/overview');
export const complete = (text, signal) => get(`/api/complete?${new URLSearchParams({ text })}`, signal);
export const passage = (id, around) => get(`/api/passage?${new URLSearchParams({ id, around })}`);
export const documents = (from) => get(`/api/documents?${new URLSearchParams({ from })}`);
export const documentAt = (path, at) => get(`/api/document?${new URLSearchParams({ path, at })}`);
export const documentFrom = (path, from) => get(`/api/document?${new URLSearchParams({ path, from })}`);
export const find = (path, words) => get(`/api/find?${new URLSearchParams({ path, words })}`);
export const report = (days) => get(`/api/report?${new URLSearchParams({ days })}`);
export const ask = (text, before) => post('/api/ask', { text, before });
export const again = (key, page = 0) => post('/api/again', { key, page });
export const vote = (key, isGood) => post('/api/vote', { key, isGood });
export const upload = (file) => send(`/api/upload?${new URLSearchParams({ name: file.name })}`, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
export const uploaded = (path) => get(`/api/uploaded?${new URLSearchParams({ path })}`);

const get = (address, signal) => send(address, { signal });
const post = (address, body) => send(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

async function send(address, options) {
  try {
    // The browser sends along the password that it has asked for.
    const response = await fetch(address, { ...options, credentials: 'same-origin', cache: 'no-store' });
    const body = await response.json();
    return response.ok || body.outcome ? body : { outcome: 'Problem', text: body.text, failed: true };
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    return { outcome: 'Unreachable', text: 'The bot cannot be reached. Is it still running?', failed: true };
  }
}
