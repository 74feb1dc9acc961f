/**
 * Why a file is not taken, and what its author can do instead: a closed list of codes, worded by the language
 * catalogues. None of them carries anything of the file.
 */

/** What to do instead. */
export type Instead =
  | 'write_something'
  | 'make_it_smaller'
  | 'send_the_part_that_counts'
  | 'save_the_frame_that_counts'
  | 'save_as_png_or_jpeg'
  | 'save_the_pages_as_images'
  | 'copy_the_text_or_save_as_csv'
  | 'copy_the_text_or_take_a_screenshot'
  | 'copy_the_text'
  | 'send_the_files_one_by_one'
  | 'save_as_utf8'
  | 'send_a_picture_a_text_or_a_table'
  | 'give_every_row_the_same_columns'
  | 'save_it_anew'
  | 'try_again_later';

export const fileRefusals = {
  /** Nothing is left of it, or nothing was there. */
  empty: 'write_something',
  /** More bytes, rows, columns or characters than are taken. */
  too_large: 'make_it_smaller',
  too_many_pixels: 'make_it_smaller',
  /** More characters than people read: a whole log, where an excerpt was meant. */
  too_much_to_read: 'send_the_part_that_counts',
  /** More frames than one: which one was meant is the author's to say. */
  animated: 'save_the_frame_that_counts',
  /** A picture of a kind that is not read: HEIC, AVIF, TIFF, SVG, BMP, ICO, … */
  image_kind: 'save_as_png_or_jpeg',
  pdf: 'save_the_pages_as_images',
  office: 'copy_the_text_or_save_as_csv',
  /** HTML, XML, SVG, RTF or PostScript: what its reader sees is not what stands in it. */
  markup: 'copy_the_text_or_take_a_screenshot',
  /** A mail, a contact or an appointment with all its headers. */
  message: 'copy_the_text',
  archive: 'send_the_files_one_by_one',
  not_utf8: 'save_as_utf8',
  unknown_kind: 'send_a_picture_a_text_or_a_table',
  /** Named as a table, and its rows differ in columns or its quotes do not close. */
  table_uneven: 'give_every_row_the_same_columns',
  /** Damaged, or it cost more time or memory than any honest file. */
  could_not_be_rebuilt: 'save_it_anew',
  /** Too many files wait already. */
  busy: 'try_again_later',
} as const satisfies Record<string, Instead>;

export type FileRefusal = keyof typeof fileRefusals;

export const isFileRefusal = (code: string): code is FileRefusal => Object.hasOwn(fileRefusals, code);

/** Thrown while a file is rebuilt; whatever else is thrown there is `could_not_be_rebuilt`. */
export class FileRefused extends Error {
  readonly code: FileRefusal;

  constructor(code: FileRefusal) {
    super(code);
    this.name = 'FileRefused';
    this.code = code;
  }
}
