/** A guide says step by step how the matter is handled. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-step',
  group: 'process',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有办理流程',
    why: '不写先做什么、后做什么、谁来做，群众只能到窗口去问，也不知道办到了哪一步。',
  },
  en: {
    summary: 'No step of the process is given',
    why: 'Without steps people must ask at the counter what comes next, and cannot tell how far their case is.',
  },
  bad: `process: []`,
  good: `process: [ { name: 登记, actor: 参保窗口, detail: 核对身份后登记参保。 } ]`,
  check({ item, report }) {
    if (!isLive(item) || item.process.length > 0) return;
    report(
      ['process'],
      {
        zh: `“${item.name}”一个环节也没有写，群众不知道怎么办`,
        en: `“${item.name}” has no step; people cannot know how it is done`,
      },
      {
        hint: {
          zh: '至少写一步：{ 环节: …, 办理人: …, 内容: … }',
          en: 'Write at least one step: { name: …, actor: …, detail: … }',
        },
      },
    );
  },
});
