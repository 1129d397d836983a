/** What the office can get itself is not asked of people. */

import { registeredCertificate } from '../../model/certificate.js';
import type { Material } from '../../model/material.js';
import type { Certificate } from '../../model/registers.js';
import { askedMaterials } from '../papers.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

// Only where the office's own look-up has failed may a conditional material step in.
const lookupFailed =
  /(?:查|核|共享|比对|获取|联网|调取|系统).{0,8}(?:不到|不了|不通|失败|不符|不一致|没有|缺失|故障)|(?:无法|不能|未能|没有|未|尚未)(?:.{0,8})(?:查|核|共享|比对|获取|联网|调取)/u;

/** Where the office gets the fact from; undefined where it cannot yet, or asks only when that fails. */
function sourceOf(
  material: Material,
  certificate: Certificate | undefined,
  today: string | undefined,
): string | undefined {
  if (material.need === 'conditional' && lookupFailed.test(material.when ?? '')) return undefined;
  const { shared } = material;
  if (shared)
    return shared.since !== undefined && today !== undefined && shared.since > today
      ? undefined
      : shared.from;
  return certificate?.decision === 'share' ? (certificate.issuer ?? certificate.name) : undefined;
}

export default defineRule({
  id: 'shared-material-asked',
  group: 'certificates',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '能共享取得的材料还在向群众要',
    why: '数据多跑路，群众少跑腿：办事机关自己查得到的，不能再让群众去开、去交。',
  },
  en: {
    summary: 'A material the office can get itself is still asked for',
    why: 'What an office can look up it must not send people to fetch.',
  },
  bad: `materials:
  - { name: 父母一方的参保记录, kind: 其他, original: 1, shared: { from: 社会保险经办机构 }, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 父母一方的参保记录, kind: 其他, shared: { from: 社会保险经办机构 }, exempt: true }`,
  check({ item, catalogue, today, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const certificate = registeredCertificate(material, catalogue);
      const source = sourceOf(material, certificate, today);
      if (source === undefined) continue;
      const entry = !material.shared && certificate && registerPlace(catalogue, certificate, 'decision');
      report(
        ['materials', index, material.shared ? 'shared' : 'name'],
        {
          zh: `“${material.name}”能从${source}共享取得，却还要群众交`,
          en: `“${material.name}” can be had from ${source} by sharing, yet people are asked for it`,
        },
        {
          restsOn: [
            ['materials', index, 'exempt'],
            ['materials', index, 'need'],
            ['materials', index, 'when'],
            ['materials', index, 'shared'],
          ],
          hint: {
            zh: '写“免提交: true”；查不到时才要的，写“必要性: 非必要”和“适用情形: 系统查询不到的”；还不能共享的写“共享: false”',
            en: 'Write “exempt: true”; “need: conditional” with “when: 系统查询不到的” if only a failed look-up calls for it; “shared: false” if it cannot be shared yet',
          },
          ...(entry
            ? { related: [{ ...entry, message: { zh: '登记为共享', en: 'Registered as shared' } }] }
            : {}),
        },
      );
    }
  },
});
