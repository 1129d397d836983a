/** The objects of a PDF as the engine writes it, found without reading what is in them. */

/** Where an object stands in the file: a book has tens of thousands, so that nothing is cut out before it is moved. */
export interface PdfObject {
  readonly number: number;
  /** From `12 0 obj` to behind `endobj`. */
  readonly start: number;
  readonly end: number;
  /** What stands between them. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

const objectEnd = Buffer.from('endobj');

/**
 * The objects of a file with one classic cross-reference table, in the order in which they stand; undefined where it is
 * not written as the engine writes. `trailer` is without `/Size`.
 */
export function objectsOf(
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
export function isStream(file: Buffer, { bodyEnd }: PdfObject): boolean {
  return file
    .toString('latin1', bodyEnd - 16, bodyEnd)
    .trimEnd()
    .endsWith('endstream');
}
