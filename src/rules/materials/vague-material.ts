/** A material is named so that people know what to bring. */
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { vagueWords } from './vagueName.js';

export default defineRule({
  id: 'vague-material',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '材料名称含糊',
    why: '“其他材料”“相关证明”“等”让窗口想要什么就要什么，群众备不齐，只好一趟趟跑。',
  },
  en: {
    summary: 'A material is named vaguely',
    why: '“Other documents” lets the counter ask for anything; people cannot prepare and have to come again and again.',
  },
  bad: `materials: [ { name: 相关证明材料, kind: 其他, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  good: `materials: [ { name: 父母一方的参保缴费记录, kind: 其他, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const vague = vagueWords(material.name);
      if (vague === undefined) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”里的“${vague}”没有说是什么，群众备不齐材料，要多跑一趟`,
          en: `“${vague}” in “${material.name}” does not say what it is; people cannot prepare it and have to come again`,
        },
        {
          hint: {
            zh: '逐一写出材料的准确名称；要不要视情形而定的，写“必要性: 非必要”和“适用情形”',
            en: 'Name each material exactly; where it depends, write “need: conditional” and say when',
          },
        },
      );
    }
  },
});
