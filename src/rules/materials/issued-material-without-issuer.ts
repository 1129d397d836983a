/** What others issue says who issues it. */

import { isCertificate, registeredCertificate } from '../../model/certificate.js';
import { materialSources } from '../../model/vocabularies.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'issued-material-without-issuer',
  group: 'materials',
  severity: 'error',
  zh: {
    summary: '别人出具的材料没有写由谁出具',
    why: '不写找谁开，群众就要一家一家问，常常白跑几个单位。',
  },
  en: {
    summary: 'A material issued by others names no issuer',
    why: 'Without the issuer people go from office to office asking for it.',
  },
  bad: `materials:
  - { name: 监护人居民身份证, kind: 证件证照, source: 政府部门核发, original: 核验, basis: 《社会保险法》第五十八条 }`,
  good: `materials:
  - { name: 监护人居民身份证, kind: 证件证照, source: 政府部门核发, issuer: 公安机关, original: 核验, basis: 《社会保险法》第五十八条 }`,
  check({ item, catalogue, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const { source, issuer } = material;
      if (source === undefined || source === 'applicant' || issuer !== undefined) continue;
      // A certificate has its issuer in the register, where it must stand.
      const certificate = registeredCertificate(material, catalogue);
      if (isCertificate(material) && (!certificate || certificate.issuer !== undefined)) continue;
      report(
        ['materials', index, 'source'],
        {
          zh: `“${material.name}”写了${materialSources.word(source, 'zh')}，却没有写找谁，群众只能挨家去问`,
          en: `“${material.name}” is issued by others (${materialSources.word(source, 'en')}), but not said by whom; people have to ask around`,
        },
        {
          restsOn: [
            ['materials', index, 'issuer'],
            ['materials', index, 'certificate'],
          ],
          hint: { zh: '写“出具单位: …”', en: 'Write “issuer: …”' },
        },
      );
    }
  },
});
