/**
 * GraphQL over WebSocket (graphql-transport-ws): subscriptions only. The protocol is graphql-ws's; what is delivered
 * comes from `live`, which executes once for a class of viewers and sends the same bytes to each socket with its own
 * operation id. The iterator that graphql-ws holds never yields: it only keeps the operation open.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { execute, getArgumentValues, getOperationAST, GraphQLError, Kind, type ExecutionArgs } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DoorParts } from './httpDoor.ts';
import type { LiveRoot } from '../alerts/live.ts';
import { mask, prepare, type MaskedError } from './prepare.ts';
import { Refusal, tooMany } from './refusal.ts';
import { countingSockets } from './socketCounts.ts';
import { isOwnOrigin, viewerOf } from './viewerOf.ts';
import type { Caller } from '../database/asViewer.ts';

interface Extra {
  readonly socket: WebSocket;
  readonly caller: Caller;
  /** Operations that have been let in and are not over, those among them that still wait to be attached. */
  running: number;
  /** How to leave live, for the socket itself and all that is attached: whatever the protocol forgets, the closing socket leaves. */
  readonly leave: Set<() => void>;
}

interface Operation {
  readonly id: string;
  readonly extra: Extra;
  readonly documentId: string;
}

/** Opens the WebSocket at /graphql on the server; other paths are left to others. */
export function openSocketDoor(server: Server, parts: DoorParts): () => Promise<void> {
  const { gate, baseUrl } = parts;
  const { limits } = gate;
  const graphql = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.socketIntroduction,
    // Before it is acknowledged, so that no open socket is one whose session nobody looks at (V7).
    onConnect: async ({ extra }) => {
      const { socket, caller, leave } = extra;
      const unwatch = await parts.services.live
        .watch({ caller, close: (code, reason) => socket.close(code, reason) })
        .catch((error: unknown) => {
          // Whoever comes with a session that is over is told so by what they subscribe to.
          if (!(error instanceof Refusal)) throw error;
          return () => undefined;
        });
      if (socket.readyState === socket.OPEN) leave.add(unwatch);
      else unwatch();
    },
    onSubscribe: ({ extra }, id, payload) => {
      try {
        if (extra.running >= limits.socketOperations) throw tooMany();
        const prepared = prepare(gate, payload, extra.caller, 'socket');
        extra.running += 1;
        return {
          schema: parts.schema,
          document: prepared.document.document,
          variableValues: { ...prepared.variables },
          contextValue: { id, extra, documentId: prepared.documentId ?? '' } satisfies Operation,
        };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // Masked once, by onError.
        return [new GraphQLError(error.message, { originalError: error })];
      }
    },
    onError: (_context, _id, _payload, errors) =>
      errors.map(e => asGraphQLError(mask(e, parts.reportBug)).toJSON()),
    subscribe: async args => {
      const operation = args.contextValue as Operation;
      const { extra } = operation;
      let detach: () => void;
      try {
        detach = await attach(parts, args, operation);
      } catch (error) {
        extra.running -= 1;
        return { errors: [asGraphQLError(mask(error, parts.reportBug))] };
      }
      let end: (result: IteratorReturnResult<undefined>) => void = () => undefined;
      const ended = new Promise<IteratorReturnResult<undefined>>(resolve => (end = resolve));
      const leave = (): void => {
        if (!extra.leave.delete(leave)) return;
        extra.running -= 1;
        detach();
        end({ value: undefined, done: true });
      };
      extra.leave.add(leave);
      if (extra.socket.readyState !== extra.socket.OPEN) leave();
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next: () => ended,
        return: async () => {
          leave();
          return { value: undefined, done: true };
        },
        throw: async (error: unknown) => {
          leave();
          throw error;
        },
        [Symbol.asyncDispose]: async () => leave(),
      };
    },
  });

  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: limits.socketBytes,
    perMessageDeflate: false,
  });
  const counts = countingSockets(limits);
  const answered = new WeakSet<WebSocket>();
  // A peer that vanished without a word would stay in its class for as long as nothing is sent to it.
  const pinging = setInterval(() => {
    for (const socket of sockets.clients) {
      if (answered.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, limits.socketSilence);
  pinging.unref();
  // Ten seconds, for all sockets the same ones.
  let window = 0;
  const turning = setInterval(() => (window += 1), 10_000);
  turning.unref();

  sockets.on('connection', (socket, request) => {
    const caller = viewerOf(request.headers, baseUrl);
    const extra: Extra = {
      socket,
      caller,
      running: 0,
      leave: new Set(),
    };
    socket.once('close', counts.opened(gate.addressOf(request), caller.session));
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
    const speaking = { window, messages: 0 };
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: data =>
          new Promise((resolve, reject) => socket.send(data, error => (error ? reject(error) : resolve()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: receive => {
          socket.on('message', data => {
            // What still comes while the socket closes is of no use to anybody.
            if (socket.readyState !== socket.OPEN) return;
            if (speaking.window !== window) Object.assign(speaking, { window, messages: 0 });
            if (++speaking.messages > limits.socketMessages) {
              socket.close(4429, 'too many messages');
              return;
            }
            receive(String(data)).catch((error: unknown) => {
              // An answer that no longer reached a leaving socket is nobody's fault.
              if (socket.readyState !== socket.OPEN) return;
              parts.reportBug(error);
              socket.close(CloseCode.InternalServerError, 'INTERNAL');
            });
          });
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      for (const leave of extra.leave) leave();
      closed(code, String(reason)).catch(parts.reportBug);
    });
    socket.on('error', () => socket.terminate());
  });

  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // The server has let go of the stream: an error that nobody listens to would end the process.
    stream.on('error', () => stream.destroy());
    if ((request.url ?? '').split('?', 1)[0] !== '/graphql') {
      // Vite's sources come with a socket of their own; without them nobody else would ever answer.
      if (server.listenerCount('upgrade') === 1)
        stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    const refuse = (status: string, more = ''): void =>
      void stream.end(`HTTP/1.1 ${status}\r\n${more}Connection: close\r\n\r\n`);
    const { kind, session } = viewerOf(request.headers, baseUrl);
    // A program's token reads by HTTP alone: what is live is for people, whose sessions are resolved before each delivery.
    if (kind === 'token' || !isOwnOrigin(request.headers, baseUrl)) return refuse('403 Forbidden');
    const address = gate.addressOf(request);
    const enter = async (): Promise<void> => {
      await gate.rates.knock(address);
      counts.mayOpen(address, session);
      sockets.handleUpgrade(request, stream, head, socket => sockets.emit('connection', socket, request));
    };
    enter().catch((error: unknown) => {
      if (error instanceof Refusal && error.reason.code === 'TOO_MANY') {
        refuse('429 Too Many Requests', `Retry-After: ${error.reason.seconds ?? 60}\r\n`);
      } else {
        parts.reportBug(error);
        stream.destroy();
      }
    });
  };
  server.on('upgrade', onUpgrade);

  return async () => {
    server.off('upgrade', onUpgrade);
    clearInterval(pinging);
    clearInterval(turning);
    for (const socket of sockets.clients) socket.close(1001, 'stopping');
    await new Promise<void>(resolve => sockets.close(() => resolve()));
  };
}

/** Joins live for one operation; answers how to leave. */
function attach(
  parts: DoorParts,
  args: ExecutionArgs,
  { id, extra, documentId }: Operation,
): Promise<() => void> {
  const { socket, caller } = extra;
  const field = getOperationAST(args.document)?.selectionSet.selections[0];
  if (field?.kind !== Kind.FIELD) throw new Error('no root field');
  const root = field.name.value;
  const declared = parts.schema.getSubscriptionType()?.getFields()[root];
  if (declared === undefined) throw new Error('no such subscription');
  const variables: Readonly<Record<string, unknown>> = args.variableValues ?? {};
  // A document may call the variable with its cursor as it likes.
  const { after } = getArgumentValues(declared, field, variables);
  const contextValue = { caller, door: 'socket' as const, services: parts.services };
  return parts.services.live.attach({
    caller,
    root: root as LiveRoot,
    args: { ...variables, after },
    key: `${documentId} ${JSON.stringify(variables)}`,
    execute: async payload => {
      const result = await execute({ ...args, rootValue: payload, contextValue });
      if (result.errors === undefined) return result;
      return { data: result.data, errors: result.errors.map(e => asGraphQLError(mask(e, parts.reportBug))) };
    },
    shown: error => JSON.stringify({ data: null, errors: [mask(error, parts.reportBug)] }),
    send: resultJson => {
      // A slow reader is not waited for: it resumes by its cursor.
      if (socket.bufferedAmount > parts.gate.limits.socketBuffer) socket.close(4429, 'too slow');
      else socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${resultJson}}`);
    },
    close: (code, reason) => socket.close(code, reason),
  });
}

const asGraphQLError = ({ message, path, extensions }: MaskedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions });
