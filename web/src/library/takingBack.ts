/**
 * The three steps by which a moderator takes something back from readers, wholly or from some: the reason, what will
 * happen, and that it has happened. Nothing is done before the second page's button; the reason is kept when one goes
 * back.
 */
import type { CombinedError } from '@urql/vue';
import { nextTick, shallowRef, type ShallowRef } from 'vue';

import { arrive } from '../app/arrival.ts';
import { refusalOf, type Refusal } from '../app/refusal.ts';
import { t } from '../language/language.ts';

/** As the server's: what readers will see. */
export const LONGEST_REASON = 1_000;

export type Step = 'reason' | 'check' | 'done';

export interface TakingBack {
  readonly step: ShallowRef<Step>;
  readonly reason: ShallowRef<string>;
  /** What is wrong with the reason, in words. */
  readonly problem: ShallowRef<string | undefined>;
  readonly failed: ShallowRef<Refusal | undefined>;
  readonly sending: ShallowRef<boolean>;
  readonly go: (to: Step) => Promise<void>;
  /** To the second step, unless something is wrong. */
  readonly check: () => void;
  /** Does it, and goes to the last step unless it was refused. */
  readonly confirm: () => Promise<void>;
}

/** `send` does it with the reason. */
export function useTakingBack(
  send: (reason: string) => Promise<{ readonly error?: CombinedError | undefined }>,
): TakingBack {
  const step = shallowRef<Step>('reason');
  const reason = shallowRef('');
  const problem = shallowRef<string>();
  const failed = shallowRef<Refusal>();
  const sending = shallowRef(false);

  async function go(to: Step): Promise<void> {
    step.value = to;
    window.scrollTo(0, 0);
    await nextTick();
    arrive();
  }
  function check(): void {
    const length = reason.value.trim().length;
    problem.value =
      length === 0
        ? t('library.withdrawReasonMissing')
        : length > LONGEST_REASON
          ? t('library.withdrawReasonLong', { maximum: LONGEST_REASON })
          : undefined;
    if (problem.value === undefined) void go('check');
  }
  async function confirm(): Promise<void> {
    sending.value = true;
    const answer = await send(reason.value.trim());
    sending.value = false;
    failed.value = refusalOf(answer.error);
    if (failed.value === undefined) await go('done');
  }
  return { step, reason, problem, failed, sending, go, check, confirm };
}
