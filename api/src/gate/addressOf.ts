/** Where a request comes from, for counting. Of headers only what our own proxies wrote is believed. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The address that the outermost of `proxies` proxies saw; without proxies the one of the connection. Of IPv6 the first
 * 64 bits: whoever has one address has all that begin so.
 */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (proxies === 0) return networkOf(direct);
  const header = request.headers['x-forwarded-for'] ?? '';
  const seen = [...String(header).split(','), direct].map(each => each.trim()).filter(each => each !== '');
  return networkOf(seen[Math.max(0, seen.length - 1 - proxies)] ?? direct);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address.slice(0, 64);
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const first = head.split(':').filter(group => group !== '');
  const last = (tail ?? '').split(':').filter(group => group !== '');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...last];
  return `${groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
