// What Discord's documentation limits and its specification does not say. https://docs.discord.com/developers
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

// https://docs.discord.com/developers/reference#locales
const locales = new Set('id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' '));
const v2 = 1 << 15;
const [row, button, select, textInput, section, text, separator, container, label] = [1, 2, 3, 4, 9, 10, 14, 17, 18];

export function limits(route, body) {
  if (route.startsWith('PUT ')) return body.flatMap(command);
  if (!route.includes('/callback')) return message(body);
  return body.type === 4 || body.type === 7 ? message(body.data ?? {}) : body.type === 5 ? deferred(body.data ?? {}) : body.type === 9 ? modal(body.data ?? {}) : [];
}

function message(body) {
  const problems = [];
  const embeds = body.embeds ?? [];
  const characters = embeds.reduce((sum, embed) => sum
    + [embed.title, embed.description, embed.footer?.text, embed.author?.name].reduce((length, text) => length + (text?.length ?? 0), 0)
    + (embed.fields ?? []).reduce((length, field) => length + field.name.length + field.value.length, 0), 0);
  if (characters > 6000) problems.push(`embeds: ${characters} characters are more than 6000`);
  if ((body.content?.length ?? 0) > 2000) problems.push('content: more than 2000 characters');
  if (embeds.some(embed => Object.keys(embed).every(key => key === 'color'))) problems.push('embeds: an empty one');

  const top = body.components ?? [];
  const all = top.flatMap(within);
  if (((body.flags ?? 0) & v2) !== 0) problems.push(...components(body, top, all));
  else if (top.length > 5) problems.push('components: more than 5 rows');
  problems.push(...pressable(all));

  const allowed = body.allowed_mentions;
  for (const kind of ['users', 'roles']) {
    if (allowed?.parse?.includes(kind) && allowed[kind]?.length > 0) problems.push(`allowed_mentions: parse and ${kind} exclude each other`);
  }

  // Our own rule rather than Discord's: text of documents and people pings nobody.
  const shows = body.content || embeds.length > 0 || all.some(one => one.type === text);
  if (shows && !(Array.isArray(allowed?.parse) && allowed.parse.length === 0)) problems.push('allowed_mentions: parse is not empty, so that a text could ping somebody');
  return problems;
}

// A component and all that stands in it.
function within(component) {
  return [component, ...[...(component.components ?? []), component.accessory, component.component].filter(Boolean).flatMap(within)];
}

// What may stand in what, how many, and how long the texts are together. https://docs.discord.com/developers/components/reference
const children = { [row]: [button, select], [section]: [text], [container]: [row, section, text, separator] };

function components(body, top, all) {
  const problems = [];
  if (body.content || (body.embeds ?? []).length > 0) problems.push('flags: content or embeds beside components');
  if (top.length === 0) problems.push('components: none');
  if (all.length > 40) problems.push(`components: ${all.length} are more than 40`);
  const length = all.reduce((sum, one) => sum + (one.content?.length ?? 0), 0);
  if (length > 4000) problems.push(`components: ${length} characters of text are more than 4000`);
  if (all.some(one => one.type === text && !one.content)) problems.push('components: an empty text');
  if (top.some(one => ![row, section, text, separator, container].includes(one.type))) problems.push('components: one that does not stand by itself');
  for (const one of all) {
    if ((one.components ?? []).some(inside => !(children[one.type] ?? []).includes(inside.type))) problems.push(`components: one of ${one.type} holds what it cannot`);
    if ([row, section, container].includes(one.type) && (one.components ?? []).length === 0) problems.push(`components: one of ${one.type} that is empty`);
    if (one.type === section && one.accessory?.type !== button) problems.push('components: a section without a button');
    if (one.type === row && one.components.length > 1 && one.components.some(inside => inside.type !== button)) problems.push('components: a row with more than a select');
  }

  return problems;
}

function pressable(all) {
  const problems = [];
  const ids = all.map(component => component.custom_id).filter(id => id !== undefined);
  if (new Set(ids).size < ids.length) problems.push('components: a custom_id twice');
  if (ids.some(id => id.length < 1 || id.length > 100)) problems.push('components: a custom_id of a wrong length');
  if (all.some(component => component.type === button && !component.label && !component.emoji)) problems.push('components: a button that shows nothing');
  for (const { options } of all.filter(component => component.type === select)) {
    if (new Set(options.map(option => option.value)).size < options.length) problems.push('components: a value twice in a select');
    if (options.length < 1 || options.length > 25) problems.push(`components: ${options.length} options of a select`);
    if (options.some(option => option.label.length > 100 || option.value.length > 100 || (option.description?.length ?? 0) > 100)) problems.push('components: an option that is too long');
  }

  return problems;
}

// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
function modal(form) {
  const problems = pressable((form.components ?? []).flatMap(within));
  if ((form.title?.length ?? 0) < 1 || form.title.length > 45) problems.push('title: not within 1 to 45 characters');
  if (form.components.length < 1 || form.components.length > 5) problems.push(`components: ${form.components.length} are not within 1 to 5`);
  for (const one of form.components) {
    if (one.type !== label) problems.push('components: a field without a label');
    if ((one.label?.length ?? 0) < 1 || one.label.length > 45) problems.push('components: a label that is not within 1 to 45 characters');
    if (![select, textInput].includes(one.component?.type)) problems.push('components: a label of nothing that can be filled in');
    if ((one.component?.placeholder?.length ?? 0) > (one.component?.type === textInput ? 100 : 150)) problems.push('components: a placeholder that is too long');
    if (one.component?.disabled !== undefined) problems.push('components: a field that is disabled');
  }

  return problems;
}

function deferred(data) {
  return Object.keys(data).some(key => key !== 'flags') || ![undefined, 0, 64].includes(data.flags) ? ['data: a deferred answer takes EPHEMERAL and nothing else'] : [];
}

function command(body) {
  const problems = [];
  const options = body.options ?? [];
  const isSlash = (body.type ?? 1) === 1;
  for (const named of isSlash ? [body, ...options] : []) {
    for (const name of [named.name, ...Object.values(named.name_localizations ?? {})]) {
      if (!commandName.test(name) || name !== name.toLowerCase()) problems.push(`${body.name}: the name ${name}`);
    }

    for (const description of [named.description, ...Object.values(named.description_localizations ?? {})]) {
      if (!description || description.length > 100) problems.push(`${body.name}: the description of ${named.name}: ${description}`);
    }
  }

  const words = [body, ...options].flatMap(one => Object.keys({ ...one.name_localizations, ...one.description_localizations }));
  for (const locale of words.filter(one => !locales.has(one))) problems.push(`${body.name}: no language ${locale}`);
  for (const locale of Object.keys(body.name_localizations ?? {})) {
    const names = options.map(option => option.name_localizations?.[locale] ?? option.name);
    if (new Set(names).size < names.length) problems.push(`${body.name}: an option's name twice in ${locale}`);
  }

  if (Object.values(body.name_localizations ?? {}).some(name => name.length > 32)) problems.push(`${body.name}: a name that is too long`);
  if (!isSlash && body.description) problems.push(`${body.name}: a menu's command has no description`);
  const required = options.map(option => option.required ?? false);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) problems.push(`${body.name}: a required option after one that is not`);
  const longest = (one, field) => Math.max(one[field]?.length ?? 0, ...Object.values(one[`${field}_localizations`] ?? {}).map(words => words.length));
  const characters = [body, ...options].reduce((sum, one) => sum + longest(one, 'name') + longest(one, 'description')
    + (one.choices ?? []).reduce((length, choice) => length + choice.name.length + `${choice.value}`.length, 0), 0);
  if (characters > 8000) problems.push(`${body.name}: ${characters} characters are more than 8000`);
  return problems;
}
