/**
 * GraphQL over HTTP: POST and JSON only, from our own origin. The gate prepares before Apollo sees the request; Apollo
 * carries it, and the compiled document executes it.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Asked, Services } from './context.ts';
import { answerRefusal } from './answerRefusal.ts';
import { sha256 } from './freeForm.ts';
import type { Gate } from './gate.ts';
import { knownToken } from './knownToken.ts';
import { mask, prepare, type Prepared, type ReportBug } from './prepare.ts';
import { Refusal } from './refusal.ts';
import { isOwnOrigin } from './viewerOf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    prepared: Prepared | null;
  }
}

interface HttpContext extends BaseContext {
  readonly asked: Asked;
  readonly prepared: Prepared;
}

/** What the door needs besides the parts that answer. */
export interface DoorParts {
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly services: Services;
  readonly baseUrl: string;
  readonly reportBug: ReportBug;
}

/**
 * Executes the prepared document, compiled where it is of the build; Apollo's execution never runs, and what is answered
 * in its place Apollo does not format: the errors are masked here.
 */
const preparedExecution = (reportBug: ReportBug): ApolloServerPlugin<HttpContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue }) => {
      const { prepared, asked } = contextValue;
      const result = await prepared.document.run(prepared.variables, asked);
      const errors = result.errors?.map(error => mask(error, reportBug));
      const masked = errors === undefined ? result : { data: result.data, errors };
      return {
        http: { status: undefined, headers: new Map() as never },
        body: { kind: 'single', singleResult: masked as never },
      };
    },
  }),
});

/** Opens POST /graphql on the server. */
export async function openHttpDoor(app: FastifyInstance, parts: DoorParts): Promise<void> {
  const { gate, services, baseUrl, reportBug } = parts;
  const apollo = new ApolloServer<HttpContext>({
    schema: parts.schema,
    introspection: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), preparedExecution(reportBug)],
    documentStore: {
      // The gate has parsed and validated already; Apollo finds the document by the hash of its text.
      get: async key => byText.get(key.slice(-64)) ?? gate.freeForm.parsed(key.slice(-64)),
      set: async () => undefined,
      delete: async () => true,
    },
    formatError: (formatted, error) =>
      mask(error instanceof GraphQLError ? error : formatted, reportBug) as unknown as GraphQLFormattedError,
  });
  const byText = new Map([...gate.documents.values()].map(d => [sha256(d.text), d.document]));
  await apollo.start();
  app.addHook('onClose', async () => apollo.stop());
  app.decorateRequest('prepared', null);
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: gate.limits.bodyBytes,
    // Before the body is read.
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return reply.code(415).send();
      if (!isOwnOrigin(request.headers, baseUrl)) return reply.code(403).send();
    },
    preHandler: async (request, reply) => {
      const body =
        typeof request.body === 'object' && request.body !== null
          ? (request.body as Record<string, unknown>)
          : {};
      const caller = request.caller ?? neverPrepared();
      if (caller.kind === 'token' && !(await isKnownToken(request, reply))) return reply;
      try {
        const prepared = prepare(gate, body, caller, 'http');
        request.prepared = prepared;
        const { text, name } = prepared.document;
        request.body = {
          query: text,
          variables: prepared.variables,
          ...(name === null ? {} : { operationName: name }),
        };
      } catch (error) {
        return refuse(request, reply, error);
      }
    },
    handler: async (request, reply) => {
      const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          body: request.body,
          headers: headersForApollo(request.headers),
          search: '',
        },
        context: async (): Promise<HttpContext> => ({
          asked: { caller: request.caller ?? neverPrepared(), door: 'http', services },
          prepared: request.prepared ?? neverPrepared(),
        }),
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      if (body.kind !== 'complete') throw new Error('no document asks for an answer in parts');
      return body.string;
    },
  });

  const refuse = (
    request: FastifyRequest,
    reply: FastifyReply,
    error: unknown,
    status?: number,
  ): FastifyReply => {
    if (!(error instanceof Refusal)) throw error;
    return answerRefusal(request, reply, error, reportBug, status);
  };

  /** Only who is somebody gets a parser: a token is looked up before its query is read. False: it has been answered. */
  const isKnownToken = async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    try {
      await knownToken(gate, services, request, reply);
      return true;
    } catch (error) {
      refuse(request, reply, error, 401);
      return false;
    }
  };
}

/** The headers that Apollo decides by. Copying all of them, for every request, costs more than the rest of its work. */
function headersForApollo({ 'content-type': type, accept }: IncomingHttpHeaders): HeaderMap {
  const headers = new HeaderMap();
  if (type !== undefined) headers.set('content-type', type);
  if (accept !== undefined) headers.set('accept', accept);
  return headers;
}

function neverPrepared(): never {
  throw new Error('a request reached Apollo without having passed the gate');
}
