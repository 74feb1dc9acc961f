/**
 * What the database does for each statement at this volume, as a peer and after the sixth execution, when PostgreSQL may
 * have gone over to a generic plan: the nodes of the plan, the scans of the whole library (inside functions too), and how
 * often each function of the policies ran.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Question } from './operations.ts';
import { statementOf } from './statements.ts';

/** A statement's plan. */
export interface Plan {
  readonly statement: string;
  /** The nodes from the top, such as `Index Scan publication_feed`. */
  readonly nodes: readonly string[];
  /** Whether the plan stands for any values. */
  readonly generic: boolean;
  /** Sequential scans of library.publication in one execution, those within functions included. */
  readonly wholeScans: number;
  /** Blocks read, from memory or disk, in one execution. */
  readonly blocks: number;
  /** Calls in one execution of each function that a policy or the seal needs. */
  readonly calls: Readonly<Record<string, number>>;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Function Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** The functions that policies call; `enter` and what it needs run before, and count apart. */
const ofPolicies = [
  'viewer_is_set',
  'viewer_is_member',
  'viewer_keys',
  'viewer_role',
  'viewer_authority',
  'viewer_person',
  'viewer_level',
  'seal_of',
];

/**
 * `superuser` may count calls; the statement itself runs as whoever holds the token. `executions` come before the one
 * that is counted: six are what PostgreSQL needs to go over to a generic plan.
 */
export async function planOf(
  superuser: string,
  token: string,
  question: Question,
  executions = 6,
): Promise<Plan> {
  const { name, text, values } = await statementOf(question);
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  try {
    await client.query(`set track_functions = 'all'`);
    await client.query('begin');
    await client.query('set local role doorkeeper');
    await client.query('select register.enter($1, null)', [
      createHash('sha256').update(token, 'utf8').digest(),
    ]);
    await client.query(`prepare asked as ${text}`);
    const given = values
      .map(value => (value === null ? 'null' : client.escapeLiteral(String(value))))
      .join(', ');
    const execute = given === '' ? 'execute asked' : `execute asked(${given})`;
    for (let n = 0; n < executions; n++) await client.query(execute);
    const before = await counted(client);
    await client.query(execute);
    const after = await counted(client);
    const explained = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `explain (analyze, buffers, format json) ${execute}`,
    );
    const [kept] = (
      await client.query<{ generic_plans: string }>(
        `select generic_plans from pg_prepared_statements where name = 'asked'`,
      )
    ).rows;
    await client.query('rollback');
    const top = explained.rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (top === undefined) throw new Error(`${name} has no plan`);
    return {
      statement: name,
      nodes: nodesOf(top),
      generic: Number(kept?.generic_plans) > 0,
      wholeScans: after.scans - before.scans,
      blocks: (top['Shared Hit Blocks'] ?? 0) + (top['Shared Read Blocks'] ?? 0),
      calls: Object.fromEntries(
        ofPolicies
          .map(each => [each, (after.calls.get(each) ?? 0) - (before.calls.get(each) ?? 0)] as const)
          .filter(([, n]) => n > 0),
      ),
    };
  } finally {
    await client.end();
  }
}

async function counted(
  client: pg.Client,
): Promise<{ readonly scans: number; readonly calls: ReadonlyMap<string, number> }> {
  const scans = await client.query<{ n: string }>(
    `select coalesce(sum(seq_scan), 0) as n from pg_stat_xact_user_tables where schemaname = 'library' and relname = 'publication'`,
  );
  const calls = await client.query<{ funcname: string; calls: string }>(
    `select funcname, calls from pg_stat_xact_user_functions where schemaname = 'register'`,
  );
  return {
    scans: Number(scans.rows[0]?.n ?? 0),
    calls: new Map(calls.rows.map(row => [row.funcname, Number(row.calls)])),
  };
}

function nodesOf(node: PlanNode): readonly string[] {
  const of = node['Index Name'] ?? node['Relation Name'] ?? node['Function Name'];
  const name = of === undefined ? node['Node Type'] : `${node['Node Type']} ${of}`;
  return [name, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Whether a plan reads the whole library where it must not. */
export const readsAll = (plan: Plan): boolean =>
  plan.wholeScans > 0 || plan.nodes.includes('Seq Scan publication');
