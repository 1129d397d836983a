/** No material is asked for twice. */
import type { Catalogue } from '../../model/catalogue.js';
import { bareName, registeredCertificate } from '../../model/certificate.js';
import type { Material } from '../../model/material.js';
import { nameKey } from '../../text/normal.js';
import { askedMaterials, type PlacedMaterial } from '../papers.js';
import { defineRule } from '../rule.js';

/** What makes two materials the same paper: the certificate they are, or their name without 原件 and 复印件. */
function identity(material: Material, catalogue: Catalogue): string {
  const certificate = registeredCertificate(material, catalogue);
  if (certificate) return `certificate ${certificate.id}`;
  const name = /[（(](?:原件|复印件)[^（(]*[)）]$/u.test(material.name)
    ? bareName(material.name)
    : material.name;
  return nameKey(name.replace(/(?:的?(?:原件|复印件|和|及|或|、|\/))+$/u, ''));
}

/** Whether one applicant can meet both: in the same situation, of one size, and not under different conditions. */
function meet(a: Material, b: Material): boolean {
  if (a.size !== undefined && b.size !== undefined && nameKey(a.size) !== nameKey(b.size)) return false;
  if (a.when !== undefined && b.when !== undefined && nameKey(a.when) !== nameKey(b.when)) return false;
  if (!a.situations || !b.situations) return true;
  return a.situations.some((situation) => b.situations?.includes(situation));
}

export default defineRule({
  id: 'duplicate-material',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '同一份材料要了两次',
    why: '同样的东西列两遍，群众要么多备一份，要么以为漏了什么，到窗口再问。',
  },
  en: {
    summary: 'One material is asked for twice',
    why: 'Listed twice, people prepare it twice, or wonder what they have missed.',
  },
  bad: `materials:
  - { name: 监护人居民身份证（原件）, kind: 证件证照, original: 核验, basis: 《社会保险法》第五十八条 }
  - { name: 监护人居民身份证复印件, kind: 证件证照, copies: 1, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 监护人居民身份证, kind: 证件证照, original: 核验, copies: 1, basis: 《社会保险法》第五十八条 }`,
  check({ item, entry, catalogue, report }) {
    const earlier = new Map<string, PlacedMaterial[]>();
    for (const placed of askedMaterials(item)) {
      const { material, index } = placed;
      const key = identity(material, catalogue);
      const same = earlier.get(key) ?? [];
      const first = same.find((one) => meet(one.material, material));
      earlier.set(key, [...same, placed]);
      if (!first) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”和第 ${first.index + 1} 项“${first.material.name}”是同一份材料，群众会多备一份`,
          en: `“${material.name}” is the same as entry ${first.index + 1}, “${first.material.name}”; people would prepare it twice`,
        },
        {
          hint: {
            zh: '合并成一项，用“原件”“复印件”写份数；只在某种情形要的，写“情形”或“适用情形”',
            en: 'Merge them and give originals and copies; where it depends, give the situation or the condition',
          },
          related: [
            {
              file: entry.file,
              path: ['materials', first.index, 'name'],
              message: { zh: '第一次在这里', en: 'First asked for here' },
            },
          ],
        },
      );
    }
  },
});
