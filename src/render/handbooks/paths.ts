/** Where printed things stand in the output, for those who link to them. */
import { fileStem } from '../fileName.js';

/** Path of a handbook. */
export function handbookPath(id: string): string {
  return `handbooks/${fileStem(id)}.pdf`;
}

/** Path of the leaflet of an item, or of one of its situations; a translation has a folder of its language. */
export function leafletPath(item: string, situation?: string, language?: string): string {
  const folder = language === undefined ? '' : `${language}/`;
  return `handbooks/leaflets/${folder}${fileStem(situation === undefined ? item : `${item}-${situation}`)}.pdf`;
}

/** Path of the letter of notice and promise of a certificate. */
export function promisePath(certificate: string): string {
  return `handbooks/promises/${fileStem(certificate)}.pdf`;
}
