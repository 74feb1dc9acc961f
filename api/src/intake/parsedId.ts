const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** No row has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** An id as somebody typed it. What cannot be an id of anything is absent like any other, after the same statement (V6). */
export function parsedId(id: string): string {
  return uuid.test(id) ? id.toLowerCase() : nobody;
}
