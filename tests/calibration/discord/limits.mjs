// What Discord's documentation limits and its specification does not say. https://docs.discord.com/developers
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function limits(route, body) {
  if (route.startsWith('PUT ')) return body.flatMap(command);
  if (!route.includes('/callback')) return message(body);
  return body.type === 4 || body.type === 7 ? message(body.data ?? {}) : body.type === 5 ? deferred(body.data ?? {}) : [];
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

  const rows = body.components ?? [];
  if (((body.flags ?? 0) & (1 << 15)) === 0 && rows.length > 5) problems.push('components: more than 5 rows');
  const ids = rows.flatMap(row => row.components ?? []).map(component => component.custom_id).filter(id => id !== undefined);
  if (new Set(ids).size < ids.length) problems.push('components: a custom_id twice');
  if (ids.some(id => id.length < 1 || id.length > 100)) problems.push('components: a custom_id of a wrong length');
  if (rows.flatMap(row => row.components ?? []).some(component => component.type === 2 && !component.label && !component.emoji)) problems.push('components: a button that shows nothing');

  const allowed = body.allowed_mentions;
  for (const kind of ['users', 'roles']) {
    if (allowed?.parse?.includes(kind) && allowed[kind]?.length > 0) problems.push(`allowed_mentions: parse and ${kind} exclude each other`);
  }

  // Our own rule rather than Discord's: text of documents and people pings nobody.
  if ((body.content || embeds.length > 0) && !(Array.isArray(allowed?.parse) && allowed.parse.length === 0)) problems.push('allowed_mentions: parse is not empty, so that a text could ping somebody');
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
    if (!commandName.test(named.name) || named.name !== named.name.toLowerCase()) problems.push(`${body.name}: the name ${named.name}`);
    if (!named.description || named.description.length > 100) problems.push(`${body.name}: the description of ${named.name}`);
  }

  if (!isSlash && body.description) problems.push(`${body.name}: a menu's command has no description`);
  const required = options.map(option => option.required ?? false);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) problems.push(`${body.name}: a required option after one that is not`);
  const characters = [body, ...options].reduce((sum, one) => sum + one.name.length + (one.description?.length ?? 0)
    + (one.choices ?? []).reduce((length, choice) => length + choice.name.length + `${choice.value}`.length, 0), 0);
  if (characters > 8000) problems.push(`${body.name}: ${characters} characters are more than 8000`);
  return problems;
}
