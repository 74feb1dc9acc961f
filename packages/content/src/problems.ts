/** What is wrong with a content, field by field, in codes: the language catalogues word them. */
import type { z } from 'zod';

import type { Kind } from './kinds.ts';
import { draftSchema, submissionSchema, type Stage } from './schema.ts';

export const problemCodes = [
  'missing',
  'too_long',
  'too_many',
  'out_of_range',
  'not_in_list',
  'wrong_form',
  'control_characters',
  'duplicate',
  'unknown_field',
  'wrong_type',
  'too_large',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  /** From the content down, with dots: `suppliers.0.name`; empty when it is about the whole. */
  readonly path: string;
  readonly problem: ProblemCode;
  /** What the wording needs: `maximum`, `form`. Never a value that somebody typed. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every problem of a value, in the order of the fields; empty when it can be saved or submitted. */
export function problemsOf(kind: Kind, value: unknown, stage: Stage = 'submission'): readonly Problem[] {
  const schema = stage === 'draft' ? draftSchema(kind) : submissionSchema(kind);
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap(issue => problemsOfIssue(issue, value));
}

function problemsOfIssue(issue: z.core.$ZodIssue, value: unknown): readonly Problem[] {
  const path = issue.path.map(String).join('.');
  const say = (problem: ProblemCode, params: Problem['params'] = {}): readonly Problem[] => [
    { path, problem, params },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return say(valueAt(value, issue.path) === undefined ? 'missing' : 'wrong_type');
    case 'too_big':
      if (issue.origin === 'string') return say('too_long', { maximum: Number(issue.maximum) });
      if (issue.origin === 'array') return say('too_many', { maximum: Number(issue.maximum) });
      return say('out_of_range', { maximum: Number(issue.maximum) });
    case 'too_small':
      // The only least length is one: what must be filled is empty.
      return issue.origin === 'number'
        ? say('out_of_range', { minimum: Number(issue.minimum) })
        : say('missing');
    case 'invalid_value':
    case 'invalid_union':
      return say(valueAt(value, issue.path) === undefined ? 'missing' : 'not_in_list');
    case 'invalid_format':
      return say('wrong_form', { form: issue.format });
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        path: [...issue.path.map(String), key].join('.'),
        problem: 'unknown_field',
        params: {},
      }));
    case 'custom': {
      const { problem, ...params } = issue.params ?? {};
      return say(problemCodes.find(code => code === problem) ?? 'wrong_type', params);
    }
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return say('wrong_type');
    default:
      return unreachable(issue);
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function unreachable(issue: never): never {
  throw new RangeError(`Unknown issue ${JSON.stringify(issue)}`);
}
