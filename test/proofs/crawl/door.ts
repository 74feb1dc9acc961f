/** Asks at the real HTTP door, as a browser would, and keeps all that came back. */
import { Agent, request } from 'node:http';
import type { Operation } from './documents.ts';
import type { Viewer } from './scene.ts';

export interface DoorAnswer {
  readonly status: number;
  /** All but `Date`, in the order in which they came. */
  readonly headers: readonly string[];
  readonly body: string;
  /** The value of the root field; undefined where there is none. */
  readonly value: unknown;
  /** The code of the first refusal of the root field, or of the request; null when it was answered. */
  readonly refused: string | null;
  /** Refusals of fields below the root, by their path without places in lists. */
  readonly refusedBelow: readonly { readonly path: string; readonly code: string }[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Asks one operation; sockets are kept open between requests. */
export class HttpDoor implements Disposable {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  readonly #url: URL;
  asked = 0;

  constructor(url: string) {
    this.#url = new URL('/graphql', url);
  }

  ask(
    viewer: Pick<Viewer, 'headers' | 'token'>,
    operation: Operation,
    variables: Variables,
  ): Promise<DoorAnswer> {
    // People's pages name a document of the build; a program writes its own.
    const asked = viewer.token
      ? { query: operation.text }
      : { extensions: { documentId: operation.documentId } };
    return this.send(viewer, JSON.stringify({ ...asked, variables }), operation.root);
  }

  send(viewer: Pick<Viewer, 'headers'>, body: string, root: string): Promise<DoorAnswer> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      const headers = { ...viewer.headers, 'content-type': 'application/json' };
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, response => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve(read(root, response.statusCode ?? 0, response.rawHeaders, text));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}

interface GraphQLAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

function read(root: string, status: number, raw: readonly string[], body: string): DoorAnswer {
  const headers: string[] = [];
  for (let at = 0; at < raw.length; at += 2)
    if (raw[at]?.toLowerCase() !== 'date') headers.push(`${raw[at]}: ${raw[at + 1]}`);
  let answer: GraphQLAnswer = {};
  try {
    answer = JSON.parse(body) as GraphQLAnswer;
  } catch {
    return { status, headers, body, value: undefined, refused: `status ${status}`, refusedBelow: [] };
  }
  return { status, headers, body, ...outcomeOf(root, answer) };
}

/** What an answer of either door says of its root field. */
export function outcomeOf(
  root: string,
  { data, errors = [] }: GraphQLAnswer,
): Pick<DoorAnswer, 'value' | 'refused' | 'refusedBelow'> {
  const codes = errors.map(({ path = [], extensions }) => ({
    path: path
      .filter(part => typeof part === 'string')
      .slice(1)
      .join('.'),
    code: extensions?.code ?? 'an error without a code',
  }));
  return {
    value: data?.[root],
    refused: codes.find(one => one.path === '')?.code ?? null,
    refusedBelow: codes.filter(one => one.path !== ''),
  };
}

/** Does the same for many at once, a few side by side, and answers in their order. */
export async function sideBySide<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  most = 3,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, walk));
  return results;
}
