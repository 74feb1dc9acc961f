/** `moot audit …`: checking a log without Moot's database, and what an operator does with the one in it. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { heldFrom, readLog } from './heldFrom.ts';
import type { AuditLog } from './logFile.ts';
import { verifyLog, type CheckName, type Held } from './verifyLog.ts';

/** What the commands need from the outside. */
export interface AuditCommandParts {
  readonly say: (line: string) => void;
  /** The log's text without openings, read as the worker. */
  readonly exportLog: (write: (text: AsyncIterable<string>) => Promise<void>) => Promise<void>;
  /** Forgets the openings that name a person; answers how many. */
  readonly forgetPerson: (person: string) => Promise<number>;
}

const n = (count: number): string => count.toLocaleString('en-GB');

/** What each finding means, in words for whoever holds the file. */
const wordsFor: Readonly<Record<CheckName, (at: number) => string>> = {
  no_head: () => 'there is no signed head, so nothing can be checked',
  head_order: at => `the head over ${n(at)} entries stands out of order`,
  not_covered: at => `entry ${n(at)} and what follows are covered by no head`,
  root: at =>
    `the first ${n(at)} entries do not give the root of their head: something among them was changed`,
  signature: at => `the signature on the head over ${n(at)} entries is not that of its key`,
  key_changed: at =>
    `the head over ${n(at)} entries is signed with another key than the one before, which did not announce it`,
  opening: at => `the opening of entry ${n(at)} is not what the entry committed to`,
  shorter_than_held: at =>
    `you hold a head over ${n(at)} entries, and the log has fewer: entries were removed`,
  differs_from_held: at =>
    `from what you hold, the log differs at or before entry ${n(at)}: the past was rewritten`,
  held_head_missing: at => `a head over ${n(at)} entries that you hold is not in the log`,
  held_key: at => `the head over ${n(at)} entries is signed with another key than the heads that you hold`,
};

/** Not the whole file is worth a screen: the first findings say what is wrong. */
const mostShown = 20;

/** Says what was found; true when the log holds. */
export function reportOn(log: AuditLog, held: readonly Held[], say: (line: string) => void): boolean {
  const last = log.heads.at(-1);
  const findings = verifyLog(log, {
    heads: held.flatMap(({ heads }) => heads),
    leaves: held
      .map(({ leaves }) => leaves)
      .reduce((most, one) => (one.length > most.length ? one : most), []),
  });
  say(
    `${n(log.leaves.length)} entries under ${n(log.heads.length)} heads${last === undefined ? '' : `, the last of ${last.on}`}`,
  );
  if (last !== undefined) say(`signed with key ${last.key}`);
  say(`${n(Object.keys(log.openings).length)} openings`);
  for (const { check, at } of findings.slice(0, mostShown)) say(`WRONG  ${wordsFor[check](at)}`);
  if (findings.length > mostShown) say(`WRONG  and ${n(findings.length - mostShown)} more`);
  if (findings.length > 0) {
    say(
      'The log does NOT hold. Keep both files: two heads that contradict each other under one key prove who changed it.',
    );
    return false;
  }
  if (held.length === 0) {
    say('Nothing older was given: the file fits together, which does not show that it is the log of before.');
    say('Keep it, and check the next one with --against it.');
  } else {
    const most = Math.max(...held.flatMap(({ heads }) => heads.map(({ size }) => size)), 0);
    say(`Nothing has changed in the ${n(most)} entries that you hold a head for.`);
  }
  say('The log holds.');
  return true;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function addAuditCommands(program: Command, parts: AuditCommandParts): void {
  const audit = program.command('audit').description('checks the append-only log of acts (R6)');

  audit
    .command('verify')
    .description(
      'checks a log that was downloaded at /audit/log.json: roots, signatures, openings, and that nothing you held before has changed. Needs no database and no settings',
    )
    .argument('<file>', 'the log')
    .option(
      '--against <held>',
      'an older log file, a head as a JSON file, or a head as SIZE:ROOT; may be given several times',
      (one: string, before: readonly string[]) => [...before, one],
      [] as readonly string[],
    )
    .addHelpText('after', '\nEnds with 0 when the log holds, with 1 when it does not or cannot be read.')
    .action((file: string, { against }: { against: readonly string[] }) => {
      if (!reportOn(readLog(file), against.map(heldFrom), parts.say)) process.exitCode = 1;
    });

  audit
    .command('export')
    .description('writes the log as members download it, without openings')
    .argument('<file>', 'where to write it')
    .action(async (file: string) => {
      await parts.exportLog(text => pipeline(Readable.from(text), createWriteStream(file, { mode: 0o600 })));
      parts.say(`written to ${file}`);
    });

  audit
    .command('forget')
    .description(
      'destroys the openings that name a person, for somebody who must be erased. What they did can be read no more; the log still holds',
    )
    .argument('<person>', "the person's id")
    .option('--yes', 'without which nothing is done: it cannot be undone')
    .action(async (person: string, { yes }: { yes?: boolean }) => {
      if (!uuid.test(person) || yes !== true) {
        parts.say(yes === true ? 'That is not an id.' : 'Nothing was done: run again with --yes.');
        process.exitCode = 1;
        return;
      }
      parts.say(`${n(await parts.forgetPerson(person.toLowerCase()))} openings destroyed`);
    });
}
