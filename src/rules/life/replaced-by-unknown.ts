/** What replaces an item is an item of the catalogue that people can use. */

import type { Words } from '../../text/words.js';
import { isLive } from '../live.js';
import { defineRule, type ItemContext } from '../rule.js';
import { nearestItem } from '../suggestions.js';

export default defineRule({
  id: 'replaced-by-unknown',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '替代的事项找不到或者不能办',
    why: '群众按指引改办别的事，结果找不到，或者那件事也取消了，又白跑一趟。',
  },
  en: {
    summary: 'The item that replaces this one is not there, or cannot be used',
    why: 'People are sent on to a service that does not exist or has ended as well.',
  },
  bad: `status: 取消
abolished: 2026-10-01
statusNote: 并入居民参加医疗保险登记。
replacedBy: resident-enrollment`,
  good: `status: 取消
abolished: 2026-10-01
statusNote: 并入居民参加医疗保险登记。
replacedBy: resident-enrolment`,
  check(context) {
    const { item, report, catalogue, entry } = context;
    if (item.replacedBy === undefined) return;
    const target = catalogue.findItem(item.replacedBy);
    if (!target) return catalogue.hasItem(item.replacedBy) ? undefined : unknown(context, item.replacedBy);
    const wrong: Words | undefined =
      target.id === entry.id
        ? { zh: '替代它的写成了它自己，群众不知道改办什么', en: 'The item is said to be replaced by itself' }
        : isLive(target.item)
          ? undefined
          : {
              zh: `替代它的“${target.item.name}”也取消了，群众不知道改办什么`,
              en: `It is replaced by “${target.item.name}”, which is abolished as well`,
            };
    if (!wrong) return;
    report(['replacedBy'], wrong, {
      hint: {
        zh: '写一个还在办的事项的标识；没有替代的，删掉这一行，在 状态说明 里写怎么办',
        en: 'Write the id of an item that is in force; where there is none, remove the line and say in statusNote what to do',
      },
    });
  },
});

function unknown({ catalogue, report }: ItemContext, written: string): void {
  const near = nearestItem(catalogue)(written);
  report(
    ['replacedBy'],
    {
      zh: `没有“${written}”这个事项，群众按它改办会找不到`,
      en: `There is no item “${written}” to send people on to`,
    },
    {
      hint: near
        ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
        : {
            zh: '写目录里一个事项的标识（文件名）',
            en: 'Write the id (file name) of an item of this catalogue',
          },
      fix: near
        ? {
            title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
            safe: false,
            edits: [{ path: ['replacedBy'], text: JSON.stringify(near) }],
          }
        : undefined,
    },
  );
}
