/** What a contributor writes in tests: whole contents of the three kinds, and choices of how they are to be shared. */
import type { FindingDecision } from '@moot/anonymity/findings';
import type { Content, Kind } from '@moot/content';
import { submissionSchema } from '@moot/content';
import type { SharingInput } from '@moot/api/intake/submission';

const contents: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  incident: {
    outcome: 'near_miss',
    title: 'A contractor’s laptop reached the signal network',
    summary: 'A laptop that was on no list talked to a signal controller for a day.',
    whatHappened: 'A contractor plugged a laptop into a street cabinet and left it there.',
    when: { state: 'known', value: { precision: 'month', value: '2026-03' } },
    severity: 'medium',
    classification: { state: 'unknown' },
    detection: 'monitoring',
    services: ['corporate-it'],
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
    suppliers: [{ name: 'Ocular Cameras' }],
    sourceReliability: 'B',
    informationCredibility: '2',
    evidence: 'Two cameras were tested.',
    action: 'Change the password after each reset.',
  },
  case_study: {},
};

/** A complete content; `changed` says what a test is about. Throws where the declaration would refuse it. */
export function contentOf<K extends Kind>(
  kind: K,
  changed: Readonly<Record<string, unknown>> = {},
): Content<K> {
  return submissionSchema(kind).parse({ ...contents[kind], ...changed });
}

/** CLEAR and anonymous, showing nothing. */
export function sharingOf(changed: Partial<SharingInput> = {}): SharingInput {
  return {
    marking: 'CLEAR',
    attribution: 'anonymous',
    byline: null,
    disclose: { nation: false, tier: false, region: false, populationBand: false },
    audienceAuthorities: [],
    audienceCircles: [],
    urgent: false,
    ...changed,
  };
}

/** Decisions that let everything stand that was found: for tests about something else whose texts are found fault with. */
export const lettingStand = (
  findings: readonly { readonly path: string; readonly text: string; readonly category: string }[],
): readonly FindingDecision[] =>
  findings.map(({ path, text, category }) => ({ path, text, category, because: 'It is invented.' }));
