import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from './addressOf.ts';

const from = (direct: string, forwarded: string | undefined, proxies: number): string =>
  addressOf(
    {
      socket: { remoteAddress: direct },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    } as unknown as Parameters<typeof addressOf>[0],
    proxies,
  );

describe('where a request comes from', () => {
  it('6 is the connection’s address, whatever a client says of itself', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.option(fc.string(), { nil: undefined }), (direct, said) => {
        expect(from(direct, said, 0)).toBe(direct);
      }),
    );
  });

  it('6 is what our own proxies saw, and nothing that stands before it', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.array(fc.ipV4(), { maxLength: 3 }), fc.ipV4(), (direct, said, client) => {
        expect(from(direct, [...said, client].join(', '), 1)).toBe(client);
        expect(from(direct, [...said, client, '10.0.0.9'].join(','), 2)).toBe(client);
      }),
    );
    expect(from('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(from('10.0.0.1', '', 2)).toBe('10.0.0.1');
  });

  it('6 takes all addresses of an IPv6 network for one, however they are written', () => {
    const same = [
      '2001:db8:1:2::1',
      '2001:DB8:1:2:ffff:0:0:9',
      '2001:0db8:0001:0002::',
      '2001:db8:1:2::1%eth0',
    ];
    expect(new Set(same.map(each => from(each, undefined, 0)))).toEqual(new Set(['2001:db8:1:2::/64']));
    expect(from('2001:db8:1:3::1', undefined, 0)).not.toBe('2001:db8:1:2::/64');
    expect(from('::ffff:192.0.2.7', undefined, 0)).toBe('192.0.2.7');
    expect(from('::1', undefined, 0)).toBe('0:0:0:0::/64');
  });
});
