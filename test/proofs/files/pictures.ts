/** Poisoned pictures: a trace in each place where a picture can hold one. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  exif,
  gifExtension,
  inGif,
  inJpeg,
  inPng,
  inWebp,
  jpegSegment,
  png,
  pngChunk,
  zip,
  type Exif,
} from './containers.ts';
import { canary, likeClean, refused, type Poison } from './poison.ts';

const width = 48;
const height = 32;
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');
const script = latin(`<html><script>/*${canary}*/alert(1)</script></html>`);
const archive = zip({ [`${canary}.txt`]: `written by ${canary}` });

/** Soft colours with an edge, so that every encoder has something to do. */
const pixels = Buffer.from(
  Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return x > 30 && y > 10 ? [252, 252, 252] : [x * 5, y * 7, 120];
  }).flat(),
);

const xmp = (text: string): Buffer =>
  latin(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${text}"/></rdf:RDF></x:xmpmeta>`,
  );

/** What cameras and programs write about a picture, in the fields of EXIF. */
const fields = (thumbnail: Buffer): readonly (readonly [string, Exif])[] => [
  ['author', { image: [[0x13b, canary]] }],
  ['author in UTF-16', { image: [[0x9c9d, utf16(canary)]] }],
  [
    'make, model and software',
    {
      image: [
        [0x10f, canary],
        [0x110, `X ${canary}`],
        [0x131, `fw ${canary}`],
      ],
    },
  ],
  [
    'computer and copyright',
    {
      image: [
        [0x13c, `PC-${canary}`],
        [0x8298, canary],
      ],
    },
  ],
  [
    'description and time',
    {
      image: [
        [0x10e, canary],
        [0x132, `2026:03:04 ${canary}`],
      ],
    },
  ],
  [
    'serial numbers of camera and lens',
    {
      camera: [
        [0xa431, canary],
        [0xa435, canary],
      ],
    },
  ],
  [
    'owner and comment',
    {
      camera: [
        [0x9286, latin(`ASCII\0\0\0${canary}`)],
        [0xa430, canary],
      ],
    },
  ],
  ['maker note', { camera: [[0x927c, latin(`MKR\0${canary}`)]] }],
  [
    'GPS',
    {
      place: [
        [0x1b, latin(`ASCII\0\0\0${canary}`)],
        [0x1c, latin(`ASCII\0\0\0${canary}`)],
        [0x1d, `2026:03:04 ${canary}`],
      ],
    },
  ],
  ['thumbnail', { thumbnail }],
];

export async function poisonedPictures(): Promise<readonly Poison[]> {
  const raw = { raw: { width, height, channels: 3 as const } };
  const picture = sharp(pixels, raw);
  const [jpeg, gif, webp, tiff, avif] = await Promise.all([
    picture.clone().jpeg({ quality: 90 }).toBuffer(),
    picture.clone().gif().toBuffer(),
    picture.clone().webp({ lossless: true }).toBuffer(),
    picture
      .clone()
      .tiff()
      .withExif({ IFD0: { Artist: canary } })
      .toBuffer(),
    picture
      .clone()
      .avif({ effort: 0 })
      .withExif({ IFD0: { Artist: canary } })
      .toBuffer(),
  ]);
  const clean = png(width, height, 2, pixels);
  const profiled = await picture.clone().withIccProfile('srgb').png().toBuffer();
  const standard = (await sharp(profiled).metadata()).icc ?? Buffer.alloc(0);
  // A sound profile that is longer than what its table names.
  const profile = Buffer.concat([standard, latin(canary)]);
  profile.writeUInt32BE(profile.length);
  const thumbnail = inJpeg(jpeg, jpegSegment(0xfe, latin(canary)));

  const inJpegs: readonly (readonly [string, Buffer])[] = [
    ...fields(thumbnail).map(
      ([name, about]) =>
        [`EXIF ${name}`, jpegSegment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(about)]))] as const,
    ),
    ['XMP', jpegSegment(0xe1, Buffer.concat([latin('http://ns.adobe.com/xap/1.0/\0'), xmp(canary)]))],
    [
      'extended XMP',
      jpegSegment(0xe1, latin(`http://ns.adobe.com/xmp/extension/\0${'0'.repeat(40)}${canary}`)),
    ],
    [
      'IPTC',
      jpegSegment(0xed, latin(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x11\x1c\x02\x50\0\x0c${canary}\0`)),
    ],
    ['ICC profile', jpegSegment(0xe2, Buffer.concat([latin('ICC_PROFILE\0\x01\x01'), profile]))],
    ['JFIF thumbnail', jpegSegment(0xe0, Buffer.concat([latin('JFXX\0\x10'), thumbnail]))],
    ['content credentials', jpegSegment(0xeb, latin(`JP\0\x01\0\0\0\x01jumb${canary}`))],
    ['Ducky segment', jpegSegment(0xec, latin(`Ducky\0\x02\0\x0c${canary}\0\0`))],
    ['segment of nobody’s', jpegSegment(0xef, latin(canary))],
    ['comment', jpegSegment(0xfe, latin(canary))],
    ['second picture in the index', jpegSegment(0xe2, latin(`MPF\0II*\0\x08\0\0\0${canary}`))],
  ];
  const behind: readonly (readonly [string, Buffer])[] = [
    ['words behind the end', latin(canary)],
    ['a web page behind the end', script],
    ['an archive behind the end', archive],
    ['another picture behind the end', thumbnail],
  ];
  const grey = Buffer.from(pixels.map((value, at) => (at % 3 === 0 ? value : (pixels[at - (at % 3)] ?? 0))));

  return [
    ...inJpegs.map(([name, segment]) => likeClean(`JPEG ${name}`, 'jpg', inJpeg(jpeg, segment), jpeg)),
    ...behind.map(([name, tail]) => likeClean(`JPEG ${name}`, 'jpg', Buffer.concat([jpeg, tail]), jpeg)),

    likeClean('PNG text', 'png', inPng(clean, pngChunk('tEXt', latin(`Author\0${canary}`))), clean),
    likeClean(
      'PNG compressed text',
      'png',
      inPng(clean, pngChunk('zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync(latin(canary))]))),
      clean,
    ),
    likeClean(
      'PNG international text',
      'png',
      inPng(clean, pngChunk('iTXt', latin(`Source\0\0\0en\0\0${canary}`))),
      clean,
    ),
    likeClean(
      'PNG XMP',
      'png',
      inPng(clean, pngChunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), xmp(canary)]))),
      clean,
    ),
    ...fields(thumbnail).map(([name, about]) =>
      likeClean(`PNG EXIF ${name}`, 'png', inPng(clean, pngChunk('eXIf', exif(about))), clean),
    ),
    likeClean('PNG time', 'png', inPng(clean, pngChunk('tIME', Buffer.from([7, 234, 3, 4, 5, 6, 7]))), clean),
    likeClean(
      'PNG resolution of a screen',
      'png',
      inPng(clean, pngChunk('pHYs', Buffer.from([0, 0, 22, 37, 0, 0, 22, 37, 1]))),
      clean,
    ),
    likeClean(
      'PNG offset',
      'png',
      inPng(clean, pngChunk('oFFs', Buffer.from([0, 0, 3, 233, 0, 0, 2, 1, 0]))),
      clean,
    ),
    likeClean(
      'PNG suggested palette',
      'png',
      inPng(clean, pngChunk('sPLT', latin(`${canary}\0\x08abcdef`))),
      clean,
    ),
    likeClean(
      'PNG significant bits and background',
      'png',
      inPng(
        clean,
        pngChunk('sBIT', Buffer.from([8, 7, 8])),
        pngChunk('bKGD', Buffer.from([0, 11, 0, 22, 0, 33])),
      ),
      clean,
    ),
    likeClean(
      'PNG colour profile',
      'png',
      inPng(clean, pngChunk('iCCP', Buffer.concat([latin(`${canary}\0\0`), deflateSync(profile)]))),
      clean,
    ),
    likeClean('PNG chunk of nobody’s', 'png', inPng(clean, pngChunk('moOt', latin(canary))), clean),
    ...behind.map(([name, tail]) => likeClean(`PNG ${name}`, 'png', Buffer.concat([clean, tail]), clean)),
    likeClean(
      'PNG rest of the uncropped pixels behind the end',
      'png',
      Buffer.concat([clean, pngChunk('IDAT', deflateSync(latin(canary.repeat(9))))]),
      clean,
    ),
    likeClean(
      'PNG colours of full transparency',
      'png',
      transparent(latin(canary)),
      transparent(Buffer.alloc(0)),
    ),
    likeClean(
      'PNG colours of the palette that are not used',
      'png',
      withPalette(latin(canary.padEnd(15))),
      withPalette(Buffer.alloc(0)),
    ),
    likeClean(
      'PNG message in the lowest bits',
      'png',
      png(width, height, 2, inLowestBits(canary)),
      png(width, height, 2, inLowestBits('\0'.repeat(canary.length))),
    ),
    likeClean(
      'PNG turned by EXIF',
      'png',
      inPng(
        clean,
        pngChunk(
          'eXIf',
          exif({
            image: [
              [0x112, 3],
              [0x13b, canary],
            ],
          }),
        ),
      ),
      png(width, height, 2, turned()),
    ),
    likeClean(
      'PNG of one colour only',
      'png',
      inPng(png(width, height, 2, grey), pngChunk('tEXt', latin(`Author\0${canary}`))),
      png(width, height, 2, grey),
    ),
    refused(
      'PNG with frames',
      'png',
      inPng(
        clean,
        pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
        pngChunk('tEXt', latin(`Author\0${canary}`)),
      ),
      'animated',
    ),
    refused(
      'PNG that is cut off',
      'png',
      Buffer.concat([clean.subarray(0, clean.length - 60), latin(canary)]),
      'could_not_be_rebuilt',
    ),
    refused(
      'PNG that unfolds into 400 million pixels',
      'png',
      png(20_000, 20_000, 2, Buffer.alloc(20_000)),
      'too_many_pixels',
    ),
    refused(
      'PNG of too many bytes',
      'png',
      Buffer.concat([clean, Buffer.alloc(12 * 1024 * 1024), latin(canary)]),
      'too_large',
    ),
    {
      name: 'PNG as wide as three screens',
      extension: 'png',
      bytes: png(6_000, 4, 2, Buffer.alloc(6_000 * 4 * 3, 80)),
      becomes: 'smaller',
    },

    likeClean('GIF comment', 'gif', inGif(gif, gifExtension(0xfe, Buffer.alloc(0), latin(canary))), gif),
    likeClean('GIF XMP', 'gif', inGif(gif, gifExtension(0xff, latin('XMP DataXMP'), xmp(canary))), gif),
    likeClean(
      'GIF block of a program',
      'gif',
      inGif(gif, gifExtension(0xff, latin('MOOTAPP 1.0'), latin(canary))),
      gif,
    ),
    ...behind.map(([name, tail]) => likeClean(`GIF ${name}`, 'gif', Buffer.concat([gif, tail]), gif)),
    likeClean(
      'GIF and script in one',
      'gif',
      Buffer.concat([
        inGif(gif, gifExtension(0xfe, Buffer.alloc(0), latin('*/=1;/*'))),
        latin(`*/;alert('${canary}')`),
      ]),
      gif,
    ),
    refused('GIF with frames', 'gif', await frames('gif'), 'animated'),

    ...(['EXIF', 'XMP ', 'ICCP', 'MOOT'] as const).map(type => {
      const data = {
        EXIF: exif({ image: [[0x13b, canary]] }),
        'XMP ': xmp(canary),
        ICCP: profile,
        MOOT: latin(canary),
      }[type];
      return likeClean(`WebP ${type.trim()}`, 'webp', inWebp(webp, width, height, type, data), webp);
    }),
    ...behind.map(([name, tail]) => likeClean(`WebP ${name}`, 'webp', Buffer.concat([webp, tail]), webp)),
    refused('WebP with frames', 'webp', await frames('webp'), 'animated'),

    refused('TIFF with an author', 'tif', tiff, 'image_kind'),
    refused('AVIF with an author', 'avif', avif, 'image_kind'),
    refused(
      'HEIC of a phone',
      'heic',
      latin(`\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x20meta${canary}`),
      'image_kind',
    ),
    refused(
      'BMP',
      'bmp',
      Buffer.concat([latin('BM'), Buffer.alloc(52, 1), Buffer.alloc(20), latin(canary)]),
      'image_kind',
    ),
    refused(
      'ICO',
      'ico',
      Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0]), latin(canary)]),
      'image_kind',
    ),
    refused(
      'Photoshop',
      'psd',
      Buffer.concat([latin('8BPS\0\x01'), Buffer.alloc(20), latin(canary)]),
      'image_kind',
    ),
    refused(
      'SVG with metadata',
      'svg',
      latin(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${canary}</metadata></svg>`),
      'markup',
    ),
    refused(
      'SVG without its namespace',
      'svg',
      latin(`<svg width="9"><desc>${canary}</desc></svg>`),
      'markup',
    ),
    refused(
      'SVG behind a declaration',
      'svg',
      latin(`<?xml version="1.0"?><!-- ${canary} --><svg/>`),
      'markup',
    ),
  ];

  async function frames(kind: 'gif' | 'webp'): Promise<Buffer> {
    const both = Buffer.concat([pixels, Buffer.from(pixels.map(value => 255 - value))]);
    const animated = sharp(both, { raw: { width, height: height * 2, channels: 3, pageHeight: height } });
    return kind === 'gif' ? animated.gif().toBuffer() : animated.webp({ lossless: true }).toBuffer();
  }
}

/** The right half is transparent; what colours it has there nobody sees. */
function transparent(under: Buffer): Buffer {
  const four = Array.from({ length: width * height }, (_, at) => {
    const seen = at % width < width / 2;
    return seen
      ? [at % 256, 40, 80, 255]
      : [0, 1, 2].map(n => under[(at * 3 + n) % Math.max(under.length, 1)] ?? 0).concat(0);
  });
  return png(width, height, 6, Buffer.from(four.flat()));
}

/** Two colours that show, and others behind them. */
function withPalette(behind: Buffer): Buffer {
  const palette = Buffer.concat([Buffer.from([200, 40, 40, 252, 252, 252]), behind]);
  const indexes = Buffer.from(Array.from({ length: width * height }, (_, at) => (at % 5 === 0 ? 1 : 0)));
  return png(width, height, 3, indexes, { before: [pngChunk('PLTE', palette)] });
}

function inLowestBits(text: string): Buffer {
  const message = latin(text);
  return Buffer.from(
    pixels.map((value, at) => {
      const bit = ((message[Math.floor(at / 8) % message.length] ?? 0) >> (at % 8)) & 1;
      return (value & 0xfe) | bit;
    }),
  );
}

/** Upside down. */
function turned(): Buffer {
  return Buffer.concat(
    Array.from({ length: width * height }, (_, at) => pixels.subarray(at * 3, at * 3 + 3)).toReversed(),
  );
}
