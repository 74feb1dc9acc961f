/**
 * GraphQL over WebSocket (graphql-transport-ws): subscriptions only. The protocol is graphql-ws's; what is delivered
 * comes from `live`, which executes once for a class of viewers and sends the same bytes to each socket with its own
 * operation id. The iterator that graphql-ws holds never yields: it only keeps the operation open.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { execute, getOperationAST, GraphQLError, Kind } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DoorParts } from './httpDoor.ts';
import type { LiveRoot } from '../alerts/live.ts';
import { mask, prepare } from './prepare.ts';
import { Refusal } from './refusal.ts';
import { isOwnOrigin, viewerOf } from './viewerOf.ts';
import type { Caller } from '../database/asViewer.ts';

/** Limits of a socket. Payloads over `payload` bytes and sockets that do not introduce themselves in time are closed. */
export const socketLimits = { payload: 65_536, operations: 10, introduction: 3_000 } as const;

interface Extra {
  readonly socket: WebSocket;
  readonly caller: Caller;
}

/** Sockets a slow reader may fall behind before it is closed: it resumes by its cursor. */
const mostBuffered = 1_048_576;

/** Opens the WebSocket at /graphql on the server; other paths are left to others. */
export function openSocketDoor(server: Server, parts: DoorParts): () => Promise<void> {
  const attachments = new Map<string, () => void>();
  const makeKey = (extra: Extra, id: string): string => `${socketNumber(extra.socket)}:${id}`;

  const graphql = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: socketLimits.introduction,
    onSubscribe: (context, id, payload) => {
      try {
        if (Object.keys(context.subscriptions).length > socketLimits.operations) throw new Refusal({ code: 'TOO_MANY' });
        const prepared = prepare(parts.documents, payload, 'socket');
        return {
          schema: parts.schema,
          document: prepared.document.document,
          variableValues: { ...prepared.variables },
          contextValue: { id, extra: context.extra, documentId: prepared.document.id },
        };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return [asGraphQLError(mask(error, parts.reportBug))];
      }
    },
    onError: (_context, _id, _payload, errors) => errors.map((e) => asGraphQLError(mask(e, parts.reportBug)).toJSON()),
    subscribe: async (args) => {
      const { id, extra, documentId } = args.contextValue as { id: string; extra: Extra; documentId: string };
      const operation = getOperationAST(args.document);
      const field = operation?.selectionSet.selections[0];
      if (operation === null || operation === undefined || field?.kind !== Kind.FIELD) throw new Error('no root field');
      const key = makeKey(extra, id);
      const { socket, caller } = extra;
      const asked = { caller, door: 'socket' as const, services: parts.services };
      let end: (result: IteratorReturnResult<undefined>) => void = () => undefined;
      const ended = new Promise<IteratorReturnResult<undefined>>((resolve) => (end = resolve));
      let detach: () => void;
      try {
        detach = await parts.services.live.attach({
          caller,
          root: field.name.value as LiveRoot,
          args: (args.variableValues ?? {}) as Readonly<Record<string, unknown>>,
          key: `${documentId} ${JSON.stringify(args.variableValues ?? {})}`,
          execute: async (payload) => {
            const result = await execute({ ...args, rootValue: payload, contextValue: asked });
            if (result.errors === undefined) return result;
            return { data: result.data, errors: result.errors.map((e) => asGraphQLError(mask(e, parts.reportBug))) };
          },
          send: (resultJson) => {
            if (socket.bufferedAmount > mostBuffered) socket.close(1013, 'too slow');
            else socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${resultJson}}`);
          },
          close: (code, reason) => socket.close(code, reason),
        });
      } catch (error) {
        return { errors: [asGraphQLError(mask(error, parts.reportBug))] };
      }
      attachments.set(key, detach);
      const finish = async (): Promise<IteratorReturnResult<undefined>> => {
        attachments.get(key)?.();
        attachments.delete(key);
        const done = { value: undefined, done: true } as const;
        end(done);
        return done;
      };
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next: () => ended,
        return: finish,
        throw: async (error: unknown) => {
          await finish();
          throw error;
        },
        [Symbol.asyncDispose]: async () => void (await finish()),
      };
    },
  });

  const sockets = new WebSocketServer({ noServer: true, handleProtocols, maxPayload: socketLimits.payload, perMessageDeflate: false });
  sockets.on('connection', (socket, request) => {
    const extra: Extra = { socket, caller: viewerOf(request.headers, parts.baseUrl) };
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (data) => new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) => {
          socket.on('message', (data) => {
            receive(String(data)).catch((error: unknown) => {
              // A message that is not the protocol's is the other side's fault; anything else is ours.
              const id = error instanceof Error && /^(Invalid message|Message)/.test(error.message) ? '' : parts.reportBug(error);
              socket.close(id === '' ? CloseCode.BadRequest : CloseCode.InternalServerError, id === '' ? 'INVALID' : 'INTERNAL');
            });
          });
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
    socket.on('error', () => socket.terminate());
  });

  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // The server has let go of the stream: an error that nobody listens to would end the process.
    stream.on('error', () => stream.destroy());
    if ((request.url ?? '').split('?', 1)[0] !== '/graphql') {
      // Vite's sources come with a socket of their own; without them nobody else would ever answer.
      if (server.listenerCount('upgrade') === 1) stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    if (!isOwnOrigin(request.headers, parts.baseUrl)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  };
  server.on('upgrade', onUpgrade);

  return async () => {
    server.off('upgrade', onUpgrade);
    for (const socket of sockets.clients) socket.close(1001, 'stopping');
    await new Promise<void>((resolve) => sockets.close(() => resolve()));
  };
}

const numbers = new WeakMap<WebSocket, number>();
let counted = 0;
const socketNumber = (socket: WebSocket): number => {
  const known = numbers.get(socket);
  if (known !== undefined) return known;
  numbers.set(socket, ++counted);
  return counted;
};

const asGraphQLError = (error: { message: string; extensions: Readonly<Record<string, unknown>> }): GraphQLError =>
  new GraphQLError(error.message, { extensions: { ...error.extensions } });
