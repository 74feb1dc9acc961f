/** What holds where something is followed live. */
import { setTimeout as wait } from 'node:timers/promises';
import { Difference, documents, same, smallLimits, type Socket, type Stage } from './stage.ts';
import { inFile, isMasked, refusedFor, tooCostly, type Line } from './line.ts';

const socketDoor = inFile('gate/socketDoor.ts');
const socketCounts = inFile('gate/socketCounts.ts');

const line = (guard: string, check: Line['check'], ...faults: Line['faults']): Line => ({
  door: 'WebSocket',
  guard,
  check,
  faults,
});

const origins = `if (kind === 'token' || !isOwnOrigin(request.headers, baseUrl))`;
const noSuchEnd = 'alter function alerts.log_end() rename to log_end_gone';

/** The payload of the next message about an operation. */
async function told(socket: Socket): Promise<{ readonly type: string; readonly errors: readonly unknown[] }> {
  await socket.heard(1);
  const { type, payload } = socket.messages.shift() ?? { type: 'nothing' };
  const errors = Array.isArray(payload)
    ? (payload as readonly unknown[])
    : ((payload as { readonly errors?: readonly unknown[] } | undefined)?.errors ?? []);
  return { type, errors };
}

/** A socket that is introduced and has nothing to say yet. */
async function quiet(at: Stage, as: Parameters<Stage['live']>[0] = {}): Promise<Socket> {
  const socket = await at.live(as);
  socket.messages.length = 0;
  return socket;
}

export const sockets: readonly Line[] = [
  line(
    'only our own pages, where a browser says whose they are',
    async at => {
      const session = await at.session();
      for (const origin of ['https://evil.example', 'null', `${at.url}.evil.example`])
        same(origin, (await at.socket({ session, headers: { origin } })).status, 403);
      same('our own', (await at.socket({ headers: { origin: at.url } })).status, null);
    },
    socketDoor('any origin', origins, `if (kind === 'token')`),
  ),
  line(
    'no token: what is live is for people',
    async at => same('a token', (await at.socket({ token: await at.token() })).status, 403),
    socketDoor('a token is let in', origins, 'if (!isOwnOrigin(request.headers, baseUrl))'),
  ),
  line(
    'one address and no other',
    async at => {
      for (const path of ['/', '/graphql/', '/graphql/live', '/graphqlx'])
        same(path, (await at.socket({}, { path })).status, 404);
    },
    socketDoor(
      'whatever begins like it',
      `(request.url ?? '').split('?', 1)[0] !== '/graphql'`,
      `!(request.url ?? '').startsWith('/graphql')`,
    ),
  ),
  line(
    'only documents of the web’s own build, and of these only subscriptions',
    async at => {
      const socket = await quiet(at, { session: await at.session() });
      socket.say({ id: '1', type: 'subscribe', payload: { query: documents.library } });
      same('a text of its own', await told(socket), {
        type: 'error',
        errors: refusedFor('unknown_document'),
      });
      socket.subscribe('2', 'viewer');
      same('a query', await told(socket), { type: 'error', errors: refusedFor('wrong_door') });
      socket.subscribe('3', 'save', { id: 'x', content: 1, sharing: {} });
      same('a mutation', await told(socket), { type: 'error', errors: refusedFor('wrong_door') });
    },
    socketDoor(
      'a text of its own is let in',
      `const prepared = prepare(gate, payload, extra.caller, 'socket');`,
      `const prepared = prepare(gate, { ...payload, extensions: payload.query === '' ? payload.extensions : { documentId: 'sha256:library' } } as never, extra.caller, 'socket');`,
    ),
    socketDoor(
      `queries are let in`,
      `extra.caller, 'socket')`,
      `extra.caller, ((payload.extensions as any)?.documentId === 'sha256:library' ? 'socket' : 'http'))`,
    ),
  ),
  line(
    'who does not introduce itself in time',
    async at => {
      const silent = await at.socket();
      same('closed with', await silent.closed(), 4408);
    },
    socketDoor(
      'silence is waited for',
      'connectionInitWaitTimeout: limits.socketIntroduction',
      'connectionInitWaitTimeout: 600_000',
    ),
  ),
  line(
    'who leaves a ping unanswered',
    async at => {
      const deaf = await at.socket({}, { autoPong: false });
      deaf.say({ type: 'connection_init' });
      const alive = await quiet(at);
      same('closed', (await deaf.closed()) === null, false);
      same('who answers', alive.code, null);
    },
    socketDoor('nobody is missed', 'else socket.terminate();', 'else socket.ping();'),
  ),
  line(
    'bytes of a message',
    async at => {
      const ping = (size: number): string => {
        const text = (a: string): string => JSON.stringify({ type: 'ping', payload: { a } });
        return text('x'.repeat(size - text('').length));
      };
      const socket = await quiet(at);
      socket.say(ping(smallLimits.socketBytes));
      await socket.heard(1);
      same(
        'at the limit',
        socket.messages.map(({ type }) => type),
        ['pong'],
      );
      socket.say(ping(smallLimits.socketBytes + 1));
      same('closed with', await socket.closed(), 1009);
    },
    socketDoor('messages of any length', 'maxPayload: limits.socketBytes,'),
  ),
  line(
    'messages of one socket',
    async at => {
      const socket = await quiet(at);
      for (let n = 1; n < smallLimits.socketMessages; n++) socket.say({ type: 'ping' });
      await socket.heard(smallLimits.socketMessages - 1);
      same('at the limit', socket.code, null);
      // The ten seconds may just have turned: so many again are always too many.
      for (let n = 0; n <= smallLimits.socketMessages; n++) socket.say({ type: 'ping' });
      same('closed with', await socket.closed(), 4429);
    },
    socketDoor('messages are not counted', '++speaking.messages > limits.socketMessages', 'false'),
  ),
  line(
    'operations of one socket',
    async at => {
      const socket = await quiet(at);
      const { socketOperations } = smallLimits;
      for (let n = 0; n <= socketOperations; n++) socket.subscribe(String(n), 'library');
      same('one more', await told(socket), {
        type: 'error',
        errors: [{ message: 'TOO_MANY', extensions: { code: 'TOO_MANY' } }],
      });
    },
    socketDoor(
      'operations are not counted',
      'if (extra.running >= limits.socketOperations) throw tooMany();',
    ),
  ),
  line(
    'sockets of one session, from wherever they come, and again when one has closed',
    async at => {
      const session = await at.session();
      const open: Socket[] = [];
      for (let n = 0; n < smallLimits.socketsOfSession; n++) open.push(await at.live({ session }));
      same(
        'let in',
        open.map(({ status }) => status),
        open.map(() => null),
      );
      const { status, retryAfter } = await at.socket({ session });
      same('one more', [status, Number(retryAfter) > 0], [429, true]);
      same('another session', (await at.socket({ session: await at.session() })).status, null);
      open[0]?.end();
      await wait(100);
      same('after one has closed', (await at.socket({ session })).status, null);
    },
    socketDoor(
      'sessions are not counted',
      'counts.mayOpen(address, session)',
      'counts.mayOpen(address, null)',
    ),
    socketCounts('who has gone is counted on', 'for (const [key] of keys) add(key, -1);'),
  ),
  line(
    'sockets from one address, introduced or not',
    async at => {
      const from = at.address();
      for (let n = 0; n < smallLimits.socketsOfAddress; n++)
        same('let in', (await at.socket({ from })).status, null);
      same('one more', (await at.socket({ from, session: await at.session() })).status, 429);
      same('another address', (await at.socket()).status, null);
    },
    socketDoor(
      'addresses are not counted',
      'counts.mayOpen(address, session)',
      `counts.mayOpen('', session)`,
    ),
  ),
  line(
    'upgrades are requests of an address like any other',
    async at => {
      const from = at.address();
      for (let n = 0; n < smallLimits.requestsOfAddress; n++) await at.ask('viewer', {}, { from });
      same('an upgrade', (await at.socket({ from })).status, 429);
    },
    socketDoor('upgrades are not counted', 'await gate.rates.knock(address);'),
  ),
  line(
    'the same limits for variables, and the same words for what is wrong with them, as by HTTP',
    async at => {
      const socket = await quiet(at);
      const many = { a: Array.from({ length: smallLimits.variableValues }, () => 1) };
      socket.subscribe('1', 'library', many);
      same('values', await told(socket), { type: 'error', errors: tooCostly('variableValues') });
      socket.subscribe('2', 'library', { after: { a: 1 } });
      same('type', await told(socket), { type: 'error', errors: refusedFor('wrong_type', 'variables') });
    },
    socketDoor(
      'variables are not measured here',
      'prepare(gate, payload,',
      'prepare({ ...gate, limits: { ...limits, variableValues: 1e9 } }, payload,',
    ),
    socketDoor(
      'refusals leave as they are',
      'errors.map(e => asGraphQLError(mask(e, parts.reportBug)).toJSON())',
      'errors.map(e => e.toJSON())',
    ),
  ),
  line(
    'a session that has ended follows nothing',
    async at => {
      const session = await at.session('reader');
      await at.su.query(
        `delete from register.session where person_id = (select id from register.person where name = 'reader')`,
      );
      const socket = await quiet(at, { session });
      socket.subscribe('1', 'library');
      same('it is told', (await told(socket)).errors, [
        { message: 'NOT_SIGNED_IN', extensions: { code: 'NOT_SIGNED_IN' } },
      ]);
    },
    socketDoor(
      'who is nobody any more follows as a visitor',
      '    caller,\n    root: root as LiveRoot',
      '    caller: { session: null },\n    root: root as LiveRoot',
    ),
  ),
  line(
    'a subscription that cannot begin shows an id and nothing of its cause',
    async at => {
      const socket = await quiet(at);
      await at.su.query(noSuchEnd);
      try {
        socket.subscribe('1', 'library');
        const { errors } = await told(socket);
        if (errors.length !== 1 || !isMasked(errors[0])) throw new Difference(JSON.stringify(errors));
      } finally {
        await at.su.query('alter function alerts.log_end_gone() rename to log_end');
      }
    },
    socketDoor(
      'it tells its sentence',
      'return { errors: [asGraphQLError(mask(error, parts.reportBug))] };',
      'return { errors: [new GraphQLError(String(error))] };',
    ),
  ),
  line(
    'a subscription that throws while it delivers shows an id, and goes on',
    async at => {
      const socket = await quiet(at);
      socket.subscribe('1', 'library');
      await at.hears(socket);
      await at.su.query(`alter table alerts.event drop constraint event_act_check;
        create function public.spoil() returns trigger language plpgsql as $$ begin new.act := 'a secret word'; return new; end $$;
        create trigger spoil before insert on alerts.event for each row execute function public.spoil()`);
      try {
        await at.release();
        const { type, errors } = await told(socket);
        same('type', type, 'next');
        if (errors.length !== 1 || !isMasked(errors[0])) throw new Difference(JSON.stringify(errors));
      } finally {
        await at.su.query(`drop trigger spoil on alerts.event; drop function public.spoil();
          update alerts.event set act = 'released' where act = 'a secret word';
          alter table alerts.event add constraint event_act_check check (act in ('released', 'revised', 'withdrawn', 'unavailable'))`);
      }
      await at.release();
      same('the next one', (await told(socket)).errors, []);
    },
    socketDoor(
      'its errors leave as they are',
      'errors: result.errors.map(e => asGraphQLError(mask(e, parts.reportBug)))',
      'errors: result.errors',
    ),
  ),
  line(
    'whoever is live is told by an id when the log cannot be read, and has what was missed afterwards',
    async at => {
      const socket = await quiet(at);
      socket.subscribe('1', 'library');
      await at.hears(socket);
      await at.su.query('revoke select on alerts.event from visitor');
      try {
        await at.release();
        const { type, errors } = await told(socket);
        same('type', type, 'next');
        if (errors.length !== 1 || !isMasked(errors[0])) throw new Difference(JSON.stringify(errors));
        await wait(700);
        same('told again', socket.messages.length, 0);
      } finally {
        await at.su.query('grant select on alerts.event to visitor');
      }
      same('what was missed', (await told(socket)).errors, []);
    },
    inFile('alerts/live.ts')('nobody is told', 'tellFailure(of, error);'),
    socketDoor(
      'the cause is told',
      'shown: error => JSON.stringify({ data: null, errors: [mask(error, parts.reportBug)] })',
      'shown: error => JSON.stringify({ data: null, errors: [{ message: String(error) }] })',
    ),
    inFile('alerts/live.ts')(
      'it is told at every poll',
      'if (of.failing || closed || first === undefined) return;',
      'if (closed || first === undefined) return;',
    ),
  ),
];
