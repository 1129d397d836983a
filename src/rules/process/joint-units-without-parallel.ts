/** Several units at work should work at the same time. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'joint-units-without-parallel',
  group: 'process',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '有联办机构，却没有写并联办理',
    why: '几个单位一家一家办，时间就一家一家加；通知要求并联办理，群众只交一次材料、等最长的那一段。',
  },
  en: {
    summary: 'Joint units take part, but not in parallel',
    why: 'One unit after the other adds up their times; in parallel people hand in once and wait only for the slowest.',
  },
  bad: `jointUnits: [civil-affairs]`,
  good: `jointUnits: [civil-affairs]
channels: [窗口, 网上, 并联]`,
  check({ item, catalogue, report }) {
    const joint = (item.jointUnits ?? []).map((unit) => catalogue.findUnit(unit)?.name ?? unit);
    if (joint.length === 0 || !isLive(item)) return;
    if ((item.channels ?? []).some(({ kind }) => kind === 'parallel')) return;
    report(
      ['jointUnits'],
      {
        zh: `${joint.map((unit) => `“${unit}”`).join('')}参加办理，办理形式里却没有“并联”，群众不知道是一家一家跑还是一次办完`,
        en: `${joint.map((unit) => `“${unit}”`).join(', ')} take part, but the channels do not say “parallel”: people cannot tell whether to go from one to the next`,
      },
      {
        hint: {
          zh: '在“办理形式”里加“并联”；确实要依次办理的，删掉“联办机构”，在流程里写各单位的环节',
          en: 'Add “parallel” to the channels; where they work one after the other, name them in the steps instead',
        },
      },
    );
  },
});
