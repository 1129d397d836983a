/** People must know how many originals and copies to bring. */
import type { Material } from '../../model/material.js';
import type { Words } from '../../text/words.js';
import { yamlWord } from '../../text/yamlWord.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';
import { copiesInName } from './copiesInName.js';
import { vagueWords } from './vagueName.js';

/** Whether it says what to bring. Information that is only written into a form is kept at 0 on purpose. */
function isSaid({ original, copies, kind }: Material): boolean {
  if (original === 'shown' || (original ?? 0) + (copies ?? 0) > 0) return true;
  return original !== undefined && copies !== undefined && (kind === undefined || kind === 'other');
}

const general: Words = {
  zh: '写“原件: 1”或“原件: 核验”，和“复印件: …”；不用交的写“免提交: true”',
  en: 'Write “original: 1” or “original: shown”, and “copies: …”; “exempt: true” if it need not be brought',
};

/** What is missing: the numbers, or where the name says them, the keys that the list of materials and the data read. */
function notSaid(name: string): Words {
  return copiesInName(name)
    ? {
        zh: `“${name}”的份数写在名称里，材料清单和数据里就没有份数，按名称也查不到`,
        en: `“${name}” says how many in its name: lists and data have no number, and the material is not found by its name`,
      }
    : {
        zh: `“${name}”没有写几份原件、几份复印件，群众可能带少了`,
        en: `“${name}” does not say how many originals and copies; people may bring too few`,
      };
}

/** What to write: where the name itself says how many, the keys that say it. */
function hintFor(written: string): Words {
  const said = copiesInName(written);
  if (!said) return general;
  const { name, original, copies } = said;
  const of = (key: string, value: number | string | undefined): string =>
    value === undefined ? '' : `, ${key}: ${value}`;
  const [shown, onlyShown] =
    typeof original === 'number'
      ? ['；原件只看不收的，写“原件: 核验”', '; if the original is only looked at, write “original: shown”']
      : ['', ''];
  return {
    zh: `份数不写在名称里，写成 { 名称: ${yamlWord(name)}${of('原件', original)}${of('复印件', copies)} }${shown}`,
    en: `Say it under keys of its own, not in the name: { name: ${yamlWord(name)}${of('original', original === '核验' ? 'shown' : original)}${of('copies', copies)} }${onlyShown}`,
  };
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
          : notSaid(material.name),
        {
          restsOn: [
            ['materials', index, 'original'],
            ['materials', index, 'copies'],
            ['materials', index, 'medium'],
            ['materials', index, 'exempt'],
          ],
          hint: none ? general : hintFor(material.name),
        },
      );
    }
  },
});
