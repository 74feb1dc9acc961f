/**
 * The contributing side's only way into the intake. `enter` has said which authority the viewer acts for; its owner
 * tag, and those of the authorities whose drafts it inherited, can only be made with the vault key, and are set for this one
 * transaction. Under them the database shows the authority's own rows and no others (V1).
 */
import type { Level } from '@moot/sharing-rules';
import type { Ask, Identity } from '../database/asViewer.ts';
import { Refusal, notFound } from '../gate/refusal.ts';
import type { Asked } from '../gate/context.ts';
import { askThrough, shareIntake } from './intakeTransaction.ts';

/** The intake as the viewer's own authority sees it, for one transaction. */
export interface OwnIntake {
  readonly ask: Ask;
  readonly authority: string;
  readonly level: Level;
  readonly suspended: boolean;
  readonly person: string | null;
  /** The tag under which new rows are written. */
  readonly tag: Buffer;
  /** All tags under which there may be rows of its own: this one, and those of whose drafts it inherited. */
  readonly tags: readonly Buffer[];
}

/** Reads; `otherwise` answers whoever has no submissions: people without a membership, readers, platform roles. */
export function readOwnIntake<T>(
  asked: Asked,
  work: (own: OwnIntake) => Promise<T>,
  otherwise: () => T,
): Promise<T> {
  return asked.services.database.look(asked.caller, async (ask, identity) => {
    if (!owns(identity)) return otherwise();
    await shareIntake(ask);
    return work(await withTags(asked, ask, identity));
  });
}

/** Changes, in one transaction. Refused to whoever does not write here, as if it did not exist. */
export function changeOwnIntake<T>(asked: Asked, work: (own: OwnIntake) => Promise<T>): Promise<T> {
  return asked.services.database.change(asked.caller, async (em, identity) => {
    if (identity.role === 'visitor') throw new Refusal({ code: 'NOT_SIGNED_IN' });
    if (!owns(identity) || identity.suspended) throw notFound();
    const ask = askThrough(em);
    await shareIntake(ask);
    const answer = await work(await withTags(asked, ask, identity));
    // Without a payload: it says only that something changed. It goes out with the commit.
    await ask('notify moot_intake');
    return answer;
  });
}

type Owner = Identity & { readonly authority: string; readonly level: Level };

function owns(identity: Identity): identity is Owner {
  return (
    identity.role === 'peer' &&
    identity.authority !== null &&
    identity.level !== null &&
    identity.level !== 'reader'
  );
}

async function withTags(asked: Asked, ask: Ask, identity: Owner): Promise<OwnIntake> {
  const inherited = await ask<{ id: string }>('select id from register.viewer_inherits() as id');
  const { vault } = asked.services;
  const tag = vault.ownerTag(identity.authority);
  const tags = [tag, ...inherited.map(row => vault.ownerTag(row.id))];
  // SET takes a literal and no parameter: hexadecimal digits and commas, nothing that anybody typed.
  await ask(`set local moot.owner_tags = '${tags.map(one => one.toString('hex')).join(',')}'`);
  return {
    ask,
    tag,
    tags,
    authority: identity.authority,
    level: identity.level,
    suspended: identity.suspended,
    person: identity.person,
  };
}
