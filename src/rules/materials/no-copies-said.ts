/** People must know how many originals and copies to bring. */
import type { Material } from '../../model/material.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { vagueWords } from './vagueName.js';

/** Whether it says what to bring. Information that is only written into a form is kept at 0 on purpose. */
function isSaid({ original, copies, kind }: Material): boolean {
  if (original === 'shown' || (original ?? 0) + (copies ?? 0) > 0) return true;
  return original !== undefined && copies !== undefined && (kind === undefined || kind === 'other');
}

export default defineRule({
  id: 'no-copies-said',
  group: 'materials',
  severity: 'warning',
  zh: {
    summary: '没有写原件、复印件的份数',
    why: '少带一份复印件，群众就得满街找复印店；原件是看一眼还是收走，也要先知道。',
  },
  en: {
    summary: 'Originals and copies are not said',
    why: 'One copy short sends people looking for a copy shop; and they should know whether the original is kept.',
  },
  bad: `materials: [ { name: 监护人居民身份证, kind: 证件证照, basis: 《社会保险法》第五十八条 } ]`,
  good: `materials: [ { name: 监护人居民身份证, kind: 证件证照, original: 核验, copies: 1, basis: 《社会保险法》第五十八条 } ]`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      if (material.medium === 'electronic' || isSaid(material)) continue;
      // Until it is settled what the paper is, nobody can say how many.
      if (vagueWords(material.name) !== undefined) continue;
      const none = material.original !== undefined || material.copies !== undefined;
      report(
        ['materials', index, 'name'],
        none
          ? {
              zh: `“${material.name}”要交，却写了 0 份，群众不知道到底带不带`,
              en: `“${material.name}” is asked for, yet 0 are to be handed in; people cannot tell whether to bring it`,
            }
          : {
              zh: `“${material.name}”没有写几份原件、几份复印件，群众可能带少了`,
              en: `“${material.name}” does not say how many originals and copies; people may bring too few`,
            },
        {
          restsOn: [
            ['materials', index, 'original'],
            ['materials', index, 'copies'],
            ['materials', index, 'medium'],
            ['materials', index, 'exempt'],
          ],
          hint: {
            zh: '写“原件: 1”或“原件: 核验”，和“复印件: …”；不用交的写“免提交: true”',
            en: 'Write “original: 1” or “original: shown”, and “copies: …”; “exempt: true” if it need not be brought',
          },
        },
      );
    }
  },
});
