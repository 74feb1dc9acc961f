/**
 * Saves a submission while it is written (R5): a moment after typing pauses, one save at a time, each naming the
 * version it is based on. Nobody's words are ever written over: where two people changed the same field, both are
 * shown and one of them chooses. What is not saved yet is kept in the browser.
 */
import { readonly, shallowRef } from 'vue';

import type { Problem } from '@moot/content';
import type { FindingDecisionInput, SharingInput } from '../generated/graphql.ts';
import type { Refusal } from '../app/refusal.ts';
import { keepDraft, keptDraft } from './keptDraft.ts';
import type { Submission } from './submission.graphql.ts';
import {
  contentOf,
  decisionsName,
  decisionsOf,
  fieldOfPath,
  fieldsOf,
  filesOf,
  merged,
  same,
  sendable,
  sharingOf,
} from './submissionFields.ts';
import type { Clash, Fields, FileField } from './submissionFields.ts';

/** How saving stands. */
export type Saving =
  /** Nothing is left to save; `at` is when the last save was, on this page. */
  | { readonly state: 'saved'; readonly at: Date | undefined }
  | { readonly state: 'waiting' }
  | { readonly state: 'saving' }
  /** The server cannot be reached; it is being tried again. */
  | { readonly state: 'lost'; readonly since: Date }
  | { readonly state: 'signed_out' }
  /** Somebody changed the same fields: choose. */
  | { readonly state: 'clash'; readonly clashes: readonly Clash[] }
  /** It can no longer be written on: a colleague has submitted or withdrawn it. */
  | { readonly state: 'closed' }
  | { readonly state: 'refused'; readonly refusal: Refusal };

export type Answer =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Saves {
  readonly send: (input: {
    readonly version: number;
    readonly content: Fields;
    readonly sharing: SharingInput;
    readonly decisions: readonly FindingDecisionInput[];
    readonly files: readonly FileField[];
  }) => Promise<Answer>;
  /** The submission as it stands on the server. */
  readonly load: () => Promise<Answer>;
}

/** Typing pauses for this long before it is saved, in milliseconds. */
export const pause = 800;
const firstRetry = 2_000;
const longestRetry = 30_000;

export type Autosave = ReturnType<typeof createAutosave>;

export function createAutosave(start: Submission, { send, load }: Saves) {
  const { id, kind } = start;
  const stands = shallowRef(start);
  const fields = shallowRef(fieldsOf(start));
  const saving = shallowRef<Saving>({ state: 'saved', at: undefined });
  /** Problems of fields that no draft may hold: they are not saved until they are mended. */
  const held = shallowRef<readonly Problem[]>([]);
  /** Fields in which a colleague's change was taken over while this page was open. */
  const taken = shallowRef<readonly string[]>([]);

  let saved = fields.value;
  let changed = new Set<string>();
  let underWay = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let retries = 0;
  let savedAt: Date | undefined;

  function write(name: string, value: unknown): void {
    if (same(fields.value[name], value)) return;
    fields.value = { ...fields.value, [name]: value };
    changed.add(name);
    keep();
    const { state } = saving.value;
    if (state === 'clash' || state === 'closed') return;
    if (state === 'saved' || state === 'refused') saving.value = { state: 'waiting' };
    schedule(pause);
  }

  /** Saves now. Whether nothing is left that could be saved. */
  async function flush(): Promise<boolean> {
    await run();
    // Typed while the last save was ending.
    if (saving.value.state === 'waiting') await run();
    return saving.value.state === 'saved';
  }

  /** Another change of the same submission, in turn with the saves: what it answers stands from then on. */
  async function change(act: (version: number) => Promise<Answer>): Promise<Refusal | undefined> {
    if (!(await flush())) return { code: 'UNAVAILABLE' };
    let refusal: Refusal | undefined;
    const acting = async (): Promise<void> => {
      const answer = await act(stands.value.version);
      if (!answer.ok) refusal = answer.refusal;
      else meet(answer.submission);
    };
    running = acting().finally(() => (running = undefined));
    await running;
    if (saving.value.state === 'waiting') schedule(0);
    return refusal;
  }

  /** Settles a clash in one field. */
  function choose(name: string, whose: 'mine' | 'theirs'): void {
    if (saving.value.state !== 'clash') return;
    if (whose === 'theirs') {
      fields.value = { ...fields.value, [name]: saved[name] };
      changed.delete(name);
    }
    keep();
    const clashes = saving.value.clashes.filter(clash => clash.name !== name);
    saving.value = clashes.length > 0 ? { state: 'clash', clashes } : { state: 'waiting' };
    if (clashes.length === 0) void run();
  }

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), after);
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => (running = undefined));
    return running;
  }

  async function saveAll(): Promise<void> {
    let more = true;
    while (more) more = await saveOnce();
  }

  /** One save. Whether there is another to do at once. */
  async function saveOnce(): Promise<boolean> {
    if (saving.value.state === 'clash' || saving.value.state === 'closed') return false;
    const now = sendable(kind, fields.value, saved);
    held.value = now.held;
    const names = [...changed].filter(name => !same(now.fields[name], saved[name]));
    if (names.length === 0) {
      // What is held back stays changed and kept; what was changed back needs no save.
      changed = new Set([...changed].filter(name => !same(fields.value[name], saved[name])));
      keep();
      if (saving.value.state !== 'saved') saving.value = { state: 'saved', at: savedAt };
      return false;
    }
    // Trouble stands until it is over: trying again is no news.
    if (saving.value.state !== 'lost' && saving.value.state !== 'signed_out')
      saving.value = { state: 'saving' };
    for (const name of names) changed.delete(name);
    underWay = new Set(names);
    const answer = await send({
      version: stands.value.version,
      content: contentOf(now.fields),
      sharing: sharingOf(now.fields),
      decisions: decisionsOf(now.fields),
      files: filesOf(now.fields),
    });
    underWay = new Set();
    if (answer.ok) return afterSave(answer.submission);
    changed = new Set([...names, ...changed]);
    return afterRefusal(answer.refusal);
  }

  function afterSave(submission: Submission): boolean {
    stands.value = submission;
    saved = fieldsOf(submission);
    // Decisions whose words are gone have ended.
    if (!changed.has(decisionsName))
      fields.value = { ...fields.value, [decisionsName]: saved[decisionsName] };
    retries = 0;
    savedAt = new Date();
    keep();
    saving.value = { state: 'saved', at: savedAt };
    const heldBack = new Set(held.value.map(({ path }) => fieldOfPath(path)));
    return [...changed].some(name => !heldBack.has(name) && !same(fields.value[name], saved[name]));
  }

  async function afterRefusal(refusal: Refusal): Promise<boolean> {
    switch (refusal.code) {
      case 'CONFLICT': {
        const answer = await load();
        return answer.ok ? meet(answer.submission) : afterRefusal(answer.refusal);
      }
      case 'UNAVAILABLE':
      case 'TOO_MANY':
      case 'INTERNAL':
        if (saving.value.state !== 'lost') saving.value = { state: 'lost', since: new Date() };
        schedule(Math.min(longestRetry, firstRetry * 2 ** retries));
        retries += 1;
        return false;
      case 'NOT_SIGNED_IN':
      case 'STEP_UP':
        saving.value = { state: 'signed_out' };
        return false;
      case 'NOT_FOUND':
      case 'INVALID':
      case 'TOO_COSTLY':
        saving.value = { state: 'refused', refusal };
        return false;
      default:
        return unreachable(refusal);
    }
  }

  /** Somebody else saved: puts theirs and mine together. Whether it can be saved at once. */
  function meet(theirs: Submission, base: Fields = saved): boolean {
    const result = merged(fields.value, changed, base, fieldsOf(theirs));
    stands.value = theirs;
    saved = fieldsOf(theirs);
    fields.value = result.fields;
    taken.value = [...new Set([...taken.value, ...result.taken])];
    keep();
    if (!isOpen(theirs)) {
      saving.value = { state: 'closed' };
      return false;
    }
    if (result.clashes.length > 0) {
      saving.value = { state: 'clash', clashes: result.clashes };
      return false;
    }
    return true;
  }

  function keep(): void {
    const names = [...changed, ...underWay];
    const pick = (from: Fields): Fields => Object.fromEntries(names.map(name => [name, from[name]] as const));
    keepDraft(
      id,
      names.length === 0
        ? undefined
        : { version: stands.value.version, mine: pick(fields.value), base: pick(saved) },
    );
  }

  const online = (): void => {
    if (saving.value.state === 'lost') void run();
  };

  function restore(): void {
    const kept = keptDraft(id);
    if (kept === undefined) return;
    changed = new Set(Object.keys(kept.mine));
    fields.value = { ...fields.value, ...kept.mine };
    saving.value = { state: 'waiting' };
    const may = kept.version === start.version ? isOpen(start) : meet(start, { ...saved, ...kept.base });
    taken.value = [];
    if (may) schedule(0);
    else if (saving.value.state === 'waiting') saving.value = { state: 'closed' };
  }

  window.addEventListener('online', online);
  restore();

  return {
    /** The submission as the server last answered. */
    stands: readonly(stands) as Readonly<typeof stands>,
    /** All fields as they are on the page. */
    fields: readonly(fields) as Readonly<typeof fields>,
    saving: readonly(saving) as Readonly<typeof saving>,
    held: readonly(held) as Readonly<typeof held>,
    taken: readonly(taken) as Readonly<typeof taken>,
    write,
    flush,
    change,
    choose,
    /** Stops; what is not saved stays kept. */
    stop(): void {
      clearTimeout(timer);
      window.removeEventListener('online', online);
    },
  };
}

/** Whether a submission can be written on. */
export function isOpen({ state }: Pick<Submission, 'state'>): boolean {
  return state === 'draft' || state === 'returned';
}

function unreachable(refusal: never): never {
  throw new RangeError(`Unknown refusal ${JSON.stringify(refusal)}`);
}
