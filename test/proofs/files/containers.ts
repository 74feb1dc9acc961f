/** Writes the containers in which traces travel: chunks, segments, blocks and archives, byte by byte. */
import { crc32, deflateSync } from 'node:zlib';

const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const le = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};
const be16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

// ---- PNG

export const pngChunk = (type: string, data: Buffer): Buffer =>
  Buffer.concat([be32(data.length), latin(type), data, be32(crc32(Buffer.concat([latin(type), data])))]);

/** The chunks of a PNG, and what stands behind its end. */
export function pngParts(png: Buffer): { readonly types: readonly string[]; readonly tail: number } {
  const types: string[] = [];
  let at = 8;
  while (at < png.length && types.at(-1) !== 'IEND') {
    types.push(png.toString('latin1', at + 4, at + 8));
    at += 12 + png.readUInt32BE(at);
  }
  return { types, tail: png.length - at };
}

/** Behind the header, before the pixels. */
export const inPng = (png: Buffer, ...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** A PNG of these pixels, row by row, as it comes. */
export function png(
  width: number,
  height: number,
  colour: 2 | 3 | 6,
  pixels: Buffer,
  { before = [], behindPixels = Buffer.alloc(0) }: { before?: readonly Buffer[]; behindPixels?: Buffer } = {},
): Buffer {
  const across = pixels.length / height;
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * across, (row + 1) * across)]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', Buffer.concat([be32(width), be32(height), Buffer.from([8, colour, 0, 0, 0])])),
    ...before,
    pngChunk('IDAT', Buffer.concat([deflateSync(Buffer.concat(rows)), behindPixels])),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

// ---- JPEG

export const jpegSegment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), be16(data.length + 2), data]);
export const inJpeg = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

// ---- GIF

/** An extension block; `data` in pieces of up to 255 bytes. */
export function gifExtension(label: number, head: Buffer, data: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.subarray(at, at + 255);
    pieces.push(Buffer.from([piece.length]), piece);
  }
  const headed = head.length === 0 ? head : Buffer.concat([Buffer.from([head.length]), head]);
  return Buffer.concat([Buffer.from([0x21, label]), headed, ...pieces, Buffer.from([0])]);
}

/** Behind the colours of the whole picture. */
export function inGif(gif: Buffer, ...blocks: readonly Buffer[]): Buffer {
  const flags = gif[10] ?? 0;
  const at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  return Buffer.concat([gif.subarray(0, at), ...blocks, gif.subarray(at)]);
}

// ---- RIFF (WebP)

export const riffChunk = (type: string, data: Buffer): Buffer =>
  Buffer.concat([latin(type), le(data.length, 4), data, Buffer.alloc(data.length % 2)]);

/** A plain WebP in the extended form, with these chunks behind its pixels (an ICC profile before them). */
export function inWebp(webp: Buffer, width: number, height: number, type: string, data: Buffer): Buffer {
  const flag = { ICCP: 0x20, EXIF: 0x08, 'XMP ': 0x04 }[type] ?? 0;
  const extended = riffChunk('VP8X', Buffer.concat([le(flag, 4), le(width - 1, 3), le(height - 1, 3)]));
  const pixels = webp.subarray(12);
  const chunk = riffChunk(type, data);
  const body = Buffer.concat([
    latin('WEBP'),
    extended,
    ...(type === 'ICCP' ? [chunk, pixels] : [pixels, chunk]),
  ]);
  return Buffer.concat([latin('RIFF'), le(body.length, 4), body]);
}

// ---- TIFF fields, as EXIF has them

/** A field of text, or of raw bytes; numbers are one SHORT. */
export type Field = readonly [tag: number, value: string | Buffer | number];
export interface Exif {
  readonly image?: readonly Field[];
  readonly camera?: readonly Field[];
  readonly place?: readonly Field[];
  readonly thumbnail?: Buffer;
}

/** Little-endian TIFF with its directories one behind the other. */
export function exif({ image = [], camera = [], place = [], thumbnail }: Exif): Buffer {
  const size = (fields: readonly Field[], more: number): number => {
    const values = fields.map(([, value]) => (typeof value === 'number' ? 0 : bytesOf(value).length));
    return 6 + 12 * (fields.length + more) + values.reduce((sum, each) => sum + each + (each % 2), 0);
  };
  const pointers = (camera.length > 0 ? 1 : 0) + (place.length > 0 ? 1 : 0);
  const cameraAt = 8 + size(image, pointers);
  const placeAt = cameraAt + (camera.length > 0 ? size(camera, 0) : 0);
  const thumbnailAt = placeAt + (place.length > 0 ? size(place, 0) : 0);
  const links: (readonly [number, number])[] = [
    ...(camera.length > 0 ? [[0x8769, cameraAt] as const] : []),
    ...(place.length > 0 ? [[0x8825, placeAt] as const] : []),
  ];
  return Buffer.concat([
    latin('II*\0'),
    le(8, 4),
    directory(8, image, links, thumbnail === undefined ? 0 : thumbnailAt),
    ...(camera.length > 0 ? [directory(cameraAt, camera, [], 0)] : []),
    ...(place.length > 0 ? [directory(placeAt, place, [], 0)] : []),
    ...(thumbnail === undefined
      ? []
      : [
          directory(
            thumbnailAt,
            [[0x103, 6]],
            [
              [0x201, thumbnailAt + 6 + 36],
              [0x202, thumbnail.length],
            ],
            0,
          ),
          thumbnail,
        ]),
  ]);
}

const bytesOf = (value: string | Buffer): Buffer => (typeof value === 'string' ? latin(`${value}\0`) : value);

function directory(
  start: number,
  fields: readonly Field[],
  links: readonly (readonly [number, number])[],
  next: number,
): Buffer {
  let at = start + 6 + 12 * (fields.length + links.length);
  const values: Buffer[] = [];
  const entries = fields.map(([tag, value]): readonly [number, Buffer] => {
    if (typeof value === 'number')
      return [tag, Buffer.concat([le(tag, 2), le(3, 2), le(1, 4), le(value, 4)])];
    const bytes = bytesOf(value);
    const type = typeof value === 'string' ? 2 : 7;
    const entry = Buffer.concat([le(tag, 2), le(type, 2), le(bytes.length, 4), le(at, 4)]);
    const even = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
    values.push(even);
    at += even.length;
    return [tag, entry];
  });
  const linked = links.map(
    ([tag, where]) => [tag, Buffer.concat([le(tag, 2), le(4, 2), le(1, 4), le(where, 4)])] as const,
  );
  const sorted = [...entries, ...linked].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
  return Buffer.concat([le(sorted.length, 2), ...sorted, le(next, 4), ...values]);
}

// ---- ZIP

/** An archive of files that are stored as they are; `at` is the moment in its headers, in the DOS form. */
export function zip(files: Readonly<Record<string, string>>, at = 0x5a21_6b2c): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text, 'utf8');
    const about = Buffer.concat([
      le(20, 2),
      le(0, 2),
      le(0, 2),
      le(at, 4),
      le(crc32(data), 4),
      le(data.length, 4),
      le(data.length, 4),
      le(name.length, 2),
      le(0, 2),
    ]);
    const local = Buffer.concat([latin('PK\x03\x04'), about, latin(name), data]);
    central.push(
      Buffer.concat([
        latin('PK\x01\x02'),
        le(20, 2),
        about,
        le(0, 2),
        le(0, 2),
        le(0, 2),
        le(0, 4),
        le(offset, 4),
        latin(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directoryBytes = Buffer.concat(central);
  return Buffer.concat([
    ...locals,
    directoryBytes,
    latin('PK\x05\x06'),
    le(0, 4),
    le(central.length, 2),
    le(central.length, 2),
    le(directoryBytes.length, 4),
    le(offset, 4),
    le(0, 2),
  ]);
}
