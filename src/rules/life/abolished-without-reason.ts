/** An abolished item says since when, why, and by which basis. */
import { statusOf } from '../../model/status.js';
import { defineRule } from '../rule.js';

/** What may be lacking, and what to write for it. */
const lacking = {
  date: {
    what: { zh: '从哪天起取消', en: 'the day' },
    write: { zh: '取消日期，如 2026-10-01', en: 'abolished: with the date, such as 2026-10-01' },
  },
  reason: {
    what: { zh: '取消的理由和依据', en: 'the reason' },
    write: {
      zh: '状态说明：依据哪个文件取消、现在怎么办',
      en: 'statusNote: by which document it was abolished, and what to do instead',
    },
  },
};

export default defineRule({
  id: 'abolished-without-reason',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '事项取消了，没有写日期和理由',
    why: '群众来办一件取消了的事，要知道从哪天起不办、凭什么不办、现在怎么办，才不会被来回推。',
  },
  en: {
    summary: 'An abolished item gives no date or no reason',
    why: 'Whoever comes for it must learn since when, by what right and what to do instead, or is sent from desk to desk.',
  },
  bad: `status: 取消
abolished: 2026-10-01`,
  good: `status: 取消
abolished: 2026-10-01
statusNote: 依据国务院取消证明事项的决定取消，改由部门核查，不用再办。`,
  check({ item, report }) {
    if (statusOf(item) !== 'abolished') return;
    const lacks = [
      ...(item.abolished === undefined ? [lacking.date] : []),
      ...(item.statusNote === undefined ? [lacking.reason] : []),
    ];
    if (lacks.length === 0) return;
    const all = (lang: 'zh' | 'en', part: 'what' | 'write', between: string): string =>
      lacks.map((one) => one[part][lang]).join(between);
    report(
      ['status'],
      {
        zh: `状态是取消，没有写${all('zh', 'what', '，也没有写')}，群众不知道为什么不办了、已经递交的还算不算数`,
        en: `The item is abolished without ${all('en', 'what', ' or ')}: people cannot see why it has ended, nor what becomes of an application already made`,
      },
      { hint: { zh: `写 ${all('zh', 'write', '；')}`, en: `Write ${all('en', 'write', '; ')}` } },
    );
  },
});
