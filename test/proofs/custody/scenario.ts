/**
 * Councils write, moderators decide, the worker releases, all through the real code. The clock and all randomness
 * follow from the seed. Who writes how much differs, since a thief may hope for it; what one writes does not depend on
 * who writes it: style is not what this proof is about.
 */
import pg from 'pg';
import { headSigner } from '@moot/api/audit/signHead';
import { noteRead } from '@moot/api/counts/noteRead';
import { publishCounts } from '@moot/api/counts/publishCounts';
import { sayAlso } from '@moot/api/counts/sayAlso';
import { openDatabase } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import { addFile } from '@moot/api/intake/addFile';
import { correctSubmission } from '@moot/api/intake/correctSubmission';
import { createSubmission } from '@moot/api/intake/createSubmission';
import type { Submission } from '@moot/api/intake/submission';
import { submissions } from '@moot/api/intake/submissions';
import { submitSubmission } from '@moot/api/intake/submitSubmission';
import { withdrawSubmission } from '@moot/api/intake/withdrawSubmission';
import { readNotices } from '@moot/api/intake/notices';
import { approveSubmission } from '@moot/api/moderation/approveSubmission';
import { refuseSubmission } from '@moot/api/moderation/refuseSubmission';
import { releaseDue, type WorkerParts } from '@moot/api/moderation/releaseDue';
import { returnSubmission } from '@moot/api/moderation/returnSubmission';
import { reviewQueue } from '@moot/api/moderation/reviewQueue';
import { takeBackDue } from '@moot/api/moderation/takeBackDue';
import { unsealDue } from '@moot/api/moderation/unsealDue';
import { withdrawPublication } from '@moot/api/moderation/withdrawPublication';
import { redactionList, setRedactionList } from '@moot/api/register/redactionList';
import { setItService } from '@moot/api/register/setItService';
import { threadsDue } from '@moot/api/threads/threadsDue';
import { vaultKeys } from '@moot/api/keys';
import { agreeUnsealing } from '@moot/api/vault/agreeUnsealing';
import { askUnsealing } from '@moot/api/vault/askUnsealing';
import { declineUnsealing } from '@moot/api/vault/declineUnsealing';
import { openTie, publicationMac } from '@moot/api/vault/ties';
import { fixedWorld } from '@moot/api/world';
import { freshDatabase } from '../../world/database.ts';
import { seedWorld } from '../../world/seedWorld.ts';
import { saveLettingStand } from '../../world/saveLettingStand.ts';
import { contentOf, sharingOf } from '../../world/writing.ts';
import { dumpOf, type Dump } from './dump.ts';
import { drawing, shuffled } from './permutation.ts';
import { threadsOfADay, threadsWritten, type ThreadTruth } from './threads.ts';

/** Who wrote what: known to the scenario, and to nobody who has only the dump. */
export interface Truth {
  readonly ties: readonly {
    readonly publication: string;
    readonly submission: string;
    readonly authority: string;
    readonly tag: string;
    readonly mac: string;
  }[];
  readonly authors: readonly {
    readonly authority: string;
    readonly tag: string;
    readonly people: readonly string[];
  }[];
  /** What was asked, and what waits for an answer or its release. */
  readonly questions: readonly ThreadTruth[];
  readonly answers: readonly ThreadTruth[];
  /** Requests to unseal that were opened. */
  readonly unsealings: readonly {
    readonly id: string;
    readonly publication: string;
    readonly submission: string;
  }[];
}

export interface Written {
  readonly dump: Dump;
  readonly truth: Truth;
}

export const authors = 20;

/** Publications that officers ask about, at most. */
const asked = 40;

export async function write(
  superuser: string,
  plan: {
    readonly publications: number;
    readonly seed: number;
    readonly progress: (done: number, of: number, what: string) => void;
  },
): Promise<Written> {
  const world = fixedWorld(`custody ${plan.seed}`, new Date('2026-09-01T08:00:00Z'));
  const draw = drawing(plan.seed);
  const below = (n: number): number => Math.floor(draw() * n);
  // Apart from the others', so that who writes what stays the same however much is read.
  const drawReading = drawing(plan.seed + 2);
  const ofReading = fixedWorld(`reading ${plan.seed}`, world.now());
  const drawOffice = drawing(plan.seed + 3);
  const drawFiles = drawing(plan.seed + 4);
  const drawThreads = drawing(plan.seed + 5);
  const ofThreads = { ...fixedWorld(`threads ${plan.seed}`, world.now()), now: () => world.now() };
  const vault = vaultKeys(world.bytes(32), world);
  await using fresh = await freshDatabase(superuser);
  const names = Array.from({ length: authors }, (_, n) => `council${n}`);
  const others = Array.from({ length: 8 }, (_, n) => `Supplier ${n}`);
  const officers = ['first officer', 'second officer', 'third officer'];
  // People and councils are entered in an order of their own, or the order of the register would be that of the plan.
  const seeded = await seedWorld(fresh.superuser, world, {
    authorities: Object.fromEntries(shuffled(names, draw).map(name => [name, {}])),
    people: {
      ...Object.fromEntries(
        shuffled(names, draw).map(name => [name, { of: name, as: 'contributor' as const }]),
      ),
      ...Object.fromEntries(
        shuffled(names, drawOffice).map(name => [`lead of ${name}`, { of: name, as: 'lead' as const }]),
      ),
      moderator: { platform: 'moderator' },
      ...Object.fromEntries(officers.map(name => [name, { platform: 'officer' as const }])),
    },
    suppliers: {
      ocular: { name: 'Ocular Cameras', products: ['Dome 4'] },
      ...Object.fromEntries(others.map(name => [name, { name }])),
    },
  });
  await using web = await openDatabase(fresh.web, 4);
  await using worker = await openDatabase(fresh.worker, 2);
  const su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  const faults: unknown[] = [];
  const parts: WorkerParts = { database: worker, world, vault, report: error => void faults.push(error) };
  const signHead = headSigner({ database: worker, world, vault });
  const as = (name: string): Asked => ({
    caller: seeded.caller(name),
    door: 'http',
    services: { database: web, world, vault, slotSeconds: 86_400 } as unknown as Asked['services'],
  });
  const threading = {
    names,
    as: (name: string): Asked => ({
      ...as(name),
      services: { ...as(name).services, world: ofThreads },
    }),
    parts: { ...parts, world: ofThreads },
    su,
    draw: drawThreads,
  };
  // Half of the councils watch the supplier that half of the warnings are about.
  for (const name of names.filter(() => draw() < 0.5)) {
    await su.query(
      'insert into alerts.watch (id, authority_id, supplier_id, product_id, since_position) values ($1, $2, $3, null, 0)',
      [world.id(), seeded.authority(name), seeded.supplier('ocular')],
    );
  }

  // Two pairs share their IT, most are known to use the supplier: enough for a set of eleven.
  for (const [at, name] of shuffled(names, drawOffice).slice(0, 4).entries())
    await setItService(as(officers[0]!), {
      id: seeded.authority(name),
      itService: at < 2 ? 'Shire Digital' : 'Two Rivers ICT',
      version: 1,
    });
  for (const name of shuffled(names, drawOffice).slice(0, 15)) {
    await su.query(
      `insert into register.public_use (id, authority_id, supplier_id, source) values ($1, $2, $3, 'A contract notice')`,
      [world.id(), seeded.authority(name), seeded.supplier('ocular')],
    );
  }
  // Leads keep lists, some long, and change them on days of their own.
  const changeLists = async (): Promise<void> => {
    for (const name of names.filter(() => drawOffice() < 0.3)) {
      const { version } = await redactionList(as(`lead of ${name}`));
      const terms = Array.from(
        { length: 1 + Math.floor(drawOffice() * 60) },
        (_, n) => `Project ${n} of ours`,
      );
      await setRedactionList(as(`lead of ${name}`), { terms, version });
    }
  };

  // Some write much, some little: a council's weight.
  const weights = names.map(() => 1 + below(5));
  const heavy = names.flatMap((name, at) => Array.from({ length: weights[at]! }, () => name));
  const words = [
    'camera',
    'controller',
    'cabinet',
    'password',
    'patch',
    'sensor',
    'network',
    'signal',
    'gateway',
    'log',
  ];
  const sentence = (most: number): string =>
    Array.from({ length: 3 + below(most) }, () => words[below(words.length)]).join(' ');
  const otherSupplier = (): { readonly name: string; readonly supplierId: string } => {
    const name = others[below(others.length)]!;
    return { name, supplierId: seeded.supplier(name) };
  };
  const contentNow = (kind: 'incident' | 'supplier_warning') =>
    kind === 'incident'
      ? contentOf(kind, { title: `An ${sentence(8)}`, whatHappened: sentence(400), lessons: sentence(200) })
      : contentOf(kind, {
          title: `A ${sentence(8)}`,
          facts: sentence(300),
          suppliers:
            draw() < 0.5
              ? [{ name: 'Ocular Cameras', supplierId: seeded.supplier('ocular') }]
              : [otherSupplier()],
        });
  const step = (): void => world.tick((1 + below(240)) * 60_000);

  const save = (who: string, one: Submission): Promise<Submission> => {
    const shows = draw() < 0.5;
    return saveLettingStand(as(who), {
      id: one.id,
      version: one.version,
      content: contentNow(one.kind === 'incident' ? 'incident' : 'supplier_warning'),
      sharing: sharingOf({
        marking: draw() < 0.5 ? 'GREEN' : 'CLEAR',
        disclose: { nation: shows, tier: shows, region: false, populationBand: false },
      }),
    });
  };
  /** Some go with pictures, of any length. */
  const withPictures = async (who: string, one: Submission): Promise<Submission> => {
    if (drawFiles() < 0.6) return one;
    let with_ = one;
    for (let files = 1 + Math.floor(drawFiles() * 3); files > 0; files--) {
      const png = Buffer.alloc(200 + Math.floor(drawFiles() ** 3 * 900_000));
      png.writeUInt32BE(640, 16);
      png.writeUInt32BE(480, 20);
      const { version } = await addFile(
        as(who),
        async bytes => ({ kind: 'image', bytes: Buffer.from(bytes) }),
        {
          submission: one.id,
          version: with_.version,
          bytes: png,
          asTable: false,
        },
      );
      with_ = { ...with_, version };
    }
    const { files, version } = (await submissions(as(who))).find(({ id }) => id === one.id) ?? with_;
    return saveLettingStand(as(who), {
      ...one,
      version,
      files: files.map(({ id }) => ({ id, description: 'What the screen showed.' })),
    });
  };
  const writeOne = async (who: string): Promise<void> => {
    let one = await createSubmission(as(who), draw() < 0.6 ? 'incident' : 'supplier_warning');
    for (let saves = 1 + below(3); saves > 0; saves--) one = await save(who, one);
    one = await withPictures(who, one);
    if (draw() < 0.06) return;
    await submitSubmission(as(who), { id: one.id, version: one.version, changeNote: null });
  };

  const releasedSoFar = async (): Promise<number> =>
    Number((await su.query('select count(*) from library.publication')).rows[0].count);
  let done = 0;
  while (done < plan.publications) {
    // A day: everybody signs in to read, whether or not they write.
    for (const name of shuffled(names, draw)) {
      const opened = new Date(
        Math.floor(world.now().getTime() / 3_600_000) * 3_600_000 + below(10) * 3_600_000,
      );
      await su.query(
        `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
         select $1, $2, m.person_id, m.id, $3, $3, $3::timestamptz + interval '12 hours', $3 from register.membership m where m.person_id = $4`,
        [world.id(), world.bytes(32), opened, seeded.person(name)],
      );
    }
    for (let n = 6 + below(10); n > 0; n--) {
      await writeOne(heavy[below(heavy.length)]!);
      step();
    }
    for (const name of names.filter(() => draw() < 0.3)) {
      // One at a time: who corrects several things at once links them by the day, whatever the software does.
      let touched = false;
      for (const one of shuffled(await submissions(as(name)), draw)) {
        if (touched) break;
        touched = one.state === 'returned' || one.state === 'released';
        if (one.state === 'returned') {
          const again = await save(name, one);
          await submitSubmission(as(name), {
            id: one.id,
            version: again.version,
            changeNote: one.correcting ? 'Mended.' : null,
          });
        } else if (one.state === 'released' && draw() < 0.7) {
          const correcting = await save(name, await correctSubmission(as(name), one));
          await submitSubmission(as(name), {
            id: one.id,
            version: correcting.version,
            changeNote: 'More is known.',
          });
        } else if (one.state === 'released' && draw() < 0.1) {
          await withdrawSubmission(as(name), { id: one.id, version: one.version, reason: 'It was wrong.' });
        }
      }
      if (draw() < 0.5) await readNotices(as(name));
    }
    for (const item of shuffled(await reviewQueue(as('moderator')), draw)) {
      if (item.state !== 'submitted' || draw() < 0.3) continue;
      const lot = draw();
      const which = { id: item.id, version: item.version };
      if (lot < 0.1)
        await returnSubmission(as('moderator'), { ...which, reasons: [{ path: null, words: sentence(30) }] });
      else if (lot < 0.14) await refuseSubmission(as('moderator'), { ...which, reason: sentence(20) });
      else
        await approveSubmission(as('moderator'), {
          ...which,
          urgent: item.kind === 'supplier_warning' && draw() < 0.2,
          confirmed: item.findings,
          pictures: item.files.map(({ id }) => id),
        });
      step();
      if (draw() < 0.2) await releaseDue(parts, { slotDue: false });
    }
    const standing = await su.query<{ id: string }>(
      'select id from library.publication where not withdrawn order by id',
    );
    const unlucky = standing.rows[below(standing.rows.length * 3)];
    if (unlucky !== undefined)
      await withdrawPublication(as('moderator'), { id: unlucky.id, reason: 'It named somebody.' });
    await takeBackDue(parts);
    await changeLists();
    world.tick(6 * 3_600_000);
    // People read, and say "it happened to us too", of their own as of others'.
    const standingNow = await su.query<{ id: string }>(
      'select id from library.publication where not withdrawn order by id',
    );
    for (const { id } of shuffled(standingNow.rows, drawReading).slice(0, 4)) {
      for (const name of names.filter(() => drawReading() < 0.6)) {
        await noteRead(as(name), id);
        if (drawReading() < 0.2) await sayAlso(as(name), id);
      }
    }
    await threadsOfADay(threading);
    await releaseDue(parts, { slotDue: true });
    await threadsDue(threading.parts, { slotDue: true });
    await publishCounts({ database: worker, world: ofReading });
    await signHead();
    if (faults.length > 0) throw faults[0];
    done = await releasedSoFar();
    plan.progress(Math.min(done, plan.publications), plan.publications, 'publications written and released');
  }

  // Officers ask about any, in any order, and a day or so apart. (Who asks at once after a release tells which it was by
  // the place of the request, whatever the software does.)
  const opened = new Map<string, string>();
  const anonymous = await su.query<{ id: string }>(
    `select id from library.publication where not withdrawn and attribution = 'anonymous' order by id`,
  );
  for (const { id: publicationId } of shuffled(anonymous.rows, drawOffice).slice(0, asked)) {
    const [first, second] = shuffled(officers, drawOffice);
    const reason = `A court has ordered it. ${'It says so at length. '.repeat(Math.floor(drawOffice() * 20))}`;
    const { id } = await askUnsealing(as(first!), { publicationId, reason });
    const lot = drawOffice();
    world.tick(Math.floor(drawOffice() * 30) * 3_600_000);
    if (lot < 0.06) await declineUnsealing(as(second!), id);
    else if (lot < 0.95) {
      await agreeUnsealing(as(second!), id);
      if ((await unsealDue(parts)) !== 1) throw new Error('what two officers agreed to was not opened');
      opened.set(publicationId, id);
    }
  }

  // A dump is stolen on some day, not just after a slot: people have read and written since.
  for (const name of shuffled(names, draw)) {
    if (draw() < 0.4) await readNotices(as(name));
    if (draw() < 0.4) await writeOne(name);
    step();
  }

  // Who wrote what, read from the ties with the key that a thief does not have. A correction has a tie of its own.
  const authorityOf = new Map(
    names.map(name => [vault.ownerTag(seeded.authority(name)).toString('hex'), seeded.authority(name)]),
  );
  const ties = new Map<string, Truth['ties'][number]>();
  for (const { revision_mac, content } of (
    await su.query<{ revision_mac: Buffer; content: Buffer }>('select * from vault.tie')
  ).rows) {
    const tie = openTie(vault, revision_mac, content);
    ties.set(tie.publicationId, {
      publication: tie.publicationId,
      submission: tie.submissionId,
      authority: authorityOf.get(tie.ownerTag)!,
      tag: tie.ownerTag,
      mac: publicationMac(vault, tie.publicationId).toString('hex'),
    });
  }
  const threads = await threadsWritten(
    su,
    vault,
    names.map(name => seeded.authority(name)),
  );
  const dump = await dumpOf(fresh.superuser);
  await su.end();
  return {
    dump,
    truth: {
      ties: shuffled([...ties.values()], draw),
      questions: shuffled(threads.questions, drawThreads),
      answers: shuffled(threads.answers, drawThreads),
      unsealings: shuffled(
        [...opened].map(([publication, id]) => ({
          id,
          publication,
          submission: ties.get(publication)!.submission,
        })),
        drawOffice,
      ),
      authors: names.map(name => ({
        authority: seeded.authority(name),
        tag: vault.ownerTag(seeded.authority(name)).toString('hex'),
        people: [seeded.person(name), seeded.person(`lead of ${name}`)],
      })),
    },
  };
}
