/** What a publication of the demo is, and short ways to write one. */
import type { Content, DisclosureChoice, Kind } from '../../packages/content/src/index.ts';
import type { ControlReference, Framework, Marking } from '../../packages/vocabulary/src/index.ts';

/** What an invented council writes and hands in. */
export interface DemoSubmissionOf<K extends Kind> {
  /** Names it within the demo, so that seeding twice makes nothing twice. Nobody sees it. */
  readonly name: string;
  readonly kind: K;
  /** Code of an invented council. */
  readonly contributor: string;
  readonly marking: Marking;
  readonly attribution: 'named' | 'anonymous';
  /** What an anonymous publication shows of its contributor; for a named one nothing is asked. */
  readonly disclosure: DisclosureChoice;
  /** Codes. Empty for CLEAR and GREEN, which name no audience. */
  readonly audience: { readonly circles: readonly string[]; readonly authorities: readonly string[] };
  /** A supplier warning that does not wait for a slot. It shows nothing of its contributor (A6). */
  readonly urgent?: true;
  readonly content: Content<K>;
}
export type DemoSubmission = { readonly [K in Kind]: DemoSubmissionOf<K> }[Kind];

export interface DemoPublicationOf<K extends Kind> extends DemoSubmissionOf<K> {
  /** The month in which it is released, for the order of the demo. */
  readonly releasedIn: string;
}
export type DemoPublication = { readonly [K in Kind]: DemoPublicationOf<K> }[Kind];

const nothing: DisclosureChoice = {
  nation: 'withheld',
  tier: 'withheld',
  region: 'withheld',
  populationBand: 'withheld',
};
export const shows = {
  nothing,
  nation: { ...nothing, nation: 'known' },
  nationAndTier: { ...nothing, nation: 'known', tier: 'known' },
} as const satisfies Readonly<Record<string, DisclosureChoice>>;

export const toAll = { circles: [], authorities: [] } as const;
export const toCircle = (circle: string) => ({ circles: [circle], authorities: [] });

export const known = <const Value>(value: Value) => ({ state: 'known', value }) as const;
export const withheld = { state: 'withheld' } as const;
export const unknown = { state: 'unknown' } as const;
export const notApplicable = { state: 'not_applicable' } as const;
export const inMonth = (value: string) => known({ precision: 'month', value });
export const inQuarter = (value: string) => known({ precision: 'quarter', value });
export const inSeason = (value: string) => known({ precision: 'season', value });
export const inYear = (value: string) => known({ precision: 'year', value });

const controls =
  (framework: Framework) =>
  (...codes: readonly string[]): readonly ControlReference[] =>
    codes.map(code => ({ framework, code }));
export const caf40 = controls('caf-4.0');
export const caf32 = controls('caf-3.2');
export const cyberEssentials = controls('cyber-essentials-3.1');
export const nistCsf = controls('nist-csf-2.0');

/** Paragraphs with an empty line between them. */
export const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
