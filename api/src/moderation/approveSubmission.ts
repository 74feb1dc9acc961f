/**
 * Approves for the next slot or, a supplier warning, for release at once, which discloses nothing (A6). What the scanner
 * found and the author let stand, the moderator confirms, each of it: the machine proposes, two people decide (A5).
 */
import { undecided, type FindingDecision } from '@moot/anonymity/findings';
import type { Asked } from '../gate/context.ts';
import { invalid, Refusal } from '../gate/refusal.ts';
import { textsOf } from '../intake/heldFiles.ts';
import { readScanningWords } from '../intake/scanning.ts';
import { sealErrand, type SealedRevision } from '../intake/sealed.ts';
import { decideOn, holdItem } from './decision.ts';
import { changeDesk, type Desk } from './desk.ts';
import { findingsAtDesk } from './findingsAtDesk.ts';
import type { ReviewItem } from './reviewItem.ts';

export function approveSubmission(
  asked: Asked,
  {
    id,
    version,
    urgent,
    confirmed = [],
    pictures = [],
  }: {
    readonly id: string;
    readonly version: number;
    readonly urgent: boolean;
    readonly confirmed?: readonly Confirmed[];
    /** Ids of pictures that were looked at. */
    readonly pictures?: readonly string[];
  },
): Promise<ReviewItem> {
  const { vault, world } = asked.services;
  return changeDesk(asked, async desk => {
    // The database asks for it too: nothing becomes approved by a moderator who is not fresh.
    if (!desk.fresh) throw new Refusal({ code: 'STEP_UP' });
    const held = await holdItem(asked, desk, id, version);
    if (urgent && held.sealed.kind !== 'supplier_warning')
      throw invalid({ path: 'urgent', problem: 'not_in_list' });
    // Nothing but people reads what a picture shows (A10).
    const own = held.sealed.files.flatMap(({ kind, id: file }) => (kind === 'image' ? [file] : []));
    // Whatever else is named, be it there or not, is answered alike and before anything is done (V6).
    if (!pictures.every(one => own.includes(one)))
      throw invalid({ path: 'pictures', problem: 'not_in_list' });
    if (!own.every(one => pictures.includes(one)))
      throw invalid({ path: 'pictures', problem: 'not_confirmed' });
    const decisions = await confirmedDecisions(asked, desk, held.sealed, confirmed);
    if (urgent) {
      const errand = world.id();
      await desk.ask('insert into intake.outbox (id, content) values ($1, $2)', [
        errand,
        sealErrand(vault, errand, { act: 'release_urgent' }),
      ]);
      await desk.ask('notify moot_work');
    }
    return decideOn(asked, desk, held, { action: 'approve', urgent, reasons: [], decisions });
  });
}

interface Confirmed {
  readonly path: string;
  readonly text: string;
}

/** The decisions that stand behind the findings, all confirmed; refused while one is not, or was never decided on. */
async function confirmedDecisions(
  { services: { vault } }: Asked,
  desk: Desk,
  sealed: SealedRevision,
  confirmed: readonly Confirmed[],
): Promise<FindingDecision[]> {
  const texts = await textsOf(desk.ask, vault, sealed.files);
  const findings = await findingsAtDesk(await readScanningWords(desk.ask, null), sealed, texts);
  const open = undecided(findings);
  if (open.length > 0) throw invalid(...open.map(({ path }) => ({ path, problem: 'undecided_finding' })));
  const isConfirmed = ({ path, text }: Confirmed): boolean =>
    confirmed.some(one => one.path === path && one.text === text);
  if (!findings.every(isConfirmed)) throw invalid({ path: 'confirmed', problem: 'not_confirmed' });
  return [...new Set(findings.flatMap(({ decision }) => (decision === null ? [] : [decision])))];
}
