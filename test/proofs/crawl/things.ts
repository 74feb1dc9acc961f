/** What an id can be of. */
export const thingKinds = [
  'authority',
  'circle',
  'person',
  'membership',
  'session',
  'supplier',
  'product',
  'publication',
  'alert',
  'watch',
  'submission',
  'revision',
  'token',
  'invitation',
  'joining request',
  'trusted source',
  'passkey',
  'unsealing',
] as const;
export type ThingKind = (typeof thingKinds)[number];
