// What the documentation says and @slack/types does not: https://docs.slack.dev/reference/block-kit/blocks/table-block, …/data-table-block
// and https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element
const characters = cell => cell.text?.length ?? (cell.elements ?? []).flatMap(part => part.elements ?? []).reduce((sum, run) => sum + (run.text?.length ?? 0), 0);

export function tables(blocks) {
  const found = [];
  const all = blocks.filter(block => block.type === 'table' || block.type === 'data_table');
  if (all.length > 1) found.push(`${all.length} tables in a message`);
  const sum = all.flatMap(block => block.rows).flat().reduce((total, cell) => total + characters(cell), 0);
  if (sum > 10_000) found.push(`${sum} characters in tables`);
  for (const { type, rows, page_size: size } of all) {
    const most = type === 'table' ? 100 : 101;
    if (rows.length > most) found.push(`${rows.length} rows in a ${type}`);
    if (rows.some(row => row.length < 1 || row.length > 20)) found.push(`a row of a ${type} has no cell, or more than 20`);
    if (rows.flat().some(cell => characters(cell) === 0)) found.push(`an empty cell in a ${type}`);
    if (type === 'table') continue;
    if (rows.length < 2) found.push('a data_table without rows');
    if (rows.some(row => row.length !== rows[0].length)) found.push('rows of different lengths');
    if (rows[0].some(cell => cell.type === 'rich_text')) found.push('rich text in the head');
    if (size !== undefined && !(size >= 1 && size <= 100)) found.push(`a page of ${size} rows`);
  }

  return found;
}

export function feedback(block) {
  if (block.type !== 'context_actions') return [];
  const buttons = block.elements.flatMap(element => [element.positive_button, element.negative_button]).filter(Boolean);
  return buttons.filter(button => !(button.text?.text?.length <= 75) || !(button.value?.length <= 2000)).map(() => 'a feedback button that says or holds too much');
}
