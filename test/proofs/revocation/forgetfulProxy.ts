/**
 * A line to PostgreSQL that can lose wake-ups: it passes everything on but, while it is told to, the notifications that
 * the server sends. A lost packet, a listener that is just reconnecting, a pooler that does not know LISTEN: they all
 * look like this to the platform.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface ForgetfulProxy extends AsyncDisposable {
  /** The same connection string by way of this line. */
  readonly through: (url: string) => string;
  /** Whether notifications get through. */
  forget: boolean;
  /** How many it has lost. */
  readonly lost: () => number;
}

/** The type byte of NotificationResponse in PostgreSQL's protocol, version 3. */
const notification = 0x41;

/** Cuts the server's stream into messages; a message is its type, its length (with itself) and its body. */
function messagesOf(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return chunk => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 5) {
      const length = 1 + rest.readUInt32BE(1);
      if (rest.length < length) return;
      onMessage(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}

/** In front of the server that `url` names. */
export async function openForgetfulProxy(url: string): Promise<ForgetfulProxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let lost = 0;
  const proxy = createServer(client => {
    const server = connect(Number(port), hostname);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one);
      // Small messages at once: what the line adds is not the platform's.
      one.setNoDelay(true);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.pipe(server);
    server.on(
      'data',
      messagesOf(message => {
        if (line.forget && message[0] === notification) lost += 1;
        else client.write(message);
      }),
    );
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  const own = (proxy.address() as AddressInfo).port;
  const line: ForgetfulProxy = {
    forget: false,
    lost: () => lost,
    through: to => {
      const address = new URL(to);
      address.hostname = '127.0.0.1';
      address.port = String(own);
      return address.href;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>(resolve => proxy.close(() => resolve()));
    },
  };
  return line;
}
