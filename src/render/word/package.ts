/** The bytes of a Word document, the same for the same content: no clock in it. */
import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Midnight UTC of a day, or of the first day that an archive can name. */
function moment(day: string | undefined): string {
  return `${day ?? '1980-01-01'}T00:00:00Z`;
}

/** Packs a document with its language, a tag that has been read as one, and with the day of its data in place of the time of packing. */
export async function packed(
  document: Document,
  language: string,
  day: string | undefined,
): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const core = 'docProps/core.xml';
  const properties = parts[core];
  if (properties) {
    const dated = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
    parts[core] = strToU8(
      strFromU8(properties)
        .replace(dated, `$1${moment(day)}`)
        .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`),
    );
  }
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
