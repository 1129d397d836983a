/** What may be handed in later says how much later. */
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'deferrable-without-deadline',
  group: 'materials',
  severity: 'error',
  zh: {
    summary: '容缺后补的材料没有写补正期限',
    why: '不写补到哪天，群众以为不急，过了期限申请就作废。',
  },
  en: {
    summary: 'A deferrable material has no deadline',
    why: 'Without a date people take their time, and lose the application when it runs out.',
  },
  bad: `materials:
  - { name: 监护人居民身份证, kind: 证件证照, need: 容缺后补, copies: 1, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 监护人居民身份证, kind: 证件证照, need: 容缺后补, deadline: 5个工作日, copies: 1, basis: 《社会保险法》第五十八条 }`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      if (material.need !== 'deferrable' || material.deadline !== undefined) continue;
      report(
        ['materials', index, 'need'],
        {
          zh: `“${material.name}”可以后补，却没有写补到什么时候，群众可能错过`,
          en: `“${material.name}” may follow later, but not by when; people may miss it`,
        },
        {
          restsOn: [['materials', index, 'deadline']],
          hint: { zh: '写“补正期限: 5个工作日”', en: 'Write “deadline: 5 working days”' },
        },
      );
    }
  },
});
