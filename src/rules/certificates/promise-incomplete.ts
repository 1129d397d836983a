/** A letter of notice and promise has all its elements. */
import type { Certificate } from '../../model/registers.js';
import { listed, type Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { partName } from './parts.js';

// 国办发〔2020〕42号: what the written notice tells the applicant.
const elements = ['obligation', 'content', 'how', 'liability', 'verification', 'publication'] as const;

/** The elements a certificate's letter lacks: first the law that demands the certificate. */
function missing({ basis, promise }: Certificate): Words[] {
  const parts = elements.filter((key) => promise?.[key] === undefined).map((key) => partName('promise', key));
  return (basis ?? []).length > 0 ? parts : [{ zh: '设定依据', en: 'basis' }, ...parts];
}

const example = (liability: string): string => `- id: cert-residence
  name: 居住情况证明
  basis: [ 《社会保险法》第五十八条 ]
  decision: 告知承诺
  promise:
    obligation: 证明父母一方在本市居住
    content: 申请人承诺在本市居住
    how: 本人签字，可以委托他人代交
${liability}    verification: 办理后三十日内向公安机关核查
    publication: 不公开
    fallback: 不愿承诺的，提交居住证
`;

export default defineRule({
  id: 'promise-incomplete',
  group: 'certificates',
  severity: 'error',
  source: '42',
  zh: {
    summary: '告知承诺书缺内容',
    why: '签字之前，群众有权知道证明什么、怎么承诺、说了假话要负什么责任、会怎么核查、公不公开。',
  },
  en: {
    summary: 'A letter of notice and promise is incomplete',
    why: 'Before signing, people must know what is to be proved, how to promise, what a false promise costs, how it is verified and whether it becomes public.',
  },
  bad: { 'certificates/residence.yaml': example('') },
  good: { 'certificates/residence.yaml': example('    liability: 承诺不实的，退回待遇并记入信用记录\n') },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      if (certificate.decision !== 'promise') continue;
      const lacking = missing(certificate);
      if (lacking.length === 0) continue;
      const { zh, en } = listed(lacking);
      report(
        { file, path: [...path, certificate.promise ? 'promise' : 'decision'] },
        {
          zh: `“${certificate.name}”实行告知承诺，承诺书却缺：${zh}；群众签字前看不全`,
          en: `“${certificate.name}” is replaced by a promise, but its letter lacks: ${en}; people would sign without knowing`,
        },
        {
          hint: { zh: `在“承诺书”里补上：${zh}`, en: `Add to “promise”: ${en}` },
          restsOn: [[...path, 'promise']],
        },
      );
    }
  },
});
