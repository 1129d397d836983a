/** A translation says the same as its original. */
import type { Entry } from '../../model/catalogue.js';
import { configured } from '../exampleConfig.js';
import { defineRule } from '../rule.js';
import { differences } from './facts.js';

export default defineRule({
  id: 'translation-changes-facts',
  group: 'translation',
  severity: 'error',
  zh: {
    summary: '译文的数字、日期、编码、金额或选项和原文不同，或者原文没有',
    why: '两种文字给出两个答案，看译文的人会误了时限、带错份数、打错电话。',
  },
  en: {
    summary:
      'A number, date, code, amount or term of the translation differs from the original, or is not in it',
    why: 'Readers of the two languages get two answers: one of them misses the limit, brings too little or dials the wrong number.',
  },
  bad: {
    'catalogue.yaml': `${configured('zh-CN', 'en')}rules: { untranslated: off }\n`,
    'items/example.en.md': `---
name: Registering a newborn with residents' medical insurance
timeLimit: { promised: 15 working days }
reviewed: 2026-10-30
---
`,
  },
  good: {
    'catalogue.yaml': `${configured('zh-CN', 'en')}rules: { untranslated: off }\n`,
    'items/example.en.md': `---
name: Registering a newborn with residents' medical insurance
timeLimit: { promised: 5 working days }
reviewed: 2026-10-30
---
`,
  },
  checkCatalogue({ catalogue, report }) {
    for (const entry of catalogue.entries) {
      for (const { file, item } of Object.values(entry.translations)) {
        for (const { path, original, translated } of differences(originalOf(entry), item)) {
          report(
            { file, item: entry.id, path },
            {
              zh: `译文是“${translated.zh}”，原文是“${original.zh}”，两边的人会得到两个答案`,
              en: `The translation has “${translated.en}”, the original “${original.en}”: readers get two answers`,
            },
            {
              hint: {
                zh: `照原文改译文；原文错了，先改原文`,
                en: 'Correct the translation after the original; if the original is wrong, correct it first',
              },
              related: [{ file: entry.file, path, message: { zh: '原文在这里', en: 'The original' } }],
            },
          );
        }
      }
    }
  },
});

/** What a translation is compared with: contacts and supervision may be inherited. */
function originalOf({ item, effective: { consult, places, supervision } }: Entry): object {
  return { ...item, contacts: { consult, places }, supervision };
}
