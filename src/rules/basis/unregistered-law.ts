/** Every law that is cited should stand in the register of laws. */
import type { Basis } from '../../model/basis.js';
import { type Catalogue, isWhole } from '../../model/catalogue.js';
import type { Law } from '../../model/law.js';
import { certainLevel } from '../../model/rank.js';
import { isId } from '../../model/scalars.js';
import { lawLevels } from '../../model/vocabularies.js';
import type { Fix } from '../../text/edit.js';
import { halfWidth } from '../../text/normal.js';
import type { Words } from '../../text/words.js';
import { yamlWord } from '../../text/yamlWord.js';
import { citationsIn, isNumberAlone, lawKey, quoted } from '../citations.js';
import { sharedName } from '../namesakes.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule, type ReportDetails } from '../rule.js';
import { lawWithNumber, nearestLaw } from '../suggestions.js';

/** The title of a law as its register has it; undefined for what is no single title. */
function titleOf({ law }: Basis): string | undefined {
  const title = law.replace(/^《|》$/g, '');
  return /[《》]/.test(title) ? undefined : title;
}

function idOf(title: string): string | undefined {
  const id = [...title.replace(/[^\p{L}\p{M}\p{N}-]/gu, '')].slice(0, 80).join('');
  return isId(id) ? id : undefined;
}

/** Adds the law to the register; undefined where there is none to add to, or where its level would be a guess. */
function registration(catalogue: Catalogue, basis: Basis): Fix | undefined {
  const last = catalogue.laws.at(-1);
  const title = titleOf(basis);
  const id = title && idOf(title);
  const level = title && certainLevel(title);
  if (!last || !title || !id || !level) return undefined;
  const lines = [
    `- id: ${JSON.stringify(id)}`,
    `  title: ${JSON.stringify(title)}`,
    `  level: ${lawLevels.word(level, 'zh')}`,
    ...(basis.docNo ? [`  docNo: ${JSON.stringify(basis.docNo)}`] : []),
  ];
  return {
    title: { zh: `把${quoted(title)}加进法律登记簿`, en: `Add ${quoted(title)} to the register of laws` },
    safe: false,
    edits: [{ file: last.file, append: true, text: `${lines.join('\n')}\n` }],
  };
}

/** What to write for a document that is cited by its number alone; undefined for others. */
function titleFor({ law: number }: Basis, catalogue: Catalogue): Words | undefined {
  if (!isNumberAlone(number)) return undefined;
  const title = lawWithNumber(catalogue)(number);
  return {
    zh: `“${number}”是文号，前面写名称：${title ? quoted(title) : '《…》'}（${number}）`,
    en: `“${number}” is a number; write the title before it: ${title ? quoted(title) : '《…》'}（${number}）`,
  };
}

/** What to write in the register, with the level left to who knows it. */
function entryOf(basis: Basis): Words {
  const title = titleOf(basis);
  const id = title && idOf(title);
  if (!title || !id) {
    return {
      zh: '在 laws.yaml 里登记它的名称和效力层级',
      en: 'Register its title and level in laws.yaml',
    };
  }
  const levels = lawLevels.terms.map(({ zh }) => zh).join('、');
  const docNo = (name: string): string => (basis.docNo ? `, ${name}: ${JSON.stringify(basis.docNo)}` : '');
  return {
    zh: `在 laws.yaml 里登记：- { 标识: ${yamlWord(id)}, 名称: ${yamlWord(title)}, 效力层级: …${docNo('文号')} }，层级是 ${levels} 之一`,
    en: `Register it in laws.yaml: - { id: ${yamlWord(id)}, title: ${yamlWord(title)}, level: …${docNo('docNo')} }, the level being one of ${lawLevels.ids.join(', ')}`,
  };
}

/** The year and number of a document: 国办发〔2015〕86号. Orders of a law and of its amendments are no such numbers. */
function numberOf(docNo: string): string | undefined {
  const [, year, number] =
    /[〔[【(]\s*(\d{4})\s*[〕\]】)]\s*第?\s*0*(\d+)\s*号/u.exec(halfWidth(docNo)) ?? [];
  return year && `${year}/${number}`;
}

/** Whether a document of the same title, but another number is cited: that of another year, or one since replaced. */
function isOtherNumber(cited: string | undefined, registered: string | undefined): boolean {
  const [one, other] = [cited, registered].map((docNo) => docNo && numberOf(docNo));
  return one !== undefined && other !== undefined && one !== other;
}

/** What is said of a document that is cited by another number than the register has. */
function otherNumber(catalogue: Catalogue, { docNo }: Basis, law: Law): readonly [Words, ReportDetails] {
  const entry = registerPlace(catalogue, law, 'docNo');
  return [
    {
      zh: `登记的${quoted(law.title)}是 ${law.docNo}，不是 ${docNo}：发布的会是登记的文号，这一份是否还有效查不出`,
      en: `The register has ${quoted(law.title)} as ${law.docNo}, not ${docNo}: the number registered would be published, and whether this one is in force cannot be checked`,
    },
    {
      hint: {
        zh: `文号写错了，改成 ${law.docNo}；确实是另一份，在 laws.yaml 里登记，这里写它的标识`,
        en: `If it is a slip, write ${law.docNo}; if it is another document, register it and cite it by its id`,
      },
      ...(entry ? { related: [{ ...entry, message: { zh: '文号登记在这里', en: 'Registered here' } }] } : {}),
    },
  ];
}

export default defineRule({
  id: 'unregistered-law',
  group: 'basis',
  severity: 'warning',
  zh: {
    summary: '依据没有登记',
    why: '没有登记的依据查不出是否已经废止、修改，也排不出效力高低：群众可能被一份失效的文件挡在门外。',
  },
  en: {
    summary: 'A cited law is not in the register',
    why: 'Whether it was repealed or amended, and how it ranks, cannot be checked: a dead document could keep people out.',
  },
  bad: `basis: [ 《中华人民共和国社会保险法》第二十五条, 《示例市居民医保办法》第三条 ]`,
  good: {
    item: `basis: [ 《中华人民共和国社会保险法》第二十五条, 《示例市居民医保办法》第三条 ]`,
    'laws/local.yaml': `- { id: local-insurance, title: 示例市居民医保办法, level: 政府规章 }\n`,
  },
  checkCatalogue({ catalogue, report }) {
    if (!isWhole(catalogue, 'laws')) return;
    const known = new Set<string>();
    for (const { basis, law, place } of citationsIn(catalogue)) {
      if (law) {
        if (isOtherNumber(basis.docNo, law.docNo)) report(place, ...otherNumber(catalogue, basis, law));
        continue;
      }
      const shared = sharedName(catalogue, 'laws', basis.law);
      if (shared) {
        report(place, shared.message, { hint: shared.hint });
        continue;
      }
      const key = lawKey(catalogue, basis);
      const named = titleFor(basis, catalogue);
      const near = named ? undefined : nearestLaw(catalogue)(basis.law);
      report(
        place,
        {
          zh: `${quoted(basis.law)}不在法律登记簿里，查不出它是否还有效`,
          en: `${quoted(basis.law)} is not in the register of laws; whether it is in force cannot be checked`,
        },
        {
          hint: near
            ? {
                zh: `是不是${quoted(near)}？不是就登记它`,
                en: `Did you mean ${quoted(near)}? If not, register it`,
              }
            : (named ?? entryOf(basis)),
          // One law cited twice is registered once.
          fix: near || named || known.has(key) ? undefined : registration(catalogue, basis),
        },
      );
      known.add(key);
    }
  },
});
