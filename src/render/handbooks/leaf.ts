/** A page of a PDF as the engine writes it, and the side of a sheet that is made of two. */
import { type PdfFile, readStream } from './pdfFile.js';

/** A page, and all that hangs on it. */
export interface Leaf {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What its content names, by kind: `Font`, `f0`, `571 0 R`. */
  readonly resources: readonly (readonly [kind: string, name: string, reference: string])[];
  readonly contents: number;
  readonly content: string;
  readonly annotations: readonly number[];
  /** Where the tree of parents has those of its marked content, in the order of its marks. */
  readonly key: number | undefined;
  readonly parents: readonly string[];
}

/** Where a page stands on the side of a sheet. */
export interface Place {
  /** The object that is the page now. */
  readonly side: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** What the number of its first mark is now. */
  readonly firstMark: number;
  readonly isRight: boolean;
}

/** A length as it stands in a PDF. */
export function length(points: number): string {
  return String(Number(points.toFixed(5)));
}

const pageKeys: ReadonlySet<string> = new Set([
  ...['Type', 'Resources', 'MediaBox', 'StructParents', 'Tabs', 'Parent', 'Contents', 'Annots', 'Group'],
]);

/** Reads a page; undefined where it holds what a side of a sheet could not. */
export function leafOf(
  number: number,
  file: PdfFile,
  parents: ReadonlyMap<number, number>,
): Leaf | undefined {
  const body = file.bodies.get(number) ?? '';
  const keys = [...body.matchAll(/^ {2}\/(\w+)/gm)].map(([, key]) => key as string);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
  const contents = Number(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
  const stream = file.streams.get(contents);
  const content = stream && readStream(stream);
  if (!width || !height || content === undefined || !keys.every((key) => pageKeys.has(key))) return undefined;
  const key = /\/StructParents (\d+)/.exec(body)?.[1];
  const names = key === undefined ? '' : (file.bodies.get(parents.get(Number(key)) ?? 0) ?? '');
  const leaf: Leaf = {
    number,
    width: Number(width),
    height: Number(height),
    resources: resourcesOf(body),
    contents,
    content,
    annotations: [...(/\/Annots \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, one]) =>
      Number(one),
    ),
    key: key === undefined ? undefined : Number(key),
    parents: names.match(/\d+ 0 R|null/g) ?? [],
  };
  const marks = content.match(/\/MCID\b/g)?.length ?? 0;
  const counted = content.match(mark)?.length ?? 0;
  return marks === counted ? leaf : undefined;
}

function resourcesOf(body: string): Leaf['resources'] {
  const all = /\n {2}\/Resources <<\n([\s\S]*?)\n {2}>>/.exec(body)?.[1] ?? '';
  return [...all.matchAll(/^ {4}\/(\w+) <<\n([\s\S]*?)^ {4}>>/gm)].flatMap(([, kind = '', entries = '']) =>
    [...entries.matchAll(/\/(\w+) (\d+ 0 R)/g)].map(
      ([, name = '', reference = '']) => [kind, name, reference] as const,
    ),
  );
}

/** The engine writes one operator a line, and what belongs to a mark on lines of its own. */
const mark = /^(\s*\/MCID )(\d+)$/gm;

/** What a name of a page is called on a side: both pages count theirs from 0. */
function nameOn({ isRight }: Place, name: string): string {
  return isRight ? `r${name}` : name;
}

/** The content of a page as part of a side. */
export function inContent({ content, resources, width, height }: Leaf, place: Place): string {
  const names = new Set(resources.map(([, name]) => name));
  const renamed = place.isRight
    ? content.replace(/^[^(<\n]*\/[^(<\n]*$/gm, (line) =>
        line.replace(/\/(\w+)/g, (all, name: string) => (names.has(name) ? `/${nameOn(place, name)}` : all)),
      )
    : content;
  const counted = renamed.replace(
    mark,
    (_, before: string, number: string) => `${before}${Number(number) + place.firstMark}`,
  );
  const scale = length(place.scale);
  return `q\n${scale} 0 0 ${scale} ${length(place.x)} ${length(place.y)} cm\n0 0 ${width} ${height} re\nW\nn\n${counted}\nQ`;
}

/** The object of a side. */
export function sidePage(
  here: readonly { readonly leaf: Leaf; readonly place: Place }[],
  {
    size,
    key,
    root,
    contents,
  }: {
    readonly size: readonly number[];
    readonly key: number | undefined;
    readonly root: number;
    readonly contents: number;
  },
): string {
  const kinds = new Map<string, string[]>();
  for (const { leaf, place } of here) {
    for (const [kind, name, reference] of leaf.resources) {
      const entries = kinds.get(kind) ?? [];
      kinds.set(kind, [...entries, `/${nameOn(place, name)} ${reference}`]);
    }
  }
  const resources = [...kinds].map(([kind, entries]) => `/${kind} << ${entries.join(' ')} >>`).join(' ');
  const annotations = here.flatMap(({ leaf }) => leaf.annotations).map((one) => `${one} 0 R`);
  return [
    `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 ${size.map(length).join(' ')}]`,
    `/Resources << ${resources} >> /Contents ${contents} 0 R`,
    ...(key === undefined ? [] : [`/StructParents ${key}`]),
    ...(annotations.length === 0 ? [] : [`/Tabs /S /Annots [${annotations.join(' ')}]`]),
    '>>',
  ].join(' ');
}
