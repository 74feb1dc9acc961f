/**
 * CISA's catalogue of Known Exploited Vulnerabilities as a file says it: read strictly by CISA's own schema, so that a
 * malformed, truncated or doctored file is refused with the line or field at fault before anything is written.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { materialPath } from '../../material.ts';

/** One entry; the fields are CISA's. */
export interface KevEntry {
  readonly cveID: string;
  readonly vendorProject: string;
  readonly product: string;
  readonly vulnerabilityName: string;
  /** YYYY-MM-DD. */
  readonly dateAdded: string;
  readonly shortDescription: string;
  readonly requiredAction: string;
  /** YYYY-MM-DD; by when federal agencies of the United States must act. */
  readonly dueDate: string;
  readonly knownRansomwareCampaignUse?: string;
  readonly notes?: string;
  readonly cwes?: readonly string[];
}

export interface KevCatalogue {
  readonly catalogVersion: string;
  /** ISO 8601 moment. */
  readonly dateReleased: string;
  readonly count: number;
  readonly vulnerabilities: readonly KevEntry[];
}

/** A file that is not a catalogue, with where it went wrong in words for the operator. */
export class MalformedCatalogue extends Error {
  constructor(
    readonly where: string,
    problem: string,
  ) {
    super(`${where}: ${problem}`);
    this.name = 'MalformedCatalogue';
  }
}

let validate: ReturnType<Ajv['compile']> | undefined;

const schemaCheck = (): ReturnType<Ajv['compile']> => {
  if (validate !== undefined) return validate;
  const ajv = new Ajv({ allErrors: false, strict: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  validate = ajv.compile(
    JSON.parse(
      readFileSync(materialPath('kev/known_exploited_vulnerabilities.schema.json'), 'utf8'),
    ) as object,
  );
  return validate;
};

/** The line (from 1) at which JSON.parse gave up. */
function lineOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}

/** Reads a catalogue; throws `MalformedCatalogue`. */
export function readCatalogue(text: string): KevCatalogue {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new MalformedCatalogue(`line ${lineOf(text, error)}`, 'this is not JSON');
  }
  const check = schemaCheck();
  if (check(parsed) !== true) {
    const first = check.errors?.[0];
    const entry = /^\/vulnerabilities\/(\d+)/.exec(first?.instancePath ?? '')?.[1];
    const cve =
      entry === undefined ? undefined : (parsed as KevCatalogue).vulnerabilities[Number(entry)]?.cveID;
    const field = (first?.instancePath ?? '').slice(1).replaceAll('/', '.') || 'the file';
    throw new MalformedCatalogue(
      cve === undefined ? field : `${field} (${cve})`,
      first?.message ?? 'does not fit the schema',
    );
  }
  const catalogue = parsed as KevCatalogue;
  if (catalogue.count !== catalogue.vulnerabilities.length) {
    throw new MalformedCatalogue(
      'count',
      `says ${catalogue.count}, but there are ${catalogue.vulnerabilities.length} entries`,
    );
  }
  const seen = new Map<string, number>();
  for (const [index, entry] of catalogue.vulnerabilities.entries()) {
    const before = seen.get(entry.cveID);
    if (before !== undefined) {
      throw new MalformedCatalogue(
        `vulnerabilities.${index}.cveID (${entry.cveID})`,
        `stands already at vulnerabilities.${before}`,
      );
    }
    seen.set(entry.cveID, index);
  }
  return catalogue;
}
