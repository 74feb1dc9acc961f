/**
 * Joiners of what leads, stewards and officers leave behind: requests to unseal and the notices of them, lists of words
 * that must not leave, who publicly uses what, counts as published.
 */
import { rowsOf, withTable, type Dump, type Row } from './dump.ts';
import type { Guess, Joiner } from './joiner.ts';
import {
  authoritiesOf,
  byObservation,
  correlation,
  inIntake,
  outside,
  shared,
  tagsOf,
  varied,
  words,
} from './measures.ts';
import { indexOf, observe, type Sort } from './observations.ts';
import type { Figure } from './permutation.ts';
import type { Truth } from './scenario.ts';

const every: readonly Sort[] = ['count', 'length', 'time', 'order'];

/** Requests beside what they are about: by words that both hold, and by all that can be seen of either. */
function unsealings(within: (table: string) => boolean, sorts = every): Joiner['guesses'] {
  return (dump, truth) => {
    const index = indexOf(dump);
    const size = truth.unsealings.length;
    const requests = truth.unsealings.map(({ id }) => words(id));
    const seen = varied(observe(index, requests, table => !inIntake(table), sorts));
    const sides = [
      ['unsealing and publication', truth.unsealings.map(one => words(one.publication)), outside],
      ['unsealing and submission', truth.unsealings.map(one => words(one.submission)), inIntake],
    ] as const;
    return sides.flatMap(([relation, others, where]): readonly Guess[] => [
      { relation, figure: shared(index, requests, others, size) },
      {
        relation,
        figure: correlation(
          seen,
          varied(observe(index, others, table => where(table) && within(table), sorts)),
          size,
        ),
      },
    ]);
  };
}

const unsealingOf = (truth: Truth): ReadonlyMap<string, Truth['unsealings'][number]> =>
  new Map(truth.unsealings.map(one => [one.id, one]));

/** In which place each submission's notice was written, as the officers asked. */
const turnOf = (dump: Dump, truth: Truth): ReadonlyMap<string, number> => {
  const known = unsealingOf(truth);
  return new Map(
    rowsOf(dump, 'vault.unsealing').flatMap((row, at) => {
      const submission = known.get(String(row['id']))?.submission;
      return submission === undefined ? [] : [[submission, at] as const];
    }),
  );
};

/** How many submissions each authority has, its drafts among them. */
const writtenBy = (dump: Dump, truth: Truth): ReadonlyMap<string, number> => {
  const tags = rowsOf(dump, 'intake.submission').map(row => (row['owner_tag'] as Buffer).toString('hex'));
  return new Map(
    truth.authors.map(({ authority, tag }) => [authority, tags.filter(one => one === tag).length]),
  );
};

/** Whether an authority is publicly said to use what a publication is about, as far as few are. */
function usersOfSuppliers(dump: Dump, truth: Truth): Figure {
  const users = new Map<string, Set<string>>();
  for (const row of rowsOf(dump, 'register.public_use')) {
    const supplier = String(row['supplier_id']);
    users.set(supplier, (users.get(supplier) ?? new Set()).add(String(row['authority_id'])));
  }
  const suppliers = new Map<string, string[]>();
  for (const row of rowsOf(dump, 'library.publication_supplier')) {
    const id = String(row['publication_id']);
    suppliers.set(id, [...(suppliers.get(id) ?? []), String(row['supplier_id'])]);
  }
  const scores = truth.ties.map(({ publication }) =>
    truth.authors.map(({ authority }) =>
      (suppliers.get(publication) ?? []).reduce(
        (sum, one) => sum + (users.get(one)?.has(authority) === true ? 1 / users.get(one)!.size : 0),
        0,
      ),
    ),
  );
  const authorAt = truth.ties.map(tie =>
    truth.authors.findIndex(author => author.authority === tie.authority),
  );
  return {
    size: truth.ties.length,
    of: order => order.reduce((sum, to, from) => sum + scores[from]![authorAt[to]!]!, 0),
  };
}

export const joinersOfOffice: readonly Joiner[] = [
  {
    name: 'requests to unseal',
    about: 'requests to unseal beside publications and submissions: words, numbers, lengths, times, places',
    guesses: unsealings(() => true),
    leak: 'a request names its publication by a plain id',
    plant: (dump, truth) => {
      const known = unsealingOf(truth);
      return withTable(dump, 'vault.unsealing', rows =>
        rows.map(row => ({ ...row, publication_id: known.get(String(row['id']))?.publication ?? null })),
      );
    },
  },
  {
    name: 'reasons to unseal',
    about: 'lengths of what a request seals, beside those of what it is about',
    guesses: unsealings(table => table.startsWith('library.') || inIntake(table), ['length']),
    leak: 'the title is kept with the reason, and neither is padded',
    plant: (dump, truth) => {
      const known = unsealingOf(truth);
      const titles = new Map(
        rowsOf(dump, 'library.publication').map(row => [String(row['id']), String(row['title'])]),
      );
      return withTable(dump, 'vault.unsealing', rows =>
        rows.map(row => {
          const title = titles.get(known.get(String(row['id']))?.publication ?? '') ?? '';
          return { ...row, content: Buffer.alloc(80 + title.length) };
        }),
      );
    },
  },
  {
    name: 'notices of unsealing',
    about: 'the notices of those whose publications were unsealed, beside the requests',
    guesses: unsealings(table => table === 'intake.notice'),
    leak: 'a notice of an unsealing keeps its day, and requests lie in the order in which they were answered',
    plant: (dump, truth) => {
      const turns = turnOf(dump, truth);
      return withTable(dump, 'intake.notice', rows =>
        rows.map(row => {
          const turn = turns.get(String(row['submission_id']));
          return {
            ...row,
            on: turn === undefined ? null : new Date(Date.UTC(2026, 10, 1 + Math.floor(turn / 2))),
          };
        }),
      );
    },
  },
  {
    name: 'order of the notices',
    about: 'the place of the notices that the last unsealing wrote',
    guesses: unsealings(table => table === 'intake.notice' || table === 'intake.submission'),
    leak: 'notices of unsealings lie where they were written',
    plant: (dump, truth) => {
      const turns = turnOf(dump, truth);
      const at = (row: Row): number => turns.get(String(row['submission_id'])) ?? -1;
      return withTable(dump, 'intake.notice', rows => rows.toSorted((one, other) => at(one) - at(other)));
    },
  },
  {
    name: 'redaction lists',
    about: 'lists of words that must not leave, beside tags and all that is written under them',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      const size = truth.authors.length;
      const lists = (table: string): boolean => table === 'register.redaction_list';
      return [
        {
          relation: 'owner tag and authority',
          figure: correlation(
            observe(index, tagsOf(truth), inIntake, every),
            observe(index, authoritiesOf(truth), lists, every),
            size,
          ),
        },
        {
          relation: 'owner tag and authority',
          figure: shared(
            indexOf(dump.filter(({ name }) => lists(name))),
            tagsOf(truth),
            authoritiesOf(truth),
            size,
          ),
        },
      ];
    },
    leak: 'a list grows with each submission that it was held against',
    plant: (dump, truth) => {
      const written = writtenBy(dump, truth);
      return withTable(dump, 'register.redaction_list', rows =>
        rows.map(row => ({
          ...row,
          content: Buffer.alloc(2048 + 64 * (written.get(String(row['authority_id'])) ?? 0)),
        })),
      );
    },
  },
  {
    name: 'who publicly uses what',
    about:
      'suppliers of a publication, beside who is known to use them: rows of it must not come from what was written',
    guesses: (dump, truth) => [
      { relation: 'publication and authority', figure: usersOfSuppliers(dump, truth) },
      ...byObservation(
        every,
        inIntake,
        table => table === 'register.public_use',
      )(dump, truth).filter(guess => guess.relation === 'owner tag and authority'),
    ],
    leak: 'whoever wrote of a supplier is noted as its user',
    plant: (dump, truth) => {
      const authorOf = new Map(truth.ties.map(tie => [tie.publication, tie.authority]));
      return withTable(dump, 'register.public_use', rows => [
        ...rows,
        ...rowsOf(dump, 'library.publication_supplier').flatMap((row): Row[] => {
          const authority = authorOf.get(String(row['publication_id']));
          return authority === undefined
            ? []
            : [{ authority_id: authority, supplier_id: row['supplier_id'], asset: null }];
        }),
      ]);
    },
  },
  {
    name: 'IT services',
    about: 'the register’s word of who shares an IT service, beside tags and publications',
    guesses: byObservation(every, inIntake, table => table === 'register.authority'),
    leak: 'a service that somebody wrote from is kept with the number of what was written',
    plant: (dump, truth) => {
      const written = writtenBy(dump, truth);
      return withTable(dump, 'register.authority', rows =>
        rows.map(row => ({ ...row, written: written.get(String(row['id'])) ?? 0 })),
      );
    },
  },
  {
    name: 'published counts',
    about: 'counts as published: their values, marks and places',
    guesses: byObservation(
      every,
      table => !table.startsWith('library.') && !table.startsWith('alerts.'),
      table => table === 'library.published_count',
    ),
    leak: 'a contributor counts as a reader once for each of its submissions',
    plant: (dump, truth) => {
      const written = writtenBy(dump, truth);
      return withTable(dump, 'library.published_count', () =>
        truth.ties.map(({ publication, authority }): Row => ({
          publication_id: publication,
          what: 'read',
          shown: 10 + written.get(authority)!,
          marks: [0, 10],
        })),
      );
    },
  },
];
