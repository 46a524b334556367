// Bodies with one mistake each, all of which the validator has to catch.
const text = (length, type = 'plain_text') => ({ type, text: 'x'.repeat(length) });
const message = (...blocks) => ({ text: 'x', blocks });
const button = more => ({ type: 'button', action_id: 'a', text: text(1), value: '1', ...more });
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
  'a mention in the text': { text: '<!channel>', blocks: [{ type: 'divider' }] },
};
