// The schema of Block Kit: generated from @slack/types, with the limits that its documentation states in words.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const entry = fileURLToPath(new URL('./node_modules/@slack/types/dist/index.d.ts', import.meta.url));

export function schema() {
  const generated = createGenerator({ path: entry, type: '*', expose: 'all', skipTypeCheck: true, additionalProperties: false, topRef: false }).createSchema('*');
  let limits = 0;
  for (const definition of Object.values(generated.definitions)) {
    for (const property of Object.values(definition.properties ?? {})) limits += lift(property, definition);
  }

  return { schema: generated, limits, version: JSON.parse(readFileSync(new URL('./node_modules/@slack/types/package.json', import.meta.url))).version };
}

// "Maximum length … N characters" of a string, or of the text in a text object; "Maximum number of items is N", "maximum of N elements".
function lift(property) {
  const words = property.description ?? '';
  const number = pattern => Number(words.match(pattern)?.[1]?.replaceAll(',', ''));
  const characters = number(/max(?:imum)? length[^.]*?(?:is|of)?\s*([\d,]+) characters/i) || number(/limit ([\d,]+) characters/i) || number(/max length of ([\d,]+)/i);
  const items = number(/maximum number of (?:items|options) (?:is|of) ([\d,]+)/i) || number(/maximum of ([\d,]+) (?:elements|options)/i) || number(/max(?:imum)? of ([\d,]+) blocks/i);
  if (property.type === 'string' && characters) property.maxLength = characters;
  else if (property.type === 'array' && items) property.maxItems = items;
  else if (property.$ref && characters) {
    const reference = property.$ref;
    delete property.$ref;
    property.allOf = [{ $ref: reference }, { properties: { text: { maxLength: characters } } }];
  } else return 0;
  return 1;
}

export function validators() {
  const generated = schema();
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ ...generated.schema, $id: 'slack' });
  const of = name => ajv.compile({ $ref: `slack#/definitions/${name}` });
  const blocks = {
    actions: 'ActionsBlock', context: 'ContextBlock', context_actions: 'ContextActionsBlock', data_table: 'DataTableBlock', divider: 'DividerBlock', header: 'HeaderBlock', input: 'InputBlock',
    rich_text: 'RichTextBlock', section: 'SectionBlock', table: 'TableBlock',
  };
  return {
    ...generated,
    block: Object.fromEntries(Object.entries(blocks).map(([type, name]) => [type, of(name)])),
    modal: of('ModalView'), home: of('HomeView'), option: of('PlainTextOption'),
  };
}
