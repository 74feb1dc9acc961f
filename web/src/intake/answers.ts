/** The answers of a submission as lists to read: of each task its questions with what was answered. */
import { fieldOf } from '@moot/content';
import type { Field, Kind } from '@moot/content';
import { disclosureFields } from '@moot/content';
import type { Marking } from '@moot/vocabulary';

import { list, t } from '../language/language.ts';
import { labelOfName } from './problemWords.ts';
import type { Submission } from './submission.graphql.ts';
import { filesName, filesOf, sharingField, sharingOf } from './submissionFields.ts';
import type { Fields } from './submissionFields.ts';
import { tasksOf } from './tasks.ts';
import type { WritingTask } from './tasks.ts';

/** `field`: shown by its type. `words`: a choice of the sharing, already in words. */
export type AnswerValue =
  | { readonly as: 'field'; readonly field: Field; readonly value: unknown }
  | { readonly as: 'words'; readonly words: string }
  | { readonly as: 'nothing' };

export interface AnswerRow {
  readonly name: string;
  readonly label: string;
  readonly answer: AnswerValue;
}

export interface TaskAnswers {
  readonly task: WritingTask;
  readonly rows: readonly AnswerRow[];
}

/** The audience by name, as the server gives it. */
export type Audience = Submission['sharing']['audience'];

export function answersOf(kind: Kind, fields: Fields, audience: Audience): readonly TaskAnswers[] {
  return tasksOf(kind).map(task => ({
    task,
    rows: task.names
      .filter(name => isAsked(kind, fields, name))
      .map(name => ({
        name,
        label: labelOfName(kind, name),
        answer: answerOfField(kind, fields, name, audience),
      })),
  }));
}

export function answerOfField(kind: Kind, fields: Fields, name: string, audience: Audience): AnswerValue {
  const field = fieldOf(kind, name);
  const value = fields[name];
  if (field !== undefined) return value === undefined ? { as: 'nothing' } : { as: 'field', field, value };
  const words =
    name === filesName
      ? list(
          filesOf(fields).map(({ description }, at) => description || t('intake.file', { number: at + 1 })),
        )
      : sharingWords(fields, name, audience);
  return words === '' ? { as: 'nothing' } : { as: 'words', words };
}

/** "TLP:AMBER+STRICT" as the protocol writes it, without the prefix. */
export const markingName = (marking: Marking): string => marking.replace('_', '+');

/** What the marking means in plain words, with its name after. */
export const markingWords = (marking: Marking): string =>
  t('intake.markingNamed', { plain: t(`intake.marking_${marking}`), name: markingName(marking) });

/** Whether a marking names an audience, and of what. */
export const namesAuthorities = (marking: Marking | null | undefined): boolean =>
  marking === 'AMBER' || marking === 'AMBER_STRICT' || marking === 'RED';
export const namesCircles = (marking: Marking | null | undefined): boolean =>
  marking === 'AMBER' || marking === 'AMBER_STRICT';

/** A choice that does not arise is not shown. */
function isAsked(kind: Kind, fields: Fields, name: string): boolean {
  const { marking, attribution } = sharingOf(fields);
  switch (name) {
    case sharingField('audienceAuthorities'):
      return namesAuthorities(marking);
    case sharingField('audienceCircles'):
      return namesCircles(marking);
    case sharingField('byline'):
      return attribution === 'named';
    case sharingField('disclose'):
      return attribution === 'anonymous';
    case sharingField('urgent'):
      return kind === 'supplier_warning';
    default:
      return true;
  }
}

/** Names where all are known; a number where some are not, as between choosing and saving. */
function audienceWords(ids: readonly string[], audience: Audience): string {
  const names = audience.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  if (ids.length === 0) return '';
  return names.length === ids.length ? list(names) : t('intake.namedCount', { count: ids.length });
}

function sharingWords(fields: Fields, name: string, audience: Audience): string {
  const { marking, attribution, byline, disclose, audienceAuthorities, audienceCircles, urgent } =
    sharingOf(fields);
  switch (name) {
    case sharingField('marking'):
      return marking ? markingWords(marking) : '';
    case sharingField('attribution'):
      return attribution === 'named' || attribution === 'anonymous'
        ? t(`intake.attribution_${attribution}`)
        : '';
    case sharingField('byline'):
      return byline ?? '';
    case sharingField('disclose'): {
      const shown = disclosureFields
        .filter(fact => disclose[fact.name])
        .map(({ name: fact }) => t('intake.fact', { fact }));
      return shown.length === 0 ? t('intake.disclosedNothing') : list(shown);
    }
    case sharingField('audienceAuthorities'):
      return audienceWords(audienceAuthorities, audience);
    case sharingField('audienceCircles'):
      return audienceWords(audienceCircles, audience);
    case sharingField('urgent'):
      return urgent ? t('intake.yes') : t('intake.no');
    default:
      return '';
  }
}
