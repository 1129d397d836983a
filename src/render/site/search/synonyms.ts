/** Words of everyday speech that ask for the same: one small table, in the order in which people would say them. */
import { bare } from './asking.js';
import { isLatin } from './fold.js';

/**
 * One group a line. A word is in one group only. What is particular to one service is no matter for this table
 * but for the keywords of its item.
 */
const groups: readonly (readonly string[])[] = [
  '生孩子 生小孩 生娃 生宝宝 生育 出生 新生儿',
  '孩子 小孩 娃 宝宝 子女 儿童',
  '上学 入学 读书 念书 上小学',
  '丢 丢了 丢失 弄丢 遗失 被偷 补办 补领 挂失',
  '换 更换 换领 到期',
  '退休 养老',
  '老人 老年 高龄',
  '看病 就医 住院',
  '工作 就业 上班',
  '没工作 失业 下岗',
  '租房 租房子 租赁 房租',
  '补贴 补助 津贴',
  'lost lose stolen replace replacement renew reissue',
  'child children baby kid kids birth',
  'school enrol enroll enrolment enrollment education',
  'retire retired retirement pension',
  'marry married marriage wedding',
  'job work employment',
  'doctor hospital medical treatment',
  'rent rental lease',
].map((line) => line.split(' '));

const groupOf = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));

/** The Chinese words of the table, longest first, so that 生小孩 is not taken for 小孩. */
const chinese = new RegExp(
  `(${[...groupOf.keys()]
    .filter((word) => !isLatin(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
);

/**
 * The same term in other words, one word exchanged at a time: 身份证遗失 for 身份证丢了. A single character is
 * understood, but never looked for: it would be found everywhere.
 */
export function otherWords(term: string): string[] {
  if (isLatin(term)) return (groupOf.get(term) || []).filter((word) => word !== term);
  const parts = term.split(chinese);
  const others = parts.flatMap((part, at) =>
    (groupOf.get(part) || []).map((word) => [...parts.slice(0, at), word, ...parts.slice(at + 1)].join('')),
  );
  return [...new Set(others)].filter((other) => other !== term && other.length > 1);
}

/** The pieces of a Chinese term: words of the table, and what stands around them: 丢身份证 is 丢 and 身份证. */
export function piecesOf(term: string): string[] {
  if (isLatin(term)) return [];
  const pieces = term
    .split(chinese)
    .map((part) => (groupOf.has(part) ? part : bare(part)))
    .filter((part) => part !== '');
  return pieces.length > 1 ? [...new Set(pieces)] : [];
}

/** Those of a term's pieces that are words of the table. */
export function knownPieces(pieces: readonly string[]): string[] {
  const known = pieces.filter((piece) => groupOf.has(piece));
  return known.length > 1 && known.length < pieces.length ? known : [];
}
