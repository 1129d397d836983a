/**
 * Words between ** that are not printed bold: Markdown wants no blank inside the asterisks, and none of them between
 * a letter and a punctuation mark, where Chinese puts them all the time: `**注意：**请带原件`.
 */
import { type MarkdownSlip, replaced } from './markdownSlip.js';

const strong = /(?<![\\*])\*\*(?!\*)([^*\n]+)\*\*(?!\*)/gu;
const mark = /^[\p{P}\p{S}]$/u;
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '「': '」',
  '【': '】',
  '"': '"',
};

/** The bold words of a body that are none. */
export function strongSlips(text: string): MarkdownSlip[] {
  return [...text.matchAll(strong)].flatMap(({ 0: whole, 1: inner = '', index }): MarkdownSlip[] => {
    const end = index + whole.length;
    // Markdown looks at UTF-16 code units: half an emoji is no mark.
    const before = text[index - 1] ?? '';
    const after = text[end] ?? '';
    const isOpen = !/^\s/u.test(inner) && holds(inner[0] ?? '', before);
    const isClosed = !/\s$/u.test(inner) && holds(inner.at(-1) ?? '', after);
    if ((isOpen && isClosed) || !/[\p{L}\p{N}]/u.test(inner)) return [];
    const instead = mended(inner.trim(), before, after);
    if (instead === undefined) return [];
    return [
      replaced(
        { start: index, end, text: instead },
        {
          zh: `“${whole}”不会加粗，会原样印出星号：星号里面不空格，也不能夹在标点和文字之间`,
          en: `“${whole}” is not printed bold, and its asterisks show: no blank inside them, and none between a mark and a letter`,
        },
      ),
    ];
  });
}

/** Whether asterisks between a sign inside and one outside take effect. */
function holds(inside: string, outside: string): boolean {
  return !mark.test(inside) || outside === '' || /\s/u.test(outside) || mark.test(outside);
}

/** The same words with the marks at their edges outside the asterisks, pairs together. */
function mended(words: string, before: string, after: string): string | undefined {
  let [lead, core, tail] = ['', words, ''];
  if (!holds(core[0] ?? '', before)) {
    const closer = closers[core[0] ?? ''];
    const at = closer === undefined ? 0 : core.indexOf(closer, 1);
    if (at === core.length - 1) [lead, core, tail] = [core.slice(0, 1), core.slice(1, -1), core.slice(-1)];
    else [lead, core] = [core.slice(0, Math.max(at, 0) + 1), core.slice(Math.max(at, 0) + 1)];
  }
  if (tail === '' && !holds(core.at(-1) ?? '', after)) {
    const opener = Object.entries(closers).find(([, closer]) => closer === core.at(-1))?.[0];
    const at = opener === undefined ? -1 : core.lastIndexOf(opener, core.length - 2);
    if (at === 0) [lead, core, tail] = [lead + core.slice(0, 1), core.slice(1, -1), core.slice(-1)];
    else [core, tail] = [core.slice(0, at > 0 ? at : -1), core.slice(at > 0 ? at : -1)];
  }
  return /[\p{L}\p{N}]/u.test(core) && core.trim() === core ? `${lead}**${core}**${tail}` : undefined;
}
