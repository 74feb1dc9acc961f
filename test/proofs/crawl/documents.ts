/**
 * Documents for everything that the schema offers, made from the schema: one for each root field, with every field of
 * every type below it. A field that is added to the schema is asked for by the next run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  astFromValue,
  buildSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Manifest } from '@moot/api/gate/documents';
import { projectRoot } from '@moot/api/material';

export type RootType = 'Query' | 'Mutation' | 'Subscription';

/** One root field, ready to be asked. */
export interface Operation {
  readonly rootType: RootType;
  readonly root: string;
  /** `Query.publication`. */
  readonly name: string;
  /** As the manifest names it. */
  readonly documentId: string;
  readonly text: string;
  readonly args: readonly GraphQLArgument[];
  readonly type: GraphQLOutputType;
}

/** The contract; that the code keeps it is held by a test of its own. */
export const contract = (): GraphQLSchema =>
  buildSchema(readFileSync(join(projectRoot, 'api', 'schema.graphql'), 'utf8'));

export function operationsOf(schema: GraphQLSchema): readonly Operation[] {
  const roots: readonly (readonly [RootType, GraphQLObjectType | null | undefined])[] = [
    ['Query', schema.getQueryType()],
    ['Mutation', schema.getMutationType()],
    ['Subscription', schema.getSubscriptionType()],
  ];
  return roots.flatMap(([rootType, type]) =>
    Object.values(type?.getFields() ?? {}).map((field): Operation => {
      const declared = field.args.map(arg => {
        const value =
          arg.defaultValue === undefined ? null : (astFromValue(arg.defaultValue, arg.type) ?? null);
        return `$${arg.name}: ${String(arg.type)}${value === null ? '' : ` = ${print(value)}`}`;
      });
      const given = field.args.map(arg => `${arg.name}: $${arg.name}`);
      const inBrackets = (parts: readonly string[]): string =>
        parts.length === 0 ? '' : `(${parts.join(', ')})`;
      const text = `${rootType.toLowerCase()} ${field.name}${inBrackets(declared)} { ${field.name}${inBrackets(given)}${selectionOf(field.type)} }`;
      return {
        rootType,
        root: field.name,
        name: `${rootType}.${field.name}`,
        documentId: idOf(text),
        text,
        args: field.args,
        type: field.type,
      };
    }),
  );
}

export const manifestOf = (
  operations: readonly { readonly documentId: string; readonly text: string }[],
): Manifest => Object.fromEntries(operations.map(({ documentId, text }) => [documentId, text]));

export const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Everything below a type; a type that stands on the way here already is not gone into again. */
function selectionOf(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const way = [...above, named.name];
  const fields = Object.values(named.getFields()).flatMap(field => {
    if (field.args.length > 0)
      throw new Error(`${named.name}.${field.name} has arguments: say here what it is asked with`);
    const below = getNamedType(field.type);
    if (isObjectType(below) && way.includes(below.name)) return [];
    return [`${field.name}${selectionOf(field.type, way)}`];
  });
  return ` { ${fields.join(' ')} }`;
}

/** One place in the input of an operation where an id is wanted. */
export interface IdPlace {
  /** `Mutation.saveSubmission.id`, `SharingInput.audienceCircles`: what the table of kinds calls it. */
  readonly coordinate: string;
  /** From the variables down: `['sharing', 'audienceCircles']`. */
  readonly path: readonly string[];
  readonly list: boolean;
  readonly required: boolean;
}

/** All places for ids below the arguments of an operation; of a list of objects, those in its first. */
export function idPlacesOf(operation: Operation): readonly IdPlace[] {
  const below = (
    coordinate: string,
    path: readonly string[],
    type: GraphQLInputType,
    needed = true,
  ): readonly IdPlace[] => {
    const named = getNamedType(type);
    const required = needed && isNonNullType(type);
    const list = isListType(isNonNullType(type) ? type.ofType : type);
    if (named.name === 'ID') return [{ coordinate, path, list, required }];
    if (!isInputObjectType(named)) return [];
    const inside = list ? [...path, '0'] : path;
    return Object.values(named.getFields()).flatMap((field: GraphQLInputField) =>
      below(`${named.name}.${field.name}`, [...inside, field.name], field.type, required),
    );
  };
  return operation.args.flatMap(arg => below(`${operation.name}.${arg.name}`, [arg.name], arg.type));
}
