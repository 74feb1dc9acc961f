/** The GraphQL schema, made of the rooms' resolvers; `api/schema.graphql` is the contract that it must keep. */
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AlertsResolver } from './alerts/alerts.graphql.ts';
import { AuditResolver } from './audit/audit.graphql.ts';
import { CountsResolver } from './counts/counts.graphql.ts';
import { IdentityResolver } from './identity/identity.graphql.ts';
import { SessionsResolver } from './identity/sessions.graphql.ts';
import { StepUpResolver } from './identity/stepUp.graphql.ts';
import { IntakeResolver } from './intake/intake.graphql.ts';
import { LibraryResolver } from './library/library.graphql.ts';
import { ModerationResolver } from './moderation/moderation.graphql.ts';
import { PeopleResolver } from './register/people.graphql.ts';
import { RegisterResolver } from './register/register.graphql.ts';
import { StewardshipResolver } from './register/stewardship.graphql.ts';
import { SuppliersResolver } from './suppliers/suppliers.graphql.ts';
import { ThreadsResolver } from './threads/threads.graphql.ts';
import { VaultResolver } from './vault/vault.graphql.ts';

/** Those who answer, each room's own. */
export const resolvers = [
  IdentityResolver,
  SessionsResolver,
  StepUpResolver,
  RegisterResolver,
  PeopleResolver,
  StewardshipResolver,
  SuppliersResolver,
  LibraryResolver,
  CountsResolver,
  AlertsResolver,
  IntakeResolver,
  ModerationResolver,
  ThreadsResolver,
  AuditResolver,
  VaultResolver,
] as const;

/** Live delivery is driven by the socket door; nothing may be published past it. */
const never = (): never => {
  throw new Error('subscriptions are delivered by alerts/live.ts alone');
};

export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers],
    validate: false,
    pubSub: { publish: never, subscribe: never },
  });
  // The library has no way to describe the roots where they are declared.
  const describe = (type: { description: unknown } | null | undefined, words: string): void => {
    if (type !== null && type !== undefined) type.description = words;
  };
  schema.description =
    'What the API answers. The contract that web and API are built against; a test holds the code to it.';
  describe(schema.getQueryType(), 'All that can be asked.');
  describe(schema.getMutationType(), 'All that can be done; one a request.');
  describe(
    schema.getSubscriptionType(),
    'What is told as it happens. Rights are read anew before every delivery (V7).',
  );
  return schema;
}

/** A schema as text in one order, for comparing it with the contract. */
export const contractOf = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
