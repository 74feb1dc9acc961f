import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultKeys, type Signer } from '../keys.ts';
import { machineWorld } from '../world.ts';
import { reportOn } from './auditCommands.ts';
import { signHeadOf } from './head.ts';
import { heldFrom, NotALog, readLog } from './heldFrom.ts';
import type { AuditLog } from './logFile.ts';
import { rootsAt } from './verifyLog.ts';

const keyOf = (byte: number): Signer => vaultKeys(Buffer.alloc(32, byte), machineWorld).signer;
const line = (n: number): string => `2026-05-04 ${n.toString(16).padStart(64, '0')}`;
const logOf = (leaves: readonly string[], sizes: readonly number[], signer = keyOf(1)): AuditLog => {
  const roots = rootsAt(leaves, new Set(sizes));
  return {
    format: 'moot audit log 1',
    heads: sizes.map(size => signHeadOf(signer, { size, root: roots.get(size)!, on: '2026-05-04' })),
    leaves: [...leaves],
    openings: {},
  };
};
const older = logOf([1, 2, 3].map(line), [2, 3]);
const log = logOf([1, 2, 3, 4, 5].map(line), [2, 3, 5]);

describe('audit verify', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'moot-held-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (content: unknown): string => {
    const path = join(folder, `${machineWorld.id()}.json`);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const told = (
    of: AuditLog,
    ...held: readonly string[]
  ): { readonly holds: boolean; readonly words: string } => {
    const lines: string[] = [];
    const holds = reportOn(readLog(file(of)), held.map(heldFrom), one => void lines.push(one));
    return { holds, words: lines.join('\n') };
  };

  it('R6 takes an older file, a head, or a head as somebody wrote it down', () => {
    const [head] = log.heads;
    for (const held of [
      file(older),
      file(head),
      `${head!.size}:${head!.root}`,
      `2:${head!.root.toUpperCase()}`,
    ])
      expect(told(log, held).holds, held).toBe(true);
    expect(told(log, file(older)).words).toContain('Nothing has changed in the 3 entries');
    expect(told(log).words).toContain('does not show that it is the log of before');
  });

  it('R6 names in words what is wrong', () => {
    const rewritten = logOf([9, 2, 3, 4, 5].map(line), [2, 3, 5]);
    expect(told(rewritten).holds, 'the operator made everything fit').toBe(true);
    const cases: readonly (readonly [AuditLog, RegExp])[] = [
      [rewritten, /differs at or before entry 1: the past was rewritten/],
      [logOf([1, 2].map(line), [2]), /a head over 3 entries, and the log has fewer/],
      [{ ...log, leaves: log.leaves.with(4, line(9)) }, /first 5 entries do not give the root/],
      [{ ...log, leaves: [...log.leaves, line(6)] }, /entry 6 and what follows are covered by no head/],
      [{ ...log, heads: [] }, /no signed head/],
      [{ ...log, openings: { 1: '{"at":"2026-05-04"}' } }, /opening of entry 1 is not what/],
      [logOf(log.leaves, [2, 3, 5], keyOf(2)), /another key than the heads that you hold/],
      [{ ...log, heads: log.heads.toReversed() }, /head over 3 entries stands out of order/],
    ];
    for (const [wrong, words] of cases) {
      const { holds, words: said } = told(wrong, file(older));
      expect(holds, String(words)).toBe(false);
      expect(said).toMatch(words);
      expect(said).toMatch(/The log does NOT hold/);
    }
  });

  it('R6 refuses in words what is no log, and what is held that is none', () => {
    for (const text of [
      '',
      '{',
      '{"format": "moot audit log 1"}',
      JSON.stringify({ ...log, format: 'another' }),
    ])
      expect(() => readLog(file(text)), text).toThrow(NotALog);
    for (const held of [file('{}'), file({ size: 1 })]) expect(() => heldFrom(held)).toThrow(NotALog);
    expect(() => heldFrom('7:xyz')).toThrow(/no such file/);
  });
});
