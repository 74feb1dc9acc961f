/** Looks for a trace in what would be served: as it is, in other encodings, and in whatever unfolds within it. */
import { inflateRawSync, inflateSync, constants } from 'node:zlib';
import sharp from 'sharp';

/** The word in the forms in which a file may hold it. */
function forms(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].flatMap(shift =>
    [plain, utf16].map(bytes => {
      const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      // Without the ends, which depend on what stands beside it.
      return Buffer.from(text.slice(shift === 0 ? 0 : 4, -4));
    }),
  );
  const hex = plain.toString('hex');
  const lines = [word, word.toLowerCase(), [...word].toReversed().join('')].map(text => Buffer.from(text));
  return [
    ...lines,
    utf16,
    Buffer.from(utf16).swap16(),
    ...base64,
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    Buffer.from([...word].map(each => `&#${each.charCodeAt(0)};`).join('')),
  ];
}

const holds = (bytes: Buffer, word: string): boolean => forms(word).some(form => bytes.includes(form));

/** Everything in these bytes that zlib or deflate unfolds. */
function unfolded(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 };
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    if (((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 1)) % 31 !== 0) continue;
    try {
      found.push(inflateSync(bytes.subarray(at), options));
    } catch {
      // Two bytes that only look like a beginning.
    }
  }
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 1)) {
    try {
      const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      found.push(inflateRawSync(bytes.subarray(data), options));
    } catch {
      // Stored, or nothing of ours.
    }
  }
  return found;
}

/** Each so-manieth bit of the pixels, put together to bytes. */
function lowestBits(pixels: Buffer): Buffer {
  const bytes = Buffer.alloc(Math.floor(pixels.length / 8));
  for (let at = 0; at < bytes.length * 8; at++) {
    const by = Math.floor(at / 8);
    bytes[by] = (bytes[by] ?? 0) | (((pixels[at] ?? 0) & 1) << (at % 8));
  }
  return bytes;
}

/** Where the word is found, or null. */
export async function traceOf(word: string, bytes: Buffer, isPicture: boolean): Promise<string | null> {
  if (holds(bytes, word)) return 'in the bytes';
  if (unfolded(bytes).some(each => holds(each, word))) return 'in a compressed part';
  if (!isPicture) return null;
  const pixels = await sharp(bytes).raw().toBuffer();
  if (holds(pixels, word)) return 'in the pixels';
  return holds(lowestBits(pixels), word) ? 'in the lowest bits of the pixels' : null;
}
