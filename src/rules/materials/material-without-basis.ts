/** Whoever asks for a paper says by which law. */
import { isCertificate } from '../../model/certificate.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { vagueWords } from './vagueName.js';

export default defineRule({
  id: 'material-without-basis',
  group: 'materials',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '材料没有写依据',
    why: '没有依据的材料可以不交。写明依据，群众心里有数，窗口也不会随手多要。',
  },
  en: {
    summary: 'A material is asked for without a legal basis',
    why: 'What no law demands need not be handed in; the basis lets people check, and keeps counters from asking for more.',
  },
  bad: `materials: [ { name: 监护人居民身份证, kind: 证件证照, original: 核验 } ]`,
  good: `materials: [ { name: 监护人居民身份证, kind: 证件证照, original: 核验, basis: 《社会保险法》第五十八条 } ]`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      if ((material.basis ?? []).length > 0 || vagueWords(material.name) !== undefined) continue;
      // A certificate has its basis in the register, where it must stand.
      if (isCertificate(material)) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”没有写凭什么要，群众无从核对该不该交`,
          en: `“${material.name}” is asked for without a basis; people cannot check whether they owe it`,
        },
        {
          restsOn: [
            ['materials', index, 'basis'],
            ['materials', index, 'certificate'],
            ['materials', index, 'kind'],
            ['materials', index, 'exempt'],
          ],
          hint: {
            zh: '写“依据: 《…》第…条”；没有依据就不要这份材料',
            en: 'Write “basis: 《…》第…条”; without one, do not ask for it',
          },
        },
      );
    }
  },
});
