/** What only some people have to bring says who they are. */
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'conditional-without-condition',
  group: 'materials',
  severity: 'error',
  zh: {
    summary: '非必要材料没有写适用情形',
    why: '“非必要”不说什么时候要，群众只好都备上，或者到窗口才知道自己属于要交的。',
  },
  en: {
    summary: 'A conditional material names no condition',
    why: 'Unless it says when, people bring it to be on the safe side, or learn at the counter that they needed it.',
  },
  bad: `materials:
  - { name: 委托书, kind: 其他, need: 非必要, original: 1, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 委托书, kind: 其他, need: 非必要, when: 请别人代办的, original: 1, basis: 《社会保险法》第五十八条 }`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      if (material.need !== 'conditional' || material.when !== undefined || material.situations) continue;
      report(
        ['materials', index, 'need'],
        {
          zh: `“${material.name}”写了非必要，却没有写什么情况下要，群众不知道自己要不要带`,
          en: `“${material.name}” is conditional but does not say when; people cannot tell whether to bring it`,
        },
        {
          restsOn: [
            ['materials', index, 'when'],
            ['materials', index, 'situations'],
          ],
          hint: {
            zh: '写“适用情形: …”，或用“情形”指明；人人都要的写“必要”',
            en: 'Write “when: …” or name situations; “need: always” where everybody needs it',
          },
        },
      );
    }
  },
});
