/** Related items are others, each named once. */
import { yamlList } from '../../text/yamlWord.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'needless-related',
  group: 'life',
  severity: 'warning',
  zh: {
    summary: '相关事项写了自己，或者写了两次',
    why: '群众顺着“相关事项”点过去，还是这一页，或者同一件事列了两遍。',
  },
  en: {
    summary: 'An item lists itself, or one item twice, as related',
    why: 'People who follow the reference come back to the same page, or see one service listed twice.',
  },
  bad: 'related: [resident-enrolment, resident-enrolment]',
  good: 'related: [resident-enrolment]',
  check({ entry, item, catalogue, report }) {
    const kept = new Set<string>();
    const needless = (item.related ?? []).flatMap((written, index) => {
      const id = catalogue.findItem(written)?.id ?? written;
      const self = id === entry.id;
      if (!self && !kept.has(id)) {
        kept.add(id);
        return [];
      }
      return [{ index, written, self }];
    });
    const list = yamlList([...kept]);
    for (const { index, written, self } of needless) {
      report(
        ['related', index],
        self
          ? {
              zh: `相关事项里有这个事项自己（“${written}”），点过去还是这一页`,
              en: `The item lists itself (“${written}”) as related: following it leads to the same page`,
            }
          : {
              zh: `相关事项里“${written}”写了两次，页面上会列两遍`,
              en: `“${written}” is listed twice as related, and would be shown twice`,
            },
        {
          hint: { zh: '删掉这一个', en: 'Remove this one' },
          fix: {
            title: { zh: `改成 ${list}`, en: `Change to ${list}` },
            // What is remarked beside an entry would be lost.
            safe: false,
            edits: [{ path: ['related'], text: list }],
          },
        },
      );
    }
  },
});
