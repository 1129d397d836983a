/** An office does not ask people for a paper that it issues itself. */
import type { Catalogue } from '../../model/catalogue.js';
import { isCertificate, registeredCertificate } from '../../model/certificate.js';
import type { Unit } from '../../model/registers.js';
import { nameKey } from '../../text/normal.js';
import type { Words } from '../../text/words.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { isAsked } from './parts.js';

/** The body above a unit that could settle the matter inside; a people's government is above everybody. */
function headOf(unit: Unit | undefined, catalogue: Catalogue): Unit | undefined {
  const parent = unit?.parent === undefined ? undefined : catalogue.findUnit(unit.parent);
  return parent && /人民政府|办事处/u.test(parent.name) ? undefined : parent;
}

/** How issuer and requester belong together; undefined where they do not. */
function kinship(issuer: string, requester: string, catalogue: Catalogue): Words | undefined {
  const [a, b] = [catalogue.findUnit(issuer), catalogue.findUnit(requester)];
  if (a ? a === b : nameKey(issuer) === nameKey(requester)) {
    return { zh: '是同一个单位', en: 'are one body' };
  }
  const [headA, headB] = [headOf(a, catalogue), headOf(b, catalogue)];
  if (headA && (headA === b || headA === headB)) {
    return { zh: `同属${headA.name}`, en: `both belong to ${headA.name}` };
  }
  return headB && headB === a ? { zh: `同属${headB.name}`, en: `both belong to ${headB.name}` } : undefined;
}

const hint: Words = {
  zh: '改成内部核查：结论写“共享”或“取消”，材料写“免提交: true”',
  en: 'Let them settle it inside: decide “share” or “abolish”, and write “exempt: true” on the material',
};

const example = (issuer: string): string => `- id: cert-paid
  name: 缴费年限证明
  basis: [ 《社会保险法》第五十八条 ]
  requester: 市医保中心
  issuer: ${issuer}
  decision: 保留
  guide: 在服务大厅当场打印
`;

export default defineRule({
  id: 'self-issued-certificate',
  group: 'certificates',
  severity: 'warning',
  zh: {
    summary: '自己开的证明，自己还要',
    why: '开具和索要是一家，或同属一个上级，内部就能核对；让群众拿着纸从一个窗口走到另一个窗口没有道理。',
  },
  en: {
    summary: 'Issuer and requester of a certificate are one body',
    why: 'They can check it among themselves; there is no reason to send people with a paper from one counter to the next.',
  },
  bad: { 'certificates/paid.yaml': example('示例市医疗保障经办中心') },
  good: { 'certificates/paid.yaml': example('市民政局') },
  check({ item, entry, catalogue, report }) {
    for (const { material, index } of askedMaterials(item)) {
      if (!isCertificate(material) || material.issuer === undefined) continue;
      const certificate = registeredCertificate(material, catalogue);
      // Said of the register entry already, or not asked for by it.
      if (certificate && (!isAsked(certificate) || certificate.issuer !== undefined)) continue;
      const requester = entry.effective.unit?.id ?? item.unit;
      const related = kinship(material.issuer, requester, catalogue);
      if (!related) continue;
      report(
        ['materials', index, 'issuer'],
        {
          zh: `“${material.name}”的开具单位“${material.issuer}”和受理单位${related.zh}，不该让群众自己去开`,
          en: `“${material.issuer}”, which issues “${material.name}”, and the office that asks for it ${related.en}; people should not have to carry it`,
        },
        { hint },
      );
    }
  },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      const { issuer, requester, name } = certificate;
      if (!isAsked(certificate) || issuer === undefined || requester === undefined) continue;
      const related = kinship(issuer, requester, catalogue);
      if (!related) continue;
      report(
        { file, path: [...path, 'issuer'] },
        {
          zh: `“${name}”的开具单位“${issuer}”和索要单位“${requester}”${related.zh}，不该让群众自己去开`,
          en: `“${issuer}”, which issues “${name}”, and “${requester}”, which asks for it, ${related.en}; people should not have to carry it`,
        },
        { hint },
      );
    }
  },
});
