/** Texts and tables of everything that makes trouble, from a seed: rebuilt twice, and from their own result. */
import { createHmac } from 'node:crypto';
import type * as Subject from './subject.ts';
import { formOf } from './judge.ts';

const pieces = [
  'a', 'B', 'mail ', ' ', '  ', '\t', '\n', '\r\n', '\r', '\n\n\n', ',', ';', '"', '""', '=', '-', '+', '@', '\'', '1', '-2',
  '\u0430', '\u043e', '\u0436', '\u0391', '\u03b1', '\u00f4', 'o\u0302', '\u0301', '\u0323', '\u1e9b\u0323', '\u200b', '\u202e',
  '\ufeff', '\u00a0', '\u3000', '\u2028', '\uff1d', '\uff0c', '\uff02', '\uff41', '\ufb01', '\u{1d400}', '\u{1f469}\u200d\u{1f4bb}',
  '\u037e', '\u212a', '\u2026', '\u201c', '\u2019', '\u2212', '\u{e0041}', '\u0378', '\ue000', '\u0085', '\u000c', '\u1100\u1161',
  '\u0345', '\u0e33', '\u0f73', '\u2126', '\u0131', '\u0000'.replace('\0', 'x'), 'sep=;\n', '<b>', '%', '|',
] as const; // prettier-ignore

function randomText(seed: number, n: number): string {
  const bytes = Buffer.concat(
    [0, 1, 2, 3].map(part => createHmac('sha256', String(seed)).update(`${n}.${part}`).digest()),
  );
  const length = 1 + ((bytes[0] ?? 0) % 60);
  return Array.from(bytes.subarray(1, 1 + length), byte => pieces[byte % pieces.length]).join('');
}

/** What is wrong, in sentences. */
export async function tryRandomTexts(
  { rebuild }: typeof Subject,
  count: number,
  seed: number,
): Promise<{ readonly broken: readonly string[]; readonly rebuilt: number }> {
  const broken: string[] = [];
  let taken = 0;
  for (let n = 0; n < count; n++) {
    const text = randomText(seed, n);
    for (const asTable of [false, true]) {
      const once = await rebuild(Buffer.from(text, 'utf8'), asTable);
      if ('refused' in once) continue;
      taken++;
      const twice = await rebuild(once.bytes, asTable);
      const form = formOf(once.kind, once.bytes);
      const wrong =
        form ?? ('bytes' in twice && twice.bytes.equals(once.bytes) ? null : 'differs when rebuilt again');
      if (wrong !== null) broken.push(`${asTable ? 'table' : 'text'} ${JSON.stringify(text)}: ${wrong}`);
    }
  }
  return { broken, rebuilt: taken };
}
