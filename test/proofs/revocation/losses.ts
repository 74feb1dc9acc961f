/** The ways to lose a right, each with whom it concerns and what they may not be answered from then on. */
import type pg from 'pg';
import type { Platform } from '@moot/api/platform';
import type { Database } from '@moot/api/database/asViewer';
import { copyOf, publish } from '../../world/copies.ts';
import type { Crowd, Guest } from './crowd.ts';

export interface Loss {
  readonly name: string;
  /** Those whose sockets must close. */
  readonly concerned: (crowd: Crowd, turn: number) => readonly Guest[];
  /** Takes the right away; resolves with the commit. */
  readonly take: (ground: Ground, concerned: readonly Guest[]) => Promise<void>;
  readonly giveBack: (ground: Ground, concerned: readonly Guest[]) => Promise<void>;
  /** What somebody concerned asks for, and the refusal that it must get from the commit on. */
  readonly asks: (ground: Ground) => { readonly document: string; readonly variables: object };
  readonly refusal: 'NOT_FOUND' | 'NOT_SIGNED_IN';
}

/** What the losses are tried on. */
export interface Ground {
  readonly su: pg.Client;
  readonly crowd: Crowd;
  readonly publications: Readonly<Record<'green' | 'circle' | 'strict' | 'red', string>>;
}

const ids = (guests: readonly Guest[]): string[] => guests.map(guest => guest.session);
const publication = (id: string) => ({ document: 'publication', variables: { id } });

/** Publications that tell the rights apart. */
export async function publishGround(
  worker: Database,
  parts: Platform['services'],
  crowd: Crowd,
): Promise<Ground['publications']> {
  const amber = crowd.seeded.authority('amber');
  const birch = crowd.seeded.authority('birch');
  const made = await publish(worker, parts, [
    copyOf({ marking: 'GREEN' }),
    copyOf({ marking: 'AMBER', audience: { circleIds: [crowd.seeded.circle('grove')] } }),
    copyOf({ marking: 'AMBER_STRICT', audience: { authorityIds: [amber, birch] } }),
    copyOf({ marking: 'RED', audience: { authorityIds: [amber, birch] } }),
  ]);
  const [green, circle, strict, red] = made as [string, string, string, string];
  return { green, circle, strict, red };
}

const membershipOf = (who: string): string =>
  `person_id = (select id from register.person where name = '${who}')`;
const one = (guests: readonly Guest[], turn: number): readonly Guest[] => {
  const guest = guests[turn % guests.length];
  return guest === undefined ? [] : [guest];
};

export const losses: readonly Loss[] = [
  {
    name: 'a session is ended',
    concerned: (crowd, turn) => one(crowd.of('cedar reader', 'elder lead', 'steward'), turn),
    take: async ({ su }, concerned) =>
      void (await su.query(
        'with gone as (delete from register.session where id = any ($1) returning *) insert into put_aside select * from gone',
        [ids(concerned)],
      )),
    giveBack: async ({ su }) =>
      void (await su.query(
        'with back as (delete from put_aside returning *) insert into register.session select * from back',
      )),
    asks: ({ publications }) => publication(publications.green),
    refusal: 'NOT_SIGNED_IN',
  },
  {
    name: 'a session has run out',
    concerned: (crowd, turn) => one(crowd.of('dogwood lead', 'birch reader'), turn),
    // Put aside first: the platform sweeps away what has run out.
    take: async ({ su }, concerned) => {
      await su.query('insert into put_aside select * from register.session where id = any ($1)', [
        ids(concerned),
      ]);
      await su.query(
        `update register.session set expires_at = now() - interval '1 second' where id = any ($1)`,
        [ids(concerned)],
      );
    },
    giveBack: async ({ su }) =>
      void (await su.query(
        `with back as (delete from put_aside returning *)
         insert into register.session select * from back on conflict (id) do update set expires_at = excluded.expires_at`,
      )),
    asks: ({ publications }) => publication(publications.green),
    refusal: 'NOT_SIGNED_IN',
  },
  {
    name: 'a membership is ended',
    concerned: crowd => crowd.of('birch contributor'),
    take: async ({ su }) =>
      void (await su.query(
        `update register.membership set ended = true where ${membershipOf('birch contributor')}`,
      )),
    giveBack: async ({ su }) =>
      void (await su.query(
        `update register.membership set ended = false where ${membershipOf('birch contributor')}`,
      )),
    asks: ({ publications }) => publication(publications.green),
    refusal: 'NOT_FOUND',
  },
  {
    name: 'one of two memberships is ended',
    concerned: crowd => crowd.of('both'),
    take: async ({ su }) =>
      void (await su.query(
        `update register.membership set ended = true where ${membershipOf('both')} and role = 'contributor'`,
      )),
    giveBack: async ({ su }, concerned) => {
      await su.query(`update register.membership set ended = false where ${membershipOf('both')}`);
      await su.query(
        `update register.session set membership_id = (select id from register.membership
         where ${membershipOf('both')} and role = 'contributor') where id = any ($1)`,
        [ids(concerned)],
      );
    },
    asks: ({ publications }) => publication(publications.strict),
    refusal: 'NOT_FOUND',
  },
  {
    name: 'a role is lowered',
    concerned: crowd => crowd.of('other lead'),
    take: async ({ su }) =>
      void (await su.query(
        `update register.membership set role = 'reader' where ${membershipOf('other lead')}`,
      )),
    giveBack: async ({ su }) =>
      void (await su.query(
        `update register.membership set role = 'lead' where ${membershipOf('other lead')}`,
      )),
    asks: ({ publications }) => publication(publications.red),
    refusal: 'NOT_FOUND',
  },
  {
    name: 'an authority leaves a circle',
    concerned: crowd => crowd.of('cedar lead', 'cedar contributor', 'cedar reader'),
    take: async ({ su, crowd }) =>
      void (await su.query('delete from register.circle_member where circle_id = $1 and authority_id = $2', [
        crowd.seeded.circle('grove'),
        crowd.seeded.authority('cedar'),
      ])),
    giveBack: async ({ su, crowd }) =>
      void (await su.query('insert into register.circle_member (circle_id, authority_id) values ($1, $2)', [
        crowd.seeded.circle('grove'),
        crowd.seeded.authority('cedar'),
      ])),
    asks: ({ publications }) => publication(publications.circle),
    refusal: 'NOT_FOUND',
  },
  {
    name: 'an authority is suspended',
    concerned: crowd => crowd.of('dogwood lead', 'dogwood contributor', 'dogwood reader'),
    take: async ({ su, crowd }) =>
      void (await su.query(`update register.authority set standing = 'suspended' where id = $1`, [
        crowd.seeded.authority('dogwood'),
      ])),
    giveBack: async ({ su, crowd }) =>
      void (await su.query(`update register.authority set standing = 'enrolled' where id = $1`, [
        crowd.seeded.authority('dogwood'),
      ])),
    asks: ({ publications }) => publication(publications.green),
    refusal: 'NOT_FOUND',
  },
  {
    name: 'a platform role is ended',
    concerned: crowd => crowd.of('other moderator'),
    take: async ({ su, crowd }) =>
      void (await su.query('delete from register.platform_role where person_id = $1', [
        crowd.seeded.person('other moderator'),
      ])),
    giveBack: async ({ su, crowd }) =>
      void (await su.query(`insert into register.platform_role (person_id, role) values ($1, 'moderator')`, [
        crowd.seeded.person('other moderator'),
      ])),
    asks: ({ publications }) => publication(publications.red),
    refusal: 'NOT_FOUND',
  },
];
