/**
 * The checks of a kind, derived from its declaration: one schema for drafts (everything optional, every limit kept),
 * one for submissions. Both clean text (NFC, trimmed), refuse unknown keys and control characters, and bound the whole.
 */
import { attackTechniqueId, frameworks, isControl } from '@moot/vocabulary';
import { z } from 'zod';

import { datePrecisions, isCoarseDate } from './coarseDate.ts';
import { cvssVersions, type Field } from './field.ts';
import { kinds, type Content, type Draft, type Kind } from './kinds.ts';
import { bytesOf, hasForbiddenCharacters, normaliseLine, normaliseParagraphs } from './text.ts';

// zod would otherwise try `new Function`, which the web's content security policy refuses and reports.
z.config({ jitless: true });

/** A whole publication as JSON in UTF-8. The vault pads to a few fixed sizes, of which this is the largest's room. */
export const maximumContentBytes = 32_000;

export type Stage = 'draft' | 'submission';

/** `problem` is what the refusal says; the catalogues word it. */
const saying = (problem: string, params: Readonly<Record<string, string | number>> = {}) => ({
  params: { problem, ...params },
});

const cleaned = (text: z.ZodString, clean: (text: string) => string, maximum: number, stage: Stage) => {
  const bounded = text
    .overwrite(clean)
    .max(maximum)
    .refine(value => !hasForbiddenCharacters(value), saying('control_characters'));
  return stage === 'draft' ? bounded : bounded.min(1);
};
const line = (maximum: number, stage: Stage) => cleaned(z.string(), normaliseLine, maximum, stage);
const paragraphs = (maximum: number, stage: Stage) =>
  cleaned(z.string(), normaliseParagraphs, maximum, stage);

/** A line of a certain form; while it is being written, a draft may hold half of it. */
const lineOfForm = (
  maximum: number,
  form: string,
  isOfForm: (text: string) => boolean,
  stage: Stage,
  clean = normaliseLine,
) => {
  const text = cleaned(z.string(), clean, maximum, stage);
  return stage === 'draft' ? text : text.refine(isOfForm, saying('wrong_form', { form }));
};

function listOf<Item extends z.ZodType>(
  item: Item,
  maximum: number,
  required: boolean,
  keyOf: (value: z.output<Item>) => string,
) {
  const list = z.array(item).max(maximum);
  return (required ? list.min(1) : list).refine(
    values => new Set(values.map(keyOf)).size === values.length,
    saying('duplicate'),
  );
}

const cve = /^CVE-\d{4}-\d{4,12}$/;
const cvssVector = /^[A-Za-z0-9:./()]{5,200}$/;

export function isPublicLink(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/.test(text);
}

function plainSchema(field: Field, stage: Stage): z.ZodType {
  const filled = field.required && stage === 'submission';
  switch (field.type) {
    case 'text':
      return line(field.maximum, filled ? 'submission' : 'draft');
    case 'paragraph':
      return paragraphs(field.maximum, filled ? 'submission' : 'draft');
    case 'choice':
      return z.enum([...field.vocabulary.codes]);
    case 'choices':
      return listOf(z.enum([...field.vocabulary.codes]), field.maximum, filled, code => code);
    case 'date':
      return z.iso.date();
    case 'coarse_date':
      return z
        .strictObject({ precision: z.enum(datePrecisions), value: z.string().max(12) })
        .refine(isCoarseDate, { path: ['value'], ...saying('wrong_form', { form: 'coarse_date' }) });
    case 'suppliers':
      return listOf(
        z.strictObject({ supplierId: z.uuid().optional(), name: line(200, stage) }),
        field.maximum,
        filled,
        supplier => JSON.stringify([supplier.supplierId, supplier.name]),
      );
    case 'products':
      return listOf(
        z.strictObject({
          productId: z.uuid().optional(),
          name: line(250, stage),
          versions: line(300, 'draft').optional(),
        }),
        field.maximum,
        filled,
        product => JSON.stringify([product.productId, product.name, product.versions]),
      );
    case 'references':
      return listOf(
        z.strictObject({
          title: line(200, 'draft').optional(),
          url: lineOfForm(500, 'link', isPublicLink, stage),
        }),
        field.maximum,
        filled,
        reference => reference.url,
      );
    case 'cves':
      return listOf(
        lineOfForm(
          20,
          'cve',
          text => cve.test(text),
          stage,
          text => normaliseLine(text).toUpperCase(),
        ),
        field.maximum,
        filled,
        text => text,
      );
    case 'techniques':
      return listOf(
        lineOfForm(12, 'technique', text => attackTechniqueId.test(text), stage),
        field.maximum,
        filled,
        text => text,
      );
    case 'controls':
      return listOf(
        z
          .strictObject({ framework: z.enum([...frameworks.codes]), code: z.string().max(40) })
          .refine(isControl, { path: ['code'], ...saying('not_in_list') }),
        field.maximum,
        filled,
        control => `${control.framework} ${control.code}`,
      );
    case 'cvss':
      return z.strictObject({
        version: z.enum(cvssVersions),
        score: z
          .number()
          .min(0)
          .max(10)
          .refine(score => Math.round(score * 10) / 10 === score, saying('wrong_form', { form: 'score' })),
        vector: lineOfForm(200, 'vector', text => cvssVector.test(text), stage).optional(),
      });
    default:
      return unreachable(field);
  }
}

function fieldSchema(field: Field, stage: Stage): z.ZodType {
  const plain = plainSchema(field, stage);
  const schema = field.mayBe
    ? z.discriminatedUnion('state', [
        z.strictObject({ state: z.literal('known'), value: plain }),
        z.strictObject({ state: z.enum([...field.mayBe]) }),
      ])
    : plain;
  return field.required && stage === 'submission' ? schema : schema.optional();
}

function schemaFor(kind: Kind, stage: Stage): z.ZodType {
  const shape = Object.fromEntries(kinds[kind].fields.map(field => [field.name, fieldSchema(field, stage)]));
  return z
    .strictObject(shape)
    .refine(
      content => bytesOf(JSON.stringify(content)) <= maximumContentBytes,
      saying('too_large', { maximum: maximumContentBytes }),
    )
    .transform(withoutEmpty);
}

/** An empty answer is no answer: the same content is always stored the same. */
function withoutEmpty(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = Object.entries(content).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

const schemas: Readonly<Record<Kind, Readonly<Record<Stage, z.ZodType>>>> = {
  incident: { draft: schemaFor('incident', 'draft'), submission: schemaFor('incident', 'submission') },
  supplier_warning: {
    draft: schemaFor('supplier_warning', 'draft'),
    submission: schemaFor('supplier_warning', 'submission'),
  },
  case_study: { draft: schemaFor('case_study', 'draft'), submission: schemaFor('case_study', 'submission') },
};

// The two casts below are the one place where the schema, built from data, meets the type, computed from the same data.
// `content.test.ts` generates values from the declarations and so checks that both agree.

/** Parses and cleans what is written so far; refuses unknown keys and whatever breaks a limit. */
export function draftSchema<K extends Kind>(kind: K): z.ZodType<Draft<K>> {
  return schemas[kind].draft as z.ZodType<Draft<K>>;
}

/** Parses and cleans what is submitted, imported or released. */
export function submissionSchema<K extends Kind>(kind: K): z.ZodType<Content<K>> {
  return schemas[kind].submission as z.ZodType<Content<K>>;
}

function unreachable(field: never): never {
  throw new RangeError(`Unknown type of field ${JSON.stringify(field)}`);
}
