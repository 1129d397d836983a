/** Every domain of the catalogue has an item. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'uncovered-domain',
  group: 'life',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '有一个领域没有事项',
    why: '2016 年通知要求各领域的事项都列全。群众点开一个空的领域，会以为政府不管这件事。',
  },
  en: {
    summary: 'A domain has no item',
    why: 'The 2016 notice wants all fields covered; whoever opens an empty one will think nobody is responsible.',
  },
  bad: {
    'catalogue.yaml': `title: 示例市公共服务事项目录
publisher: 示例市人民政府
region: "210300"
areaCode: "0412"
date: "2026-11-23"
domains:
  - { id: social-security, name: 社会保障 }
  - { id: housing, name: 住房保障 }
supervision: ["12345"]
`,
  },
  good: {
    'catalogue.yaml': `title: 示例市公共服务事项目录
publisher: 示例市人民政府
region: "210300"
areaCode: "0412"
date: "2026-11-23"
domains:
  - { id: social-security, name: 社会保障 }
supervision: ["12345"]
`,
  },
  checkTogether({ catalogue, report }) {
    // The items a domain lacks may be those that could not be read, or that name it wrongly.
    const unsure = catalogue.entries.some(
      ({ outline, broken }) =>
        !catalogue.findDomain(outline.domain) || broken.some(([key]) => key === 'domain'),
    );
    if (unsure || catalogue.unreadItems.length > 0 || catalogue.entries.length === 0) return;
    const covered = new Set(
      catalogue.entries
        .filter(({ outline }) => isLive(outline))
        .map(({ outline }) => catalogue.findDomain(outline.domain)?.id),
    );
    for (const [index, { id, name }] of catalogue.domains.entries()) {
      if (covered.has(id)) continue;
      const path = catalogue.config.domains ? ['domains', index] : ['title'];
      report(
        { file: catalogue.configFile, path },
        {
          zh: `领域“${name}”没有一个在办的事项，群众点开是空的`,
          en: `The domain “${name}” has no item in force: whoever opens it finds nothing`,
        },
        {
          hint: {
            zh: `补上 领域: ${id} 的事项；确实没有的，从 catalogue.yaml 的 领域 里删掉`,
            en: `Add items with domain: ${id}, or take it out of domains in catalogue.yaml`,
          },
        },
      );
    }
  },
});
