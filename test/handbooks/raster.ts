/** Pages of a PDF as pictures, drawn by pdfjs: for tests that look at what is printed. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture: four bytes a pixel, red, green, blue, opacity. */
export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): { getImageData(x: number, y: number, width: number, height: number): Picture };
}

/** Draws a page, the first being 1, at so many pixels an inch. */
export async function pictureOf(pdf: Uint8Array, number: number, resolution: number): Promise<Picture> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: resolution / 72 });
  const factory = document.canvasFactory as { create(width: number, height: number): { canvas: Canvas } };
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  const picture = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  await document.destroy();
  return picture;
}
