/**
 * What was found in a question or an answer that is being written, and what its author decides: as in a submission
 * (`intake/findings`), for one text. The own names count as findings too, whatever the publication names.
 */
import { decisionsThatHold, judged } from '@moot/anonymity/findings';
import type { FindingDecision, JudgedFinding } from '@moot/anonymity/findings';
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';
import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import type { ComputedRef, Ref } from 'vue';

import { moved } from '../intake/findings/paragraphs.ts';
import type { Seen } from '../intake/findings/scanning.ts';
import { provideFindings, ScanningWords } from '../intake/findings/useFindings.ts';

/** Under which path a thread's text is scanned and decided on; also the id of its box. */
export type WordsPath = 'words' | 'answer';

/** `known`: what the server found in the text as it was saved. */
export function useWordsFindings(
  path: WordsPath,
  words: Ref<string>,
  given: Ref<readonly FindingDecision[]>,
  known: readonly ContentFinding[],
): {
  readonly found: ComputedRef<readonly JudgedFinding[]>;
  /** The decisions whose words still stand. */
  readonly decisions: ComputedRef<readonly FindingDecision[]>;
} {
  const { client } = useClientHandle();
  const seen = shallowRef<Seen>();
  const passages = computed(() => [{ path, text: words.value }]);
  const decisions = computed(() => decisionsThatHold(given.value, passages.value));
  const found = computed(() => {
    const { value: text } = words;
    const all = seen.value
      ? moved(seen.value.findings, seen.value.text, text)
      : known.filter(one => text.slice(one.start, one.end) === one.text);
    return judged(all, decisions.value);
  });

  let end: (() => void) | undefined;
  let left = false;
  onScopeDispose(() => {
    left = true;
    end?.();
  });
  async function begin(): Promise<void> {
    if (typeof Worker === 'undefined') return;
    const { data } = await client.query(ScanningWords, {}).toPromise();
    const { scanInWorker, startWorker } = await import('../intake/findings/scanning.ts');
    if (data === undefined || left) return;
    const scanning = scanInWorker(data.scanningWords, startWorker(), now => (seen.value = now.get(path)));
    ({ end } = scanning);
    watch(passages, now => scanning.look(now), { immediate: true });
  }
  void begin();

  provideFindings({
    of: name => (name === path ? found.value : []),
    textAt: () => words.value,
    decide: ({ text, category }, because) => {
      const others = decisions.value.filter(one => one.text !== text || one.category !== category);
      given.value = because === undefined ? others : [...others, { path, text, category, because }];
    },
  });
  return { found, decisions };
}
