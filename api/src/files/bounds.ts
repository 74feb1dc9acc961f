/** How much of a file is taken, and what rebuilding it may cost. Honest files stay far below. */
export const bounds = {
  /** Bytes of any file. */
  fileBytes: 12 * 1024 * 1024,
  /** Bytes of a plain text. */
  textBytes: 1024 * 1024,
  /** Bytes of a table. */
  tableBytes: 2 * 1024 * 1024,
  /**
   * Characters of a text or table that goes with a submission: all of it is scanned for what could tell who wrote it, and
   * read by a moderator (A5).
   */
  scannedCharacters: 20_000,
  rows: 20_000,
  columns: 200,
  /** Width times height, as the picture says of itself before anything is decoded. */
  pixels: 40_000_000,
  /** Pixels of the longer side of what is served; larger pictures are made smaller. */
  longestSide: 2_560,
  /** Bytes of what is served. */
  rebuiltBytes: 32 * 1024 * 1024,
  /** Seconds for one file. */
  seconds: 20,
  /** Megabytes of memory of the process that does it, those of the decoders included. */
  memory: 1_024,
  /** Files at once, and files that wait. */
  atOnce: 2,
  waiting: 20,
} as const;
