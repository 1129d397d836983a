/** The applicant chooses between the promise and the certificate. */
import { defineRule } from '../rule.js';

const example = (fallback: string): string => `- id: cert-residence
  name: 居住情况证明
  basis: [ 《社会保险法》第五十八条 ]
  decision: 告知承诺
  promise:
    obligation: 证明父母一方在本市居住
    content: 申请人承诺在本市居住
    how: 本人签字，可以委托他人代交
    liability: 承诺不实的，退回待遇并记入信用记录
    verification: 办理后三十日内向公安机关核查
    publication: 不公开
${fallback}`;

export default defineRule({
  id: 'promise-without-fallback',
  group: 'certificates',
  severity: 'error',
  source: '42',
  zh: {
    summary: '没有写不愿承诺的怎么办',
    why: '承诺由申请人自愿选择。不写另一条路，不愿或不能承诺的人就办不成。',
  },
  en: {
    summary: 'No way is given for those who will not promise',
    why: 'The applicant chooses; without the other way, whoever cannot or will not promise is shut out.',
  },
  bad: { 'certificates/residence.yaml': example('') },
  good: { 'certificates/residence.yaml': example('    fallback: 不愿承诺的，提交居住证\n') },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      // A letter that is not there at all is reported as incomplete.
      if (certificate.decision !== 'promise' || !certificate.promise) continue;
      if (certificate.promise.fallback !== undefined) continue;
      report(
        { file, path: [...path, 'promise'] },
        {
          zh: `“${certificate.name}”的承诺书没有写不愿或不能承诺的怎么办，这些人会办不成`,
          en: `The letter for “${certificate.name}” gives no way for those who cannot or will not promise; they would be shut out`,
        },
        {
          hint: {
            zh: '在“承诺书”里写“不愿承诺: 提交什么”',
            en: 'Add “fallback” to “promise”: what to hand in instead',
          },
        },
      );
    }
  },
});
