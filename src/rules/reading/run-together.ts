/** Two lines of a list have become one entry, because the second does not begin with a dash. */
import type { Item } from '../../model/item.js';
import type { FieldPath } from '../../text/source.js';
import { defineRule } from '../rule.js';

/** The blank that YAML puts for a line break: Chinese has none after a sentence, nor between two characters. */
const seam = /[。；！？] (?=\S)|\p{Script=Han} (?=\p{Script=Han})/u;

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
