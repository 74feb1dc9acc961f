/**
 * Every byte that reaches a browser: addresses, headers and bodies of answers, frames of sockets. Searched for words
 * that must not be there, in each form in which bytes may write them.
 */
import type { Page } from 'playwright';

export interface Recording {
  /** Forgets what came before; sockets that are open stay in it. */
  readonly begin: () => void;
  /** Where it was found: "body of /graphql", "frame". Empty where nothing holds it. */
  readonly find: (canary: Canary) => Promise<readonly string[]>;
  /** How much there is, for a recorder that recorded nothing finds nothing. */
  readonly size: () => Promise<{
    readonly answers: number;
    readonly bodies: number;
    readonly frames: number;
  }>;
}

/** What must not be there. Short codes are looked for as whole words, and capitals count in them. */
export interface Canary {
  readonly what: string;
  readonly forms: readonly (string | RegExp)[];
}

export const words = (what: string, text: string): Canary => ({
  what,
  forms: [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
  ],
});
export const code = (what: string, text: string): Canary => ({ what, forms: [new RegExp(`\\b${text}\\b`)] });
export const id = (what: string, uuid: string): Canary =>
  bytes(what, Buffer.from(uuid.replaceAll('-', ''), 'hex'), uuid);
export const bytes = (what: string, value: Buffer, ...more: readonly string[]): Canary => ({
  what,
  forms: [
    ...more,
    value.toString('hex'),
    value.toString('base64').replace(/=+$/, ''),
    value.toString('base64url'),
  ],
});

/** To be called before the page opens its first socket. */
export function record(page: Page): Recording {
  let pieces: { readonly where: string; readonly text: string }[] = [];
  let bodies: Promise<void>[] = [];
  let answers = 0;
  let frames = 0;
  const note = (where: string, text: string): void => void pieces.push({ where, text });
  page.on('framenavigated', frame => note('address', frame.url()));
  page.on('response', response => {
    answers += 1;
    const url = response.url();
    note(`address of ${url}`, url);
    const into = pieces;
    bodies.push(
      (async () => {
        for (const { name, value } of await response.headersArray()) {
          into.push({ where: `headers of ${url}`, text: `${name}: ${value}` });
        }
        into.push({ where: `body of ${url}`, text: await response.text() });
      })().catch(() => undefined),
    );
  });
  page.on('websocket', socket => {
    note('address of a socket', socket.url());
    socket.on('framereceived', ({ payload }) => {
      frames += 1;
      note('frame', String(payload));
    });
  });
  const isIn = (form: string | RegExp, text: string): boolean =>
    typeof form === 'string' ? text.toLowerCase().includes(form.toLowerCase()) : form.test(text);
  const all = async (): Promise<readonly { readonly where: string; readonly text: string }[]> => {
    await Promise.all(bodies);
    return pieces;
  };
  return {
    begin: () => {
      [pieces, bodies, answers, frames] = [[], [], 0, 0];
    },
    find: async ({ forms }) =>
      (await all()).filter(({ text }) => forms.some(form => isIn(form, text))).map(({ where }) => where),
    size: async () => {
      const whole = await all();
      return { answers, bodies: whole.filter(({ where }) => where.startsWith('body')).length, frames };
    },
  };
}
