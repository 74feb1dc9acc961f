/**
 * Acts that need a fresh proof of who one is: where the server asks for it (`STEP_UP`), the person is asked in place,
 * and the act is sent again once they have proved it. What they entered stays on the page meanwhile.
 */
import { useClientHandle } from '@urql/vue';
import type { AnyVariables, TypedDocumentNode } from '@urql/vue';
import { readonly, shallowRef } from 'vue';

import { refusalOf } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Two presses within this time are one, in milliseconds. */
const DOUBLE_CLICK = 500;

interface Question {
  readonly answer: (proved: boolean) => void;
}

const question = shallowRef<Question>();

/** The question that waits for an answer; the shell's dialogue shows it. */
export const stepUpQuestion = readonly(question);

/** Where a fresh sign-in at the provider begins; afterwards the browser comes back to `path`. */
export const stepUpLink = (path: string): string => `/auth/step-up?return=${encodeURIComponent(path)}`;

function ask(): Promise<boolean> {
  question.value?.answer(false);
  return new Promise(resolve => {
    question.value = {
      answer: proved => {
        question.value = undefined;
        resolve(proved);
      },
    };
  });
}

/** Sends; where a fresh proof is wanted, asks for it and sends once more. */
export async function withStepUp(send: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
  const refusal = await send();
  if (refusal?.code !== 'STEP_UP') return refusal;
  return (await ask()) ? send() : refusal;
}

/** An act of a page: one at a time, with what refused it. */
export function useAct() {
  const { client } = useClientHandle();
  const sending = shallowRef(false);
  const refusal = shallowRef<Refusal>();
  let last: { readonly document: unknown; readonly at: number } | undefined;
  /** Undefined where it was refused; `refusal` then says why. */
  async function act<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data | undefined> {
    // The second press of a double click finds the act done, and is no second act.
    if (sending.value || (last?.document === document && performance.now() - last.at < DOUBLE_CLICK))
      return undefined;
    sending.value = true;
    refusal.value = undefined;
    let data: Data | undefined;
    const refused = await withStepUp(async () => {
      const answer = await client.mutation(document, variables).toPromise();
      data = answer.data;
      return refusalOf(answer.error);
    });
    sending.value = false;
    refusal.value = refused;
    if (refused === undefined) last = { document, at: performance.now() };
    return refused === undefined ? data : undefined;
  }
  return { act, sending: readonly(sending), refusal };
}
