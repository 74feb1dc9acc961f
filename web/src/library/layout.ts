/**
 * In which order a reader meets the fields of a publication (the form asks for them in another). Data: a field that
 * a declaration gains and nobody places here still shows, under "More".
 */
import { kinds } from '@moot/content';
import type { Field, Kind } from '@moot/content';

/** A part of the page: `facts` as a summary list, `prose` as texts under a heading. */
export interface Part {
  /** The code of its heading in the catalogue. */
  readonly code: PartCode;
  readonly as: 'facts' | 'prose';
  readonly fields: readonly Field[];
}

export type PartCode = (typeof partCodes)[number];
const partCodes = [
  'glance',
  'happened',
  'did',
  'worked',
  'lessons',
  'todo',
  'affected',
  'sure',
  'fact',
  'opinion',
  'technical',
  'result',
  'took',
  'context',
  'done',
  'evidence',
  'pitfalls',
  'serves',
  'more',
] as const;

type Placed = readonly [code: PartCode, as: Part['as'], ...fields: readonly string[]];

/** Shown above all parts. */
export const headFields: readonly string[] = ['title', 'summary'];

const placed: Readonly<Record<Kind, readonly Placed[]>> = {
  incident: [
    [
      'glance',
      'facts',
      'outcome',
      'when',
      'severity',
      'detection',
      'timeToNotice',
      'services',
      'assets',
      'classification',
      'threats',
      'techniques',
      'disruption',
      'data',
      'cost',
      'duration',
      'suppliers',
      'products',
      'themes',
    ],
    ['happened', 'prose', 'whatHappened', 'howFound', 'impact', 'rootCause'],
    ['did', 'prose', 'firstHour', 'firstDay', 'firstWeek'],
    ['worked', 'prose', 'controlsHelped', 'controlsFailed'],
    ['lessons', 'prose', 'lessons', 'wouldDoDifferently'],
  ],
  supplier_warning: [
    ['todo', 'prose', 'action', 'workaround'],
    ['affected', 'facts', 'suppliers', 'products', 'services', 'assets'],
    ['sure', 'facts', 'sourceReliability', 'informationCredibility', 'exploitation'],
    ['fact', 'prose', 'facts', 'evidence'],
    ['opinion', 'prose', 'opinion'],
    ['technical', 'facts', 'cves', 'cvss', 'references'],
    ['more', 'facts', 'status', 'statusNote', 'severity', 'actBy', 'themes'],
  ],
  case_study: [
    ['result', 'prose', 'result'],
    ['took', 'facts', 'cost', 'effort', 'duration', 'who', 'when'],
    ['context', 'prose', 'context'],
    ['done', 'prose', 'whatWasDone'],
    ['evidence', 'prose', 'evidence'],
    ['pitfalls', 'prose', 'pitfalls', 'wouldDoDifferently'],
    ['serves', 'facts', 'controls', 'themes', 'services', 'assets', 'suppliers', 'products', 'references'],
  ],
};

/** The parts of a kind, in the order of reading; every declared field is in exactly one of them. */
export function partsOf(kind: Kind): readonly Part[] {
  const fieldsNamed = (names: readonly string[]): readonly Field[] =>
    names.flatMap(name => kinds[kind].fields.find(field => field.name === name) ?? []);
  const parts = placed[kind].map(([code, as, ...names]): Part => ({ code, as, fields: fieldsNamed(names) }));
  const known = new Set([...headFields, ...placed[kind].flatMap(([, , ...names]) => names)]);
  const rest = kinds[kind].fields.filter(({ name }) => !known.has(name));
  const last = parts.at(-1);
  if (rest.length === 0) return parts;
  return last?.code === 'more'
    ? [...parts.slice(0, -1), { ...last, fields: [...last.fields, ...rest] }]
    : [...parts, { code: 'more', as: 'facts', fields: rest }];
}
