/** A character that no font of the handbooks has. */
import { leafletLanguages } from '../../model/languages.js';
import { ownFonts } from '../../model/ownFonts.js';
import { isPrintable } from '../../model/printable.js';
import { hanTwin } from '../../text/lookalike.js';
import { around, codePoints, reportStrays, type Stray } from '../characters.js';
import { defineRule } from '../rule.js';

// Other rules speak of these: characters nobody sees, private ones, and those that a conversion lost.
const othersMatter = /[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFFD]/u;

/** `has`: whether a font of the catalogue’s own has a character. */
function find(text: string, has: (code: number) => boolean): Stray[] {
  const strays: Stray[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const code = character.codePointAt(0) ?? 0;
    if (isPrintable(code) || othersMatter.test(character) || has(code)) continue;
    if (hanTwin(character) === undefined) strays.push({ start, end: at });
  }
  return strays;
}

export default defineRule({
  id: 'unprintable',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '印刷字体里没有的字',
    why: '手册和告知单的字体里没有这个字，印出来是“〓”：人名、地名少一个字，群众就认不出是不是自己要找的。',
  },
  en: {
    summary: 'A character that no font of the handbooks has',
    why: 'In handbooks and leaflets it prints as “〓”: with a character missing from a name or a place, people cannot tell whether it is theirs.',
  },
  options: {
    except: {
      zh: '明知印不出、仍要写的字，如地名用字。',
      en: 'Characters to be written although they do not print, such as one of a place name.',
    },
  },
  bad: 'summary: 家住𠮷祥里的新生儿也能办。',
  good: 'summary: 家住吉祥里的新生儿也能办。',
  checkCatalogue(context) {
    const { except } = context.options;
    const { handbooks = [], leaflets = true } = context.catalogue.config;
    const languages = new Set(
      [
        ...handbooks.map(({ language = '' }) => language),
        ...(leaflets ? leafletLanguages(context.catalogue) : []),
      ].map((tag) => tag.toLowerCase()),
    );
    // What nothing is printed in, Uyghur or Tibetan, say, needs no font for the site.
    const unprinted = new Set(
      context.catalogue.entries.flatMap(({ translations }) =>
        Object.entries(translations)
          .filter(([tag]) => !languages.has(tag.toLowerCase()))
          .map(([, { file }]) => file),
      ),
    );
    const own = ownFonts(context.catalogue.design).flatMap(({ ranges }) => ranges);
    const has = (code: number): boolean => own.some(([first, last]) => first <= code && code <= last);
    const findOthers = (text: string, file: string): Stray[] =>
      (unprinted.has(file) ? [] : find(text, has)).filter(
        ({ start, end }) => !except.includes(text.slice(start, end)),
      );
    reportStrays(context, findOthers, (text, strays) => {
      const [first] = strays;
      const found = text.slice(first.start, first.end);
      const others = new Set(strays.map(({ start, end }) => text.slice(start, end))).size - 1;
      return {
        message: {
          zh: `“${around(text, first).replace('▯', found)}”里的“${found}”（${codePoints(found)}）${others > 0 ? `和另外 ${others} 个字` : ''}印刷字体里没有，手册和告知单上会印成“〓”`,
          en: `No print font has the “${found}” (${codePoints(found)}) of “${around(text, first).replace('▯', found)}”${others > 0 ? `, nor ${others} more` : ''}: handbooks and leaflets show “〓”`,
        },
        hint: {
          zh: '换成通用的字，表情符号改成文字；人名、地名必须用这个字的，写明它怎么写，如“吉（上土下口）”，或者放一款有这个字的字体到 templates/handbooks/fonts/',
          en: 'Write a common character, and words for emoji; where a name needs this one, say in words how it is written, or put a font that has it below templates/handbooks/fonts/',
        },
      };
    });
  },
});
