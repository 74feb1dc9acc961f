/**
 * Fills the demo with its invented publications: written, submitted, approved and released by the real code, month by
 * month under a clock that is set back, so that the library looks as if councils had used it for a year. A first start
 * that was interrupted begins anew; a later one finds the mark and does nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCouncils } from '../../../material/demo/councils.ts';
import { demoPublications } from '../../../material/demo/publications.ts';
import { demoQuestions } from '../../../material/demo/questions.ts';
import { demoWaiting } from '../../../material/demo/waiting.ts';
import { demoPeople, leadWithoutCard } from '../../../material/register/people.ts';
import { addWatch } from '../alerts/addWatch.ts';
import type { Config } from '../config.ts';
import { asRegistrar } from '../database/asRegistrar.ts';
import { openDatabase, type Caller, type Database } from '../database/asViewer.ts';
import type { DatabaseUrls } from '../database/ownDatabase.ts';
import type { Asked } from '../gate/context.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import { MembershipRole } from '../identity/identity.graphql.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import { askToJoin } from '../register/askToJoin.ts';
import { invitePerson } from '../register/invitePerson.ts';
import { stableId } from '../register/stableId.ts';
import { matchKey } from '../suppliers/matching.ts';
import { loadVaultKeys, recogniseVaultKey } from '../vault/vaultKey.ts';
import type { World } from '../world.ts';
import { askDemoQuestion } from './askDemoQuestion.ts';
import { bringDemo } from './bringDemo.ts';
import { submitDemoPublication, writeDemoSubmission } from './submitDemoPublication.ts';

export interface SeedParts {
  readonly config: Config;
  readonly urls: DatabaseUrls;
  readonly world: World;
  readonly say: (line: string) => void;
}

const mark = (dataDir: string): string => join(dataDir, 'demo-is-complete');

/** Whether the data folder holds a demo whose seeding ended; anything less is to be begun anew. */
export const isDemoComplete = (dataDir: string): boolean => existsSync(mark(dataDir));

export async function seedDemo({ config, urls, world, say }: SeedParts): Promise<void> {
  await asRegistrar(urls.owner, run => bringDemo(run, `${config.http.baseUrl}/oidc`));
  if (isDemoComplete(config.dataDir)) return;
  say('Filling the demo with invented publications, through the code that releases real ones.');
  await using web = await openDatabase(hurried(urls.web), 4);
  await using worker = await openDatabase(hurried(urls.worker), 2);
  const vault = loadVaultKeys(config, world);
  await recogniseVaultKey(web, vault);

  const asked =
    (then: World) =>
    (caller: Caller): Asked => ({
      caller,
      door: 'http',
      services: {
        database: web,
        world: then,
        vault,
        live: nobodyListens,
        slotSeconds: config.slotSeconds,
        stepUp: { baseUrl: config.http.baseUrl, minutes: config.stepUpMinutes },
      },
    });
  await fillWatchlists(web, world, asked(world));
  await leaveSomethingToAdminister(web, world, asked(world));

  const months = Map.groupBy(demoPublications, p => p.releasedIn);
  let done = 0;
  for (const [month, publications] of months) {
    const then = setTo(world, dayIn(month, world));
    const moderator = await sessionOf(web, world, 'maud-legend');
    const at = asked(then);
    for (const publication of publications) {
      const contributor = await sessionOf(web, world, leadOf(publication.contributor));
      await submitDemoPublication(at(contributor), publication);
      done += 1;
      if (done % 10 === 0) say(`  ${done} of ${demoPublications.length}`);
    }
    for (const item of await reviewQueue(at(moderator))) {
      if (item.state === 'submitted')
        await approveSubmission(at(moderator), {
          id: item.id,
          version: item.version,
          urgent: item.sharing.urgent,
          confirmed: item.findings,
        });
    }
    const report = await releaseDue(
      { database: worker, world: then, vault, report: rethrow },
      { slotDue: true },
    );
    if (report.returned > 0)
      throw new Error(`${report.returned} demo publications of ${month} were sent back instead of released`);
  }
  await leaveSomethingToRead(web, world, asked);
  for (const question of demoQuestions)
    await askDemoQuestion(question, {
      worker,
      vault,
      world: setTo(world, new Date(world.now().getTime() - question.daysAgo * 86_400_000)),
      asked,
      sessionOf: subject => sessionOf(web, world, subject),
      leadOf,
    });
  await closeAll(web);
  writeFileSync(mark(config.dataDir), `${done}\n`);
}

/** Invented suppliers on two watchlists, so that their leads find alerts of the past year. */
async function fillWatchlists(
  database: Database,
  world: World,
  asked: (caller: Caller) => Asked,
): Promise<void> {
  const watched = {
    'petra-notreal': ['Umberwell Systems', 'Yarrowgate Technologies'],
    'tobias-invented': ['Wyverling Digital'],
  };
  for (const [subject, suppliers] of Object.entries(watched)) {
    const lead = asked(await sessionOf(database, world, subject));
    for (const supplier of suppliers) await addWatch(lead, stableId('supplier', matchKey(supplier)), null);
  }
}

/** An open invitation and somebody who asks to join, so that a lead finds something to do. */
async function leaveSomethingToAdminister(
  database: Database,
  world: World,
  asked: (caller: Caller) => Asked,
): Promise<void> {
  await invitePerson(asked(await sessionOf(database, world, 'tobias-invented')), {
    email: 'quentin-fabricated@wex.moot.example',
    name: 'Quentin Fabricated',
    role: MembershipRole.reader,
  });
  await askToJoin(asked(await sessionOf(database, world, 'edie-hypothetical')), stableId('authority', 'WEX'));
}

/** What a moderator finds in the queue, and a draft in the middle of being written. */
async function leaveSomethingToRead(
  database: Database,
  world: World,
  asked: (then: World) => (caller: Caller) => Asked,
): Promise<void> {
  for (const { submission, waitedDays, decided } of demoWaiting) {
    const then = setTo(world, new Date(world.now().getTime() - (waitedDays ?? 0) * 86_400_000));
    const author = asked(then)(await sessionOf(database, world, leadOf(submission.contributor)));
    const saysOf = ({ text }: { readonly text: string }): string | undefined => decided[text];
    if (waitedDays === null) await writeDemoSubmission(author, submission, saysOf);
    else await submitDemoPublication(author, submission, saysOf);
  }
}

/** Without waiting for the disk at every commit: an interrupted seeding begins anew anyway. */
function hurried(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
}

/** The machine's randomness under another clock. */
const setTo = (world: World, moment: Date): World => ({ ...world, now: () => moment });

/** A working day of the month, never in the future. */
function dayIn(month: string, world: World): Date {
  const day = 3 + (world.bytes(1).readUInt8(0) % 22);
  const moment = new Date(`${month}-${String(day).padStart(2, '0')}T10:00:00Z`);
  return moment.getTime() > world.now().getTime() ? world.now() : moment;
}

/** Who writes for an invented council: its lead. */
function leadOf(code: string): string {
  const council = demoCouncils.find(c => c.code === code);
  if (council === undefined) throw new Error(`${code} is not an invented council`);
  const placeholder = leadWithoutCard(council);
  if (placeholder !== null) return placeholder.subject;
  const card = demoPeople.find(
    p =>
      p.post.kind === 'memberships' &&
      p.post.memberships.some(m => m.authority === code && m.role === 'lead'),
  );
  if (card === undefined) throw new Error(`${code} has no lead`);
  return card.subject;
}

const opened: Buffer[] = [];

/** A session like the sign-in opens; closed again when the seeding ends. */
async function sessionOf(database: Database, world: World, subject: string): Promise<Caller> {
  const hash = hashOfToken(world.bytes(32).toString('base64url'));
  await database.as('doorkeeper', run =>
    run(`select register.open_session($1, $2, $3, $4, interval '1 hour', $4)`, [
      world.id(),
      hash,
      stableId('person', subject),
      world.now(),
    ]),
  );
  opened.push(hash);
  return { session: hash };
}

async function closeAll(database: Database): Promise<void> {
  await database.as('doorkeeper', async run => {
    for (const hash of opened.splice(0)) await run('select register.close_session($1)', [hash]);
  });
}

function rethrow(error: unknown): never {
  throw error;
}

/** Nobody is signed in yet who could listen. */
const nobodyListens: Asked['services']['live'] = {
  attach: () => Promise.reject(new Error('nobody listens while the demo is filled')),
  watch: () => Promise.reject(new Error('nobody listens while the demo is filled')),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};
