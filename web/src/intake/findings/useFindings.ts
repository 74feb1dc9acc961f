/**
 * What was found in a submission that is being written, and what its author decides. Found by the worker while somebody
 * types; where there is none, by the server at each save. The server scans again whatever is saved, so nothing depends on it.
 */
import { decisionsThatHold, exceptOwnNames, judged, passagesWritten } from '@moot/anonymity/findings';
import type { FindingDecision, JudgedFinding } from '@moot/anonymity/findings';
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';
import type { Draft } from '@moot/content';
import { useClientHandle } from '@urql/vue';
import { computed, inject, onScopeDispose, provide, shallowRef, watch } from 'vue';
import type { InjectionKey, Ref } from 'vue';

import { graphql } from '../../generated/gql.ts';
import { isOpen } from '../autosave.ts';
import { contentOf, decisionsName, decisionsOf, fieldOfPath, filesOf } from '../submissionFields.ts';
import type { WrittenSubmission } from '../useSubmission.ts';
import { moved } from './paragraphs.ts';
import type { Seen } from './scanning.ts';

export const ScanningWords = graphql(`
  query ScanningWords {
    scanningWords {
      suppliers
      authorities {
        term
        instead
      }
      redactionList
      ownNames
    }
  }
`);

/** Whether a finding stands in what a file holds, and not in what is said of it. */
export const isInsideFile = (path: string): boolean => /^files\.\d+$/.test(path);

/** The findings of answers, for the components that show them. */
export interface Findings {
  /** Those in an answer, in order. */
  readonly of: (name: string) => readonly JudgedFinding[];
  readonly textAt: (path: string) => string;
  /** Lets words stand in their answer, for a reason; without one, takes that back. */
  readonly decide: (finding: ContentFinding, because: string | undefined) => void;
}

const key: InjectionKey<Findings> = Symbol('findings');
export const injectFindings = (): Findings | undefined => inject(key, undefined);
export const provideFindings = (findings: Findings): void => provide(key, findings);

/** `note`: what changed, where a correction is being handed in; it is scanned like an answer. */
export function useFindings(written: WrittenSubmission, note?: Ref<string>) {
  const { client } = useClientHandle();
  const seen = shallowRef<ReadonlyMap<string, Seen>>();
  const ownNames = shallowRef<readonly string[]>([]);
  const noteDecisions = shallowRef<readonly FindingDecision[]>([]);
  const submission = computed(() =>
    written.submission.value && isOpen(written.submission.value) ? written.submission.value : undefined,
  );
  const passages = computed(() =>
    submission.value === undefined
      ? []
      : passagesWritten({
          kind: submission.value.kind,
          content: contentOf(written.fields.value) as Draft,
          sharing: {
            attribution: written.sharing.value.attribution ?? null,
            byline: written.sharing.value.byline ?? null,
          },
          changeNote: note?.value ?? null,
          files: filesOf(written.fields.value).map(({ description }) => ({ description, text: null })),
        }),
  );
  const decisions = computed<readonly FindingDecision[]>(() => {
    const given = [...decisionsOf(written.fields.value), ...noteDecisions.value];
    return [...decisionsThatHold(given, passages.value), ...given.filter(({ path }) => isInsideFile(path))];
  });

  const saved = computed(() => (submission.value?.findings ?? []) as readonly ContentFinding[]);
  const found = computed<readonly ContentFinding[]>(() => [
    ...passages.value.flatMap(({ path, text }) => {
      const known = seen.value?.get(path);
      if (known !== undefined) return moved(known.findings, known.text, text);
      return saved.value.filter(one => one.path === path && text.slice(one.start, one.end) === one.text);
    }),
    // What a file holds is the server's to scan: the page has sent it away. While files change places, nothing is said of it.
    ...(sameFiles.value ? saved.value.filter(({ path }) => isInsideFile(path)) : []),
  ]);
  const sameFiles = computed(() => {
    const [now, then] = [filesOf(written.fields.value), submission.value?.files ?? []];
    return now.length === then.length && now.every(({ id }, at) => id === then[at]?.id);
  });
  const all = computed<readonly JudgedFinding[]>(() => {
    const named = written.sharing.value.attribution === 'named';
    return judged(named ? exceptOwnNames(found.value, ownNames.value) : found.value, decisions.value);
  });

  function decide({ path, text, category }: ContentFinding, because: string | undefined): void {
    const others = decisions.value.filter(
      one => one.path !== path || one.text !== text || one.category !== category,
    );
    const next = because === undefined ? others : [...others, { path, text, category, because }];
    noteDecisions.value = next.filter(one => one.path === 'changeNote');
    written.write(
      decisionsName,
      next.filter(one => one.path !== 'changeNote'),
    );
  }

  let end: (() => void) | undefined;
  let left = false;
  onScopeDispose(() => {
    left = true;
    end?.();
  });
  async function begin(): Promise<void> {
    if (typeof Worker === 'undefined') return;
    const { data } = await client.query(ScanningWords, {}).toPromise();
    const { scanInWorker, startWorker } = await import('./scanning.ts');
    if (data === undefined || left) return;
    ownNames.value = data.scanningWords.ownNames;
    const scanning = scanInWorker(data.scanningWords, startWorker(), now => (seen.value = now));
    ({ end } = scanning);
    watch(passages, now => scanning.look(now), { immediate: true });
  }
  watch(
    () => submission.value !== undefined,
    (open, before) => {
      if (open && before !== true) void begin();
    },
    { immediate: true },
  );

  const findings: Findings = {
    of: name => all.value.filter(({ path }) => fieldOfPath(path) === name),
    textAt: path => passages.value.find(one => one.path === path)?.text ?? '',
    decide,
  };
  provideFindings(findings);
  return { ...findings, noteDecisions };
}
