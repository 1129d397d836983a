/** QR codes: an address as squares to be photographed, drawn as one path. */
import { encode } from 'uqr';

/** Blank modules the standard (ISO/IEC 18004) wants on every side. */
const quiet = 4;

/** The least a code measures on paper, and the least a module of it does, in millimetres: what phones read at arm’s length. */
const smallestCode = 20;
const smallestModule = 0.4;

/** The QR code of an address. */
export interface QrCode {
  /** The address, as it is encoded. */
  readonly url: string;
  /** The address as one types it: without what every browser adds by itself. */
  readonly shown: string;
  /** A drawing with its quiet zone, black on white: SVG with one path. */
  readonly svg: string;
  /** Width of the drawing in millimetres, and how much of it on each side is quiet zone. */
  readonly width: number;
  readonly margin: number;
}

/** The modules of a code of error correction level M, row by row, without the quiet zone; true is dark. */
export function qrModules(url: string): readonly (readonly boolean[])[] {
  return encode(url, { ecc: 'M', border: 0 }).data;
}

/** The latest codes: an item has the same in every book and on its leaflets. */
const codes = new Map<string, QrCode>();
const mostCodes = 500;

/** The QR code of an address, at least 20 mm wide without its quiet zone. */
export function qrCode(url: string): QrCode {
  const known = codes.get(url);
  if (known) return known;
  if (codes.size >= mostCodes) codes.clear();
  const code = drawnCode(url);
  codes.set(url, code);
  return code;
}

function drawnCode(url: string): QrCode {
  const modules = qrModules(url);
  const module = Math.max(smallestCode / modules.length, smallestModule);
  const side = modules.length + 2 * quiet;
  const path = modules.flatMap((row, y) =>
    runs(row).map(([x, long]) => `M${x + quiet} ${y + quiet}h${long}v1h-${long}z`),
  );
  return {
    url,
    shown: typed(url),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#000" shape-rendering="crispEdges" d="${path.join('')}"/></svg>`,
    width: millimetres(module * side),
    margin: millimetres(module * quiet),
  };
}

/** Where dark modules begin in a row, and how many follow each other. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  }
  return found;
}

/** `https://example.cn/guide/items/a.html` → `example.cn/guide/items/a.html`, with Chinese as Chinese. */
function typed(url: string): string {
  const short = url.replace(/^https:\/\//, '');
  try {
    const read = decodeURI(short);
    return /^[!-~\u4e00-\u9fa5]*$/.test(read) ? read : short;
  } catch {
    return short;
  }
}

function millimetres(length: number): number {
  return Math.round(length * 1000) / 1000;
}
