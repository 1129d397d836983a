/** An article that a law does not have. */
import { articleNumbers } from '../../model/basis.js';
import { halfWidth } from '../../text/normal.js';
import { wholeNumber } from '../../text/numbers.js';
import { simplified } from '../../text/traditional.js';
import type { Words } from '../../text/words.js';
import { citationsIn, quoted } from '../citations.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

/** A range that ends before it begins: 第九条至第五条. */
function isBackwards(reference: string, [first = 0, last = first, ...others]: readonly number[]): boolean {
  if (!/[至到—–~～-]|\bto\b|through/i.test(reference)) return false;
  return (others.length === 0 && last < first) || hasPartsBackwards(reference);
}

const numeral = '[（(]?([一二三四五六七八九十百\\d]+)[)）]?';
const parts = new RegExp(`第?${numeral}([款项目])?(?:至|到|[-—–~])第?${numeral}([款项目])`, 'u');

/** Whether the parts of an article run backwards: 第二十四条第（三）项至第（一）项. */
function hasPartsBackwards(reference: string): boolean {
  const [, first, kind, last, sameKind] =
    parts.exec(simplified(halfWidth(reference)).replace(/\s+/g, '')) ?? [];
  if (first === undefined || last === undefined || (kind ?? sameKind) !== sameKind) return false;
  return numberOf(last) < numberOf(first);
}

function numberOf(number: string): number {
  return wholeNumber(number);
}

/** Says that a range is written from back to front. */
function backwards(reference: string): { readonly message: Words; readonly hint: Words } {
  return {
    message: {
      zh: `“${reference}”从后往前写，不知道说的是哪几条、哪几项`,
      en: `“${reference}” runs backwards; there is no telling which are meant`,
    },
    hint: {
      zh: '小的号写在前面，或者改正写错的那一个',
      en: 'Write the lower number first, or mend the one that is wrong',
    },
  };
}

export default defineRule({
  id: 'no-such-article',
  group: 'basis',
  severity: 'error',
  zh: {
    summary: '没有这一条',
    why: '条数对不上，群众翻到那一页什么也找不到，依据就等于没有写。',
  },
  en: {
    summary: 'The law has no such article',
    why: 'People who look it up find nothing there; a wrong article is as good as none.',
  },
  bad: `basis: 《中华人民共和国社会保险法》第二百五十条`,
  good: `basis: 《中华人民共和国社会保险法》第二十五条`,
  checkCatalogue({ catalogue, report }) {
    const numbers = new Map<string, readonly number[]>();
    const numbersOf = (reference: string): readonly number[] => {
      const known = numbers.get(reference) ?? articleNumbers(reference);
      numbers.set(reference, known);
      return known;
    };
    for (const { basis, law, place } of citationsIn(catalogue)) {
      const reversed = (basis.articles ?? []).find((one) => isBackwards(one, numbersOf(one)));
      if (reversed !== undefined) {
        const { message, hint } = backwards(reversed);
        report(place, message, { hint });
      }
      const last = law?.lastArticle;
      if (!law || last === undefined) continue;
      const wrong = (basis.articles ?? []).filter((one) => numbersOf(one).some((n) => n < 1 || n > last));
      if (wrong.length === 0) continue;
      const entry = registerPlace(catalogue, law, 'title');
      report(
        place,
        {
          zh: `${quoted(law.title)}只有 ${last} 条，没有${wrong.join('、')}，群众查不到`,
          en: `${quoted(law.title)} has ${last} articles; there is no ${wrong.join(', ')} to look up`,
        },
        {
          hint: {
            zh: `写第1条到第${last}条之间的条；法律改过就核对登记簿里的条数`,
            en: `Cite an article from 1 to ${last}; if the law has changed, correct the register`,
          },
          ...(entry
            ? { related: [{ ...entry, message: { zh: '条数登记在这里', en: 'Registered here' } }] }
            : {}),
        },
      );
    }
  },
});
