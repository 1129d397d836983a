/** A certificate is kept only where a law, a regulation or the State Council demands it. */
import { lawLevels } from '../../model/vocabularies.js';
import { listed } from '../../text/words.js';
import { quoted } from '../citations.js';
import { defineRule } from '../rule.js';
import { hasLegalBasis } from './parts.js';

const example = (basis: string): string => `- id: cert-income
  name: 家庭收入证明
  basis: [ ${basis} ]
  requester: medical-insurance
  issuer: 用人单位
  decision: 保留
  guide: 由用人单位盖章
`;
const rule = `- { id: ministry-rule, title: 医疗保险经办办法, level: 部门规章 }\n`;

export default defineRule({
  id: 'certificate-without-legal-basis',
  group: 'certificates',
  severity: 'error',
  source: '44, N',
  zh: {
    summary: '保留的证明没有法律、法规或国务院决定依据',
    why: '部门规章、政府规章和规范性文件不能给群众设证明。没有依据的证明一律取消。',
  },
  en: {
    summary: 'A kept certificate rests on no law, regulation or State Council decision',
    why: 'Ministry rules, government rules and normative documents may not impose certificates on people; what has no basis is abolished.',
  },
  bad: { 'laws/rule.yaml': rule, 'certificates/income.yaml': example('《医疗保险经办办法》第九条') },
  good: { 'laws/rule.yaml': rule, 'certificates/income.yaml': example('《社会保险法》第五十八条') },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      if (certificate.decision !== 'keep' || hasLegalBasis(certificate, catalogue)) continue;
      const found = (certificate.basis ?? []).map(({ law }) => {
        const level = catalogue.findLaw(law)?.level;
        return {
          zh: `${quoted(law)}${level ? `（${lawLevels.word(level, 'zh')}）` : ''}`,
          en: `${quoted(law)}${level ? ` (${lawLevels.word(level, 'en')})` : ''}`,
        };
      });
      const { zh, en } = listed(found);
      report(
        { file, path: [...path, found.length > 0 ? 'basis' : 'decision'] },
        found.length > 0
          ? {
              zh: `“${certificate.name}”的依据只有${zh}，不够格向群众索要证明`,
              en: `“${certificate.name}” rests only on ${en}, which may not demand a certificate of people`,
            }
          : {
              zh: `“${certificate.name}”写了保留，却没有依据，不得向群众索要`,
              en: `“${certificate.name}” is kept without any basis; it may not be asked of people`,
            },
        {
          restsOn: [[...path, 'basis']],
          hint: {
            zh: '写法律、行政法规、地方性法规或国务院决定的条款；没有就把结论改成取消、告知承诺或共享',
            en: 'Cite a law, regulation or State Council decision; without one decide to abolish it, take a promise or share the fact',
          },
        },
      );
    }
  },
});
