/** A PDF of the engine taken apart into its objects, and put together again. */
import { unzlibSync, zlibSync } from 'fflate';
import { isStream, objectsOf } from './pdfObjects.js';

/** Objects by their numbers. */
export interface PdfFile {
  /** Those that are no streams. */
  readonly bodies: Map<number, string>;
  /** Streams with their keys. */
  readonly streams: Map<number, Buffer>;
  readonly head: Buffer;
  readonly trailer: string;
  /** The next number that no object has. */
  size: number;
}

/** Takes a file apart; undefined where it is not written as the engine writes. */
export function pdfFile(pdf: Uint8Array): PdfFile | undefined {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const read = objectsOf(bytes);
  if (!read) return undefined;
  const { objects, head, trailer, size } = read;
  const file: PdfFile = { bodies: new Map(), streams: new Map(), head, trailer, size };
  for (const object of objects) {
    const body = bytes.subarray(object.bodyStart, object.bodyEnd);
    if (isStream(bytes, object)) file.streams.set(object.number, body);
    else file.bodies.set(object.number, body.toString('latin1').trimEnd());
  }
  return file;
}

/** The content of a stream; undefined where it is packed in another way than the engine’s. */
export function readStream(stream: Buffer): string | undefined {
  const start = /^<<([\s\S]*?)>>\s*stream\r?\n/.exec(stream.toString('latin1', 0, 400));
  const [intro, keys = ''] = start ?? [];
  if (intro === undefined) return undefined;
  const bytes = stream.subarray(intro.length, intro.length + Number(/\/Length (\d+)/.exec(keys)?.[1]));
  const [, filter] = /\/Filter (\S+)/.exec(keys) ?? [];
  if (filter === undefined) return bytes.toString('latin1');
  return filter === '/FlateDecode' ? Buffer.from(unzlibSync(bytes)).toString('latin1') : undefined;
}

/** A stream of some content. */
export function packedStream(content: string): Buffer {
  const bytes = Buffer.from(zlibSync(Buffer.from(content, 'latin1'), { level: 6 }));
  const head = Buffer.from(`<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

/** Puts a file together, with one classic cross-reference table. */
export function written({ bodies, streams, head, trailer, size }: PdfFile): Uint8Array {
  const pieces: Buffer[] = [head];
  const table = ['0000000000 65535 f\r\n'];
  let at = head.length;
  for (let number = 1; number < size; number++) {
    const body = streams.get(number) ?? bodies.get(number);
    table.push(body === undefined ? '0000000000 65535 f\r\n' : `${String(at).padStart(10, '0')} 00000 n\r\n`);
    if (body === undefined) continue;
    const piece = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
      Buffer.from('\nendobj\n'),
    ]);
    pieces.push(piece);
    at += piece.length;
  }
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n${table.join('')}trailer\n<<\n  /Size ${size}\n  ${trailer}\n>>\nstartxref\n${at}\n%%EOF`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}
