/** Characters that nobody sees and every search trips over. */
import { around, codePoints, reportStrays, type Stray } from '../characters.js';
import { defineRule } from '../rule.js';

// Controls, zero-width spaces and joiners, soft hyphens, direction marks, selectors, tags, annotation marks.
const pattern = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** What must stand before an invisible character for it to be at work: it shapes letters, joins an emoji, or picks a form. */
const work: readonly (readonly [characters: RegExp, before: RegExp])[] = [
  [
    /[\u200C\u200D]/u,
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{M}\p{sc=Arabic}\p{sc=Mongolian}]$/u,
  ],
  [/[\u180B-\u180F]/u, /\p{sc=Mongolian}$/u],
  [/\p{Variation_Selector}/u, /[\p{Emoji}\p{sc=Han}\p{S}\p{P}]$/u],
  [/[\u200E\u200F\u061C]/u, /[\p{sc=Arabic}\p{sc=Hebrew}]/u],
];

function find(text: string): Stray[] {
  const strays: Stray[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, index - 4), index);
    if (work.some(([characters, needed]) => characters.test(found) && needed.test(before))) continue;
    const last = strays.at(-1);
    const end = index + found.length;
    if (last?.end === index) strays[strays.length - 1] = { ...last, end };
    else strays.push({ start: index, end, instead: '' });
  }
  return strays;
}

export default defineRule({
  id: 'invisible-character',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '看不见的字符',
    why: '从网页或文档里复制时会带进零宽空格、方向符一类的字符：眼睛看不见，却让搜索找不到、电话拨不出、换行错位。',
  },
  en: {
    summary: 'An invisible character',
    why: 'Copying from pages and documents brings along zero-width spaces and direction marks: nobody sees them, yet search misses the word, dialling fails and lines break wrongly.',
  },
  bad: `summary: 给新生儿办好\u200B医保登记，看病能报销。`,
  good: `summary: 给新生儿办好医保登记，看病能报销。`,
  checkCatalogue(context) {
    reportStrays(context, find, (text, strays) => {
      const [first] = strays;
      const points = codePoints(text.slice(first.start, first.end));
      const more = strays.length > 1;
      return {
        message: {
          zh: `“${around(text, first)}”里有看不见的 ${points}${more ? `（共 ${strays.length} 处）` : ''}，会让搜索和复制出错`,
          en: `“${around(text, first)}” holds the invisible ${points}${more ? ` (${strays.length} places)` : ''}; search and copying go wrong`,
        },
        hint: { zh: '删掉它', en: 'Remove it' },
        fixTitle: { zh: '删掉看不见的字符', en: 'Remove the invisible characters' },
      };
    });
  },
});
