/**
 * Writes a PDF of the engine again with object streams (PDF 1.5): the engine leaves tags uncompressed, and a tagged
 * book becomes a third of its size. Objects are moved, none is changed. The compressor is the same code on every
 * machine, so the bytes are too.
 */
import { zlibSync } from 'fflate';

/** Objects a stream: a reader unpacks a whole stream to find one of them. */
const perStream = 200;
const objectEnd = Buffer.from('endobj');

/** Where an object stands in the file: a book has tens of thousands, so that nothing is cut out before it is moved. */
interface PdfObject {
  readonly number: number;
  /** From `12 0 obj` to behind `endobj`. */
  readonly start: number;
  readonly end: number;
  /** What stands between them. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

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

/** The objects of a file with one classic cross-reference table, in the order in which they stand. */
function objectsOf(
  file: Buffer,
): { objects: PdfObject[]; head: Buffer; trailer: string; size: number } | undefined {
  const tail = file.subarray(-64).toString('latin1');
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (Number.isNaN(at)) return undefined;
  const [intro, count] = /^xref\s+0 (\d+)\r?\n/.exec(file.toString('latin1', at, at + 64)) ?? [];
  if (intro === undefined) return undefined;
  const size = Number(count);
  const table = at + intro.length;
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(file.toString('latin1', table + 20 * size))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt)\b/.test(trailer)) return undefined;
  const starts: number[] = [];
  for (let number = 1; number < size; number++) {
    const entry = file.toString('latin1', table + 20 * number, table + 20 * number + 18);
    if (!/^\d{10} (?:00000 n|\d{5} f)$/.test(entry)) return undefined;
    if (entry.endsWith('n')) starts.push(Number(entry.slice(0, 10)));
  }
  starts.sort((a, b) => a - b);
  const objects: PdfObject[] = [];
  for (const [index, start] of starts.entries()) {
    const object = pdfObject(file, start, starts[index + 1] ?? at);
    if (!object) return undefined;
    objects.push(object);
  }
  return {
    objects,
    head: file.subarray(0, starts[0] ?? at),
    trailer: trailer.replace(/\/Size\s+\d+/, '').trim(),
    size,
  };
}

/** The object that begins at a place of the file and ends before another. */
function pdfObject(file: Buffer, start: number, before: number): PdfObject | undefined {
  const [intro, number] = /^(\d+) 0 obj\s+/.exec(file.toString('latin1', start, start + 32)) ?? [];
  const bodyEnd = file.lastIndexOf(objectEnd, before - objectEnd.length);
  if (intro === undefined || bodyEnd < start + intro.length) return undefined;
  return {
    number: Number(number),
    start,
    end: bodyEnd + objectEnd.length,
    bodyStart: start + intro.length,
    bodyEnd,
  };
}

/** Whether an object is a stream. Nothing else can end so: a string ends with its bracket. */
function isStream(file: Buffer, { bodyEnd }: PdfObject): boolean {
  return file
    .toString('latin1', bodyEnd - 16, bodyEnd)
    .trimEnd()
    .endsWith('endstream');
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
