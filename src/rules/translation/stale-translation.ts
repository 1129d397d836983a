/** A translation is checked again when its original is. */

import { configured } from '../exampleConfig.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'stale-translation',
  group: 'translation',
  severity: 'warning',
  zh: {
    summary: '原文核验过了，译文还是旧的',
    why: '原文改了、译文没有跟上，看译文的人会照旧的办。',
  },
  en: {
    summary: 'The original was checked again, the translation was not',
    why: 'Where the original has changed, readers of the translation go by what was true once.',
  },
  bad: {
    'catalogue.yaml': `${configured('zh-CN', 'en')}rules: { untranslated: off }\n`,
    'items/example.en.md': `---
name: Registering a newborn with residents' medical insurance
reviewed: 2026-01-15
---
`,
  },
  good: {
    'catalogue.yaml': `${configured('zh-CN', 'en')}rules: { untranslated: off }\n`,
    'items/example.en.md': `---
name: Registering a newborn with residents' medical insurance
reviewed: 2026-10-30
---
`,
  },
  checkCatalogue({ catalogue, report }) {
    for (const entry of catalogue.entries) {
      const { reviewed } = entry.item;
      if (!isLive(entry.item) || reviewed === undefined) continue;
      for (const [lang, { file, item }] of Object.entries(entry.translations)) {
        if (item.reviewed === undefined || item.reviewed >= reviewed) continue;
        report(
          { file, item: entry.id, path: ['reviewed'] },
          {
            zh: `${lang} 译文上次核验是 ${item.reviewed}，原文在 ${reviewed} 又核过，译文可能已经过时`,
            en: `The ${lang} translation was last checked on ${item.reviewed}, the original on ${reviewed}: the translation may be out of date`,
          },
          {
            hint: {
              zh: `对照原文改译文，再把译文的 reviewed（核验日期）写成核对的那天，不早于 ${reviewed}`,
              en: `Compare it with the original, then set its reviewed: to the day of the check, from ${reviewed} on`,
            },
            related: [
              {
                file: entry.file,
                path: ['reviewed'],
                message: { zh: '原文的核验日期', en: 'When the original was checked' },
              },
            ],
          },
        );
      }
    }
  },
});
