/** Two lines of a list have become one entry, because the second does not begin with a dash. */
import { type Item, itemSchema } from '../../model/item.js';
import { shapeOf, stepInto } from '../../model/shape.js';
import type { FieldPath } from '../../text/source.js';
import { defineRule } from '../rule.js';
import { placeIn, siftedBy } from '../texts.js';

/** The blank that YAML puts for a line break: Chinese has none after a sentence, nor between two characters. */
const seam = /[。；！？] (?=\S)|\p{Script=Han} (?=\p{Script=Han})/u;

/** A key that a line below was meant to begin, had its colon been an ASCII one. */
const keyInside = /(?<=[\p{Script=Han}，。；、！？）”》]) (\p{Script=Han}{1,8})：/u;
const withKey = siftedBy((text, path) => path !== undefined && keyMeantIn(text, path) !== undefined);

/** The key of the map around that stands in a text, with a full-width colon behind it. */
function keyMeantIn(text: string, path: FieldPath): string | undefined {
  // Every text of a catalogue comes by: most have no such colon behind a blank.
  const colon = text.lastIndexOf('：');
  if (colon < 0 || text.lastIndexOf(' ', colon) < 0) return undefined;
  const key = keyInside.exec(text)?.[1];
  if (key === undefined) return undefined;
  const around = path.slice(
    0,
    path.findLastIndex((part) => typeof part === 'string'),
  );
  const shape = around.reduce(stepInto, shapeOf(itemSchema));
  return shape.kind === 'record' && shape.keys.has(key) ? key : undefined;
}

export default defineRule({
  id: 'run-together',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '两条连成了一条',
    why: '列表里没有以“- ”开头的行，会接到上一条后面：两个条件、两份材料印成一个，群众就会漏看一个。',
  },
  en: {
    summary: 'Two entries have run into one',
    why: 'A line of a list that does not begin with “- ” is joined to the one above: of two conditions or materials printed as one, people overlook the second.',
  },
  bad: `conditions:
  - 孩子在本市登记户口。
    父母一方在本市参保。`,
  good: `conditions:
  - 孩子在本市登记户口。
  - 父母一方在本市参保。`,
  check({ item, report }) {
    for (const { path, text } of entriesOf(item)) {
      const found = seam.exec(text);
      if (!found) continue;
      const [before, after] = [text.slice(0, found.index + 1), text.slice(found.index + found[0].length)];
      report(
        path,
        {
          zh: `“${ending(before)}”和“${beginning(after)}”在同一条里，中间有一个空格，像是两行连成了一条`,
          en: `“${ending(before)}” and “${beginning(after)}” stand in one entry with a blank between them, as if two lines had run together`,
        },
        {
          hint: {
            zh: '是两条的，第二条另起一行，以“- ”开头；是一条的，去掉空格，写在同一行',
            en: 'If they are two, begin the second on a line of its own with “- ”; if they are one, remove the blank and write it on one line',
          },
        },
      );
    }
  },
  checkCatalogue({ catalogue, report }) {
    for (const placed of withKey(catalogue)) {
      const { text, path = [], item } = placed;
      const key = item === undefined ? undefined : keyMeantIn(text, path);
      if (key === undefined) continue;
      report(
        placeIn(placed, 0, text.length),
        {
          zh: `“${key}：”用的是中文冒号，YAML 把它接到了上一行后面，会当成一句话印出来`,
          en: `“${key}：” has a full-width colon: YAML joined it to the line above, and it would be printed as part of the sentence`,
        },
        {
          hint: {
            zh: `写成“${key}: ”，英文冒号加一个空格，单独一行，和上面的键对齐`,
            en: `Write “${key}: ”, an ASCII colon and a space, on a line of its own in line with the key above`,
          },
        },
      );
    }
  },
});

interface Placed {
  readonly path: FieldPath;
  readonly text: string;
}

function entriesOf({ conditions, remedies, materials }: Item): Placed[] {
  const sentences = (key: string, list: readonly string[] | undefined): Placed[] =>
    (list ?? []).map((text, index) => ({ path: [key, index], text }));
  return [
    ...sentences('conditions', conditions),
    ...sentences('remedies', remedies),
    ...materials.map(({ name }, index) => ({ path: ['materials', index, 'name'], text: name })),
  ];
}

function ending(text: string): string {
  return [...text].length > 10 ? `…${[...text].slice(-10).join('')}` : text;
}

function beginning(text: string): string {
  return [...text].length > 10 ? `${[...text].slice(0, 10).join('')}…` : text;
}
