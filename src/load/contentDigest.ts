/** What stands for all of a catalogue, wherever it lies. */
import type { Catalogue } from '../model/catalogue.js';
import { fontsFolder, ownFonts } from '../model/ownFonts.js';
import { digestOf } from '../text/digest.js';
import type { Sources } from './sources.js';

/**
 * A digest of the texts, the design and the published files of a catalogue: threads and machines that agree in it make
 * parts of one output. Of published files it is their names and sizes, for nobody reads them twice.
 */
export function contentDigest({ catalogue, sources }: { catalogue: Catalogue; sources: Sources }): string {
  const { design, files } = catalogue;
  // What is kept of a font says where it lies: another place on another machine.
  const texts = [...design].filter(([path]) => !path.startsWith(fontsFolder));
  const fonts = ownFonts(design).map(({ digest }) => digest);
  const published = [...files.values()].map(({ path, bytes }) => [path, bytes]);
  return digestOf(JSON.stringify([sources.digest(), texts, fonts, published]));
}
