/** Letters of another script in the middle of a word. */

import { hanTwin, latinTwin } from '../../text/lookalike.js';
import { around, codePoints, reportStrays, type Stray } from '../characters.js';
import { defineRule } from '../rule.js';

const words = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d-]+/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function find(text: string): Stray[] {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}\u2E80-\u2FD5]/u.test(text)) return [];
  const strays: Stray[] = [];
  // Where letters stand that only Russian or Greek has, those languages are meant.
  const meant = [...text].some((c) => foreign.test(c) && latinTwin(c) === undefined);
  for (const { 0: word, index } of text.matchAll(words)) {
    if (foreign.test(word) && isMixed(word, meant)) strays.push(...lookalikes(word, index, latinTwin));
  }
  strays.push(...lookalikes(text, 0, hanTwin));
  return strays.sort((a, b) => a.start - b.start);
}

/** Whether a word mixes scripts, or is made of nothing but lookalikes where no other language is meant. */
function isMixed(word: string, meant: boolean): boolean {
  const letters = [...word].filter((c) => foreign.test(c));
  if (letters.some((c) => latinTwin(c) === undefined)) return false;
  return /\p{Script=Latin}/u.test(word) || !meant;
}

function lookalikes(text: string, offset: number, twin: (c: string) => string | undefined): Stray[] {
  const strays: Stray[] = [];
  let at = offset;
  for (const character of text) {
    const instead = twin(character);
    if (instead !== undefined) strays.push({ start: at, end: at + character.length, instead });
    at += character.length;
  }
  return strays;
}

export default defineRule({
  id: 'mixed-script',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '混进了别的文字',
    why: '俄文字母 С 和英文字母 C、部首“⽤”和汉字“用”看起来一样，却是不同的字：照着文号搜不到，按名称也搜不到。',
  },
  en: {
    summary: 'Letters of another script are mixed in',
    why: 'A Cyrillic С looks like a Latin C, the radical ⽤ like the character 用, yet they are different: whoever searches for the number or the name finds nothing.',
  },
  bad: `summary: 凭 С1 类登记表给新生儿办医保。`,
  good: `summary: 凭 C1 类登记表给新生儿办医保。`,
  checkCatalogue(context) {
    reportStrays(context, find, (text, strays) => {
      const [first] = strays;
      const found = text.slice(first.start, first.end);
      const more = strays.length > 1;
      return {
        message: {
          zh: `“${around(text, first).replace('▯', found)}”里的“${found}”（${codePoints(found)}）只是看起来像“${first.instead}”${more ? `，共 ${strays.length} 处` : ''}，搜索找不到`,
          en: `“${found}” (${codePoints(found)}) only looks like “${first.instead}”${more ? ` (${strays.length} places)` : ''}: search will not find it`,
        },
        hint: { zh: `改成“${first.instead}”`, en: `Write “${first.instead}”` },
        fixTitle: { zh: '换成看起来一样的常用字', en: 'Replace by the characters meant' },
      };
    });
  },
});
