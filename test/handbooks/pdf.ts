/** Reads PDFs for the tests, with tools that are not ours: pdfjs for what a reader sees, pdf-lib for what is inside. */
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, in points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A node of the tag tree: its role and its children. */
export interface Tag {
  readonly role: string;
  readonly children: readonly Tag[];
}

/** A PDF as a reader finds it. */
export interface Read {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly marked: boolean;
  readonly labels: readonly string[] | null;
  /** Titles of the outline, `depth` from 1. */
  readonly outline: readonly { readonly title: string; readonly depth: number }[];
  readonly pages: readonly {
    readonly text: string;
    readonly runs: readonly Run[];
    readonly tags: Tag | null;
    readonly width: number;
    readonly height: number;
  }[];
  /** All text without white space. */
  readonly text: string;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  const metadata = await document.getMetadata();
  const info = metadata.info as { Title?: string; Author?: string; Language?: string };
  const flat = (nodes: readonly OutlineNode[] | null, depth: number): { title: string; depth: number }[] =>
    (nodes ?? []).flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const runs = content.items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, , , , x, y] = item.transform as [number, number, number, number, number, number];
      return [{ text: item.str, x, y, width: item.width, size: a }];
    });
    const { width, height } = page.getViewport({ scale: 1 });
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({ text: bare(text), runs, tags: tagOf(await page.getStructTree()), width, height });
  }
  const read = {
    title: info.Title ?? '',
    author: info.Author ?? '',
    lang: info.Language ?? '',
    marked: (await document.getMarkInfo())?.Marked === true,
    labels: await document.getPageLabels(),
    outline: flat((await document.getOutline()) as OutlineNode[] | null, 1),
    pages,
    text: pages.map(({ text }) => text).join(''),
  };
  await document.destroy();
  return read;
}

/** The tagged texts of a PDF page by page, in the order of its tags: `H1 目录`. */
export async function taggedTexts(bytes: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== undefined);
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? (item.id ?? undefined) : undefined);
    }
    const said = (node: unknown, role = ''): string[] => {
      if (typeof node !== 'object' || node === null) return [];
      if ('id' in node) return [`${role} ${bare(texts.get(String(node.id)) ?? '')}`];
      const { role: own = role, children = [] } = node as { role?: string; children?: unknown[] };
      return children.flatMap((child) => said(child, own));
    };
    pages.push(said(await page.getStructTree()));
  }
  await document.destroy();
  return pages;
}

/** A link inside a document: the page it is on, the page it leads to (from 0), and the words it covers. */
export interface InnerLink {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The links of a PDF that lead to places of its own. */
export async function innerLinks(bytes: Uint8Array): Promise<InnerLink[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  const links: InnerLink[] = [];
  for (let from = 0; from < document.numPages; from++) {
    const page = await document.getPage(from + 1);
    const { items } = await page.getTextContent();
    for (const { dest, rect } of (await page.getAnnotations()) as { dest?: unknown; rect: number[] }[]) {
      if (!dest) continue;
      const place = typeof dest === 'string' ? await document.getDestination(dest) : (dest as unknown[]);
      const to = await document.getPageIndex(place?.[0] as Parameters<typeof document.getPageIndex>[0]);
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      const covered = items.filter(
        (item) =>
          'str' in item &&
          item.transform[4] >= left - 1 &&
          item.transform[4] + item.width <= right + 1 &&
          item.transform[5] >= bottom - 1 &&
          item.transform[5] <= top,
      );
      links.push({ from, to, text: bare(covered.map((item) => ('str' in item ? item.str : '')).join('')) });
    }
  }
  await document.destroy();
  return links;
}

/** A text without white space, so that lines do not matter. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function tagOf(node: unknown): Tag | null {
  if (typeof node !== 'object' || node === null || !('role' in node)) return null;
  const { role, children = [] } = node as { role: string; children?: unknown[] };
  return { role, children: children.map(tagOf).filter((child) => child !== null) };
}

/** How often each role occurs in a tag tree. */
export function roles(tag: Tag | null, counts: Map<string, number> = new Map()): Map<string, number> {
  if (tag) {
    counts.set(tag.role, (counts.get(tag.role) ?? 0) + 1);
    for (const child of tag.children) roles(child, counts);
  }
  return counts;
}

/** The fonts of a PDF: their names without the mark of a subset, and whether the glyphs are in the file. */
export async function fontsOf(bytes: Uint8Array): Promise<{ name: string; embedded: boolean }[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor'))
      return [];
    const name = String(object.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, '');
    return [
      { name, embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))) },
    ];
  });
  return fonts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Runs that stand first on their line though no line of Chinese may begin with them. */
export function badLineStarts(runs: readonly Run[]): string[] {
  return runs
    .filter(({ text }) => /^[。，、；：！？）》】」』〉…％]/u.test(text))
    .filter((run) => {
      const before = runs.filter(
        (other) => other !== run && Math.abs(other.y - run.y) < 2 && other.x < run.x,
      );
      const edge = Math.max(...before.map(({ x, width }) => x + width), Number.NEGATIVE_INFINITY);
      return run.x - edge > 1.2 * run.size;
    })
    .map(({ text }) => text);
}
