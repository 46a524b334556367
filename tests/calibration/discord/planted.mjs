// Bodies that are right, and what makes each of them wrong: a validator that lets one of these pass validates nothing.
const callback = 'POST /interactions/{interaction}/{token}/callback';
const followup = 'POST /webhooks/{application}/{token}';
const edit = 'PATCH /webhooks/{application}/{token}/messages/{message}';
const send = 'POST /channels/{channel}/messages';
const put = 'PUT /applications/{application}/commands';

const button = { type: 2, style: 1, label: 'More', custom_id: 'more:1' };
const message = {
  content: 'Five attended.',
  embeds: [{ title: 'Harbour lease', description: 'We met.', color: 0x3366cc, author: { name: '[1] Mara' }, footer: { text: 'minutes' } }],
  components: [{ type: 1, components: [button] }],
  allowed_mentions: { parse: [] },
};
const flags = 1 << 15;
const text = content => ({ type: 10, content });
const box = (...components) => ({ type: 17, accent_color: 0x009e73, components });
const beside = (content, accessory = button) => ({ type: 9, components: [text(content)], accessory });
const options = count => Array.from({ length: count }, (_, index) => ({ label: `passage ${index}`, value: `c${index}` }));
const choose = count => ({ type: 1, components: [{ type: 3, custom_id: 'pick', placeholder: 'Open a passage', options: options(count) }] });
const shown = (...components) => ({ flags, components, allowed_mentions: { parse: [] } });
const answer = shown(text('**Mara** [1]'), box(beside('She said so.')), { type: 14 }, text('-# Sources'), choose(25));
const field = component => ({ type: 18, label: 'What do you want to know?', component });
const written = { type: 4, custom_id: 'question', style: 2, max_length: 500 };
const form = (...components) => ({ type: 9, data: { custom_id: 'ask', title: 'Ask about the talks', components } });
const option = { type: 3, name: 'question', description: 'In plain words', required: true };
const command = { type: 1, name: 'ask', description: 'Ask about the talks', options: [option], contexts: [0, 1, 2], integration_types: [0, 1] };
const choices = count => ({ type: 8, data: { choices: Array.from({ length: count }, (_, index) => ({ name: `talk ${index}`, value: `${index}` })) } });

export const right = [
  [callback, { type: 4, data: message }],
  [callback, { type: 5, data: { flags: 64 } }],
  [callback, { type: 5 }],
  [callback, { type: 6 }],
  [callback, { type: 7, data: message }],
  [callback, choices(25)],
  [callback, choices(0)],
  [followup, message],
  [edit, message],
  [send, { ...message, nonce: '42', enforce_nonce: true, message_reference: { message_id: '1', fail_if_not_exists: false } }],
  [put, [command, { type: 3, name: 'Find in the talks' }, { type: 2, name: 'What did they say?', name_localizations: { de: 'Was sagt diese Person?' } }]],
  [put, [{ ...command, name_localizations: { de: 'fragen' }, description_localizations: { de: 'Fragen' } }]],
  [callback, { type: 4, data: answer }],
  [edit, answer],
  [send, answer],
  [callback, form(field(written), field({ type: 3, custom_id: 'talk', required: false, options: options(25) }))],
];

const embed = change => ({ ...message, embeds: [{ ...message.embeds[0], ...change }] });
const component = change => ({ ...message, components: [{ type: 1, components: [{ ...button, ...change }] }] });

export const wrong = {
  'content over 2000': [send, { ...message, content: 'x'.repeat(2001) }],
  'an embed title over 256': [edit, embed({ title: 'x'.repeat(257) })],
  'an embed description over 4096': [edit, embed({ description: 'x'.repeat(4097) })],
  'embeds over 6000 together': [followup, { ...message, embeds: [embed({ description: 'x'.repeat(4000) }).embeds[0], embed({ description: 'x'.repeat(4000) }).embeds[0]] }],
  'eleven embeds': [followup, { ...message, embeds: Array(11).fill(message.embeds[0]) }],
  'an empty embed': [followup, embed({ title: undefined, description: undefined, author: undefined, footer: undefined })],
  'a colour out of range': [edit, embed({ color: 0x1000000 })],
  'an unknown key of an embed': [edit, embed({ colour: 1 })],
  'an unknown key of a message': [followup, { ...message, ephemeral: true }],
  'an unknown key of a callback': [callback, { type: 4, data: message, flags: 64 }],
  'a button label over 80': [send, component({ label: 'x'.repeat(81) })],
  'a custom_id over 100': [send, component({ custom_id: 'x'.repeat(101) })],
  'a button without a face': [send, component({ label: undefined })],
  'six buttons in a row': [send, { ...message, components: [{ type: 1, components: Array.from({ length: 6 }, (_, index) => ({ ...button, custom_id: `${index}` })) }] }],
  'six rows': [send, { ...message, components: Array.from({ length: 6 }, (_, index) => ({ type: 1, components: [{ ...button, custom_id: `${index}` }] })) }],
  'a custom_id twice': [send, { ...message, components: [{ type: 1, components: [button, button] }] }],
  'a deferred answer with content': [callback, { type: 5, data: { content: 'soon' } }],
  'a callback of no kind': [callback, { type: 44, data: message }],
  '26 choices': [callback, choices(26)],
  'a choice name over 100': [callback, { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: '1' }] } }],
  'parse and users together': [send, { ...message, allowed_mentions: { parse: ['users'], users: ['1'] } }],
  'a text that could ping': [send, { ...message, allowed_mentions: undefined }],
  'an id that is a number': [send, { ...message, message_reference: { message_id: 1 } }],
  'a nonce over 25': [send, { ...message, nonce: 'x'.repeat(26) }],
  'components beside content': [edit, { ...answer, content: 'x' }],
  'texts over 4000 together': [edit, shown(text('x'.repeat(2001)), box(text('x'.repeat(2000))))],
  '41 components': [edit, shown(...Array(41).fill(text('x')))],
  'an empty text': [edit, shown(text(''))],
  'a container in a container': [edit, shown(box(box(text('x'))))],
  'an empty container': [edit, shown(box())],
  'a section without a button': [edit, shown(box({ type: 9, components: [text('x')] }))],
  'a button that stands alone': [edit, shown(button)],
  'a custom_id twice in all components': [edit, shown(beside('x'), beside('y'))],
  '26 options of a select': [edit, shown(choose(26))],
  'a value twice in a select': [edit, shown({ type: 1, components: [{ type: 3, custom_id: 'pick', options: [...options(1), ...options(1)] }] })],
  'a text of components that could ping': [edit, { ...answer, allowed_mentions: undefined }],
  'an accent colour out of range': [edit, shown({ ...box(text('x')), accent_color: 0x1000000 })],
  'a form title over 45': [callback, { type: 9, data: { ...form(field(written)).data, title: 'x'.repeat(46) } }],
  'a label over 45': [callback, form({ ...field(written), label: 'x'.repeat(46) })],
  'six fields of a form': [callback, form(...Array.from({ length: 6 }, (_, index) => field({ ...written, custom_id: `${index}` })))],
  'a field that is disabled': [callback, form(field({ type: 3, custom_id: 'talk', disabled: true, options: options(1) }))],
  'a form without a label': [callback, form({ type: 1, components: [written] })],
  'a translated name in capitals': [put, [{ ...command, name_localizations: { de: 'Fragen' } }]],
  'a translated description over 100': [put, [{ ...command, description_localizations: { de: 'x'.repeat(101) } }]],
  'a translation into no language': [put, [{ ...command, name_localizations: { xx: 'fragen' } }]],
  'options of one name in a language': [put, [{ ...command, name_localizations: { de: 'fragen' }, options: [{ ...option, name_localizations: { de: 'frage' } }, { ...option, name: 'other', required: false, name_localizations: { de: 'frage' } }] }]],
  'a command name in capitals': [put, [{ ...command, name: 'Ask' }]],
  'a description over 100': [put, [{ ...command, description: 'x'.repeat(101) }]],
  'an option without a description': [put, [{ ...command, options: [{ ...option, description: '' }] }]],
  'a required option after another': [put, [{ ...command, options: [{ ...option, name: 'first', required: false }, option] }]],
  '26 options': [put, [{ ...command, options: Array.from({ length: 26 }, (_, index) => ({ ...option, name: `o${index}` })) }]],
  'a command over 8000': [put, [{ ...command, options: Array.from({ length: 25 }, (_, index) => ({ ...option, name: `o${index}`, choices: Array.from({ length: 10 }, (_, at) => ({ name: `choice ${at} of many`, value: 'x'.repeat(30) })) })) }]],
  'an unknown key of an option': [put, [{ ...command, options: [{ ...option, autoComplete: true }] }]],
};
