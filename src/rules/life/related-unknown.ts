/** Related items are items of the catalogue. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { nearestItem } from '../suggestions.js';

export default defineRule({
  id: 'related-unknown',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '相关事项找不到',
    why: '群众顺着“相关事项”点过去，什么也没有。',
  },
  en: {
    summary: 'A related item is not there',
    why: 'People who follow the reference find nothing.',
  },
  bad: 'related: [resident-enrollment]',
  good: 'related: [resident-enrolment]',
  check({ item, catalogue, report }) {
    if (!isLive(item)) return;
    for (const [index, id] of (item.related ?? []).entries()) {
      if (catalogue.hasItem(id)) continue;
      const near = nearestItem(catalogue)(id);
      const path = ['related', index];
      report(
        path,
        {
          zh: `没有“${id}”这个事项，群众点过去什么也没有`,
          en: `There is no item “${id}”: people who follow it find nothing`,
        },
        {
          hint: near
            ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
            : {
                zh: '写目录里事项的标识（文件名）',
                en: 'Write the id (file name) of an item of this catalogue',
              },
          fix: near
            ? {
                title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
                safe: false,
                edits: [{ path, text: JSON.stringify(near) }],
              }
            : undefined,
        },
      );
    }
  },
});
