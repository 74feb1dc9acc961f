/** What somebody has kept: an older log file, a single head as JSON, or a head written down as `SIZE:ROOT`. */
import { readFileSync } from 'node:fs';
import { headSchema, logSchema, type AuditLog } from './logFile.ts';
import type { Held } from './verifyLog.ts';

/** A file that is not what it should be, in words. */
export class NotALog extends Error {
  override readonly name = 'NotALog';
}

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotALog(`${file} is not JSON: was the download complete?`);
    throw error;
  }
};

/** Reads a log as it was downloaded. */
export function readLog(file: string): AuditLog {
  const log = logSchema.safeParse(parsed(file));
  if (log.success) return log.data;
  const [issue] = log.error.issues;
  throw new NotALog(
    `${file} is not an audit log of Moot: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}

export function heldFrom(asked: string): Held {
  const noted = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(asked);
  if (noted !== null)
    return { heads: [{ size: Number(noted[1]), root: String(noted[2]).toLowerCase() }], leaves: [] };
  const value = parsed(asked);
  const head = headSchema.safeParse(value);
  if (head.success) return { heads: [head.data], leaves: [] };
  const log = logSchema.safeParse(value);
  if (!log.success)
    throw new NotALog(`${asked} is neither an audit log of Moot nor a head of one; a head is also SIZE:ROOT`);
  return log.data;
}
