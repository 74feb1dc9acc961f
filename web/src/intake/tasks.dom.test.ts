/** How a task stands, from the declarations, what is written and what is wrong with it. */
import { kindCodes, kinds } from '@moot/content';
import { describe, expect, it } from 'vitest';

import { filesName, sharingField } from './submissionFields.ts';
import { slugOf, statusOf, tasksOf } from './tasks.ts';
import type { WritingTask } from './tasks.ts';

const task = (code: string): WritingTask => {
  const found = tasksOf('incident').find(known => known.code === code);
  if (found === undefined) throw new Error(`no task ${code}`);
  return found;
};
const missing = (path: string) => ({ path, problem: 'missing' });
const nothing = { fields: {}, problems: [], reasons: [] };

describe('the tasks of a submission', () => {
  it.each(kindCodes)('ask for every field of %s exactly once', kind => {
    const asked = tasksOf(kind).flatMap(({ names }) =>
      names.filter(name => !name.startsWith('sharing.') && name !== filesName),
    );
    expect(asked.toSorted()).toEqual(kinds[kind].fields.map(({ name }) => name).toSorted());
  });
  it.each(kindCodes)('have addresses of their own in %s', kind => {
    const slugs = tasksOf(kind).map(slugOf);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).not.toContain('preview');
    expect(slugs).not.toContain('check');
  });
});

describe('a task', () => {
  it('with something required and nothing written is not started', () => {
    expect(statusOf(task('what_you_did'), { ...nothing, problems: [missing('firstHour')] })).toBe(
      'not_started',
    );
  });
  it('with nothing required and nothing written is optional', () => {
    expect(statusOf(task('suppliers'), nothing)).toBe('optional');
  });
  it('half written is in progress', () => {
    const written = {
      ...nothing,
      fields: { firstDay: 'Called.' },
      problems: [missing('firstHour'), missing('lessons')],
    };
    expect(statusOf(task('what_you_did'), written)).toBe('in_progress');
  });
  it('with all that is required is done, whatever other tasks lack', () => {
    const written = { ...nothing, fields: { firstHour: 'Called.' }, problems: [missing('lessons')] };
    expect(statusOf(task('what_you_did'), written)).toBe('done');
  });
  it('with something wrong has problems', () => {
    const written = {
      ...nothing,
      fields: { suppliers: [{}] },
      problems: [{ path: 'suppliers.0.name', problem: 'too_long' }],
    };
    expect(statusOf(task('suppliers'), written)).toBe('problems');
  });
  it('that a moderator asked about has problems', () => {
    const written = {
      ...nothing,
      fields: { firstHour: 'Called.' },
      reasons: [{ path: 'firstHour' }, { path: null }],
    };
    expect(statusOf(task('what_you_did'), written)).toBe('problems');
    expect(statusOf(task('what_you_learned'), written)).toBe('not_started');
  });
  it('A4 about how one appears has problems while too few councils could have written it', () => {
    const fields = { [sharingField('attribution')]: 'anonymous' };
    expect(statusOf(task('how_you_appear'), { ...nothing, fields })).toBe('done');
    const problems = [{ path: 'sharing.disclose', problem: 'too_few_councils' }];
    expect(statusOf(task('how_you_appear'), { ...nothing, fields, problems })).toBe('problems');
    expect(statusOf(task('who_may_read_it'), { ...nothing, fields, problems })).toBe('not_started');
  });
});
