/** A draft is published like any other item. */
import { statusOf } from '../../model/status.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'draft-published',
  group: 'life',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '草稿会一起发布',
    why: '没有审定的内容上了网、印成册，群众会照着办。',
  },
  en: {
    summary: 'A draft is published with the rest',
    why: 'What nobody has approved goes on the site and into print, and people rely on it.',
  },
  bad: 'status: 草稿',
  good: 'status: 在用',
  check({ item, report }) {
    if (statusOf(item) !== 'draft') return;
    report(
      ['status'],
      {
        zh: `“${item.name}”是草稿，发布后会标明“草稿”，群众仍可能照着办`,
        en: `“${item.name}” is a draft: it will be published and marked so, yet people may rely on it`,
      },
      {
        hint: {
          zh: '审定以后写 状态: 在用；不想发布的，先移进以 . 开头的文件夹，如 .草稿/',
          en: 'Once approved write status: in-force; to keep it back, move it into a folder that begins with a dot, such as .drafts/',
        },
      },
    );
  },
});
