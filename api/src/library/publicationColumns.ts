/**
 * The SQL of each field of a publication, so that a read is one statement of the requested columns whose names are the
 * fields' names: the row is the answer, without hydration. `p` is library.publication under the reader's own policy.
 */
import { countJson } from '../counts/count.ts';
import type { Publication } from './publication.ts';
import type { Selection } from './selection.ts';

const expressions: { readonly [Name in keyof Publication]: string } = {
  id: 'p.id',
  kind: 'p.kind',
  marking: 'p.marking',
  label: `'TLP:' || replace(p.marking, '_', '+')`,
  title: 'p.title',
  summary: 'p.summary',
  severity: 'p.severity',
  status: 'p.status',
  outcome: 'p.outcome',
  themes: 'p.themes',
  assets: 'p.assets',
  services: 'p.services',
  occurred: 'p.occurred',
  actBy: 'p.act_by::text',
  attribution: 'p.attribution',
  byline: 'p.byline',
  disclosed: `json_build_object('nation', p.nation, 'tier', p.tier, 'region', p.region, 'populationBand', p.population_band)`,
  releasedOn: 'p.released_on::text',
  revisedOn: 'p.revised_on::text',
  revision: 'p.revision',
  changeNote: 'p.change_note',
  withdrawn: 'p.withdrawn',
  withdrawalReason: 'p.withdrawal_reason',
  content: 'p.content',
  audience: 'library.audience_of(p.id)',
  suppliers: `(select coalesce(json_agg(json_build_object(
      'supplier', json_build_object('id', s.id, 'name', s.name),
      'product', case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end) order by s.name, d.name), '[]')
    from library.publication_supplier l join register.supplier s on s.id = l.supplier_id
    left join register.product d on d.id = l.product_id where l.publication_id = p.id)`,
  files: `(select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'description', f.description,
      'address', '/files/' || f.id, 'bytes', f.size, 'width', f.width, 'height', f.height) order by f.position), '[]')
    from library.file f where f.publication_id = p.id)`,
  revisions: `(select coalesce(json_agg(json_build_object('number', r.number, 'changeNote', r.change_note,
      'releasedOn', r.released_on) order by r.number desc), '[]')
    from library.revision r where r.publication_id = p.id)`,
  because: 'library.because_of(p.id, p.marking)',
  also: `case when p.kind <> 'case_study' then ${countJson('also')} end`,
  readers: countJson('read'),
  questions: `(select coalesce(json_agg(json_build_object('id', q.id, 'question', q.question, 'answer', q.answer,
      'releasedOn', q.released_on, 'followUpOf', q.follow_up_of) order by q.released_on, q.id), '[]')
    from library.question q where q.publication_id = p.id)`,
};
const fields = Object.entries(expressions);

/** Every field, for a delivery that must serve whatever document comes. */
export const everyField: Selection = { names: new Set(Object.keys(expressions)), below: () => everyField };

/** The asked columns, and a short word for their set: the same word always means the same text. */
export function columnsAsked(asked: Selection): {
  readonly shape: string;
  readonly columns: readonly string[];
} {
  let bits = 0n;
  const columns: string[] = [];
  fields.forEach(([name, expression], at) => {
    if (!asked.names.has(name)) return;
    bits |= 1n << BigInt(at);
    columns.push(`${expression} as "${name}"`);
  });
  return { shape: bits.toString(36), columns };
}

/** The asked fields as one JSON value, null where there is no row of `p`. */
export function publicationJson(asked: Selection): { readonly shape: string; readonly json: string } {
  const { shape } = columnsAsked(asked);
  const pairs = fields
    .filter(([name]) => asked.names.has(name))
    .map(([name, expression]) => `'${name}', ${expression}`);
  return { shape, json: `case when p.id is not null then json_build_object(${pairs.join(', ')}) end` };
}
