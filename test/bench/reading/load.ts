/**
 * The readers: a fixed number of connections, each asking its next question as soon as it was answered. Requests are
 * ready bytes and replies are only measured and looked at for `errors`, so that the readers take as little of the
 * machine as they can from the servers.
 */
import { connect } from 'node:net';
import { answerMessages, type LoadResult, type LoadStart } from './processes.ts';

const headEnd = Buffer.from('\r\n\r\n');

function reader(
  port: number,
  next: () => Buffer | undefined,
  answered: (milliseconds: number, good: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    let waiting: Buffer[] = [];
    let have = 0;
    let need = 0;
    let asked = 0;
    const ask = (): void => {
      const request = next();
      if (request === undefined) {
        socket.end();
        resolve();
        return;
      }
      asked = performance.now();
      socket.write(request);
    };
    socket.once('connect', ask);
    socket.once('error', reject);
    socket.on('data', chunk => {
      waiting.push(chunk);
      have += chunk.length;
      if (need > 0 && have < need) return;
      const reply = waiting.length === 1 ? chunk : Buffer.concat(waiting);
      waiting = [reply];
      const end = reply.indexOf(headEnd);
      if (end === -1) return;
      const head = reply.toString('latin1', 0, end);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (length === undefined) {
        reject(new Error(`a reply without a length: ${head.slice(0, 200)}`));
        return;
      }
      need = end + 4 + Number(length);
      if (have < need) return;
      answered(
        performance.now() - asked,
        head.startsWith('HTTP/1.1 200') && reply.indexOf('"errors"', end, 'latin1') === -1,
      );
      waiting = [];
      have = 0;
      need = 0;
      ask();
    });
  });
}

answerMessages(
  async ({ port, requests, connections, seconds, atMost = Infinity }: LoadStart): Promise<LoadResult> => {
    const ready = requests.map(each => Buffer.from(each));
    const times: number[] = [];
    let failed = 0;
    let at = 0;
    const began = performance.now();
    const until = began + seconds * 1000;
    await Promise.all(
      Array.from({ length: connections }, () =>
        reader(
          port,
          () => (performance.now() < until && at < atMost ? ready[at++ % ready.length] : undefined),
          (took, good) => {
            times.push(took);
            if (!good) failed += 1;
          },
        ),
      ),
    );
    const elapsed = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    const quantile = (q: number): number =>
      times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0;
    return {
      perSecond: times.length / elapsed,
      p50: quantile(0.5),
      p99: quantile(0.99),
      failed,
      answered: times.length,
    };
  },
);
