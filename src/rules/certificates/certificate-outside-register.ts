/** Nothing outside the register may be asked of people. */

import { type Catalogue, isWhole } from '../../model/catalogue.js';
import { isCertificate, registeredCertificate } from '../../model/certificate.js';
import { isOneSlip } from '../../text/nearest.js';
import type { FieldPath } from '../../text/source.js';
import { isLive } from '../live.js';
import { sharedName } from '../namesakes.js';
import { defineRule, type ReportDetails } from '../rule.js';
import { nearestCertificate } from '../suggestions.js';

/** What to do; where the item names an entry and one is near, the fix. */
function advice(catalogue: Catalogue, written: string, path: FieldPath): ReportDetails {
  const near = nearestCertificate(catalogue)(written);
  const otherwise = {
    zh: '有法律、法规或国务院决定依据的，先登记；是证照的，写“类型: 证件证照”；都不是就取消',
    en: 'Register it with the law that demands it; give the kind “licence” if it is one; else stop asking',
  };
  if (near === undefined) return { hint: otherwise };
  // A certificate of death is near to one of birth in letters only: what is no slip of the hand is not replaced.
  const fix = path.at(-1) === 'certificate' &&
    isOneSlip(written, near) && {
      title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
      safe: false,
      edits: [{ path, text: JSON.stringify(near) }],
    };
  return {
    hint: {
      zh: `是不是登记簿里的“${near}”？不是的：${otherwise.zh}`,
      en: `Did you mean “${near}” of the register? If not: ${otherwise.en}`,
    },
    ...(fix ? { fix } : {}),
  };
}

export default defineRule({
  id: 'certificate-outside-register',
  group: 'certificates',
  severity: 'error',
  source: '44',
  zh: {
    summary: '索要登记簿以外的证明',
    why: '《优化营商环境条例》第四十四条：证明事项清单之外的证明一律不得索要。群众有权不交。',
  },
  en: {
    summary: 'A certificate outside the register is asked for',
    why: 'By article 44 of the Regulation on Improving the Business Environment nothing outside the published list may be asked; people may refuse it.',
  },
  bad: `materials: [ { name: 监护人收入证明, kind: 证明, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  good: `materials: [ { name: 出生医学证明, certificate: cert-birth, original: 核验 } ]`,
  check({ item, catalogue, report }) {
    if (!isWhole(catalogue, 'certificates')) return;
    if (!isLive(item)) return;
    for (const [index, material] of item.materials.entries()) {
      const { certificate, name, exempt } = material;
      // What is listed only to say that nobody need bring it must still be the certificate it names.
      if (exempt === true && certificate === undefined) continue;
      if (!isCertificate(material) || registeredCertificate(material, catalogue)) continue;
      const path = ['materials', index, certificate === undefined ? 'name' : 'certificate'];
      const shared = sharedName(catalogue, 'certificates', certificate ?? name);
      if (shared) {
        report(path, shared.message, { hint: shared.hint });
        continue;
      }
      report(
        path,
        certificate === undefined
          ? {
              zh: `“${name}”是证明，却不在证明登记簿里；清单之外的证明不得向群众索要`,
              en: `“${name}” is a certificate that the register does not list; nothing outside the list may be asked of people`,
            }
          : {
              zh: `证明登记簿里没有“${certificate}”；${exempt ? '群众查不到它为什么不用交' : '清单之外的证明不得向群众索要'}`,
              en: `The register lists no certificate “${certificate}”; ${exempt ? 'people cannot look up why they need not bring it' : 'nothing outside the list may be asked of people'}`,
            },
        advice(catalogue, certificate ?? name, path),
      );
    }
  },
});
