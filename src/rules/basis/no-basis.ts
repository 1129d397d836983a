/** An item must say by which law it exists. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-basis',
  group: 'basis',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有办理依据',
    why: '依据说明这件事凭什么办、凭什么要这些材料；没有依据，群众无从核对，也无从质疑。',
  },
  en: {
    summary: 'No legal basis is given',
    why: 'The basis says by which right the office acts and asks for papers; without it nobody can check it or object.',
  },
  bad: `basis: []`,
  good: `basis: 《中华人民共和国社会保险法》第二十五条`,
  check({ item, report }) {
    if (!isLive(item) || item.basis.length > 0) return;
    report(
      ['basis'],
      {
        zh: `“${item.name}”没有写办理依据，群众不知道凭什么这样办`,
        en: `“${item.name}” gives no legal basis; people cannot know by which law it is handled`,
      },
      {
        hint: {
          zh: '至少写一条，如 《中华人民共和国社会保险法》第二十五条',
          en: 'Give at least one, such as 《中华人民共和国社会保险法》第二十五条',
        },
      },
    );
  },
});
