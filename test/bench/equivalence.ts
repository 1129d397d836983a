/**
 * How alike the pages of two generators are: the share of our visible text that stands in theirs, and the ratio of bytes.
 * A comparison of speed means something only where both are near one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of ours and where a neighbour writes the same page. */
export interface Pair {
  readonly own: string;
  /** The first that exists; generators differ in how they name the page of a list. */
  readonly theirs: readonly string[];
}

/** What must agree for two sites to count as the same work. */
const least = { text: 0.95, bytes: 0.1 };

/** Pages that stand for all of their kind. */
export function samplePairs(count: number): Pair[] {
  const items = [1, 2, 3, 4, 7, count].map((n) => `items/item-${n}.html`);
  return [
    ...items.map((path) => ({ own: path, theirs: [path] })),
    { own: 'items/index.html', theirs: ['items/index.html', 'items.html'] },
    { own: 'domains/education.html', theirs: ['domain/education.html'] },
    { own: 'units/unit-2.html', theirs: ['unit/unit-2.html'] },
    { own: 'units/index.html', theirs: ['unit/index.html', 'unit.html'] },
    { own: 'events/index.html', theirs: ['events/index.html', 'events.html'] },
    { own: 'index.html', theirs: ['index.html'] },
  ];
}

/** Prints how alike two sites are, page by page where a page differs; throws where they are not the same work. */
export function reportEquivalence(own: string, theirs: string, pairs: readonly Pair[]): void {
  const sum = { text: 0, same: 0, own: 0, theirs: 0 };
  for (const pair of pairs) {
    const [a, b] = [readFileSync(join(own, pair.own), 'utf8'), readFileSync(found(theirs, pair), 'utf8')];
    const { text, same, missing } = shared(wordsOf(a), wordsOf(b));
    sum.text += text;
    sum.same += same;
    sum.own += Buffer.byteLength(a);
    sum.theirs += Buffer.byteLength(b);
    if (same < text * least.text) {
      throw new Error(`${pair.own} says what its neighbour's page does not:\n${missing.join('\n')}`);
    }
  }
  const bytes = sum.theirs / sum.own;
  const percent = ((sum.same / sum.text) * 100).toFixed(1);
  process.stdout.write(
    `    (${pairs.length} pages: ${percent} % of our text is theirs, bytes ${bytes.toFixed(2)} ×)\n`,
  );
  if (Math.abs(bytes - 1) > least.bytes) throw new Error('The pages differ too much in size to be compared');
}

function found(site: string, { theirs }: Pair): string {
  const path = theirs.map((one) => join(site, one)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`Not built: ${theirs.join(', ')}`);
  return path;
}

/** The visible text and the linked data of a page, piece by piece. */
function wordsOf(html: string): string[] {
  const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  const visible = html.replace(/<head>[\s\S]*?<\/head>/, '').replace(/<[^>]*>/g, '\n');
  const linked = data === undefined ? [] : leaves(JSON.parse(data));
  return [...visible.split('\n'), ...linked].map((line) => line.trim()).filter((line) => line !== '');
}

function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner).map((leaf) => (Array.isArray(value) ? leaf : `${key}: ${leaf}`)),
  );
}

/** How many characters of the first text the second has too, each piece counted as often as it stands there. */
function shared(
  own: readonly string[],
  theirs: readonly string[],
): { text: number; same: number; missing: readonly string[] } {
  const left = new Map<string, number>();
  for (const line of theirs) left.set(line, (left.get(line) ?? 0) + 1);
  let [text, same] = [0, 0];
  const missing: string[] = [];
  for (const line of own) {
    text += line.length;
    const times = left.get(line) ?? 0;
    if (times === 0) {
      missing.push(line);
      continue;
    }
    same += line.length;
    left.set(line, times - 1);
  }
  return { text, same, missing };
}
