/** The GraphQL schema, made of the rooms' resolvers. `npm run moot -- schema` prints it into api/schema.graphql. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AlertsResolver } from './alerts/alerts.graphql.ts';
import { IdentityResolver } from './identity/identity.graphql.ts';
import { IntakeResolver } from './intake/intake.graphql.ts';
import { LibraryResolver } from './library/library.graphql.ts';
import { ModerationResolver } from './moderation/moderation.graphql.ts';
import { RegisterResolver } from './register/register.graphql.ts';
import { SuppliersResolver } from './suppliers/suppliers.graphql.ts';

/** Live delivery is driven by the socket door; nothing may be published past it. */
const never = (): never => {
  throw new Error('subscriptions are delivered by alerts/live.ts alone');
};

export function makeSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      IdentityResolver,
      RegisterResolver,
      SuppliersResolver,
      LibraryResolver,
      AlertsResolver,
      IntakeResolver,
      ModerationResolver,
    ],
    validate: false,
    pubSub: { publish: never, subscribe: never },
  });
}
