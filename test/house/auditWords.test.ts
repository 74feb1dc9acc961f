import { acts } from '@moot/api/audit/acts';
import { describe, expect, it } from 'vitest';
import { administration } from '../../web/src/language/en/administration.ts';

describe('the words of the audit log', () => {
  it('11 has words for every act that there is, and for no other', () => {
    const worded = Object.keys(administration).flatMap(key => /^did_(.+)$/.exec(key)?.[1] ?? []);
    expect(worded.toSorted()).toEqual(Object.keys(acts).toSorted());
  });
});
