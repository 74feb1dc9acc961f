/** What all doors share: the documents, the limits and the counters. */
import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.ts';
import { addressOf } from './addressOf.ts';
import { trustDocuments, type Manifest, type TrustedDocument } from './documents.ts';
import { openFreeForm, type FreeForm } from './freeForm.ts';
import { openRates, type RateParts, type Rates } from './rates.ts';

export interface Gate {
  readonly documents: ReadonlyMap<string, TrustedDocument>;
  readonly freeForm: FreeForm;
  readonly limits: Limits;
  readonly rates: Rates;
  /** Where a request comes from. */
  readonly addressOf: (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;
}

export interface GateParts extends RateParts {
  readonly schema: GraphQLSchema;
  readonly manifest: Manifest;
  readonly mode: 'demo' | 'production';
  readonly proxies: number;
}

/** Throws where a document of the build does not fit the schema. */
export function openGate(parts: GateParts): Gate {
  const { schema, manifest, mode, limits, proxies } = parts;
  return {
    documents: trustDocuments(schema, manifest),
    // The contract lies open in the repository; in production nobody needs to be told it by a server.
    freeForm: openFreeForm({ schema, limits, introspection: mode === 'demo' }),
    limits,
    rates: openRates(parts),
    addressOf: request => addressOf(request, proxies),
  };
}
