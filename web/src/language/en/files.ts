/** Why a file is not taken, and what to do instead: one for each code of `api/src/files/refusals.ts`. */
export const files = {
  refused_empty: 'There is nothing in this file that a reader would see. Choose another one.',
  refused_too_large: 'This file is too large. Share the part of it that matters.',
  refused_too_many_pixels: 'This picture has too many pixels. Make it smaller, then add it again.',
  refused_animated: 'This picture moves. Save the frame that you mean as a PNG, and add that.',
  refused_image_kind:
    'Pictures of this kind can hold more than they show. Save it as a PNG or JPEG, and add that.',
  refused_pdf:
    'A PDF keeps earlier versions, authors and attachments. Save the pages that matter as images, look at each, and add those.',
  refused_office:
    'Office files keep authors, changes and hidden parts. Copy the text into the form, or save a sheet as CSV UTF-8.',
  refused_markup:
    'What shows of this file is not all that stands in it. Copy its text into the form, or take a screenshot.',
  refused_message: 'This file holds addresses and the way that a message took. Copy its text into the form.',
  refused_archive: 'An archive keeps names and times. Add the files in it one by one.',
  refused_not_utf8: 'The characters of this file cannot be read. Save it as UTF-8, and add it again.',
  refused_unknown_kind:
    'Files of this kind cannot be shared. Add a picture (PNG, JPEG, GIF, WebP), a plain text or a table (CSV).',
  refused_table_uneven:
    'This table cannot be read: give every row the same number of columns, close every quote, and leave out lines of comment.',
  refused_could_not_be_rebuilt: 'This file is damaged or unusual. Open it, save it anew, and add that.',
  refused_busy: 'Too many files are being looked at. Try again in a minute.',
  refused_too_much_to_read:
    'Texts and tables have at most 20,000 characters, because people read all of it. Share the part that counts.',
  picturesStay: 'What a picture shows stays: no machine looks for names in it. You do, and then a moderator.',
  beyond:
    'A file is written anew from what it shows, without its name, author, place or time. What it shows stays: look for names, faces and screens that tell who you are.',
} as const;
