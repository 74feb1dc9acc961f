/**
 * GraphQL over HTTP: POST and JSON only, from our own origin. The gate prepares before Apollo sees the request; Apollo
 * carries it, and the compiled document executes it.
 */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Asked, Services } from './context.ts';
import type { TrustedDocument } from './documents.ts';
import { mask, prepare, type MaskedError, type Prepared, type ReportBug } from './prepare.ts';
import { Refusal } from './refusal.ts';
import { isOwnOrigin, viewerOf } from './viewerOf.ts';

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
  readonly documents: ReadonlyMap<string, TrustedDocument>;
  readonly services: Services;
  readonly baseUrl: string;
  readonly reportBug: ReportBug;
}

const bodyOf = (error: MaskedError): string => JSON.stringify({ errors: [error] });

/**
 * Executes compiled documents instead of interpreting them; Apollo's execution never runs, and what is answered in its
 * place Apollo does not format: the errors are masked here.
 */
const compiledExecution = (reportBug: ReportBug): ApolloServerPlugin<HttpContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue }) => {
      const { prepared, asked } = contextValue;
      const result = await prepared.document.compiled().query(undefined, asked, { ...prepared.variables });
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
  const apollo = new ApolloServer<HttpContext>({
    schema: parts.schema,
    introspection: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledExecution(parts.reportBug)],
    documentStore: {
      // The gate has parsed and validated already; Apollo finds the document by the hash of its text.
      get: async key => byText.get(key.slice(-64)),
      set: async () => undefined,
      delete: async () => true,
    },
    formatError: (formatted, error) =>
      mask(
        error instanceof GraphQLError ? error : formatted,
        parts.reportBug,
      ) as unknown as GraphQLFormattedError,
  });
  const byText = new Map([...parts.documents.values()].map(d => [sha256(d.text), d.document]));
  await apollo.start();
  app.addHook('onClose', async () => apollo.stop());
  app.decorateRequest('prepared', null);
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: 262_144,
    preHandler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return reply.code(415).send();
      if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();
      const body =
        typeof request.body === 'object' && request.body !== null
          ? (request.body as Record<string, unknown>)
          : {};
      try {
        request.prepared = prepare(parts.documents, body, 'http');
        request.body = { query: request.prepared.document.text, variables: request.prepared.variables };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const strict = (request.headers.accept ?? '').includes('application/graphql-response+json');
        return reply
          .code(strict ? 400 : 200)
          .type(
            strict ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8',
          )
          .send(bodyOf(mask(error, parts.reportBug)));
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
          asked: { caller: viewerOf(request.headers, parts.baseUrl), door: 'http', services: parts.services },
          prepared: request.prepared ?? neverPrepared(),
        }),
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      if (body.kind !== 'complete') throw new Error('no document asks for an answer in parts');
      return body.string;
    },
  });
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

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
