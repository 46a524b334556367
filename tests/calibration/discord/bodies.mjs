import * as spec from 'discord-api-spec/zod';
import { limits } from './limits.mjs';

// Discord's own schema of each body that the bot sends, by route.
const callback = body => ({
  1: spec.PongInteractionCallbackRequestSchema,
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
})[body?.type];

const schemas = {
  'POST /interactions/{interaction}/{token}/callback': callback,
  'PATCH /webhooks/{application}/{token}/messages/{message}': () => spec.IncomingWebhookUpdateRequestPartialSchema,
  'POST /webhooks/{application}/{token}': () => spec.IncomingWebhookRequestPartialSchema,
  'POST /channels/{channel}/messages': () => spec.MessageCreateRequestSchema,
};

// What is wrong with a body; nothing when it is right.
export function problemsOf(route, body) {
  if (route === 'PUT /applications/{application}/commands') {
    return [...body.flatMap((command, index) => against(spec.ApplicationCommandUpdateRequestSchema, command, `${index}`)), ...limits(route, body)];
  }

  if (!(route in schemas)) return [`no schema for ${route}`];
  const schema = schemas[route](body);
  return schema ? [...against(schema, body, ''), ...limits(route, body)] : [`no schema for this body of ${route}`];
}

function against(schema, body, path) {
  const result = schema.safeParse(body);
  if (!result.success) return result.error.issues.map(issue => `${[path, ...issue.path].join('.')}: ${issue.message}`);
  return unknownKeys(body, result.data, path);
}

// The schema drops what it does not know: what is gone afterwards was somebody's typing error.
function unknownKeys(sent, known, path) {
  if (sent === null || typeof sent !== 'object') return [];
  return Object.keys(sent).flatMap(key => known !== null && typeof known === 'object' && key in known
    ? unknownKeys(sent[key], known[key], `${path}.${key}`)
    : [`${path}.${key}: not known`]);
}
