/** A handbook has something in it. */
import { select } from '../../model/selection.js';
import { configured } from '../exampleConfig.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'empty-handbook',
  group: 'handbooks',
  severity: 'warning',
  zh: {
    summary: '一本手册里什么事项也没有',
    why: '印出来只有封面和目录，发到群众手里没有用，多半是范围写得太窄。',
  },
  en: {
    summary: 'A handbook without a single item',
    why: 'It prints as a cover and an empty list of contents; most likely its scope is too narrow.',
  },
  bad: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: suspended, title: 暂停办理的事项, where: { status: 暂停 } }
`,
  },
  good: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: running, title: 正在办理的事项, where: { status: 在用 } }
`,
  },
  checkTogether({ catalogue, report }) {
    // What is missing may be in the files that could not be read, or named wrongly, which is said already.
    const unsure =
      catalogue.unreadItems.length > 0 || catalogue.entries.some(({ broken }) => broken.length > 0);
    if (unsure || catalogue.entries.length === 0) return;
    for (const [index, { title, where }] of (catalogue.config.handbooks ?? []).entries()) {
      if (!where || isMisnamed(where, catalogue)) continue;
      const { guides, abolished } = select(catalogue, where);
      if (guides.length + abolished.length > 0) continue;
      report(
        { file: catalogue.configFile, path: ['handbooks', index, 'where'] },
        {
          zh: `没有一个事项在《${title}》的范围里，印出来是空的`,
          en: `No item is within the scope of “${title}”: it prints empty`,
        },
        {
          hint: {
            zh: '几个条件要同时满足；去掉一两个，或者改一改范围',
            en: 'All conditions must hold together: drop one or two, or widen the scope',
          },
        },
      );
    }
  },
});

type Where = NonNullable<Parameters<typeof select>[1]>;

function isMisnamed({ domain, unit, items }: Where, catalogue: Parameters<typeof select>[0]): boolean {
  return (
    (domain?.some((name) => !catalogue.findDomain(name)) ?? false) ||
    (unit?.some((name) => !catalogue.findUnit(name)) ?? false) ||
    (items?.some((name) => !catalogue.hasItem(name)) ?? false)
  );
}
