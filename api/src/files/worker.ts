/**
 * The process that rebuilds one file and ends. It is given the file on its input and answers on its output: a line
 * of JSON, then the bytes. It runs from its source, as Node does by itself, and so imports nothing but this room.
 */
import { bounds } from './bounds.ts';
import { rebuild } from './rebuild.ts';

// The decoders' memory is not V8's: a picture that unfolds into more than any honest one ends here.
const watch = setInterval(() => {
  if (process.memoryUsage.rss() > bounds.memory * 1024 * 1024) process.exit(1);
}, 20);

const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
const rebuilt = await rebuild(Buffer.concat(parts), process.argv[2] === 'table');
clearInterval(watch);
if ('refused' in rebuilt) process.stdout.write(`${JSON.stringify({ refused: rebuilt.refused })}\n`);
else {
  process.stdout.write(`${JSON.stringify({ kind: rebuilt.kind })}\n`);
  process.stdout.write(rebuilt.bytes);
}
