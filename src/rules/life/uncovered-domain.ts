/** Every domain of the catalogue has an item. */
import type { Domain } from '../../model/config.js';
import type { Words } from '../../text/words.js';
import { configured } from '../exampleConfig.js';
import { isLive } from '../live.js';
import { defineRule, type ReportDetails } from '../rule.js';

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
  good: { 'catalogue.yaml': configured() },
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
    const uncovered = catalogue.domains.filter(({ id }) => !covered.has(id));
    if (uncovered.length === 0) return;
    if (!catalogue.config.domains) {
      const used = catalogue.domains.filter((domain) => !uncovered.includes(domain));
      report({ file: catalogue.configFile, path: ['title'] }, ...unchosen(uncovered, used));
      return;
    }
    for (const [index, { id, name }] of catalogue.domains.entries()) {
      if (covered.has(id)) continue;
      report(
        { file: catalogue.configFile, path: ['domains', index] },
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

/** The catalogue has chosen no domains, and so has the seven of the notice. */
function unchosen(uncovered: readonly Domain[], used: readonly Domain[]): [Words, ReportDetails] {
  const zh = uncovered.map(({ name }) => name).join('、');
  const en = uncovered.map(({ name, nameEn = name }) => nameEn).join(', ');
  const list = (id: string, name: string): string =>
    used.map((one) => `{ ${id}: ${one.id}, ${name}: ${one.name} }`).join(', ');
  return [
    {
      zh: `${zh}没有一个在办的事项，群众点开是空的：目录没有写 领域，用的是 2016 年通知的七个领域`,
      en: `${en}: no item in force, whoever opens them finds nothing. The catalogue names no domains, so it has the seven of the 2016 notice`,
    },
    {
      hint: {
        zh: `补上这些领域的事项；不办的，在 catalogue.yaml 里只列用到的：领域: [${list('标识', '名称')}]`,
        en: `Add items of these domains; or list in catalogue.yaml only those in use: domains: [${list('id', 'name')}]`,
      },
    },
  ];
}
