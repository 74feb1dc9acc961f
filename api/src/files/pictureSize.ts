/** How large a rebuilt picture is, in pixels: where every PNG says it, at the beginning. */
export const pictureSize = (png: Buffer): { readonly width: number; readonly height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});
