/** Copies to be released in tests: whole contents of the three kinds, of which a test names only what it is about. */
import type { Content, Kind } from '@moot/content';
import type { Run } from '@moot/api/database/asViewer';
import {
  recordEvents,
  releaseNew,
  type ReleasedCopy,
  type WritingParts,
} from '@moot/api/library/writePublication';

const contents: { readonly [K in Kind]: Content<K> } = {
  incident: {
    outcome: 'near_miss',
    title: 'A contractor’s laptop reached the signal network',
    summary: 'A laptop that was on no list talked to a signal controller for a day.',
    whatHappened: 'A contractor plugged a laptop into a street cabinet and left it there.',
    when: { state: 'known', value: { precision: 'month', value: '2026-03' } },
    severity: 'medium',
    classification: { state: 'unknown' },
    detection: 'monitoring',
    services: [],
    disruption: 'none',
    data: { state: 'unknown' },
    cost: { state: 'unknown' },
    duration: { state: 'unknown' },
    firstHour: 'The cabinet was isolated.',
    lessons: 'Lock cabinets, and list what may talk to them.',
  },
  supplier_warning: {
    title: 'Camera firmware accepts a default password',
    summary: 'Anybody who can reach the camera can log in to it.',
    status: 'confirmed',
    severity: 'high',
    facts: 'The default password works after a reset.',
    suppliers: [],
    sourceReliability: 'B',
    informationCredibility: '2',
    evidence: 'Two cameras were tested.',
    action: 'Change the password after each reset.',
  },
  case_study: {
    title: 'Separating cameras from the office network',
    summary: 'A firewall between cameras and offices took a week and little money.',
    themes: [],
    controls: [],
    context: 'Cameras and desks shared a network.',
    whatWasDone: 'A firewall was put between them.',
    cost: 'under_10k',
    effort: 'weeks',
    result: 'Cameras can no longer reach the offices.',
    evidence: 'A penetration test found no way through.',
    pitfalls: 'Old recorders needed an exception.',
    wouldDoDifferently: 'List the recorders first.',
  } as unknown as Content<'case_study'>,
};

/** What a test says of a copy; everything else is as above, CLEAR and from a trusted source. */
export interface CopyPlan extends Partial<Omit<ReleasedCopy, 'content' | 'audience' | 'disclosed'>> {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly audience?: Partial<ReleasedCopy['audience']>;
  readonly disclosed?: Partial<ReleasedCopy['disclosed']>;
}

export function copyOf(plan: CopyPlan = {}): ReleasedCopy {
  const kind = plan.kind ?? 'supplier_warning';
  const attribution = plan.attribution ?? 'anonymous';
  return {
    kind,
    marking: plan.marking ?? 'CLEAR',
    attribution,
    byline: plan.byline ?? (attribution === 'anonymous' ? null : 'Wexmoor District Council'),
    content: { ...contents[kind], ...plan.content } as Content,
    disclosed: { nation: null, tier: null, region: null, populationBand: null, ...plan.disclosed },
    audience: { authorityIds: [], circleIds: [], ...plan.audience },
    suppliers: plan.suppliers ?? [],
    changeNote: plan.changeNote ?? null,
  };
}

/** Releases copies as the worker does, each with its event, in one transaction; answers their ids in order. */
export async function publish(
  worker: { as: <T>(role: 'releaser', work: (run: Run) => Promise<T>) => Promise<T> },
  parts: WritingParts,
  copies: readonly ReleasedCopy[],
  quiet = false,
): Promise<readonly string[]> {
  return await worker.as('releaser', async run => {
    const ids: string[] = [];
    for (const copy of copies) ids.push(await releaseNew(run, parts, copy));
    await recordEvents(
      run,
      parts,
      ids.map(publicationId => ({ publicationId, act: 'released', quiet })),
    );
    return ids;
  });
}
