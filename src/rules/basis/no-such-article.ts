/** An article that a law does not have. */
import { articleNumber } from '../../model/basis.js';
import { citationsIn, quoted } from '../citations.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

/** The numbers in an article reference; a range (第五条至第八条) has two. */
function numbersIn(reference: string): number[] {
  return reference
    .split(/[至到—–~～-]/u)
    .map((part) => articleNumber(part))
    .filter((number) => number !== undefined);
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
      const known = numbers.get(reference) ?? numbersIn(reference);
      numbers.set(reference, known);
      return known;
    };
    for (const { basis, law, place } of citationsIn(catalogue)) {
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
            zh: `写第一条到第${last}条之间的条；法律改过就核对登记簿里的条数`,
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
