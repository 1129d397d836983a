/** A certificate that one of the seven clean-up tests meets is not kept. */
import { listed } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { partName } from './parts.js';

const example = (decision: string): string => `- id: cert-alive
  name: 领取待遇资格证明
  basis: [ 《社会保险法》第五十八条 ]
  requester: medical-insurance
  issuer: 用人单位
  decision: ${decision}
  tests: { networkVerifies: true }
  guide: 由用人单位盖章
  replacement: 由经办机构比对数据
`;

export default defineRule({
  id: 'cleanup-test-failed',
  group: 'certificates',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '符合“一律取消”的证明还写着保留',
    why: '七种情形一律取消：没有依据、证照能证明、承诺能解决、网络能核验、部门能核实、开具单位无法核实、循环证明。符合一条还保留，群众就还在白跑。',
  },
  en: {
    summary: 'A certificate that must be abolished is kept',
    why: 'Seven tests say when a certificate has to go: no basis, provable otherwise, a promise suffices, verifiable by network or with another office, unknowable to its issuer, circular. Kept all the same, people fetch it for nothing.',
  },
  bad: { 'certificates/alive.yaml': example('保留') },
  good: { 'certificates/alive.yaml': example('取消') },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      if (certificate.decision !== 'keep') continue;
      const met = Object.entries(certificate.tests ?? {}).flatMap(([key, isTrue]) => (isTrue ? [key] : []));
      const [first] = met;
      if (first === undefined) continue;
      const tests = listed(met.map((key) => partName('tests', key)));
      report(
        { file, path: [...path, 'tests', first] },
        {
          zh: `“${certificate.name}”符合“${tests.zh}”，应当一律取消，却写着保留`,
          en: `“${certificate.name}” meets the clean-up test “${tests.en}” and has to go, yet it is kept`,
        },
        {
          hint: {
            zh: '结论改成取消、告知承诺或共享，并写“替代办法”；判断有误就改清理标准',
            en: 'Decide to abolish it, take a promise or share the fact, and say what is done instead; or correct the test',
          },
        },
      );
    }
  },
});
