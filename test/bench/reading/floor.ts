/**
 * The floor: what these reads cost at least. `node:http`, the session found and sealed by `enter` in one pipelined
 * flight (the API's own, which is the cheapest that we know), one prepared statement a read under the same policies, JSON
 * out; no router, no GraphQL, no checks. Whatever the API comes to do better belongs here too.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { fly, type Step } from '@moot/api/database/flight';
import { answerMessages, type ServerStart } from './processes.ts';

const columns = `p.act_by::text as "actBy", p.assets, p.attribution, p.byline,
  json_build_object('nation', p.nation, 'populationBand', p.population_band, 'region', p.region, 'tier', p.tier) as disclosed,
  p.id, p.kind, p.marking, p.occurred, p.outcome, p.released_on::text as "releasedOn", p.revised_on::text as "revisedOn", p.severity,
  p.status, p.summary, (select coalesce(json_agg(json_build_object('product', case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end,
      'supplier', json_build_object('id', s.id, 'name', s.name)) order by s.name, d.name), '[]')
    from library.publication_supplier l join register.supplier s on s.id = l.supplier_id
    left join register.product d on d.id = l.product_id where l.publication_id = p.id) as suppliers, p.themes, p.title, p.withdrawn`;
const order = 'order by p.released_on desc, p.id desc limit 21';

type Variables = Readonly<Record<string, unknown>>;
const page = (rows: readonly unknown[]): unknown => ({
  publications: { nodes: rows.slice(0, 20), pageInfo: { endCursor: null, hasNextPage: rows.length > 20 } },
});

const found = (values: readonly unknown[]): Step => ({
  name: 'found',
  text: `select ${columns} from library.find($1, $2, $3, $4, $5, $6, $7, $8, 21) f (id) join library.publication p on p.id = f.id ${order}`,
  values,
});

function statementFor(path: string, variables: Variables): Step {
  const filter = (variables['filter'] ?? {}) as Variables;
  switch (path) {
    case '/feed':
      return { name: 'feed', text: `select ${columns} from library.publication p ${order}`, values: [] };
    case '/filtered':
      if (filter['asset'] !== undefined)
        return found([null, null, null, filter['asset'], null, null, null, null]);
      return {
        name: 'filtered',
        text: `select ${columns} from library.publication p where p.kind = $1 and p.severity = $2 ${order}`,
        values: [filter['kind'], filter['severity']],
      };
    case '/search':
      return found([variables['search'], null, null, null, null, null, null, null]);
    case '/item':
      return {
        name: 'item',
        text: `select library.audience_of(p.id) as audience, library.because_of(p.id, p.marking) as because, p.change_note as "changeNote",
          p.content, 'TLP:' || replace(p.marking, '_', '+') as label, p.revision, (select coalesce(json_agg(json_build_object(
            'changeNote', r.change_note, 'number', r.number, 'releasedOn', r.released_on) order by r.number desc), '[]')
            from library.revision r where r.publication_id = p.id) as revisions, p.services, p.withdrawal_reason as "withdrawalReason", ${columns}
          from library.publication p where p.id = $1`,
        values: [variables['id']],
      };
    case '/facets':
      return {
        name: 'facets',
        text: `select c.field, c.value, sum(c.count)::int as count from library.facet_count c
          where not (c.before && (select register.viewer_keys())) group by c.field, c.value order by count desc, c.value`,
        values: [],
      };
    default:
      throw new Error(`the floor knows no ${path}`);
  }
}

function answerOf(path: string, rows: readonly Variables[]): unknown {
  if (path === '/item') return { publication: rows[0] ?? null };
  if (path !== '/facets') return page(rows);
  return {
    facets: ['kind', 'theme', 'asset', 'severity'].map(field => ({
      field,
      values: rows
        .filter(row => row['field'] === field)
        .map(row => ({ count: row['count'], value: row['value'] })),
    })),
  };
}

function serve({ database, port }: ServerStart): Promise<void> {
  const pool = new pg.Pool({
    connectionString: database,
    max: 20,
    idleTimeoutMillis: 600_000,
    pipeline: true,
  } as pg.PoolConfig);
  const read = async (hash: Buffer, statement: Step): Promise<readonly Variables[]> => {
    const client = await pool.connect();
    try {
      const landed = await fly(client, [
        { name: 'begin', text: 'begin read only', values: [] },
        { name: 'doorkeeper', text: 'set local role doorkeeper', values: [] },
        { name: 'enter', text: 'select register.enter($1, $2) as who', values: [hash, 'peer'] },
        statement,
        { name: 'commit', text: 'commit', values: [] },
      ]);
      return landed[3] ?? [];
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const token = /moot=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
      const hash = createHash('sha256').update(token, 'utf8').digest();
      read(hash, statementFor(path, JSON.parse(body) as Variables)).then(
        rows => {
          const reply = JSON.stringify({ data: answerOf(path, rows) });
          response.writeHead(200, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(reply),
          });
          response.end(reply);
        },
        (error: unknown) => {
          response.writeHead(500, { 'content-length': 0 });
          response.end();
          process.stderr.write(`floor: ${String(error)}\n`);
        },
      );
    });
  });
  return new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
}

answerMessages(serve);
