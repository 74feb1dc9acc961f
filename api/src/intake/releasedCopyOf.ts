/**
 * The copy that a submission would leave: the approved words and the disclosed facts, nothing else (A2). Made here for
 * the previews and for the release alike, so that what a contributor and a moderator were shown is what leaves.
 */
import { releasedContent, type Content, type Kind } from '@moot/content';
import { namesAudience } from '@moot/vocabulary';
import type { Ask } from '../database/asViewer.ts';
import { matchKey } from '../suppliers/matching.ts';
import { londonDay } from '../library/londonDay.ts';
import { previewOf } from '../library/preview.ts';
import type { AttachedFile } from '../library/attachedFile.ts';
import type { AudienceEntry, Publication, PublicationSupplier } from '../library/publication.ts';
import type { ReleasedCopy } from '../library/releasedCopy.ts';
import type { World } from '../world.ts';
import type { RegisterFacts } from './registerFacts.ts';
import type { ChosenAudience } from './submission.ts';
import { noFacts, type DisclosedFacts, type SharingChoice } from './sealed.ts';

/** What is to be released, with all choices made. */
export interface ReadyToRelease {
  readonly kind: Kind;
  readonly content: Content;
  readonly sharing: SharingChoice;
  readonly disclosed: DisclosedFacts;
  readonly changeNote: string | null;
}

/** `urgent`: leaves at once and discloses nothing (A6). Throws when marking or attribution are undecided. */
export function releasedCopyOf(
  ready: ReadyToRelease,
  suppliers: readonly PublicationSupplier[],
  urgent: boolean,
): ReleasedCopy {
  const { marking, attribution, byline, audienceAuthorities, audienceCircles } = ready.sharing;
  if (marking === null || attribution === null)
    throw new Error('marking and attribution are decided before a release');
  const named = namesAudience(marking);
  return {
    kind: ready.kind,
    marking,
    attribution,
    byline: attribution === 'named' ? byline : null,
    content: releasedContent(ready.kind, ready.content),
    disclosed: attribution === 'anonymous' && !urgent ? ready.disclosed : noFacts,
    audience: { authorityIds: named ? audienceAuthorities : [], circleIds: named ? audienceCircles : [] },
    suppliers: suppliers.map(({ supplier, product }) => ({
      supplierId: supplier.id,
      productId: product?.id ?? null,
    })),
    changeNote: ready.changeNote,
  };
}

/** The suppliers and products of the register that a content refers to, under their present names. */
export async function suppliersOf(
  ask: Ask,
  content: Partial<Content>,
): Promise<readonly PublicationSupplier[]> {
  const productIds = (content.products ?? []).flatMap(({ productId }) =>
    productId === undefined ? [] : [productId],
  );
  const named = content.suppliers ?? [];
  const supplierIds = named.flatMap(({ supplierId }) => (supplierId === undefined ? [] : [supplierId]));
  const keys = named.flatMap(({ supplierId, name }) => (supplierId === undefined ? [matchKey(name)] : []));
  if (productIds.length + named.length === 0) return [];
  const products = await ask<{ id: string; name: string; supplier_id: string; supplier: string }>(
    `select p.id, p.name, s.id as supplier_id, s.name as supplier
     from register.product p join register.supplier s on s.id = p.supplier_id where p.id = any ($1::uuid[]) order by p.name, p.id`,
    [productIds],
  );
  // A name typed without choosing from the register means whom the register knows by exactly this name, if only one.
  const suppliers = await ask<{ id: string; name: string }>(
    `select s.id, s.name from register.supplier s
     where (s.id = any ($1::uuid[]) or s.id in (
       select (array_agg(k.id))[1] from json_array_elements_text($2::json) typed (key) cross join lateral (
         select o.id from register.supplier o where o.match_key = typed.key
         union select n.supplier_id from register.supplier_name n where n.match_key = typed.key) k
       group by typed.key having count(*) = 1))
       and not s.id = any ($3::uuid[])
     order by s.name, s.id`,
    [supplierIds, JSON.stringify(keys), products.map(product => product.supplier_id)],
  );
  return [
    ...products.map(row => ({
      supplier: { id: row.supplier_id, name: row.supplier },
      product: { id: row.id, name: row.name },
    })),
    ...suppliers.map(row => ({ supplier: { id: row.id, name: row.name }, product: null })),
  ];
}

/** No publication's id: a preview has none. */
const nobodysId = '00000000-0000-0000-0000-000000000000';

/** The publication as it would be released now. */
export async function previewFor(
  ask: Ask,
  world: World,
  facts: RegisterFacts,
  ready: ReadyToRelease,
  urgent: boolean,
  files: readonly AttachedFile[],
): Promise<Publication> {
  const suppliers = await suppliersOf(ask, ready.content);
  const copy = releasedCopyOf(ready, suppliers, urgent);
  return previewOf(copy, {
    id: nobodysId,
    today: londonDay(world.now()),
    suppliers,
    audience: audienceOf(copy, facts),
    files,
  });
}

/** The audience of a choice by name. What the register no longer has is left out. */
export function chosenAudience(
  facts: RegisterFacts,
  choice: {
    readonly audienceAuthorities: readonly string[];
    readonly audienceCircles: readonly string[];
  },
): readonly ChosenAudience[] {
  const authorities = choice.audienceAuthorities.map(id => ({
    id,
    name: facts.authorities.get(id)?.name,
    circle: false,
  }));
  const circles = choice.audienceCircles.map(id => ({ id, name: facts.circles.get(id)?.name, circle: true }));
  return [...authorities, ...circles].flatMap(({ id, name, circle }) =>
    name === undefined ? [] : [{ id, name, circle }],
  );
}

const audienceOf = ({ audience }: ReleasedCopy, facts: RegisterFacts): readonly AudienceEntry[] =>
  chosenAudience(facts, {
    audienceAuthorities: audience.authorityIds,
    audienceCircles: audience.circleIds,
  }).map(({ name, circle }) => ({ name, circle }));
