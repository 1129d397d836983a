/** What names a page of a PDF, or a place on it, when the page has become part of another. */
import { length, type Place } from './leaf.js';
import type { PdfFile } from './pdfFile.js';

/** Numbers of x and y by turns, as they are on a side. */
function moved(numbers: string, { scale, x, y }: Place): string {
  return numbers
    .trim()
    .split(/\s+/)
    .map((number, index) => length(Number(number) * scale + (index % 2 === 0 ? x : y)))
    .join(' ');
}

/** An annotation, its corners on the side. */
export function movedAnnotation(body: string, place: Place): string {
  return body.replace(
    /^( {2}\/(?:Rect|QuadPoints) \[)([^\]]*)/gm,
    (_, key: string, numbers: string) => key + moved(numbers, place),
  );
}

/** An object whose destinations lead to the sides. */
export function movedDestinations(body: string, places: ReadonlyMap<number, Place>): string {
  return body.replace(/\[(\d+) 0 R \/XYZ (\S+ \S+) /g, (all, page: string, point: string) => {
    const place = places.get(Number(page));
    return place ? `[${place.side} 0 R /XYZ ${moved(point, place)} ` : all;
  });
}

/** An element of the tags, its pages and marks those of the sides; other objects stay. `on`: where it begins. */
export function movedElement(
  body: string,
  places: ReadonlyMap<number, Place>,
  on: Place | undefined,
): string {
  if (!isElement(body)) return body;
  const own = places.get(pageIn(body) ?? 0);
  const marked = (number: string, place = own): string => String(Number(number) + (place?.firstMark ?? 0));
  const onSide = (text: string): string =>
    text.replace(/(\/Pg )(\d+)( 0 R)/, (all, key: string, page: string, end: string) => {
      const place = places.get(Number(page));
      return place ? key + place.side + end : all;
    });
  const kids = (text: string): string =>
    text.replace(/<<[^>]*>>|\d+ 0 R|\d+/g, (kid) => {
      if (kid.endsWith(' R')) return kid;
      if (!kid.startsWith('<<')) return marked(kid);
      const place = places.get(pageIn(kid) ?? 0) ?? own;
      return onSide(
        kid.replace(/(\/MCID )(\d+)/, (_, key: string, number: string) => key + marked(number, place)),
      );
    });
  return body
    .replace(kidsIn, (_, before: string, list: string) => before + kids(list))
    .replace(/\n {2}\/Pg \d+ 0 R/, onSide)
    .replace(/(\n {4}\/BBox \[)([^\]]*)/, (all, key: string, corners: string) =>
      on ? key + moved(corners, on) : all,
    );
}

/** In the lines of an element the kids stand at the same depth as its type; those of a list end it with `]`. */
const kidsIn = /(\n {2}\/K \[)([^\]]*)/;

function isElement(body: string): boolean {
  return body.startsWith('<<\n  /Type /StructElem\n');
}

function pageIn(body: string): number | undefined {
  const found = /\/Pg (\d+) 0 R/.exec(body)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Gives the page on which an element of the tags begins. */
export function pageOfElements({ bodies }: PdfFile): (number: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  const before = new Map([...bodies].filter(([, body]) => isElement(body)));
  const pageOf = (number: number): number | undefined => {
    if (known.has(number)) return known.get(number);
    const body = before.get(number) ?? '';
    let page = pageIn(body);
    for (const [, kid] of kidsIn.exec(body)?.[2]?.matchAll(/(\d+) 0 R/g) ?? []) {
      page ??= pageOf(Number(kid));
      if (page !== undefined) break;
    }
    known.set(number, page);
    return page;
  };
  return pageOf;
}
