/** The history speaks of items of the catalogue, or of such as have been withdrawn. */
import { nearest } from '../../text/nearest.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'change-of-unknown-item',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '变更记录里的事项找不到',
    why: '订阅变更的群众和平台收到通知，却不知道说的是哪一件事。取消了、文件也删了的事项，要有一条“取消”。',
  },
  en: {
    summary: 'A change is of an item that is not there',
    why: 'Subscribers are told of a change and cannot find what changed. An item whose file is gone needs an entry “withdrawn”.',
  },
  bad: { 'history.yaml': '- { date: 2026-11-01, item: resident-enrollment, kind: 修改, note: 缩短了时限 }' },
  good: { 'history.yaml': '- { date: 2026-11-01, item: resident-enrolment, kind: 修改, note: 缩短了时限 }' },
  checkTogether({ catalogue, report }) {
    const withdrawn = new Set(
      catalogue.history.flatMap(({ value }) => (value.kind === 'withdrawn' ? [value.item] : [])),
    );
    for (const { value, file, path } of catalogue.history) {
      const { item } = value;
      if (item === undefined || withdrawn.has(item) || catalogue.hasItem(item)) continue;
      const near = nearest(
        item,
        catalogue.entries.map(({ id }) => id),
      );
      report(
        { file, path: [...path, 'item'] },
        {
          zh: `没有“${item}”这个事项，订阅的人不知道改的是什么`,
          en: `There is no item “${item}”: subscribers cannot tell what changed`,
        },
        {
          hint: near
            ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
            : {
                zh: '写事项的标识；事项已经取消并删除的，加一条 类型: 取消',
                en: 'Write the id of an item; for one that is gone, add an entry with kind: withdrawn',
              },
        },
      );
    }
  },
});
