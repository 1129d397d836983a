/** A reduction of a charge names its basis. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'reduction-without-basis',
  group: 'fees',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '减免没有依据',
    why: '减免是群众的权利。写明依据，该减的人才好主张，窗口也有章可循。',
  },
  en: {
    summary: 'A reduction has no basis',
    why: 'A reduction is a right. With its basis in print people can claim it, and clerks grant it alike to all.',
  },
  bad: `fees:
  - name: 工本费
    amount: 20
    basis: 《中华人民共和国社会保险法》第五十八条
    reduction:
      - { who: 最低生活保障对象, amount: 免收 }`,
  good: `fees:
  - name: 工本费
    amount: 20
    basis: 《中华人民共和国社会保险法》第五十八条
    reduction:
      - { who: 最低生活保障对象, amount: 免收, basis: 《中华人民共和国社会保险法》第五十八条 }`,
  check({ item, report }) {
    if (!isLive(item)) return;
    for (const [i, fee] of item.fees.entries()) {
      for (const [j, { who, basis }] of (fee.reduction ?? []).entries()) {
        if ((basis ?? []).length > 0) continue;
        report(
          ['fees', i, 'reduction', j],
          {
            zh: `“${who}”的减免没有写依据，该减免的人不好主张`,
            en: `The reduction for “${who}” names no basis, so those entitled cannot claim it`,
          },
          {
            hint: {
              zh: '在这一条减免里写 依据: 《法名》第几条，或减免文件的名称和文号',
              en: 'Add basis: to this reduction: law and article, or the document that grants it',
            },
          },
        );
      }
    }
  },
});
