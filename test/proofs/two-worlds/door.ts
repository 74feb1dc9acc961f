/** Knocks at the real HTTP server and keeps all that came back, but for the machine's clock in `Date`. */
import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

export class Door implements Disposable {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #url: string;
  asked = 0;

  constructor(url: string) {
    this.#url = url;
  }

  send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | null = null,
  ): Promise<Reply> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, this.#url), { method, agent: this.#agent, headers }, response => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: headersOf(response.rawHeaders),
            // Byte for byte, whatever they are.
            body: Buffer.concat(parts).toString('latin1'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}

function headersOf(raw: readonly string[]): readonly string[] {
  const headers: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? '';
    headers.push(`${name}: ${name.toLowerCase() === 'date' ? '<now>' : raw[at + 1]}`);
  }
  return headers;
}

export const bytesOf = ({ status, headers, body }: Reply): string =>
  `${status}\n${headers.join('\n')}\n\n${body}`;
