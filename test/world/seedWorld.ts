/**
 * A small world on a fresh database: authorities, circles, people who are signed in, suppliers. Everything is invented.
 * It is written by the superuser, for tests about reading and deciding; how people really come in is identity's to test.
 */
import pg from 'pg';
import type { Caller } from '@moot/api/database/asViewer';
import { hashOfToken } from '@moot/api/gate/viewerOf';
import type { World } from '@moot/api/world';

/** What a test wants there to be; every key is a name by which the test refers to it. */
export interface WorldPlan {
  /** `standing` is `enrolled` where it is not said. */
  readonly authorities: Readonly<
    Record<
      string,
      { readonly name?: string; readonly standing?: 'listed' | 'enrolled' | 'suspended' | 'ended' }
    >
  >;
  readonly circles?: Readonly<Record<string, readonly string[]>>;
  /** Each person is signed in; without an authority or platform role they act as a visitor. */
  readonly people?: Readonly<
    Record<
      string,
      | { readonly of: string; readonly as: 'reader' | 'contributor' | 'lead' }
      | { readonly platform: 'moderator' | 'steward' | 'officer' }
      | { readonly of?: undefined; readonly platform?: undefined }
    >
  >;
  readonly suppliers?: Readonly<
    Record<
      string,
      {
        readonly name?: string;
        readonly otherNames?: readonly (readonly [name: string, kind: 'alias' | 'former' | 'brand'])[];
        readonly products?: readonly string[];
        readonly parent?: string;
        readonly successor?: string;
      }
    >
  >;
}

/** Ids by the plan's names. Asking for a name that is not in the plan is a mistake of the test and throws. */
export interface SeededWorld {
  readonly authority: (name: string) => string;
  readonly circle: (name: string) => string;
  readonly person: (name: string) => string;
  readonly supplier: (name: string) => string;
  /** By the supplier's name in the plan and the product's own. */
  readonly product: (supplier: string, product: string) => string;
  /** A signed-in person, or nobody: `visitor`. */
  readonly caller: (name: string) => Caller;
  /** The cookie that a browser of a signed-in person would send; empty for `visitor`. */
  readonly cookie: (name: string) => string;
}

const asKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Writes the plan into the database of `superuser` (a connection string). */
export async function seedWorld(superuser: string, world: World, plan: WorldPlan): Promise<SeededWorld> {
  const ids = new Map<string, string>();
  const idOf =
    (sort: string) =>
    (name: string): string => {
      const id = ids.get(`${sort} ${name}`);
      if (id === undefined) throw new Error(`there is no ${sort} ${name} in this world`);
      return id;
    };
  const newId = (sort: string, name: string): string => {
    const id = world.id();
    ids.set(`${sort} ${name}`, id);
    return id;
  };
  const callers = new Map<string, Caller>([['visitor', { session: null }]]);
  const cookies = new Map<string, string>([['visitor', '']]);
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  try {
    await client.query('begin');
    for (const [name, authority] of Object.entries(plan.authorities)) {
      await client.query(
        `insert into register.authority (id, code, kind, name, short_name, nation, region, tier, invented, standing)
         values ($1, $2, 'council', $3, $3, 'England', 'South East', 'district', true, $4)`,
        [
          newId('authority', name),
          name,
          authority.name ?? `${name} Council`,
          authority.standing ?? 'enrolled',
        ],
      );
    }
    for (const [name, members] of Object.entries(plan.circles ?? {})) {
      const circle = newId('circle', name);
      await client.query('insert into register.circle (id, name, about) values ($1, $2, $3)', [
        circle,
        `${name} circle`,
        `Invented for a test: ${name}.`,
      ]);
      for (const member of members) {
        await client.query('insert into register.circle_member (circle_id, authority_id) values ($1, $2)', [
          circle,
          idOf('authority')(member),
        ]);
      }
    }
    for (const [name, who] of Object.entries(plan.people ?? {})) {
      const person = newId('person', name);
      await client.query(
        'insert into register.person (id, name, email, invented) values ($1, $2, $3, true)',
        [person, name, `${asKey(name)}@example.test`],
      );
      let membership: string | null = null;
      if ('platform' in who && who.platform !== undefined) {
        await client.query('insert into register.platform_role (person_id, role) values ($1, $2)', [
          person,
          who.platform,
        ]);
      } else if ('of' in who && who.of !== undefined) {
        membership = newId('membership', name);
        await client.query(
          'insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, $4, false)',
          [membership, person, idOf('authority')(who.of), who.as],
        );
      }
      const token = world.bytes(32).toString('base64url');
      const session = hashOfToken(token);
      await client.query(
        `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at,
           fresh_until)
         values ($1, $2, $3, $4, date_trunc('hour', now()), date_trunc('hour', now()), now() + interval '12 hours', now(),
           case when $5 then now() + interval '12 hours' end)`,
        [world.id(), session, person, membership, 'platform' in who && who.platform !== undefined],
      );
      callers.set(name, { session });
      cookies.set(name, `moot=${token}`);
    }
    for (const [name, supplier] of Object.entries(plan.suppliers ?? {})) {
      await client.query(
        'insert into register.supplier (id, name, match_key, invented) values ($1, $2, $3, true)',
        [newId('supplier', name), supplier.name ?? name, asKey(supplier.name ?? name)],
      );
      for (const [other, kind] of supplier.otherNames ?? []) {
        await client.query(
          'insert into register.supplier_name (supplier_id, name, match_key, kind) values ($1, $2, $3, $4)',
          [idOf('supplier')(name), other, asKey(other), kind],
        );
      }
      for (const product of supplier.products ?? []) {
        await client.query(
          'insert into register.product (id, supplier_id, name, match_key) values ($1, $2, $3, $4)',
          [newId('product', `${name} / ${product}`), idOf('supplier')(name), product, asKey(product)],
        );
      }
    }
    for (const [name, { parent, successor }] of Object.entries(plan.suppliers ?? {})) {
      await client.query('update register.supplier set parent_id = $2, successor_id = $3 where id = $1', [
        idOf('supplier')(name),
        parent === undefined ? null : idOf('supplier')(parent),
        successor === undefined ? null : idOf('supplier')(successor),
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  return {
    authority: idOf('authority'),
    circle: idOf('circle'),
    person: idOf('person'),
    supplier: idOf('supplier'),
    product: (supplier, product) => idOf('product')(`${supplier} / ${product}`),
    caller: name => {
      const caller = callers.get(name);
      if (caller === undefined) throw new Error(`nobody called ${name} is in this world`);
      return caller;
    },
    cookie: name => {
      const cookie = cookies.get(name);
      if (cookie === undefined) throw new Error(`nobody called ${name} is in this world`);
      return cookie;
    },
  };
}
