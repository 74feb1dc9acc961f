/** Scalars of the contract, with the words that it uses for them. */
import { GraphQLScalarType, Kind as NodeKind } from 'graphql';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';

/** A calendar day as text; the database gives and takes it as such. */
const dayForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function day(value: unknown): string {
  if (typeof value === 'string' && dayForm.test(value)) return value;
  throw new TypeError('a day is written YYYY-MM-DD');
}

export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description:
    'A JSON value whose shape is declared in packages/content (the fields of a kind of publication) or named where it is used.',
  specifiedByURL: null,
});

export const LocalDate = new GraphQLScalarType({
  name: 'LocalDate',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: day,
  parseValue: day,
  parseLiteral: node => {
    if (node.kind !== NodeKind.STRING) throw new TypeError('a day is a text');
    return day(node.value);
  },
});

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601.',
  specifiedByURL: null,
});
