/** Asks one thing at a time, so that the statements which an answer took are known to be its own. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { executed } from '@moot/api/database/asViewer';
import { contract, manifestOf, operationsOf, type Operation } from '../crawl/documents.ts';
import { HttpDoor, type DoorAnswer, type Variables } from '../crawl/door.ts';
import { openScene, type Scene, type Viewer } from '../crawl/scene.ts';

/** All that an asker, or whoever watches the database for it, could tell an answer by. */
export interface Told {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
  readonly statements: readonly string[];
  readonly refused: string | null;
  readonly value: unknown;
}

export interface Oracle extends AsyncDisposable {
  readonly scene: Scene;
  readonly operations: readonly Operation[];
  readonly ask: (viewer: Viewer, operation: Operation, variables: Variables) => Promise<Told>;
  readonly asked: () => number;
}

export async function openOracle(superuser: string, seed: number): Promise<Oracle> {
  const operations = operationsOf(contract());
  // Each request writes into a list of its own; what the platform does by itself meanwhile writes into none.
  let latest: string[] = [];
  const begin = (): void => {
    latest = [];
    executed.enterWith(latest);
  };
  subscribe('http.server.request.start', begin);
  const scene = await openScene(superuser, manifestOf(operations), { seed });
  const door = new HttpDoor(scene.platform.url);
  return {
    scene,
    operations,
    asked: () => door.asked,
    ask: async (viewer, operation, variables) => {
      const answer: DoorAnswer = await door.ask(viewer, operation, variables);
      const { status, headers, body, refused, value } = answer;
      return {
        status,
        headers,
        body,
        refused,
        value,
        statements: latest.map(withoutValues),
      };
    },
    [Symbol.asyncDispose]: async () => {
      unsubscribe('http.server.request.start', begin);
      door[Symbol.dispose]();
      await scene[Symbol.asyncDispose]();
    },
  };
}

/** The unit of work writes values into its statements. */
const withoutValues = (statement: string): string => statement.replaceAll(/'(?:[^']|'')*'/g, '?');

/** Sealed with a fresh nonce, and so never twice the same: what counts is their length. */
export const normalised = ['PageInfo.endCursor', 'PublicationPage.liveCursor', 'AlertPage.liveCursor'];
const cursors = /"((?:end|live)Cursor)":"([\w-]+)"/g;
const withoutCursors = (body: string): string =>
  body.replaceAll(cursors, (_, name: string, cursor: string) => `"${name}":"<${cursor.length}>"`);

/** What differs between two answers, in words; null when nothing does. `hide` takes out what may. */
export function difference(
  one: Told,
  other: Told,
  also: (body: string) => string = body => body,
): string | null {
  const hide = (body: string): string => also(withoutCursors(body));
  if (one.status !== other.status) return `status ${one.status} and ${other.status}`;
  if (hide(one.body) !== hide(other.body)) return `bodies ${short(hide(one.body), hide(other.body))}`;
  const [headers, others] = [one.headers.join('\n'), other.headers.join('\n')];
  if (headers !== others) return `headers ${short(headers, others)}`;
  const [statements, theirs] = [one.statements.join(';\n'), other.statements.join(';\n')];
  return statements === theirs ? null : `statements ${short(statements, theirs)}`;
}

/** Two texts from where they part. */
function short(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `…${one.slice(from, at + 80)}… and …${other.slice(from, at + 80)}…`;
}
