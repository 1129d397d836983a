/** Village and residents' committees do not vouch for what they cannot know. */

import type { Catalogue } from '../../model/catalogue.js';
import { registeredCertificate } from '../../model/certificate.js';
import { barredMatter, isCommittee } from '../../model/grassroots.js';
import type { Words } from '../../text/words.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { isAsked } from './parts.js';

/** The matter a committee must not certify, where the issuer (or the name itself) is a committee. */
function barred(name: string, issuer: string | undefined, catalogue: Catalogue): string | undefined {
  const unit = issuer === undefined ? undefined : (catalogue.findUnit(issuer)?.name ?? issuer);
  return isCommittee(unit ?? name) ? barredMatter(name) : undefined;
}

function message(name: string, matter: string): Words {
  return name === matter
    ? {
        zh: `“${name}”居委会、村委会不再出具，群众开不来`,
        en: `Village and residents' committees no longer issue “${name}”; people cannot get it`,
      }
    : {
        zh: `“${name}”属于“${matter}”，居委会、村委会不再出具，群众开不来`,
        en: `“${name}” is “${matter}”, which village and residents' committees no longer issue; people cannot get it`,
      };
}

const hint: Words = {
  zh: '改查法定证照，或由办事机关核查；结论写取消、共享或告知承诺',
  en: 'Look at a statutory document or verify it yourself; decide to abolish it, share the fact or take a promise',
};

const example = (issuer: string): string => `- id: cert-no-crime
  name: 无犯罪记录证明
  basis: [ 《社会保险法》第五十八条 ]
  requester: medical-insurance
  issuer: ${issuer}
  decision: 保留
  guide: 凭身份证当场开具
`;

export default defineRule({
  id: 'grassroots-certificate',
  group: 'certificates',
  severity: 'warning',
  source: '民发〔2020〕20号',
  zh: {
    summary: '要居委会、村委会开它们不该开的证明',
    why: '亲属关系、婚姻状况、有没有犯罪，居委会、村委会无从核实，六部门已明确不再出具；还要，群众就求告无门。',
  },
  en: {
    summary: 'A committee is asked to certify what it cannot know',
    why: 'Kinship, marital status, a clean record: six ministries have told village and residents’ committees not to certify them; people sent there come back empty-handed.',
  },
  bad: { 'certificates/more.yaml': example('社区居民委员会') },
  good: { 'certificates/more.yaml': example('公安派出所') },
  check({ item, catalogue, report }) {
    for (const { material, index } of askedMaterials(item)) {
      // A register entry speaks for itself.
      if (registeredCertificate(material, catalogue)?.issuer !== undefined) continue;
      const matter = barred(material.name, material.issuer, catalogue);
      if (matter === undefined) continue;
      report(
        ['materials', index, material.issuer === undefined ? 'name' : 'issuer'],
        message(material.name, matter),
        { hint },
      );
    }
  },
  checkCatalogue({ catalogue, report }) {
    for (const { value: certificate, file, path } of catalogue.certificates) {
      if (!isAsked(certificate)) continue;
      const matter = barred(certificate.name, certificate.issuer, catalogue);
      if (matter === undefined) continue;
      const at = certificate.issuer === undefined ? 'name' : 'issuer';
      report({ file, path: [...path, at] }, message(certificate.name, matter), { hint });
    }
  },
});
