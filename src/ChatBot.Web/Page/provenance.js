import { el } from './dom.js';

/** The kind of source: its colour, and always in words, as not everybody sees colours. */
export const provenanceChip = (provenance, label) => el('span.chip', { 'data-provenance': provenance }, provenance === 'fiction' ? '🎭 ' : null, label);
