import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './material.ts';
import { contractOf, makeSchema } from './schema.ts';

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await makeSchema();
  });

  it('is the contract that the web is built against, to the letter', () => {
    const contract = buildSchema(readFileSync(join(projectRoot, 'api', 'schema.graphql'), 'utf8'));
    expect(contractOf(schema)).toBe(contractOf(contract));
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const look = (name: string, description: string | null | undefined): void => {
      if (description === null || description === undefined || description.trim() === '') silent.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || specifiedScalarTypes.some(s => s.name === type.name)) continue;
      look(type.name, type.description);
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description);
          if ('args' in field)
            for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description);
        }
      } else if (isEnumType(type)) {
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      } else if (!isScalarType(type)) silent.push(`${type.name} is of a kind that this test does not know`);
    }
    expect(silent).toEqual([]);
  });
});
