/** One entry of a list holds several, with punctuation that is none to YAML. */
import type { Item } from '../../model/item.js';
import type { FieldPath } from '../../text/source.js';
import { yamlList } from '../../text/yamlWord.js';
import { askedMaterials } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unsplit-list',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '几项写成了一项',
    why: '顿号、逗号和分号在 YAML 里不分项：三个关键词成了一个，搜哪一个都搜不到；几份材料、几个条件印成一条，群众会漏看。',
  },
  en: {
    summary: 'Several entries are written as one',
    why: 'To YAML no comma, 、 or ； parts entries: of three keywords in one none is found, and of several materials or conditions in one people overlook some.',
  },
  bad: `keywords: 新生儿,医保，参保`,
  good: `keywords: [新生儿, 医保, 参保]`,
  check({ item, report }) {
    for (const { path, text, parts, sure, alone } of unsplitIn(item)) {
      const list = yamlList(parts);
      report(
        path,
        {
          zh: `“${shortened(text)}”像是 ${parts.length} 项，却写成了一项，印出来和查找都只当一项`,
          en: `“${shortened(text)}” looks like ${parts.length} entries, yet it is one, and is printed and searched as one`,
        },
        {
          hint: sure
            ? { zh: `写成列表 ${list}`, en: `Write a list: ${list}` }
            : {
                zh: `是 ${parts.length} 项的，一项一条：${list}；确实是一项的，在 许可 里写明理由`,
                en: `If they are ${parts.length}, write an entry each: ${list}; if it is one, give the reason under allow`,
              },
          fix: alone
            ? {
                title: { zh: `分成 ${parts.length} 项`, en: `Make ${parts.length} entries of it` },
                safe: sure,
                edits: [{ path, entries: parts, text: list }],
              }
            : undefined,
        },
      );
    }
  },
});

interface Unsplit {
  readonly path: FieldPath;
  readonly text: string;
  readonly parts: readonly string[];
  /** Whether it cannot be one entry. */
  readonly sure: boolean;
  /** Whether nothing else is written of the entry. */
  readonly alone: boolean;
}

function unsplitIn(item: Item): Unsplit[] {
  return [
    ...(['keywords', 'themes', 'lifeEvents'] as const).flatMap((key) => words(key, item[key] ?? [])),
    ...materials(item),
    ...conditions(item),
    ...steps(item),
  ];
}

/** Search words and themes hold no punctuation. */
function words(key: string, list: readonly string[]): Unsplit[] {
  return list.flatMap((text, index) => {
    const parts = partsOf(text, /[、，,；;]/u);
    const isWords = parts.every((part) => [...part].length <= 12);
    return parts.length < 2 || !isWords ? [] : [{ path: [key, index], text, parts, sure: true, alone: true }];
  });
}

/** What the name of a paper ends with. */
const paper = /(?:[证簿本表书照卡单函票]|照片|合同|协议|证明|报告|决议|病历)$/u;

/** A name may hold 、 by right; not one of which every part is a paper by itself. */
function materials(item: Item): Unsplit[] {
  return askedMaterials(item).flatMap(({ material, index }) => {
    const { name } = material;
    const parts = partsOf(name, /[、，,；;]/u);
    if (parts.length < 2 || /[或（）()《》]/u.test(name) || !parts.every((part) => paper.test(part)))
      return [];
    const alone = Object.keys(material).length === 1;
    const path = alone ? ['materials', index] : ['materials', index, 'name'];
    return [{ path, text: name, parts, sure: false, alone }];
  });
}

/** Words that make of clauses a choice, or of one an exception to another or its explanation. */
const joinedByRight = /[或：:（）()《》]|之一|任一|其中|但|除外|可以|不能/u;

/** A single condition of several clauses. */
function conditions({ conditions: list = [] }: Item): Unsplit[] {
  const [text, ...others] = list;
  if (text === undefined || others.length > 0 || joinedByRight.test(text)) return [];
  const parts = partsOf(text.replace(/[。；;]$/u, ''), /[；;]/u);
  return parts.length < 2 ? [] : [{ path: ['conditions', 0], text, parts, sure: false, alone: true }];
}

/** A process of one step whose name tells of several. */
function steps({ process }: Item): Unsplit[] {
  const [step, ...others] = process;
  if (!step || others.length > 0 || Object.keys(step).length > 1) return [];
  const parts = partsOf(step.name, /[、，,；;→➔⇒]|[-—]+[>＞]/u);
  const isNames = parts.every((part) => [...part].length <= 8);
  if (parts.length < 3 || !isNames || joinedByRight.test(step.name)) return [];
  return [{ path: ['process', 0], text: step.name, parts, sure: false, alone: true }];
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function shortened(text: string): string {
  return [...text].length > 30 ? `${[...text].slice(0, 30).join('')}…` : text;
}
