/** Entries of a list bring their own numbers along, beside which the program sets its own. */
import { type Numbered, numberedEntry } from '../../model/entryNumbers.js';
import type { Item } from '../../model/item.js';
import type { FieldPath } from '../../text/source.js';
import { yamlWord } from '../../text/yamlWord.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'numbered-entries',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '列表的各项自带序号',
    why: '序号由程序排：自己再写，印出来就是“1. 1.申请”，按材料名称也查不到、比不出；中间加一项，后面的都要改。',
  },
  en: {
    summary: 'The entries of a list bring numbers along',
    why: 'The program sets the numbers: with those of one’s own, “1. 1.申请” is printed, a material is neither found nor compared by its name, and an entry put in between makes all others wrong.',
  },
  bad: `conditions:
  - 1.孩子在本市登记户口
  - 2.父母一方在本市参保`,
  good: `conditions:
  - 孩子在本市登记户口
  - 父母一方在本市参保`,
  check({ item, entry, report }) {
    for (const { path, key, texts } of listsOf(item)) {
      const first = numberedEntry(texts[0] ?? '');
      if (first?.number !== 1) continue;
      const numbered = texts.map(numberedEntry).filter((one) => one !== undefined);
      // One that only happens to begin with a figure makes no list with numbers.
      if (numbered.length < 2) continue;
      const at = (index: number): FieldPath => [...path, index, ...(key === undefined ? [] : [key])];
      const shown = [...first.rest].length > 20 ? `${[...first.rest].slice(0, 20).join('')}…` : first.rest;
      const isWhole = numbered.length === texts.length && haveOneForm(numbered);
      const isReferredTo = refersToNumbers(item, entry.body.text);
      report(
        // All that the fix changes stands below, names of several entries.
        key === undefined ? at(0) : path,
        {
          zh: `从“${first.mark}${shown}”起，${numbered.length} 项自带序号，印出来和程序排的重复`,
          en: `From “${first.mark}${shown}” on, ${numbered.length} entries bring numbers along, printed beside those of the program`,
        },
        isWhole
          ? {
              hint: {
                zh: `每一项都删掉序号，如写成“${shown}”${isReferredTo ? '；别处提到的“第几项”改成那一项的话' : ''}`,
                en: `Remove the number of each: write “${shown}”, and so on${isReferredTo ? '; where another place names an entry by its number, write its words' : ''}`,
              },
              fix: {
                title: { zh: '删掉序号', en: 'Remove the numbers' },
                safe: isInOrder(numbered) && !isReferredTo,
                edits: numbered.map(({ rest }, index) => ({ path: at(index), text: yamlWord(rest) })),
              },
            }
          : {
              hint: {
                zh: '删掉序号；分大小两层的，大的一层一项，小的一层用分号写在同一项里，或者都写到正文',
                en: 'Remove the numbers; of two levels, make each of the upper one an entry that holds the lower one, parted by semicolons, or write both in the body',
              },
            },
      );
    }
  },
});

/** A list of texts, and the key of its entries that holds them; without one, the entries are the texts. */
interface Listed {
  readonly path: FieldPath;
  readonly key?: string;
  readonly texts: readonly string[];
}

function listsOf({ conditions, remedies, situations, process, materials, fees, faq }: Item): Listed[] {
  const names = (path: string, list: readonly { readonly name: string }[] = []): Listed => ({
    path: [path],
    key: 'name',
    texts: list.map(({ name }) => name),
  });
  return [
    { path: ['conditions'], texts: conditions ?? [] },
    { path: ['remedies'], texts: remedies ?? [] },
    names('situations', situations),
    names('process', process),
    names('materials', materials),
    names('fees', fees),
    { path: ['faq'], key: 'q', texts: (faq ?? []).map(({ q }) => q) },
  ];
}

/** Whether the numbers are of one kind, and no text goes on over several lines, which a replaced one would not. */
function haveOneForm(entries: readonly Numbered[]): boolean {
  return entries.every(({ style, rest }) => style === entries[0]?.style && !rest.includes('\n'));
}

function isInOrder(entries: readonly Numbered[]): boolean {
  return entries.every(({ number }, index) => number === index + 1);
}

const ordinal = '[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?';
/** 第（二）项, 1、3项, 第1至3条, 条件2, 符合（1）, ①; not the articles of a law, which stand behind its title. */
const reference = new RegExp(
  `(?<!》[^。；]{0,20})(?:第\\s*${ordinal}\\s*[项条点种步]|${ordinal}\\s*[、和或至到~—-]\\s*第?${ordinal}\\s*[项条点种步]|第\\s*${ordinal}个(?:条件|情形)|(?:条件|情形)\\s*${ordinal}(?!\\d|[份个种套])|(?:符合|满足|具备|属于|见|按|除)\\s*[（(]${ordinal})|[①-⑳]|序号`,
  'u',
);

/** Whether anything of an item may point at such a number: it would point at nothing when that is gone. */
function refersToNumbers({ basis: _, ...item }: Item, body: string): boolean {
  // The numbers themselves point at nothing: 第一步：申请.
  const facts = JSON.stringify(item, (key, value) =>
    key === 'basis' ? undefined : typeof value === 'string' ? (numberedEntry(value)?.rest ?? value) : value,
  );
  return reference.test(facts) || reference.test(body);
}
