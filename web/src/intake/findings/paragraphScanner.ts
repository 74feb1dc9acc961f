/**
 * Scans paragraphs as they change: a paragraph that did not change is not scanned again, unless what was learned of names
 * elsewhere did ("Pemberton", once "Alison Pemberton" stands in another answer).
 */
import type { Finding } from '@moot/anonymity/scanner/finding';
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';
import type { Learned, Scanner } from '@moot/anonymity/scanner/scanner';

import type { Splice } from './paragraphs.ts';

/** The findings of one passage, all of them. */
export interface Scanned {
  readonly path: string;
  readonly findings: readonly ContentFinding[];
}

interface Paragraph {
  readonly text: string;
  readonly teaches: Learned;
  readonly findings: readonly Finding[];
}

export function paragraphScanner(scanner: Pick<Scanner, 'scan' | 'learn'>) {
  let passages = new Map<string, readonly Paragraph[]>();
  let known = '';

  return (splices: readonly Splice[]): readonly Scanned[] => {
    const touched = new Set(splices.map(({ path }) => path));
    const fresh = new Set<Paragraph>();
    for (const { path, at, removed, paragraphs } of splices) {
      const added = paragraphs.map((text): Paragraph => ({
        text,
        teaches: scanner.learn([text]),
        findings: [],
      }));
      for (const one of added) fresh.add(one);
      passages.set(path, (passages.get(path) ?? []).toSpliced(at, removed, ...added));
    }
    const learned = together([...passages.values()].flat().map(({ teaches }) => teaches));
    const nowKnown = JSON.stringify([[...learned.people].toSorted(), [...learned.aliases].toSorted()]);
    const anew = nowKnown !== known;
    known = nowKnown;
    passages = new Map(
      [...passages].map(([path, paragraphs]) => [
        path,
        paragraphs.map(one =>
          anew || fresh.has(one) ? { ...one, findings: scanner.scan(one.text, learned) } : one,
        ),
      ]),
    );
    return [...passages]
      .filter(([path]) => anew || touched.has(path))
      .map(([path, paragraphs]) => ({ path, findings: placed(path, paragraphs) }));
  };
}

function together(all: readonly Learned[]): Learned {
  return {
    people: new Set(all.flatMap(({ people }) => [...people])),
    aliases: new Map(all.flatMap(({ aliases }) => [...aliases])),
  };
}

function placed(path: string, paragraphs: readonly Paragraph[]): readonly ContentFinding[] {
  let from = 0;
  return paragraphs.flatMap(({ text, findings }) => {
    const start = from;
    from += text.length + 1;
    return findings.map(one => ({ ...one, path, start: one.start + start, end: one.end + start }));
  });
}
