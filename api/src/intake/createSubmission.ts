/** Begins a draft. */
import { anonymitySet, nothingShown } from '@moot/anonymity';
import type { Kind } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { londonDay } from '../library/londonDay.ts';
import { changeOwnIntake } from './ownIntake.ts';
import { readRegisterFacts, type KnownAuthority, type RegisterFacts } from './registerFacts.ts';
import { nothingDisclosed, sealSubmission, type DisclosureFlags, type SealedSubmission } from './sealed.ts';
import type { Submission } from './submission.ts';
import { ownAuthority, viewOf } from './submissionView.ts';

export function createSubmission(asked: Asked, kind: Kind): Promise<Submission> {
  const { vault, world } = asked.services;
  return changeOwnIntake(asked, async own => {
    const facts = await readRegisterFacts(own.ask);
    const sealed: SealedSubmission = {
      state: 'draft',
      version: 1,
      kind,
      content: {},
      sharing: {
        marking: null,
        attribution: null,
        byline: null,
        disclose: defaultDisclosure(facts, ownAuthority(facts, own)),
        audienceAuthorities: [],
        audienceCircles: [],
        urgent: false,
      },
      changeNote: null,
      decisions: [],
      files: [],
      reasons: [],
      decidedBy: [],
      changedOn: londonDay(world.now()),
      copy: null,
    };
    const id = world.id();
    const content = sealSubmission(vault, id, sealed);
    await own.ask(
      `insert into intake.submission (id, owner_tag, state, content) values ($1, $2, 'draft', $3)`,
      [id, own.tag, content],
    );
    const [answer] = await viewOf(asked.services, own, [{ id, content }]);
    if (answer === undefined) throw new Error('a new draft can be seen');
    return answer;
  });
}

/** A4: nation and tier where enough are enrolled, else nothing. */
function defaultDisclosure(facts: RegisterFacts, own: KnownAuthority): DisclosureFlags {
  const shown = { ...nothingShown, nation: own.nation, tier: own.tier };
  const enough =
    own.kind === 'council' && anonymitySet(facts, { shown, audience: null }).verdict === 'enough';
  return enough ? { ...nothingDisclosed, nation: true, tier: true } : nothingDisclosed;
}
