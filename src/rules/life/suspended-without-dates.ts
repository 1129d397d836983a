/** A suspended item says from when, and until when. */
import { statusOf } from '../../model/status.js';
import { defineRule } from '../rule.js';

/** A note that says when or how the item will be resumed, where no date is known yet. */
const resumption = /恢复|重新(?:开办|办理|受理)|另行公告|\bresum|\breopen/iu;

export default defineRule({
  id: 'suspended-without-dates',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '事项暂停了，没有写起止日期',
    why: '不知道停到哪天，群众只能一趟一趟来问。',
  },
  en: {
    summary: 'A suspended item does not say from when and until when',
    why: 'People who do not know when it resumes can only come again and again to ask.',
  },
  bad: `status: 暂停
statusNote: 系统升级，暂停受理。`,
  good: `status: 暂停
effective: 2026-11-01
until: 2026-12-15
statusNote: 系统升级，暂停受理，急需的可以到窗口登记。`,
  check({ item, report }) {
    if (statusOf(item) !== 'suspended') return;
    const { effective, until, statusNote } = item;
    if (effective === undefined) {
      report(
        ['status'],
        {
          zh: '状态是暂停，没有写从哪天起暂停',
          en: 'The item is suspended, but not said since when',
        },
        {
          hint: {
            zh: '写 生效日期（暂停从这天起），如 2026-11-01',
            en: 'Write effective: the first day of the suspension, such as 2026-11-01',
          },
        },
      );
    }
    if (until === undefined && !resumption.test(statusNote ?? '')) {
      report(
        ['status'],
        {
          zh: '状态是暂停，没有写停到哪天，群众不知道什么时候再来',
          en: 'The item is suspended, but not said until when: people do not know when to come again',
        },
        {
          hint: {
            zh: '写 停止日期（暂停到这天止）；日期未定的，在 状态说明 里写什么时候、在哪里公布恢复办理',
            en: 'Write until: its last day; where that is open, say in statusNote when and where the resumption will be announced',
          },
        },
      );
    }
  },
});
