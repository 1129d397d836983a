/** Every item is there in every language the catalogue promises. */
import type { Entry } from '../../model/catalogue.js';
import { languagesOf } from '../../model/languages.js';
import { translationOf } from '../../model/translated.js';
import { listed } from '../../text/words.js';
import { configured } from '../exampleConfig.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

/** What a reader must have in their own language to get through the business. */
const needed = [
  ['name', '事项名称', 'name'],
  ['summary', '简介', 'summary'],
  ['conditions', '受理条件', 'conditions'],
  ['process', '办理流程', 'process'],
  ['materials', '申请材料', 'materials'],
] as const;

const complete = `---
name: Registering a newborn with residents' medical insurance
summary: Your child's medical costs are covered from birth.
conditions:
  - The child is registered in this city, or a parent is insured here.
process: [Apply, Check, Registration]
materials: [Registration form, Identity card of the guardian]
reviewed: 2026-10-30
---
`;

const neighbour = `---
name: Registering with residents' medical insurance
process: [Apply, Registration]
materials: none
---
`;

export default defineRule({
  id: 'untranslated',
  group: 'translation',
  severity: 'warning',
  zh: {
    summary: '目录列出的语言没有译文',
    why: '目录说有这种语言，读者点开却是中文，看不懂就办不成。',
  },
  en: {
    summary: 'A language of the catalogue has no translation',
    why: 'The catalogue promises the language, but readers find Chinese and cannot get through.',
  },
  bad: {
    'catalogue.yaml': configured('zh-CN', 'en'),
    'items/resident-enrolment.en.md': neighbour,
  },
  good: {
    'catalogue.yaml': configured('zh-CN', 'en'),
    'items/example.en.md': complete,
    'items/resident-enrolment.en.md': neighbour,
  },
  check({ item, entry, catalogue, report }) {
    if (!isLive(item)) return;
    for (const lang of languagesOf(catalogue.config).slice(1)) {
      const missing = missingIn(entry, lang);
      if (missing === undefined) {
        report(
          ['name'],
          {
            zh: `“${item.name}”没有 ${lang} 译文，读者看到的是原文`,
            en: `“${item.name}” has no ${lang} translation: readers see the original`,
          },
          {
            hint: {
              zh: `在原文旁边写 ${entry.id}.${lang}.md；不提供这种语言的，从 catalogue.yaml 的 语言列表 里删掉`,
              en: `Write ${entry.id}.${lang}.md beside it; or take the language out of languages in catalogue.yaml`,
            },
          },
        );
      } else if (missing.length > 0) {
        const fields = listed(missing.map(([, zh, en]) => ({ zh, en })));
        report(
          ['name'],
          {
            zh: `“${item.name}”的 ${lang} 译文缺少${fields.zh}，这些地方读者看到的是原文`,
            en: `The ${lang} translation of “${item.name}” lacks ${fields.en}: there readers see the original`,
          },
          { hint: { zh: `在译文里补上${fields.zh}`, en: `Add ${fields.en} to the translation` } },
        );
      }
    }
  },
});

/** The needed fields a translation lacks; undefined where there is no translation. */
function missingIn(entry: Entry, lang: string): (typeof needed)[number][] | undefined {
  const translated = translationOf(entry, lang)?.item;
  return translated && needed.filter(([key]) => isGiven(entry.item[key]) && translated[key] === undefined);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
