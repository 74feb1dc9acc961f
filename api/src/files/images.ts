/**
 * A picture, written anew from its pixels alone: one PNG whatever it was, upright, in sRGB, opaque, at most 2,560
 * pixels long, without the lowest bits in which a mark is easily hidden. Nothing else of the file is carried over,
 * because nothing else is handed on.
 *
 * What the pixels show (a name on a screenshot) stays, and so does a mark that is woven into them.
 */
import sharp from 'sharp';
import { bounds } from './bounds.ts';
import { FileRefused } from './refusals.ts';

// Every decoder is a way in, so only those of the four kinds are there at all.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
});
sharp.cache(false);
sharp.concurrency(1);

export async function rebuildImage(bytes: Uint8Array): Promise<Buffer> {
  // By its head alone; with the limit on, too many pixels could not be told from damage.
  const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (pages > 1) throw new FileRefused('animated');
  if (width * height > bounds.pixels) throw new FileRefused('too_many_pixels');
  const picture = sharp(bytes, { limitInputPixels: bounds.pixels, limitInputChannels: 5, failOn: 'warning' });
  const { data, info } = await picture
    .autoOrient()
    // What lay under full transparency is gone with it.
    .flatten({ background: '#ffffff' })
    .resize({
      width: bounds.longestSide,
      height: bounds.longestSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width: across, height: down, channels } = info;
  withoutLowestBits(data);
  return sharp(data, { raw: { width: across, height: down, channels } })
    .png({ compressionLevel: 8, adaptiveFiltering: true, palette: false })
    .toBuffer();
}

/** To the nearest multiple of four, white staying white: the same again when it is done again. */
function withoutLowestBits(pixels: Buffer): void {
  for (let at = 0; at < pixels.length; at++) pixels[at] = Math.min(255, ((pixels[at] ?? 0) + 2) & ~3);
}
