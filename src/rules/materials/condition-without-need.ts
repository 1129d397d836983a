/** What only some people have to bring is not told to be required. */
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'condition-without-need',
  group: 'materials',
  severity: 'warning',
  zh: {
    summary: '写了适用情形，却还是必要材料',
    why: '必要性不写就是必要：网页和手册会标成人人都要交，“要带几样”也多算一样，和适用情形说的对不上。',
  },
  en: {
    summary: 'A material with a condition is still required of everybody',
    why: 'Without “need” a material is required: pages and handbooks count it for everybody, against what its condition says.',
  },
  bad: `materials:
  - { name: 委托书, kind: 其他, when: 请别人代办的, original: 1, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 委托书, kind: 其他, need: 非必要, when: 请别人代办的, original: 1, basis: 《社会保险法》第五十八条 }`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const { name, need = 'always', when, situations } = material;
      if (need !== 'always' || when === undefined || situations) continue;
      report(
        ['materials', index, 'when'],
        {
          zh: `“${name}”写了适用情形，必要性却是必要，会印成人人都要交`,
          en: `“${name}” has a condition but is required: it would be told to be needed from everybody`,
        },
        {
          restsOn: [['materials', index, 'need']],
          hint: {
            zh: '写“必要性: 非必要”；人人都要交的，这句话写到“填报须知”',
            en: 'Write “need: conditional”; where everybody needs it, put these words under “notes”',
          },
        },
      );
    }
  },
});
