/**
 * What stands between sharing choices and submitting: completeness, and the anonymity set of whoever wants to stay
 * unknown (A4). The same checks stand once more before a release.
 */
import {
  anonymitySet,
  insideAudience,
  nothingShown,
  shownBy,
  type AnonymitySet,
  type Showing,
  type Shown,
} from '@moot/anonymity';
import type { Draft, Kind } from '@moot/content';
import { namesAudience } from '@moot/vocabulary';
import type { FieldRefusal } from '../gate/refusal.ts';
import { knownSuppliersOf, namedAudience, type KnownAuthority, type RegisterFacts } from './registerFacts.ts';
import {
  noFacts,
  type DisclosedFacts,
  type DisclosureFlags,
  type SharingChoice,
  type StandingCopy,
} from './sealed.ts';

/** Codes beyond those of packages/content; the catalogues word them alike. */
export const sharingProblemCodes = [
  /** Fewer than eleven councils could have written it. */
  'too_few_councils',
  /** Fewer than eleven could have written this and all that the contributor has published before. Its own to know. */
  'too_few_linked',
  /** The contributor is not itself inside, through a circle or among at least eleven named councils. */
  'outside_audience',
  /** Only councils publish anonymously. */
  'named_only',
  /** The released copy names the contributor; a correction cannot take that back. */
  'already_named',
] as const;

/** The facts that a release would show: nothing when named, and nothing when urgent (A6). */
export function disclosedFacts(
  sharing: SharingChoice,
  own: KnownAuthority,
  urgent = sharing.urgent,
): DisclosedFacts {
  if (sharing.attribution !== 'anonymous' || urgent) return noFacts;
  return factsOf(sharing.disclose, own);
}

function factsOf(flags: DisclosureFlags, own: KnownAuthority): DisclosedFacts {
  return {
    nation: flags.nation ? own.nation : null,
    tier: flags.tier ? own.tier : null,
    region: flags.region ? own.region : null,
    populationBand: flags.populationBand ? own.populationBand : null,
  };
}

/** What would be released, as far as it says something of its contributor, and to whom. */
export const showingOf = (
  facts: RegisterFacts,
  kind: Kind,
  content: Draft,
  sharing: SharingChoice,
  disclosed: DisclosedFacts,
): Showing => ({
  shown: shownBy(kind, content, disclosed, knownSuppliersOf(facts, content)),
  audience: namedAudience(facts, sharing),
});

/** What earlier revisions of the same publication have shown, by today's register. */
export const shownBefore = (copy: StandingCopy | null, own: KnownAuthority): readonly Shown[] =>
  copy === null ? [] : [{ ...nothingShown, ...factsOf(copy.shown, own) }];

/** The set for these choices; null unless anonymous, or while it is undecided whether. */
export function setOf(
  facts: RegisterFacts,
  { kind, content, sharing, copy }: Judged,
  own: KnownAuthority,
): AnonymitySet | null {
  if (sharing.attribution !== 'anonymous') return null;
  const showing = showingOf(facts, kind, content, sharing, disclosedFacts(sharing, own));
  return anonymitySet(facts, showing, shownBefore(copy, own));
}

/** What is judged: a submission, or what of it waits for its release. */
export interface Judged {
  readonly kind: Kind;
  readonly content: Draft;
  readonly sharing: SharingChoice;
  readonly copy: StandingCopy | null;
}

export function sharingProblems(
  facts: RegisterFacts,
  judged: Judged,
  own: KnownAuthority,
): readonly FieldRefusal[] {
  const { kind, sharing, copy } = judged;
  const problems: FieldRefusal[] = [];
  const say = (field: keyof SharingChoice, problem: string): void =>
    void problems.push({ path: `sharing.${field}`, problem });
  if (sharing.marking === null) say('marking', 'missing');
  if (sharing.attribution === null) say('attribution', 'missing');
  if (sharing.attribution === 'named' && (sharing.byline ?? '') === '') say('byline', 'missing');
  if (sharing.urgent && kind !== 'supplier_warning') say('urgent', 'not_in_list');
  if (sharing.marking !== null && namesAudience(sharing.marking)) {
    if (sharing.audienceAuthorities.length + sharing.audienceCircles.length === 0)
      say('audienceAuthorities', 'missing');
    if (sharing.audienceAuthorities.some(id => facts.authorities.get(id)?.enrolled !== true))
      say('audienceAuthorities', 'not_in_list');
    // RED reaches leads of named authorities; a circle is no authority.
    const circlesAllowed =
      sharing.marking !== 'RED' && sharing.audienceCircles.every(id => facts.circles.has(id));
    if (sharing.audienceCircles.length > 0 && !circlesAllowed) say('audienceCircles', 'not_in_list');
  }
  if (sharing.attribution === 'anonymous') {
    if (own.kind !== 'council' || !own.enrolled) say('attribution', 'named_only');
    else if (copy?.attribution === 'named') say('attribution', 'already_named');
    else {
      const audience = namedAudience(facts, sharing);
      const inside = insideAudience(facts.councils, audience).some(council => council.id === own.id);
      if (!inside) say('audienceAuthorities', 'outside_audience');
      else if (setOf(facts, judged, own)?.verdict === 'too_few') say('disclose', 'too_few_councils');
    }
  }
  return problems;
}
