/**
 * Words that must never leave an authority (A5): read by its contributors and leads, written by its leads, sealed. What it
 * inherited from predecessors is part of it until a lead saves the list, which makes all of it the authority's own.
 */
import { maximumOwnTerms } from '@moot/anonymity/scanner/ownList';
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { appendToAudit } from '../audit/append.ts';
import type { Ask } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound, Refusal, type FieldRefusal } from '../gate/refusal.ts';
import type { VaultKeys } from '../keys.ts';
import { changeAsLead, type Execute } from './administering.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Words that must never leave an authority: the scanner finds each of them in what it writes.',
})
export class RedactionList {
  @Field(() => [String], { description: 'The words; `*` stands for any letters within a word.' })
  terms!: readonly string[];

  @Field(() => Int, { description: 'The version to name when changing them (R5); 0 before the first.' })
  version!: number;
}

const sealedSchema = z.strictObject({ version: z.int().positive(), terms: z.array(z.string()) });
const place = (authority: string): string => `register.redaction_list:${authority}`;
export const sealList = (vault: VaultKeys, authority: string, value: z.output<typeof sealedSchema>): Buffer =>
  vault.seal('content', place(authority), value, 16_384);

/** Room of the words in bytes, within the one size that all lists have. */
const maximumBytes = 16_000;
const maximumLength = 100;

/** All words that hold for an authority: `rows` are its own list and those that it inherited. */
export const termsOf = (
  vault: VaultKeys,
  rows: readonly { readonly authority_id: string; readonly content: Buffer }[],
): readonly string[] => [...new Set(rows.flatMap(row => openList(vault, row).terms))];

export const openList = (
  vault: VaultKeys,
  { authority_id, content }: { readonly authority_id: string; readonly content: Buffer },
): z.output<typeof sealedSchema> => sealedSchema.parse(vault.open('content', place(authority_id), content));

/** The list of whom the viewer acts for; empty for whoever may not read one, as the database has it. */
export async function readRedactionList(
  ask: Ask,
  vault: VaultKeys,
  authority: string,
): Promise<RedactionList> {
  const rows = await ask<{ authority_id: string; content: Buffer }>(
    'select authority_id, content from register.redaction_list order by authority_id',
  );
  const own = rows.find(row => row.authority_id === authority);
  return { terms: termsOf(vault, rows), version: own === undefined ? 0 : openList(vault, own).version };
}

/** For contributors and leads. */
export function redactionList({ caller, services }: Asked): Promise<RedactionList> {
  return services.database.look(caller, async (ask, identity) => {
    if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    const { authority, level } = identity;
    if (authority === null || level === null || level === 'reader') throw notFound();
    return readRedactionList(ask, services.vault, authority);
  });
}

export async function setRedactionList(
  asked: Asked,
  { terms, version }: { readonly terms: readonly string[]; readonly version: number },
): Promise<RedactionList> {
  const { vault } = asked.services;
  const words = parsedTerms(terms);
  return changeAsLead(asked, async ({ run, authority, person }) => {
    const before = await readRedactionList(askBy(run), vault, authority);
    if (before.version !== version) throw conflict(before.version);
    await run('delete from register.redaction_list', []);
    const list = { version: version + 1, terms: [...words] };
    await run('insert into register.redaction_list (authority_id, content) values ($1, $2)', [
      authority,
      sealList(vault, authority, list),
    ]);
    // That it changed, and never how: the words are what must not leave.
    await appendToAudit(run, asked.services, 'redaction_list_changed', { authority, by: person });
    return list;
  });
}

const askBy =
  (run: Execute): Ask =>
  async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await run(text, values)) as Row[];

function parsedTerms(terms: readonly string[]): readonly string[] {
  const fields: FieldRefusal[] = [];
  const words = terms.map((term, at) => {
    const said = normaliseLine(term);
    const say = (problem: string): void => void fields.push({ path: `terms.${at}`, problem });
    if (hasForbiddenCharacters(said)) say('control_characters');
    else if (said.length > maximumLength) say('too_long');
    else if (said.replaceAll(/[\s*]/g, '').length < 2) say('too_short');
    // Each wildcard more makes the search slower by a factor.
    else if ((said.match(/\*+/g) ?? []).length > 2) say('wrong_form');
    return said;
  });
  const kept = [...new Map(words.map(word => [word.toLowerCase(), word])).values()];
  if (kept.length > maximumOwnTerms) fields.push({ path: 'terms', problem: 'too_many' });
  if (Buffer.byteLength(JSON.stringify(kept)) > maximumBytes)
    fields.push({ path: 'terms', problem: 'too_long' });
  if (fields.length > 0) throw invalid(...fields);
  return kept;
}
