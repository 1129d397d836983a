/** No certificate presupposes another that presupposes it. */
import { defineRule } from '../rule.js';
import { circlesIn } from './circles.js';

const register = `- { id: cert-work, name: 就业情况证明, basis: [ 《社会保险法》第五十八条 ], requester: 市民政局, issuer: 用人单位, decision: 保留, guide: 由用人单位开具 }
- { id: cert-home, name: 居住情况证明, basis: [ 《社会保险法》第五十八条 ], requester: 用人单位, issuer: 市民政局, decision: 保留, guide: 到市民政局开具 }
`;
const asks = (certificate: string): string =>
  `materials: [ { name: ${certificate}, kind: 证明, original: 1 } ]`;

export default defineRule({
  id: 'circular-certificates',
  group: 'certificates',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '循环证明',
    why: '办甲要先有乙，办乙又要先有甲，群众两头跑、哪头也办不成。',
  },
  en: {
    summary: 'Certificates presuppose each other',
    why: 'To get the one you need the other, and to get the other you need the one: people run in circles and get neither.',
  },
  bad: {
    'certificates/more.yaml': register,
    item: `${asks('居住情况证明')}\nresult: { name: 就业情况证明, kind: 证明, sample: samples/insurance-registration.txt, delivery: [窗口领取] }`,
    'items/home.md': `name: 居住情况证明开具\neverydayName: 开居住证明\n${asks('就业情况证明')}\nresult: { name: 居住情况证明, kind: 证明, sample: samples/insurance-registration.txt, delivery: [窗口领取] }`,
  },
  good: {
    'certificates/more.yaml': register,
    item: `${asks('居住情况证明')}\nresult: { name: 就业情况证明, kind: 证明, sample: samples/insurance-registration.txt, delivery: [窗口领取] }`,
    'items/home.md': `name: 居住情况证明开具\neverydayName: 开居住证明\nresult: { name: 居住情况证明, kind: 证明, sample: samples/insurance-registration.txt, delivery: [窗口领取] }`,
  },
  checkTogether({ catalogue, report }) {
    for (const [first, ...others] of circlesIn(catalogue)) {
      if (!first) continue;
      const links = [first, ...others].map(({ entry, material }) => ({
        entry,
        path: ['materials', material, 'name'],
        service: entry.outline.name,
        certificate: entry.outline.certificates.find(({ index }) => index === material)?.name ?? '',
      }));
      const zh = links.map(({ service, certificate }) => `办“${service}”要“${certificate}”`).join('，');
      const en = links.map(({ service, certificate }) => `“${service}” asks for “${certificate}”`).join(', ');
      const [{ entry, path }, ...rest] = links as [(typeof links)[number], ...typeof links];
      report(
        { file: entry.file, item: entry.id, path },
        {
          zh: `循环证明：${zh}，互为前提，群众哪个也办不成`,
          en: `Circular certificates: ${en}; each presupposes the other, and people get none`,
        },
        {
          hint: {
            zh: '去掉其中一份，改由办事机关核查；只在某种情形要的，写“必要性: 非必要”和“适用情形”',
            en: 'Drop one of them and verify the fact yourself; if only some cases need it, write “need: conditional” and say when',
          },
          related: rest.map((one) => ({
            file: one.entry.file,
            path: one.path,
            message: { zh: `这里要“${one.certificate}”`, en: `Here “${one.certificate}” is asked for` },
          })),
        },
      );
    }
  },
});
