/** Parallel handling needs somebody to be parallel with. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'parallel-without-joint-units',
  group: 'process',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '写了并联办理，却没有联办机构',
    why: '不写还有哪些单位一起办，“并联”就是一句空话，出了差错群众也不知道卡在哪一家。',
  },
  en: {
    summary: 'Parallel handling names no joint unit',
    why: 'Unless it says who else takes part, “parallel” is an empty word, and nobody can tell where a case is stuck.',
  },
  bad: `channels: [窗口, 网上, 并联]`,
  good: `channels: [窗口, 网上, 并联]
jointUnits: [civil-affairs]`,
  check({ item, report }) {
    const at = (item.channels ?? []).findIndex(({ kind }) => kind === 'parallel');
    if (at < 0 || (item.jointUnits ?? []).length > 0 || !isLive(item)) return;
    report(
      ['channels', at],
      {
        zh: '写了并联办理，却没有写和哪些单位一起办，群众不知道牵涉哪几家',
        en: 'Handled in parallel, but no joint unit is named: people cannot tell who takes part',
      },
      {
        hint: {
          zh: '加上“联办机构: [ … ]”；只有一家办的，去掉“并联”',
          en: 'Add “jointUnits: [ … ]”, or drop “parallel” where one unit handles it alone',
        },
      },
    );
  },
});
