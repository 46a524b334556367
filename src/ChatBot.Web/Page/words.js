// A passage of a document where it stands: its number, who speaks, the words.
import { el, marked } from './dom.js';
import { provenanceChip } from './provenance.js';
import { addressOf } from './place.js';

/**
 * Passages in order, with the headings that they stand under.
 * @param {function(object): Node} draw
 * @param {string} above the headings that stand above the first one already
 * @param {string} heading the element of a heading, one level below what stands above the passages
 */
export function underHeadings(passages, draw, above = '', heading = 'h3') {
  const nodes = [];
  let section = above;
  for (const passage of passages) {
    if (passage.section && passage.section !== section) nodes.push(el(heading, {}, passage.section));
    section = passage.section ?? '';
    nodes.push(draw(passage));
  }
  return nodes;
}

/**
 * @param document its path, to which the number links
 * @param {string} provenance of the document: a passage of another kind says so
 * @param marks null for a passage that is shown for what stands around it
 */
export function passageNode(passage, document, provenance, marks = null) {
  const isCited = marks !== null;
  const speaks = passage.speaker ? el('b.speaker', {}, passage.speaker, passage.stageDirection ? el('i', {}, ` (${passage.stageDirection})`) : null, ': ') : null;
  return el(isCited ? 'div.passage.cited' : 'div.passage',
    { 'data-provenance': passage.provenance, 'data-id': passage.id, 'data-section': passage.section ?? '', tabindex: '-1', role: isCited ? 'group' : null, 'aria-label': isCited ? `Cited passage, ${passage.label}` : null },
    el('a.number', { href: addressOf({ document, at: passage.id }), 'aria-label': `Paragraph ${passage.paragraph}: link to it in the document` }, String(passage.paragraph)),
    el('div', {}, isCited || passage.provenance !== provenance ? el('p.kind', {}, isCited ? 'Cited · ' : '', provenanceChip(passage.provenance, passage.label)) : null,
      el('p.words', {}, speaks, marked(passage.text, marks ?? []))));
}
