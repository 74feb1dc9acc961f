import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fly, type Step } from './flight.ts';

const step = (name: string, text: string, ...values: readonly unknown[]): Step => ({ name, text, values });

describe('a flight', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: inject('pg'), pipeline: true } as pg.ClientConfig);
    await client.connect();
  });
  afterAll(() => client.end());

  it('answers each step with its rows, the first time and when it is no longer described', async () => {
    const steps = [
      step('begin', 'begin read only'),
      step(
        'pair',
        `select $1::int as n, array['a', 'b'] as plain, array['a b', 'c,"d', null] as quoted, '{}'::text[] as none`,
        7,
      ),
      step('words', `select * from (values ('one'), (null)) w (word)`),
      step('commit', 'commit'),
    ];
    const expected = [
      [],
      [{ n: 7, plain: ['a', 'b'], quoted: ['a b', 'c,"d', null], none: [] }],
      [{ word: 'one' }, { word: null }],
      [],
    ];
    expect(await fly(client, steps)).toEqual(expected);
    expect(await fly(client, steps)).toEqual(expected);
  });

  it('sends every kind of value as what it is', async () => {
    const [row] = await fly(client, [
      step(
        'values',
        `select $1::text as text, $2::bytea as bytes, $3::timestamptz = '2026-05-04T10:00:00Z' as moment, $4::bool as yes,
           $5::text[] as texts, $6::bytea[] = array['\\x0001', '\\xff'::bytea] as hashes, $7::jsonb as fields, $8::int as nothing`,
        'a "b" \\ c',
        Buffer.from([0, 255]),
        new Date('2026-05-04T10:00:00Z'),
        true,
        ['plain', 'with "quotes", \\ and {braces}', null, ''],
        [Buffer.from([0, 1]), Buffer.from([255])],
        { a: [1] },
        undefined,
      ),
    ]);
    expect(row).toEqual([
      {
        text: 'a "b" \\ c',
        bytes: Buffer.from([0, 255]),
        moment: true,
        yes: true,
        texts: ['plain', 'with "quotes", \\ and {braces}', null, ''],
        hashes: true,
        fields: { a: [1] },
        nothing: null,
      },
    ]);
  });

  it('rejects with the first error, and what it had not prepared yet is prepared the next time', async () => {
    const fails = [
      step('begin', 'begin read only'),
      step('new', 'select 1 as one'),
      step('divide', 'select 1 / $1::int as share', 0),
      step('later', 'select 2 as two'),
      step('commit', 'commit'),
    ];
    await expect(fly(client, fails)).rejects.toMatchObject({ code: '22012' });
    await client.query('rollback');
    const works = fails.map(each => (each.name === 'divide' ? { ...each, values: [1] } : each));
    expect(await fly(client, works)).toEqual([[], [{ one: 1 }], [{ share: 1 }], [{ two: 2 }], []]);
  });

  it('refuses two commands in one text, and one name for two texts', async () => {
    await expect(fly(client, [step('both', 'select 1; select 2')])).rejects.toMatchObject({ code: '42601' });
    await fly(client, [step('mine', 'select 1 as n')]);
    await expect(fly(client, [step('mine', 'select 2 as n')])).rejects.toThrow('two texts');
    expect(await fly(client, [step('mine', 'select 1 as n')])).toEqual([[{ n: 1 }]]);
  });
});
