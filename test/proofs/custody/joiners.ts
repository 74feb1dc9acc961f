/**
 * The ways in which a thief can try to join what custody keeps apart, and for each of them a leak that it must find.
 * Each looks at ties: publication and submission, owner tag and authority, publications of one author. To add one, add
 * an entry here, to `joinersOfOffice` or `joinersOfThreads`: it is printed, run and tried on its planted leak like the others.
 */
import { createHash } from 'node:crypto';
import { rowsOf, withTable, type Dump, type Row } from './dump.ts';
import type { Joiner } from './joiner.ts';
import { joinersOfOffice } from './joinersOfOffice.ts';
import { joinersOfThreads } from './joinersOfThreads.ts';
import {
  byObservation,
  correlation,
  inIntake,
  outside,
  publicationsOf,
  shared,
  sharedByAuthors,
  submissionsOf,
  tagsOf,
  words,
} from './measures.ts';
import { disguisesOf, indexOf, observe } from './observations.ts';
import type { Figure } from './permutation.ts';
import type { Truth } from './scenario.ts';

/** How soon before a release somebody of the authority was there. */
function presence(dump: Dump, truth: Truth): Figure {
  const authorityAt = new Map(
    truth.authors.flatMap((author, at) => author.people.map(person => [person, at] as const)),
  );
  const moments: number[][] = truth.authors.map(() => []);
  for (const row of rowsOf(dump, 'register.session')) {
    const at = authorityAt.get(String(row['person_id']));
    if (at === undefined) continue;
    for (const column of ['opened_at', 'seen_hour', 'authenticated_at']) {
      const moment = row[column];
      if (moment instanceof Date) moments[at]!.push(moment.getTime());
    }
  }
  const released = new Map<string, number>();
  for (const row of rowsOf(dump, 'alerts.event')) {
    if (row['act'] === 'released' && row['at'] instanceof Date)
      released.set(String(row['publication_id']), row['at'].getTime());
  }
  const authorAt = truth.ties.map(tie =>
    truth.authors.findIndex(author => author.authority === tie.authority),
  );
  // The rank of each authority by its last moment before the release, for each publication.
  const scores = truth.ties.map(tie => {
    const at = released.get(tie.publication) ?? 0;
    const waits = moments.map(list =>
      Math.min(Infinity, ...list.filter(moment => moment <= at).map(moment => at - moment)),
    );
    return waits.map(
      wait => -waits.filter(other => other < wait).length - waits.filter(other => other === wait).length / 2,
    );
  });
  return {
    size: truth.ties.length,
    of: order => order.reduce((sum, to, from) => sum + scores[from]![authorAt[to]!]!, 0),
  };
}

/** Whether the author is counted for its publication, as far as somebody without the key can tell. */
function countedAuthor(dump: Dump, truth: Truth): Figure {
  const hashes = new Set(
    rowsOf(dump, 'alerts.tally').map(row => (row['authority_hash'] as Buffer).toString('hex')),
  );
  const isCounted = (publication: string, authority: string): boolean =>
    ['', ' ', '|', ':', '/'].some(between =>
      [
        [publication, authority],
        [authority, publication],
        ['also', publication, authority],
        ['read', publication, authority],
      ].some(words_ => hashes.has(createHash('sha256').update(words_.join(between)).digest('hex'))),
    ) || disguisesOf(authority).some(one => hashes.has(one));
  const scores = truth.ties.map(tie =>
    truth.authors.map(({ authority }) => (isCounted(tie.publication, authority) ? 1 : 0)),
  );
  const authorAt = truth.ties.map(tie =>
    truth.authors.findIndex(author => author.authority === tie.authority),
  );
  return {
    size: truth.ties.length,
    of: order => order.reduce((sum, to, from) => sum + scores[from]![authorAt[to]!]!, 0),
  };
}

const bySubmission = (truth: Truth) => new Map(truth.ties.map(tie => [tie.submission, tie]));
const place = (dump: Dump): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  rowsOf(dump, 'alerts.event').forEach((row, at) => {
    const id = String(row['publication_id']);
    if (!places.has(id)) places.set(id, at);
  });
  return places;
};
const momentOf = (dump: Dump): ReadonlyMap<string, Date> =>
  new Map(
    rowsOf(dump, 'alerts.event')
      .toReversed()
      .map(row => [String(row['publication_id']), row['at'] as Date]),
  );
/** The rows in the order of the releases of their submissions; the others keep their place at the end. */
function inOrderOfRelease(rows: readonly Row[], key: string, dump: Dump, truth: Truth): readonly Row[] {
  const ties = bySubmission(truth);
  const places = place(dump);
  const at = (row: Row): number => places.get(ties.get(String(row[key]))?.publication ?? '') ?? Infinity;
  return rows.toSorted((one, other) => at(one) - at(other) || 0);
}

export const joiners: readonly Joiner[] = [
  {
    name: 'values',
    about: 'equal ids, bytes and hashes of ids, in any two tables or in a third row that holds both',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      return [
        {
          relation: 'publication and submission',
          figure: shared(index, submissionsOf(truth), publicationsOf(truth), truth.ties.length),
        },
        {
          relation: 'owner tag and authority',
          figure: shared(
            index,
            tagsOf(truth),
            truth.authors.map(author => words(author.authority)),
            truth.authors.length,
          ),
        },
        { relation: 'publications of one author', figure: sharedByAuthors(index, truth) },
      ];
    },
    leak: 'the submission keeps a plain hash of its publication’s id',
    plant: (dump, truth) => {
      const ties = bySubmission(truth);
      return withTable(dump, 'intake.submission', rows =>
        rows.map(row => {
          const tie = ties.get(String(row['id']));
          return {
            ...row,
            receipt: tie === undefined ? null : createHash('sha256').update(tie.publication).digest(),
          };
        }),
      );
    },
  },
  {
    name: 'times',
    about: 'times and days in any row, and ids that are ordered by time',
    guesses: byObservation(['time']),
    leak: 'the submission keeps the hour of its last change',
    plant: (dump, truth, draw) => {
      const ties = bySubmission(truth);
      const moments = momentOf(dump);
      return withTable(dump, 'intake.submission', rows =>
        rows.map(row => {
          const moment = moments.get(ties.get(String(row['id']))?.publication ?? '');
          const jitter = Math.floor(draw() * 48) * 3_600_000;
          return { ...row, changed_at: moment === undefined ? null : new Date(moment.getTime() - jitter) };
        }),
      );
    },
  },
  {
    name: 'counts',
    about: 'numbers of rows and numbers in rows: revisions, versions, notices, alerts, flags',
    guesses: byObservation(['count']),
    leak: 'the submission keeps the number of its released revisions in the open',
    plant: (dump, truth) => {
      const ties = bySubmission(truth);
      const revisions = new Map(
        rowsOf(dump, 'library.publication').map(row => [String(row['id']), Number(row['revision'])]),
      );
      return withTable(dump, 'intake.submission', rows =>
        rows.map(row => ({
          ...row,
          revisions: revisions.get(ties.get(String(row['id']))?.publication ?? '') ?? 0,
        })),
      );
    },
  },
  {
    name: 'lengths',
    about: 'lengths of bytes, texts and JSON, whatever is padded too little',
    guesses: byObservation(['length']),
    leak: 'what is sealed is padded to the next kilobyte only',
    plant: (dump, truth) => {
      const ties = bySubmission(truth);
      const lengths = new Map(
        rowsOf(dump, 'library.publication').map(row => [
          String(row['id']),
          JSON.stringify(row['content']).length,
        ]),
      );
      return withTable(dump, 'intake.submission', rows =>
        rows.map(row => {
          const length = lengths.get(ties.get(String(row['id']))?.publication ?? '') ?? 600;
          return { ...row, content: Buffer.alloc(1024 * Math.ceil((length + 400) / 1024)) };
        }),
      );
    },
  },
  {
    name: 'files',
    about: 'files that the intake holds beside those of the library: how many, how long, in which places',
    guesses: byObservation(
      ['count', 'length', 'order'],
      table => table === 'intake.file',
      table => table === 'library.file',
    ),
    leak: 'a file of the intake names its submission and outlives the release, padded though it is',
    plant: (dump, truth) => {
      const ties = new Map(truth.ties.map(tie => [tie.publication, tie]));
      return withTable(dump, 'intake.file', rows => [
        ...rows,
        ...rowsOf(dump, 'library.file').flatMap(({ publication_id, size }) => {
          const tie = ties.get(String(publication_id));
          const padded = Number(size) > 65_000 ? 524_288 : 65_536;
          return tie === undefined ? [] : [{ submission_id: tie.submission, content: Buffer.alloc(padded) }];
        }),
      ]);
    },
  },
  {
    name: 'row order',
    about: 'the place of a row in the heap of its table, and serial numbers',
    guesses: byObservation(['order']),
    leak: 'the submissions lie in the order in which they were released',
    plant: (dump, truth) =>
      withTable(dump, 'intake.submission', rows => inOrderOfRelease(rows, 'id', dump, truth)),
  },
  {
    name: 'order of the ties',
    about: 'the place of a tie in the vault’s heap beside the place of an event in the log',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      const ties = observe(
        index,
        truth.ties.map(tie => words(tie.mac)),
        table => table === 'vault.tie',
        ['order'],
      );
      const log = observe(index, publicationsOf(truth), outside, ['order', 'time']);
      return [{ relation: 'publication and tie', figure: correlation(ties, log, truth.ties.length) }];
    },
    leak: 'the ties lie in the order in which they were written',
    plant: (dump, truth) => {
      const places = place(dump);
      const at = new Map(truth.ties.map(tie => [tie.mac, places.get(tie.publication) ?? Infinity]));
      const placeOf = (row: Row): number =>
        at.get((row['publication_mac'] as Buffer).toString('hex')) ?? Infinity;
      return withTable(dump, 'vault.tie', rows =>
        rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
      );
    },
  },
  {
    name: 'who is counted',
    about:
      'plain hashes of publication and authority among the rows of who has read it or says it happened to them too',
    guesses: (dump, truth) => [{ relation: 'publication and authority', figure: countedAuthor(dump, truth) }],
    leak: 'the contributor is counted at the release, under a plain hash of publication and authority',
    plant: (dump, truth) =>
      withTable(dump, 'alerts.tally', rows => [
        ...rows,
        ...truth.ties.map(({ publication, authority }): Row => ({
          publication_id: publication,
          what: 'read',
          authority_hash: createHash('sha256').update(`${publication}|${authority}`).digest(),
        })),
      ]),
  },
  {
    name: 'sessions',
    about: 'who was signed in shortly before a release, and how often',
    guesses: (dump, truth) => [
      { relation: 'publication and authority', figure: presence(dump, truth) },
      ...byObservation(
        ['count', 'time', 'order'],
        inIntake,
        table => table === 'register.session',
      )(dump, truth).filter(guess => guess.relation === 'owner tag and authority'),
    ],
    leak: 'sessions are kept for those who wrote, with the hour of it',
    plant: (dump, truth, draw) => {
      const moments = momentOf(dump);
      return withTable(dump, 'register.session', rows => [
        ...rows,
        ...truth.ties.flatMap((tie): Row[] => {
          const person = truth.authors.find(author => author.authority === tie.authority)?.people[0];
          const moment = moments.get(tie.publication);
          if (moment === undefined) return [];
          const opened = new Date(moment.getTime() - Math.floor(draw() * 3) * 3_600_000);
          return [
            {
              id: tie.submission.replace(/^./, '0'),
              person_id: person,
              opened_at: opened,
              seen_hour: opened,
              authenticated_at: opened,
            },
          ];
        }),
      ]);
    },
  },
  {
    name: 'jobs',
    about: 'rows of the job queue and of the outbox: what they hold, when, in which order',
    guesses: (dump, truth) => [
      ...byObservation(
        ['time', 'order', 'count'],
        table => table.startsWith('jobs.') || table === 'intake.outbox',
      )(dump, truth),
      ...joiners[0]!.guesses(
        dump.filter(table => table.name.startsWith('jobs.') || table.name === 'intake.outbox'),
        truth,
      ),
    ],
    leak: 'a job to tell a contributor names the submission and keeps its time',
    plant: (dump, truth) => {
      const moments = momentOf(dump);
      return withTable(dump, 'jobs.job', rows => [
        ...rows,
        ...truth.ties.map(tie => ({
          id: 0,
          data: { submission: tie.submission },
          created_on: moments.get(tie.publication) ?? null,
        })),
      ]);
    },
  },
  {
    name: 'notices',
    about: 'notices of a submission or a tag: their number, length, place and whether they were read',
    guesses: byObservation(['count', 'length', 'time', 'order'], table => table === 'intake.notice'),
    leak: 'there is a notice for each event, so that corrected and withdrawn submissions have more',
    plant: (dump, truth) => {
      const ties = new Map(truth.ties.map(tie => [tie.publication, tie]));
      return withTable(dump, 'intake.notice', () =>
        rowsOf(dump, 'alerts.event').map((row, at) => {
          const tie = ties.get(String(row['publication_id']));
          return {
            id: at,
            submission_id: tie?.submission ?? null,
            owner_tag: tie === undefined ? null : Buffer.from(tie.tag, 'hex'),
            seen: true,
          };
        }),
      );
    },
  },
  {
    name: 'audit',
    about: 'leaves of the audit log: what they name, their time, position and length',
    guesses: (dump, truth) => [
      ...byObservation(['time', 'order', 'length', 'count'], table => table.startsWith('audit.'))(
        dump,
        truth,
      ),
      ...joiners[0]!.guesses(
        dump.filter(table => table.name.startsWith('audit.')),
        truth,
      ),
    ],
    leak: 'the leaf of a release names the submission in the open',
    plant: (dump, truth) => {
      const ties = new Map(truth.ties.map(tie => [tie.publication, tie]));
      const moments = momentOf(dump);
      return withTable(dump, 'audit.leaf', rows => [
        ...rows,
        ...[...moments].map(([publication, at], position) => ({
          position: String(rows.length + position),
          at,
          about: ties.get(publication)?.submission ?? null,
        })),
      ]);
    },
  },
  {
    name: 'audit heads',
    about: 'heads of the audit log: their sizes, days, order and lengths',
    guesses: byObservation(['time', 'order', 'length', 'count'], table => table === 'audit.head'),
    leak: 'a head names the submissions that its slot released',
    plant: (dump, truth) => {
      const ties = new Map(truth.ties.map(tie => [tie.publication, tie]));
      return withTable(dump, 'audit.head', rows => [
        ...rows,
        ...[...momentOf(dump)].map(([publication, at], n) => ({
          size: String(rows.length + n),
          day: at,
          about: ties.get(publication)?.submission ?? null,
        })),
      ]);
    },
  },
  {
    name: 'tags',
    about: 'whether an owner tag is anything that can be made without the key',
    guesses: (dump, truth) =>
      joiners[0]!.guesses(dump, truth).filter(guess => guess.relation === 'owner tag and authority'),
    leak: 'the tag is a plain hash of the authority’s id',
    plant: (dump, truth) => {
      const authorityOf = new Map(truth.authors.map(author => [author.tag, author.authority]));
      return withTable(dump, 'intake.submission', rows =>
        rows.map(row => {
          const authority = authorityOf.get((row['owner_tag'] as Buffer).toString('hex'));
          return authority === undefined
            ? row
            : { ...row, hint: createHash('sha256').update(authority).digest() };
        }),
      );
    },
  },
  {
    name: 'authors',
    about: 'whether two publications of one author have anything in common that those of others have not',
    guesses: (dump, truth) =>
      [
        ...joiners[0]!.guesses(dump, truth),
        ...byObservation(['count', 'length', 'time', 'order'])(dump, truth),
      ].filter(guess => guess.relation === 'publications of one author'),
    leak: 'a publication keeps a pseudonym of its author',
    plant: (dump, truth) => {
      const authorOf = new Map(truth.ties.map(tie => [tie.publication, tie.authority]));
      return withTable(dump, 'library.publication', rows =>
        rows.map(row => ({
          ...row,
          pseudonym: createHash('sha256')
            .update(`salt ${authorOf.get(String(row['id'])) ?? ''}`)
            .digest(),
        })),
      );
    },
  },
  ...joinersOfOffice,
  ...joinersOfThreads,
];
