/** The public list of certificates says of each who asks, who issues and how to get it. */
import { listed, type Words } from '../../text/words.js';
import { defineRule } from '../rule.js';

const required = {
  requester: { zh: '索要单位', en: 'requester' },
  issuer: { zh: '开具单位', en: 'issuer' },
  guide: { zh: '办理指南', en: 'guide' },
} as const satisfies Record<string, Words>;

const keys = Object.keys(required) as (keyof typeof required)[];

const example = (guide: string): string => `- id: cert-income
  name: 家庭收入证明
  basis: [ 《社会保险法》第五十八条 ]
  requester: medical-insurance
  issuer: 用人单位
  decision: 保留
${guide}`;

export default defineRule({
  id: 'kept-certificate-incomplete',
  group: 'certificates',
  severity: 'warning',
  source: '44',
  zh: {
    summary: '保留的证明没有写全索要单位、开具单位和办理指南',
    why: '《优化营商环境条例》第四十四条要求清单列明这几项；不写，群众不知道去哪里开、怎么开。',
  },
  en: {
    summary: 'A kept certificate does not say who asks, who issues or how to get it',
    why: 'Article 44 of the Regulation on Improving the Business Environment wants the list to say so; otherwise people do not know where to get it.',
  },
  bad: { 'certificates/income.yaml': example('') },
  good: { 'certificates/income.yaml': example('  guide: 带身份证到用人单位人事部门当场开具\n') },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      if (certificate.decision !== 'keep') continue;
      const lacking = keys.filter((key) => certificate[key] === undefined);
      const missing = lacking.map((key) => required[key]);
      if (missing.length === 0) continue;
      const { zh, en } = listed(missing);
      report(
        { file, path: [...path, 'name'] },
        {
          zh: `“${certificate.name}”写了保留，却没有写${zh}，群众不知道怎么开`,
          en: `“${certificate.name}” is kept but gives no ${en}; people do not know how to get it`,
        },
        { hint: { zh: `补上：${zh}`, en: `Add: ${en}` }, restsOn: lacking.map((key) => [...path, key]) },
      );
    }
  },
});
