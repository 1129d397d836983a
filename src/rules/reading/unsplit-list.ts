/** One entry of a list holds several, with punctuation that is none to YAML. */
import type { Item } from '../../model/item.js';
import { beginning } from '../../text/beginning.js';
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
          zh: `“${beginning(text, 30)}”像是 ${parts.length} 项，却写成了一项，印出来和查找都只当一项`,
          en: `“${beginning(text, 30)}” looks like ${parts.length} entries, yet it is one, and is printed and searched as one`,
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

/** What parts words, but for what stands in brackets or quotes: 生育（含二孩、三孩）. */
const outside = '(?![^（(《“]*[）)》”])';
const comma = new RegExp(`[、，,；;]${outside}`, 'u');
/** Chinese words have no blank between them: in a single value it parts several. */
const orBlank = new RegExp(`(?:[、，,；;]|(?<=\\p{Script=Han})\\s+(?=\\p{Script=Han}))${outside}`, 'u');
/** The brackets of a list as an input method for Chinese types them, around the whole of it. */
const inBrackets = /^[［【[]([^［］【】[\]]+)[］】\]]$/u;

/**
 * Search words and themes hold no comma; a 、 may stand in one by right: 十六、十七岁. A single value that is
 * written for the whole list cannot be meant so.
 */
function words(key: string, list: readonly string[]): Unsplit[] {
  return list.flatMap((text, index) => {
    const alone = list.length === 1;
    const parts = partsOf(alone ? (inBrackets.exec(text)?.[1] ?? text) : text, alone ? orBlank : comma);
    const isWords = parts.every((part) => [...part].length <= 12);
    if (parts.length < 2 || !isWords) return [];
    const whole = parts.every(
      (part) => /[^零〇一二两三四五六七八九十百千\d]/u.test(part) && [...part].length > 1,
    );
    if (!whole && (!alone || !/[，,；;]/u.test(text))) return [];
    const isCut = parts.some((part) => /[[\]［］【】]/u.test(part));
    const sure = whole && !isCut && (alone || !text.includes('、'));
    return [{ path: [key, index], text, parts, sure, alone: true }];
  });
}

/** What the name of a paper ends with, and how it is handed in. */
const paper =
  /(?:[证簿本表书照卡单函票]|照片|合同|协议|证明|报告|决议|病历)(?:的?(?:原件|复印件))?(?:一式)?(?:[\d一二两三四五六七八九十]+[份张页本套])?$/u;
/** What is no paper but a form of the one before it: 营业执照正本、副本. */
const formOfPaper = /^(?:正本|副本|原件|复印件)/u;

/** A name may hold 、 by right; not one of which every part is a paper by itself. */
function materials(item: Item): Unsplit[] {
  return askedMaterials(item).flatMap(({ material, index }) => {
    const { name } = material;
    const parts = partsOf(name, /[、，,；;]/u);
    const isPapers = parts.every((part) => paper.test(part) && !formOfPaper.test(part));
    if (parts.length < 2 || /[或（）()《》]/u.test(name) || !isPapers) return [];
    const alone = Object.keys(material).length === 1;
    const path = alone ? ['materials', index] : ['materials', index, 'name'];
    return [{ path, text: name, parts, sure: false, alone }];
  });
}

/** Words that make of clauses a choice, or of one an exception to another or its explanation. */
const joinedByRight = /[或：:（）()《》]|之一|任一|其中|但|除外|可以|不能|的[，,由应须需按]/u;
/** The numbers of several conditions in one. */
const number =
  /(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?<![\d.第])\d{1,2}[.．、](?!\d)|[①-⑳]|(?<![\p{L}\p{N}])[一二三四五六七八九十]、)/gu;

/** A single condition of several clauses, or of several with numbers. */
function conditions({ conditions: list = [] }: Item): Unsplit[] {
  return list.flatMap((text, index) => {
    const numbered = numberedParts(text);
    const parts = numbered ?? (list.length === 1 ? partsOf(text.replace(/[。；;]$/u, ''), /[；;]/u) : []);
    if (parts.length < 2 || joinedByRight.test(numbered ? parts.join('') : text)) return [];
    return [{ path: ['conditions', index], text, parts, sure: false, alone: true }];
  });
}

/** The parts of a text that begins with a number and has further ones, without their numbers. */
function numberedParts(text: string): string[] | undefined {
  const found = [...text.matchAll(number)];
  if (found.length < 2 || found[0]?.index !== 0) return undefined;
  return text
    .split(number)
    .map((part) => part.replace(/[；;。，,\s]+$/u, '').trim())
    .filter((part) => part !== '');
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
