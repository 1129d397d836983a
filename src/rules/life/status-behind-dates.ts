/** The status keeps up with the dates. */
import type { Item } from '../../model/item.js';
import { statusOf } from '../../model/status.js';
import { statuses } from '../../model/vocabularies.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'status-behind-dates',
  group: 'life',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '日期已过，状态没有跟着改',
    why: '已经取消的还写在用，群众白跑；已经恢复的还写暂停，群众不敢来。',
  },
  en: {
    summary: 'A date has passed, but the status has not followed',
    why: 'What has ended still reads as in force and people come in vain; what has resumed still reads as suspended and they stay away.',
  },
  bad: `status: 在用
abolished: 2026-10-01`,
  good: `status: 在用
abolished: 2027-01-01`,
  check({ item, today, report }) {
    const found = today === undefined ? undefined : behind(item, today);
    if (!found) return;
    const status = statusOf(item);
    report(
      [item.status === undefined ? found.field : 'status'],
      {
        zh: `${found.event.zh}，状态却还是“${statuses.word(status, 'zh')}”，群众会信错`,
        en: `${found.event.en}, yet the status still is “${statuses.word(status, 'en')}”`,
      },
      { hint: found.hint },
    );
  },
});

interface Behind {
  readonly field: 'abolished' | 'until';
  readonly event: Words;
  readonly hint: Words;
}

function behind(item: Item, today: string): Behind | undefined {
  const { abolished, until } = item;
  const status = statusOf(item);
  if (abolished !== undefined && abolished <= today && status !== 'abolished') {
    return {
      field: 'abolished',
      event: { zh: `事项在 ${abolished} 取消了`, en: `The item was abolished on ${abolished}` },
      hint: {
        zh: '写 状态: 取消 和 状态说明；没有取消的，删掉 取消日期',
        en: 'Write status: abolished and a statusNote; if it was not abolished, remove the date',
      },
    };
  }
  if (abolished !== undefined && abolished > today && status === 'abolished') {
    return {
      field: 'abolished',
      event: { zh: `取消日期 ${abolished} 还没有到`, en: `The day of abolition, ${abolished}, has not come` },
      hint: {
        zh: '到那天以前写 状态: 在用；或者改正 取消日期',
        en: 'Until that day write status: in-force; or correct the date',
      },
    };
  }
  const over = until !== undefined && until < today && (status === 'in-force' || status === 'suspended');
  return over ? ended(until, status === 'suspended') : undefined;
}

function ended(until: string, suspended: boolean): Behind {
  return suspended
    ? {
        field: 'until',
        event: { zh: `暂停到 ${until} 为止，已经过了`, en: `The suspension ended on ${until}` },
        hint: {
          zh: '恢复办理的，写 状态: 在用，删掉 停止日期；还没恢复的，写新的 停止日期',
          en: 'If it has resumed, write status: in-force and remove until; if not, write a new until',
        },
      }
    : {
        field: 'until',
        event: { zh: `事项只办到 ${until}，已经过了`, en: `The item ended on ${until}` },
        hint: {
          zh: '不再办的，写 状态: 取消、取消日期 和 状态说明；还在办的，改正 停止日期',
          en: 'If it has ended, write status: abolished with its date and a statusNote; if not, correct until',
        },
      };
}
