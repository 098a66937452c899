/** How fine: a report that is printed has about twice the points of a screen. */
const FINE = 2;

/**
 * A drawing as PNG, for programs that show no SVG.
 *
 * @param address of an SVG that says its width and height: of this site, or the whole drawing as `data:`, which the content policy allows.
 * @throws where the drawing does not come or is none.
 */
export async function raster(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * FINE, image.naturalHeight * FINE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
  });
}
