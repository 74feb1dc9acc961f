/**
 * How much processor time a process has had, in milliseconds. On a machine that others use too this says more than the
 * clock: it does not grow while somebody else runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of this process. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of all processes of a database server on Linux, by its cluster folder; null where it cannot be read. */
export function databaseProcessorTime(cluster: string): number | null {
  if (process.platform !== 'linux') return null;
  const server = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  let ticks = 0;
  for (const process of readdirSync('/proc')) {
    if (!/^\d+$/.test(process)) continue;
    const stat = statOf(process);
    if (stat[1] === server) ticks += Number(stat[11]) + Number(stat[12]);
  }
  // Linux counts in hundredths of a second whatever the processor.
  return ticks * 10;
}

/** Its fields after the name, which may hold spaces: state, parent, … */
function statOf(process: string): readonly string[] {
  try {
    return readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    // It has ended since it was listed.
    return [];
  }
}
