import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema as parseContract,
  isObjectType,
  printType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { IntakeResolver } from '../intake/intake.graphql.ts';
import { ModerationResolver } from './moderation.graphql.ts';

const types = [
  'SubmissionState',
  'ReviewReason',
  'FieldProblem',
  'Sharing',
  'ChosenAudience',
  'DisclosureChoice',
  'AnonymitySet',
  'Submission',
  'Notice',
  'ReviewItem',
  'Slot',
  'DisclosureInput',
  'SharingInput',
  'ReviewReasonInput',
] as const;

describe('the intake and the moderators’ room in the contract', () => {
  let printed: GraphQLSchema;
  const contract = parseContract(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
  beforeAll(async () => {
    const none = (): never => {
      throw new Error('nothing is published here');
    };
    printed = await buildSchema({
      resolvers: [IntakeResolver, ModerationResolver],
      pubSub: { subscribe: none, publish: none },
      validate: false,
    });
  });

  it.each(types)('%s reads as promised', name => {
    expect(printType(printed.getType(name)!)).toBe(printType(contract.getType(name)!));
  });

  it.each(['Query', 'Mutation'])('every field of %s here reads as promised', name => {
    const ours = printed.getType(name);
    const promised = contract.getType(name);
    if (!isObjectType(ours) || !isObjectType(promised)) throw new Error('no object type');
    const worded = (field: GraphQLField<unknown, unknown>) => ({
      about: field.description,
      type: String(field.type),
      // Decorators of parameters run from the last to the first: their order says nothing.
      args: field.args.map(arg => [arg.name, arg.description, String(arg.type), arg.defaultValue]).toSorted(),
    });
    for (const field of Object.values(ours.getFields())) {
      const other = promised.getFields()[field.name];
      expect(other, field.name).toBeDefined();
      expect(worded(field), field.name).toEqual(worded(other!));
    }
  });
});
