/** What rank of legal instrument may do what. */
import type { lawLevels } from './vocabularies.js';

/** Level of a legal instrument. */
export type LawLevel = (typeof lawLevels.ids)[number];

/**
 * The levels that may demand a certificate of people: 优化营商环境条例第四十四条 names laws, regulations
 * and State Council decisions; local regulations count as regulations. Ministry rules, government rules
 * and normative documents never do.
 */
const demanding: ReadonlySet<LawLevel> = new Set([
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
]);

/** Whether an instrument of this level may demand a certificate of people. */
export function mayDemandCertificates(level: LawLevel): boolean {
  return demanding.has(level);
}

// 国务院决定 stands beside 行政法规, 部门规章 beside 地方政府规章 (立法法第一百零二条 leaves those equal).
const ranks: Readonly<Record<LawLevel, number>> = {
  law: 0,
  'administrative-regulation': 1,
  'state-council-decision': 1,
  'local-regulation': 2,
  'department-rule': 3,
  'government-rule': 3,
  'normative-document': 4,
};

/** Whether one level clearly outranks the other: 地方性法规 and 部门规章 are not ranked against each other. */
export function outranks(higher: LawLevel, lower: LawLevel): boolean {
  if (higher === 'local-regulation' && lower === 'department-rule') return false;
  return ranks[higher] < ranks[lower];
}

/** The level a title suggests, for what is not in the register yet. A guess: 条例 may be local. */
export function likelyLevel(title: string): LawLevel {
  if (/法(?:（.*）)?$/u.test(title) && !/办法/u.test(title.slice(-4))) return 'law';
  if (/条例$/u.test(title)) return 'administrative-regulation';
  if (/(?:办法|规定|规则|细则)$/u.test(title)) return 'department-rule';
  return 'normative-document';
}

/** The level that a title leaves no doubt about: only laws of the country are called 中华人民共和国…法. */
export function certainLevel(title: string): LawLevel | undefined {
  return /^中华人民共和国[^《》]+(?<![办方做])法$/u.test(title) ? 'law' : undefined;
}
