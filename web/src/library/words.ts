/** The words that every view of a publication shares: when, who, how far, by which address. All from codes. */
import { coarseDateMessage, datePrecisions, isCoarseDate } from '@moot/content';
import type { CoarseDate, Kind } from '@moot/content';
import { incidentOutcomes, labelOf, populationBands, severities, warningStatuses } from '@moot/vocabulary';

import type { PublicationRowFragment, PublicationViewFragment } from '../generated/graphql.ts';
import { currentLanguage, list, monthInWords, t } from '../language/language.ts';

const folders: Readonly<Record<Kind, string>> = {
  incident: 'incidents',
  supplier_warning: 'supplier-warnings',
  case_study: 'case-studies',
};

/** The page of a publication: `/incidents/<id>`. */
export const pathOf = ({ kind, id }: { readonly kind: Kind; readonly id: string }): string =>
  `/${folders[kind]}/${id}`;

/** "March 2026", "January to March 2026", "spring 2026", "2026": never a day (A6). */
export function coarseDateInWords(date: CoarseDate): string {
  const { code, params } = coarseDateMessage(date);
  switch (code) {
    case 'month':
      return monthInWords(Number(params.year), params.month ?? 1);
    case 'quarter':
      return t('library.whenQuarter', { ...params });
    case 'season':
      return t('library.whenSeason', { ...params });
    case 'year':
      return params.year;
  }
}

/** The same for the text that lists carry (`2026-Q1`); undefined where it is no coarse date. */
export function occurredInWords(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  const precision = datePrecisions.find(form => isCoarseDate({ precision: form, value }));
  return precision === undefined ? undefined : coarseDateInWords({ precision, value });
}

/** A day in words: "12 December 2026". For what was released or is due, never for an incident. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(currentLanguage() === 'cy' ? 'cy-GB' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** "Incident", "Near miss", "Supplier warning", "Case study": what a row begins with. */
export function kindInWords({ kind, outcome }: Pick<PublicationRowFragment, 'kind' | 'outcome'>): string {
  const word = t(`library.kind_${kind}`);
  return kind === 'incident' && outcome && outcome !== 'incident'
    ? t('library.kindWith', { kind: word, detail: labelOf(incidentOutcomes, outcome).toLowerCase() })
    : word;
}

/** The status of a warning: "Fix available"; undefined for the other kinds. */
export const statusInWords = (status: string | null | undefined): string | undefined =>
  status ? labelOf(warningStatuses, status) : undefined;

/** "Severity: high"; undefined where the kind has none. */
export const severityInWords = (severity: string | null | undefined): string | undefined =>
  severity ? t('library.severityIs', { severity: labelOf(severities, severity).toLowerCase() }) : undefined;

/** Who contributed it, as far as is shown: the byline, or "A unitary council in England". */
export function contributorInWords({
  attribution,
  byline,
  disclosed,
}: Pick<PublicationRowFragment, 'attribution' | 'byline' | 'disclosed'>): string {
  switch (attribution) {
    case 'named':
    case 'source':
      return byline ?? t('library.councilVerified');
    case 'anonymous':
      return disclosedInWords(disclosed);
  }
}

/** Whether something about an anonymous contributor is kept back: always said, so that silence is no hint. */
export const isWithheld = ({ attribution }: Pick<PublicationRowFragment, 'attribution'>): boolean =>
  attribution === 'anonymous';

function disclosedInWords({
  nation,
  tier,
  region,
  populationBand,
}: PublicationRowFragment['disclosed']): string {
  const council = t('library.councilOfTier', { tier: tier ?? 'none' });
  const place = region ?? nation;
  const placed = place
    ? t('library.councilIn', { council, place: t('library.place', { place: codeOfPlace(place) }) })
    : council;
  if (populationBand)
    return t('library.councilOfSize', {
      council: placed,
      people: lowerFirst(labelOf(populationBands, populationBand)),
    });
  return tier || place ? placed : t('library.councilVerified');
}

/** ICU's `select` takes no spaces in its cases. */
const codeOfPlace = (place: string): string => place.replaceAll(' ', '_');
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Who may read it, with the names of its audience where it has one; undefined where the marking says it all. */
export function audienceInWords({
  marking,
  audience,
}: Pick<PublicationViewFragment, 'marking' | 'audience'>): string | undefined {
  const names = audience.map(({ name, circle }) => (circle ? t('library.audienceCircle', { name }) : name));
  if (names.length === 0) return undefined;
  switch (marking) {
    case 'CLEAR':
    case 'GREEN':
      return undefined;
    case 'AMBER':
    case 'AMBER_STRICT':
    case 'RED':
      return t(`library.audience_${marking}`, { names: list(names) });
  }
}

/** The answer to "why can I see this?", from the rule's code. */
export function becauseInWords(
  { code, through }: PublicationViewFragment['because'],
  marking: PublicationViewFragment['marking'],
): string {
  const values = { through: through ?? '', marking: t('design.tlp', { marking: marking.replace('_', '+') }) };
  switch (code) {
    case 'clear':
      return t('library.because_clear', values);
    case 'green':
      return t('library.because_green', values);
    case 'audience_authority':
      return t('library.because_audience_authority', values);
    case 'audience_circle':
      return t('library.because_audience_circle', values);
    case 'moderator':
      return t('library.because_moderator', values);
    case 'steward':
      return t('library.because_steward', values);
    default:
      return t('library.because_other', values);
  }
}

/** What a colleague pastes into a mail. The two narrowest markings carry no title out of Moot (V3). */
export function referenceTo(
  publication: Pick<PublicationViewFragment, 'id' | 'kind' | 'marking' | 'label' | 'title' | 'releasedOn'>,
  origin: string,
): string {
  const { marking, label, title, releasedOn } = publication;
  const link = origin + pathOf(publication);
  const inside = marking === 'RED' || marking === 'AMBER_STRICT';
  return inside
    ? t('library.referenceInside', { label, link })
    : t('library.reference', { title, label, day: dayInWords(releasedOn), link });
}
