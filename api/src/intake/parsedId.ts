import { notFound } from '../gate/refusal.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as somebody typed it. What cannot be an id of anything is absent like any other (V6). */
export function parsedId(id: string): string {
  if (!uuid.test(id)) throw notFound();
  return id.toLowerCase();
}
