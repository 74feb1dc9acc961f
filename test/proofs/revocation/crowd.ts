/**
 * A crowd at the door: people of an invented world, each session with a socket of its own. A third of the sockets
 * follow the library, a third their alerts or submissions, a third are open and ask for nothing.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { WebSocket } from 'ws';
import type { World } from '@moot/api/world';
import { seedWorld, type SeededWorld, type WorldPlan } from '../../world/seedWorld.ts';

/** One session with its socket. */
export interface Guest {
  /** Name in the plan of the world. */
  readonly who: string;
  readonly session: string;
  readonly cookie: string;
  /** Milliseconds since the epoch at which the socket was closed; null while it is open. */
  closedAt: number | null;
  closedBy: number | null;
  /** Frames that it was sent, with their time of arrival. */
  readonly frames: { readonly at: number; readonly text: string }[];
}

export const documents = {
  library:
    'subscription W($after: String) { libraryChanged(after: $after) { cursor act publicationId publication { title } } }',
  alerts: 'subscription A { alertArrived { cursor } }',
  submissions: 'subscription S { submissionsChanged { changed } }',
  viewer: 'query V { viewer { role membership { role authority { name } } } }',
  publication: 'query P($id: ID!) { publication(id: $id) { title } }',
  withdraw: 'mutation D($id: ID!, $reason: String!) { withdrawPublication(id: $id, reason: $reason) { id } }',
} as const;

export const manifest: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [`sha256:${name}`, text]),
);

/** Five councils in two circles, their people, and the platform's. `both` acts for amber and may act for birch. */
export const plan: WorldPlan = {
  authorities: { amber: {}, birch: {}, cedar: {}, dogwood: {}, elder: {} },
  circles: { grove: ['amber', 'birch', 'cedar'], hedge: ['cedar', 'dogwood'] },
  people: {
    ...Object.fromEntries(
      ['amber', 'birch', 'cedar', 'dogwood', 'elder'].flatMap(of =>
        (['lead', 'contributor', 'reader'] as const).map(as => [`${of} ${as}`, { of, as }]),
      ),
    ),
    // An authority keeps a lead whatever happens: this one is there to lose the role.
    'other lead': { of: 'amber', as: 'lead' },
    both: { of: 'amber', as: 'contributor' },
    moderator: { platform: 'moderator' },
    'other moderator': { platform: 'moderator' },
    steward: { platform: 'steward' },
  },
};

export class Crowd {
  readonly guests: Guest[] = [];
  private readonly sockets = new Map<Guest, WebSocket>();

  private constructor(
    private readonly url: string,
    private readonly su: pg.Client,
    readonly seeded: SeededWorld,
    private readonly world: World,
  ) {}

  static async gather(url: string, su: pg.Client, superuser: string, world: World): Promise<Crowd> {
    const seeded = await seedWorld(superuser, world, plan);
    // A second membership, which the session falls back on when the first one ends.
    await su.query(
      `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'reader', false)`,
      [world.id(), seeded.person('both'), seeded.authority('birch')],
    );
    return new Crowd(url, su, seeded, world);
  }

  /** Opens as many sockets, the people taking turns. */
  async fill(size: number): Promise<void> {
    const people = Object.keys(plan.people ?? {});
    for (let at = 0; at < size; at += 25) {
      const coming: Guest[] = [];
      // One connection writes one statement at a time; the sockets open together.
      for (let i = at; i < Math.min(at + 25, size); i++)
        coming.push(await this.invite(people[i % people.length]!));
      await Promise.all(coming.map(guest => this.connect(guest)));
    }
  }

  /** A new session of somebody, without its socket. */
  private async invite(who: string): Promise<Guest> {
    const token = this.world.bytes(32).toString('base64url');
    const session = this.world.id();
    await this.su.query(
      `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
       select $1, $2, $3, (select m.id from register.membership m where m.person_id = $3 and not m.ended
           order by m.role limit 1),
         date_trunc('hour', now()), date_trunc('hour', now()), now() + interval '12 hours', date_trunc('hour', now())`,
      [session, createHash('sha256').update(token, 'utf8').digest(), this.seeded.person(who)],
    );
    const guest: Guest = {
      who,
      session,
      cookie: `moot=${token}`,
      closedAt: null,
      closedBy: null,
      frames: [],
    };
    this.guests.push(guest);
    return guest;
  }

  /** Those whose socket has closed come back, as a browser would. */
  async rejoin(guests: readonly Guest[]): Promise<void> {
    await Promise.all(guests.filter(guest => guest.closedAt !== null).map(guest => this.connect(guest)));
  }

  of(...people: readonly string[]): readonly Guest[] {
    return this.guests.filter(guest => people.includes(guest.who));
  }

  leave(): void {
    for (const socket of this.sockets.values()) socket.terminate();
  }

  private async connect(guest: Guest): Promise<void> {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: guest.cookie },
    });
    guest.closedAt = null;
    guest.closedBy = null;
    this.sockets.set(guest, socket);
    const operation = this.follows(guest);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('close', code => {
        guest.closedAt = performance.now();
        guest.closedBy = code;
        reject(new Error(`the socket of ${guest.who} was closed with ${code}`));
      });
      socket.on('message', data => {
        const text = String(data);
        if (text.includes('"connection_ack"')) {
          if (operation !== null) socket.send(subscribeText(operation));
          // A subscription is answered by nothing: whoever pings is answered after it was taken.
          socket.send('{"type":"ping"}');
        } else if (text.includes('"pong"')) resolve();
        else guest.frames.push({ at: performance.now(), text });
      });
    });
  }

  private follows(guest: Guest): keyof typeof documents | null {
    const turn = this.guests.indexOf(guest) % 6;
    if (turn < 2) return 'library';
    if (turn < 4) return null;
    if (/lead|contributor|both/.test(guest.who)) return turn === 4 ? 'alerts' : 'submissions';
    return 'library';
  }
}

const subscribeText = (name: keyof typeof documents): string =>
  JSON.stringify({
    id: 's',
    type: 'subscribe',
    payload: { query: '', extensions: { documentId: `sha256:${name}` } },
  });
