/** Nothing that stands for a value still to come is published. */
import { bareWord } from '../../model/noneWords.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { placeIn, siftedBy } from '../texts.js';

/** A whole value that is none. */
const whole =
  /^(?:待定|待补充?|待填写?|待完善|待确认|暂无|暂缺|未定|不涉及|不适用|略|[—－–-]{1,4}|\/|n\/?a|tbd|tba|todo|[?？]+|[.…]{2,}|[_＿]+)$/iu;
/** A gap inside a value. */
const gap = /待定|待补充|待完善|\bTBD\b|\bTODO\b|(?<![A-Za-z])[XＸ]{2,}(?![A-Za-z])|×{2,}|[_＿]{3,}/u;
/** Where 无 is an answer. */
const noneIsAnAnswer: readonly (string | number | undefined)[] = ['signature', 'special'];
/** Paths of files: of one that names none it is told that there is no such file. */
const files: readonly (string | number | undefined)[] = ['form', 'sample', 'picture'];
/** Where a placeholder may be quoted: wrong examples, questions, search words. */
const quoting: readonly (string | number)[] = [
  'mistakes',
  'faq',
  'keywords',
  'allow',
  'notes',
  'site',
  'rules',
];

const unfinished = siftedBy((text, path) => path !== undefined && placeholderIn(text, path) !== undefined);

export default defineRule({
  id: 'placeholder',
  group: 'wording',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '该填的内容还是占位',
    why: '“待定”“暂无”“——”印出来，群众看到的是一张没填完的表。',
  },
  en: {
    summary: 'A placeholder stands where a value is due',
    why: 'Printed, “to be decided” or a dash shows people a form that nobody finished.',
  },
  options: {
    except: {
      zh: '不是占位的写法，如编号里的“XX”。',
      en: 'What is no placeholder here, such as an “XX” of a number.',
    },
  },
  bad: 'summary: 待定',
  good: 'summary: 给新生儿办好医保登记，看病能报销。',
  checkCatalogue({ catalogue, options: { except }, report }) {
    for (const placed of unfinished(catalogue)) {
      const { text, path = [] } = placed;
      const found = placeholderIn(text, path);
      if (found === undefined || except.includes(found) || path.some((part) => quoting.includes(part)))
        continue;
      report(
        placeIn(placed, 0, text.length),
        {
          zh: found === text ? `这里写的是“${found}”，群众得不到内容` : `“${text}”里的“${found}”还没有填`,
          en:
            found === text
              ? `This says “${found}”: people learn nothing`
              : `“${found}” in “${text}” is still to be filled in`,
        },
        {
          hint: isResult(path)
            ? nothingHandedOver
            : {
                zh: '写上真实内容；还不知道的，删掉这一行（必填的先查清）',
                en: 'Write the real value; where it is not known, remove the line (or find it out, if it is required)',
              },
        },
      );
    }
  },
});

/** What to write where the office hands nothing over. */
const nothingHandedOver: Words = {
  zh: '写办成以后怎么样，如 户名已经变更；没有证件、文书可拿的，再写 类型: 无',
  en: 'Write what is then settled, such as: the account is in the new name; where no paper is handed over, add kind: none',
};

function isResult(path: FieldPath): boolean {
  return path.join('.') === 'result.name';
}

function placeholderIn(text: string, path: FieldPath): string | undefined {
  const value = text.trim();
  const key = path.findLast((part) => typeof part === 'string');
  if (files.includes(key)) return undefined;
  if (noneIsAnAnswer.includes(key) && bareWord(value) === '无') return undefined;
  return bareWord(value) === '无' || whole.test(value) || whole.test(bareWord(value))
    ? text
    : gap.exec(value)?.[0];
}
