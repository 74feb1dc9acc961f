/** What the scanner finds: a proposal, which the author and then a moderator decide on (A5). */

export const findingCategories = [
  'own',
  'authority',
  'place',
  'building',
  'person',
  'organisation',
  'project',
  'email',
  'url',
  'tenant',
  'domain',
  'hostname',
  'ip',
  'mac',
  'phone',
  'postcode',
  'uprn',
  'nhs',
  'nino',
  'vehicle',
  'reference',
  'money',
  'count',
  'date',
] as const;
export type FindingCategory = (typeof findingCategories)[number];

/** `certain`: on a list, or its check holds. `likely`: its form says so. `possible`: only its surroundings do. */
export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

export interface Finding {
  readonly category: FindingCategory;
  /** Offsets into the text in UTF-16 units, as JavaScript counts them; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  readonly confidence: Confidence;
  /** What could stand there instead and keep the sense: "a metropolitan district in Yorkshire and the Humber". */
  readonly generalisation: string;
}

/** A finding before the text is looked at as a whole. */
export interface Candidate {
  readonly category: FindingCategory;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly generalisation: string;
}
