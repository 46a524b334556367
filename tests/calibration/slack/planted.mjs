// Bodies with one mistake each, all of which the validator has to catch.
const text = (length, type = 'plain_text') => ({ type, text: 'x'.repeat(length) });
const message = (...blocks) => ({ text: 'x', blocks });
const button = more => ({ type: 'button', action_id: 'a', text: text(1), value: '1', ...more });
const raw = content => ({ type: 'raw_text', text: content });
const rich = content => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: content }] }] });
const table = (rows, more) => ({ type: 'table', rows, ...more });
const dataTable = (rows, more) => ({ type: 'data_table', caption: 'x', rows, ...more });
const feedback = more => ({
  type: 'context_actions',
  elements: [{ type: 'feedback_buttons', action_id: 'a', positive_button: { text: text(1), value: '1' }, negative_button: { text: text(1), value: '0', ...more } }],
});
const modal = more => ({ view: { type: 'modal', title: text(1), blocks: [{ type: 'divider' }], ...more } });

export const planted = {
  'a header of 151 characters': message({ type: 'header', text: text(151) }),
  'a section of 3,001 characters': message({ type: 'section', text: text(3001) }),
  '11 elements in a context': message({ type: 'context', elements: Array(11).fill(text(1)) }),
  '26 elements in actions': message({ type: 'actions', elements: Array(26).fill(button()) }),
  'a button with a label of 76 characters': message({ type: 'actions', elements: [button({ text: text(76) })] }),
  'a button with a value of 2,001 characters': message({ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }),
  'a button with markup': message({ type: 'actions', elements: [button({ text: text(1, 'mrkdwn') })] }),
  'a block_id of 256 characters': message({ type: 'divider', block_id: 'x'.repeat(256) }),
  'an unknown field': message({ type: 'divider', colour: 'red' }),
  'an unknown block': message({ type: 'table_of_contents' }),
  'a list without a style': message({ type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [] }] }),
  'a section of rich text without its type': message({ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [{ elements: [{ type: 'text', text: 'x' }] }] }] }),
  '51 blocks in a message': message(...Array(51).fill({ type: 'divider' })),
  '101 blocks in a view': modal({ blocks: Array(101).fill({ type: 'divider' }) }),
  'a title of 25 characters': modal({ title: text(25) }),
  'a view without a title': { view: { type: 'modal', blocks: [] } },
  'an option of 76 characters': { payload: { options: [{ text: text(76), value: 'x' }] } },
  'blocks without text': { blocks: [{ type: 'divider' }] },
  'two tables in a message': message(table([[raw('x')]]), dataTable([[raw('x')], [raw('x')]])),
  'a table of 101 rows': message(table(Array(101).fill([raw('x')]))),
  'a row of 21 cells': message(table([Array(21).fill(raw('x'))])),
  '10,001 characters in a table': message(table([[raw('x'.repeat(5000)), rich('x'.repeat(5001))]])),
  'an empty cell': message(table([[rich('')]])),
  'a cell of no kind that there is': message(table([[{ type: 'plain_text', text: 'x' }]])),
  'a column setting that there is not': message(table([[raw('x')]], { column_settings: [{ wrapped: true }] })),
  'a data table without a caption': message({ type: 'data_table', rows: [[raw('x')], [raw('x')]] }),
  'a data table that is all head': message(dataTable([[raw('x')]])),
  'a data table with rich text in its head': message(dataTable([[rich('x')], [raw('x')]])),
  'a data table with rows of different lengths': message(dataTable([[raw('x')], [raw('x'), raw('y')]])),
  'a data table with a page of 101 rows': message(dataTable([[raw('x')], [raw('x')]], { page_size: 101 })),
  'a table in a view': modal({ blocks: [table([[raw('x')]])] }),
  'feedback buttons in a view': modal({ blocks: [feedback()] }),
  'feedback buttons with a label of 76 characters': message(feedback({ text: text(76) })),
  'feedback buttons with a style': message(feedback({ style: 'danger' })),
  'feedback buttons in actions': message({ type: 'actions', elements: feedback().elements }),
  'a mention in the text': { text: '<!channel>', blocks: [{ type: 'divider' }] },
};
