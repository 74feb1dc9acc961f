import { fileRefusals } from '@moot/api/files/refusals';
import { describe, expect, it } from 'vitest';
import { files } from '../../web/src/language/en/files.ts';

describe('the words of files that are not taken', () => {
  it('8 say for every refusal what to do instead, and for no other', () => {
    const worded = Object.keys(files).flatMap(key => /^refused_(.+)$/.exec(key)?.[1] ?? []);
    expect(worded.toSorted()).toEqual(Object.keys(fileRefusals).toSorted());
  });
});
