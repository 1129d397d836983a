/** Dates of an item stand in the order of things. */
import type { Item } from '../../model/item.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';

/** What must not be later than what, with the words for both. */
const orders: readonly (readonly ['effective' | 'until', 'until' | 'abolished'])[] = [
  ['effective', 'until'],
  ['effective', 'abolished'],
  ['until', 'abolished'],
];

const names: Readonly<Record<'effective' | 'until' | 'abolished', Words>> = {
  effective: { zh: '生效日期', en: 'effective' },
  until: { zh: '停止日期', en: 'until' },
  abolished: { zh: '取消日期', en: 'abolished' },
};

export default defineRule({
  id: 'date-order',
  group: 'life',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '日期先后颠倒',
    why: '还没生效就停止、核验在将来，总有一个日期写错了，群众会按错的日子来。',
  },
  en: {
    summary: 'Dates stand in an impossible order',
    why: 'Ended before it began, or checked in the future: one of the dates is wrong, and people come on the wrong day.',
  },
  bad: `effective: 2027-10-01
until: 2027-01-31`,
  good: `effective: 2026-01-31
until: 2027-10-01`,
  check({ item, today, report }) {
    for (const [earlier, later] of orders) {
      const [first, second] = [item[earlier], item[later]];
      if (first === undefined || second === undefined || first <= second) continue;
      report(
        [later],
        {
          zh: `${names[later].zh} ${second} 早于${names[earlier].zh} ${first}，总有一个写错了`,
          en: `${names[later].en} (${second}) is before ${names[earlier].en} (${first}): one of them is wrong`,
        },
        {
          hint: {
            zh: `${names[later].zh} 写不早于 ${first} 的日期，或者改正 ${names[earlier].zh}`,
            en: `Write a day from ${first} on, or correct ${names[earlier].en}`,
          },
        },
      );
    }
    const future = today !== undefined && checkedInFuture(item, today);
    if (!future) return;
    report(
      ['reviewed'],
      {
        zh: `核验日期 ${future} 在 ${today} 之后，还没有到的日子不可能核过`,
        en: `It was last checked on ${future}, which is after ${today}: nobody can have checked it yet`,
      },
      { hint: { zh: '写实际核对的那天', en: 'Write the day it was really checked' } },
    );
  },
  checkCatalogue({ catalogue, today, report }) {
    if (today === undefined) return;
    for (const { value, file, path } of catalogue.history) {
      if (value.date <= today) continue;
      report(
        { file, path: [...path, 'date'] },
        {
          zh: `变更日期 ${value.date} 在 ${today} 之后，还没有到的日子不可能改过`,
          en: `The change is of ${value.date}, which is after ${today}: it cannot have been made yet`,
        },
        {
          hint: {
            zh: '写实际改的那天；是 catalogue.yaml 的 日期 旧了的，改成今天；以后才生效的写在 说明 里',
            en: 'Write the day it was made, or bring date: in catalogue.yaml up to date; say in note from when it holds',
          },
        },
      );
    }
  },
});

function checkedInFuture({ reviewed }: Item, today: string): string | undefined {
  return reviewed !== undefined && reviewed > today ? reviewed : undefined;
}
