/** The submission that a page is about: loaded once, saved as it is written, saved also before the page is left. */
import { useClientHandle } from '@urql/vue';
import type { Client } from '@urql/vue';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { createAutosave } from './autosave.ts';
import type { Answer, Autosave, Saving } from './autosave.ts';
import { sendFile } from './sendFile.ts';
import { SaveSubmission, SubmissionDocument } from './submission.graphql.ts';
import { fieldsOf, same, sharingField, sharingOf } from './submissionFields.ts';
import type { Fields, SharingFields, SharingName } from './submissionFields.ts';

/** Leaving waits at most this long for the last save, in milliseconds; what is not saved then is kept. */
const patience = 5_000;

const nothing: Fields = {};
const untouched: Saving = { state: 'saved', at: undefined };

export function useSubmission(id: string) {
  const { client } = useClientHandle();
  const autosave = shallowRef<Autosave>();
  const refusal = shallowRef<Refusal>();

  async function load(): Promise<void> {
    const answer = await loadSubmission(client, id);
    refusal.value = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    autosave.value?.stop();
    autosave.value = createAutosave(answer.submission, {
      load: () => loadSubmission(client, id),
      send: async input =>
        answerOf(await client.mutation(SaveSubmission, { id, ...input }).toPromise(), 'saveSubmission'),
    });
  }

  const flush = async (): Promise<boolean> => (await autosave.value?.flush()) ?? true;

  onBeforeRouteLeave(async () => {
    await Promise.race([flush(), new Promise(resolve => setTimeout(resolve, patience))]);
  });
  onScopeDispose(() => autosave.value?.stop());
  const ready = load();

  const fields = computed(() => autosave.value?.fields.value ?? nothing);
  return {
    /** When the first answer is there. */
    ready,
    /** Why there is nothing to show. */
    refusal,
    submission: computed(() => autosave.value?.stands.value),
    fields,
    sharing: computed<SharingFields>(() => sharingOf(fields.value)),
    saving: computed(() => autosave.value?.saving.value ?? untouched),
    /** Whether something is written that the server has not judged yet. */
    counting: computed(() => {
      const stands = autosave.value?.stands.value;
      return (
        stands !== undefined &&
        autosave.value?.saving.value.state !== 'lost' &&
        !same(fields.value, fieldsOf(stands))
      );
    }),
    held: computed(() => autosave.value?.held.value ?? []),
    taken: computed(() => autosave.value?.taken.value ?? []),
    write: (name: string, value: unknown) => autosave.value?.write(name, value),
    share: <N extends SharingName>(name: N, value: SharingFields[N]) =>
      autosave.value?.write(sharingField(name), value),
    choose: (name: string, whose: 'mine' | 'theirs') => autosave.value?.choose(name, whose),
    flush,
    /** Adds a file, and tells why not. It is rebuilt by the server; its name goes nowhere. */
    addFile: async (file: File): Promise<Refusal | undefined> =>
      autosave.value?.change(async version => {
        const refused = await sendFile(id, version, file);
        return refused === undefined ? loadSubmission(client, id) : { ok: false, refusal: refused };
      }),
    /** Loads it anew, as after somebody else's change. */
    load,
  };
}

/** A submission being written, as pages and parts of them share it. */
export type WrittenSubmission = ReturnType<typeof useSubmission>;

export async function loadSubmission(client: Client, id: string): Promise<Answer> {
  return answerOf(await client.query(SubmissionDocument, { id }).toPromise(), 'submission');
}

/** Reads the one root field of a result. */
export function answerOf<Name extends string>(
  result: {
    readonly data?: { readonly [N in Name]: Extract<Answer, { ok: true }>['submission'] } | null | undefined;
    readonly error?: Parameters<typeof refusalOf>[0];
  },
  name: Name,
): Answer {
  const refused = refusalOf(result.error);
  if (refused !== undefined) return { ok: false, refusal: refused };
  return result.data
    ? { ok: true, submission: result.data[name] }
    : { ok: false, refusal: { code: 'INTERNAL', id: undefined } };
}
