/**
 * Writes a PDF of the engine again with object streams (PDF 1.5): the engine leaves tags uncompressed, and a tagged
 * book becomes a third of its size. Objects are moved, none is changed. The compressor is the same code on every
 * machine, so the bytes are too.
 */
import { zlibSync } from 'fflate';
import { isStream, objectsOf, type PdfObject } from './pdfObjects.js';

/** Objects a stream: a reader unpacks a whole stream to find one of them. */
const perStream = 200;

/** Where an object is in the new file: at an offset, or in a stream at an index. */
type Entry = readonly [kind: 0 | 1 | 2, where: number, index: number];

/**
 * The same document, smaller; `edit` may change objects that are not streams. A file that is not written as the engine
 * writes them comes back as it is.
 */
export function packed(pdf: Uint8Array, edit: (body: Buffer) => Buffer = (body) => body): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const read = objectsOf(file);
  if (!read) return pdf;
  const { objects, head, trailer, size } = read;
  const pieces: Buffer[] = [head];
  const entries: Entry[] = [[0, 0, 65_535]];
  let written = head.length;
  let next = size;
  const put = (number: number, piece: Buffer): void => {
    entries[number] = [1, written, 0];
    pieces.push(piece, Buffer.from('\n'));
    written += piece.length + 1;
  };
  const loose: PdfObject[] = [];
  for (const object of objects) {
    if (isStream(file, object)) put(object.number, file.subarray(object.start, object.end));
    else loose.push(object);
  }
  for (let from = 0; from < loose.length; from += perStream) {
    const batch = loose.slice(from, from + perStream);
    const bodies = batch.map(({ bodyStart, bodyEnd }) => edit(file.subarray(bodyStart, bodyEnd)));
    const number = next++;
    for (const [index, object] of batch.entries()) entries[object.number] = [2, number, index];
    put(number, objectStream(number, batch, bodies));
  }
  const table = next++;
  entries[table] = [1, written, 0];
  const keys = `/Type /XRef /Size ${next} /W [1 4 2] ${trailer}`;
  pieces.push(stream(table, keys, crossReferences(entries, next)));
  pieces.push(Buffer.from(`\nstartxref\n${written}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(pieces));
}

function objectStream(number: number, batch: readonly PdfObject[], bodies: readonly Buffer[]): Buffer {
  let offset = 0;
  const index = batch.map((object, at) => {
    const place = `${object.number} ${offset}`;
    offset += bodies[at]?.length ?? 0;
    return place;
  });
  const intro = Buffer.from(`${index.join(' ')}\n`);
  const data = Buffer.concat([intro, ...bodies]);
  return stream(number, `/Type /ObjStm /N ${batch.length} /First ${intro.length}`, data);
}

function crossReferences(entries: readonly Entry[], size: number): Buffer {
  const table = Buffer.alloc(7 * size);
  for (let number = 0; number < size; number++) {
    const [kind, where, index] = entries[number] ?? [0, 0, 65_535];
    table.writeUInt8(kind, 7 * number);
    table.writeUInt32BE(where, 7 * number + 1);
    table.writeUInt16BE(index, 7 * number + 5);
  }
  return table;
}

function stream(number: number, keys: string, data: Buffer): Buffer {
  const small = Buffer.from(zlibSync(data, { level: 6 }));
  const intro = `${number} 0 obj\n<< ${keys} /Filter /FlateDecode /Length ${small.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(intro, 'latin1'), small, Buffer.from('\nendstream\nendobj')]);
}
