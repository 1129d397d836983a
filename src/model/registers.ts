/** The registers that items refer to: units and certificates. Laws stand in `law.ts`. */
import type { z } from 'zod';
import { basisList } from './basis.js';
import { contactsSchema, supervisionSchema } from './contacts.js';
import { key, optional, record } from './field.js';
import { list } from './lists.js';
import { count, flag } from './quantities.js';
import { allowances, code, id, line, text } from './scalars.js';
import { term } from './term.js';
import { url } from './url.js';
import { decisions, levels, unitKinds } from './vocabularies.js';

/** An organisation. */
export const unitSchema = record({
  id: key('标识', 'Id', id, '标识。', 'Id.'),
  name: key('名称', 'Name', line, '全称。', 'Full name.'),
  short: optional('简称', 'Short name', line, '简称。', 'Short name.'),
  aliases: optional('别名', 'Aliases', list(line), '其他叫法。', 'Other names.'),
  code: optional(
    ['统一社会信用代码', '代码'],
    'Unified social credit code',
    code,
    '18 位，加引号（GB 32100）。',
    '18 characters, quoted (GB 32100).',
  ),
  kind: optional(
    '性质',
    'Kind',
    term(unitKinds),
    '机关写 法定机关；法律、法规授权的事业单位、企业写 授权组织；受机关委托的写 受委托组织，再写 委托机关；都不是的写 其他。',
    'statutory for an authority, authorised where a law empowers it, entrusted where an authority does (then principal), else other.',
  ),
  parent: optional('上级', 'Parent', line, '上级单位。', 'The unit above it.'),
  principal: optional('委托机关', 'Principal', line, '受委托组织的委托机关。', 'The body that entrusts it.'),
  contacts: optional(
    '咨询渠道',
    'Contacts',
    contactsSchema,
    '它的事项默认用这些。',
    'What its items inherit.',
  ),
  supervision: optional(
    '监督途径',
    'Supervision',
    list(supervisionSchema),
    '它的事项默认用这些。',
    'What its items inherit.',
  ),
  url: optional('网址', 'Website', url, '网站。', 'Website.'),
  allow: optional(
    '许可',
    'Allowances',
    allowances,
    '规则标识 → 理由：本单位对这条规则的例外。',
    'Rule id → reason: an exception of this unit from a rule.',
  ),
});

const testsSchema = record({
  noLegalBasis: optional(
    '无法律法规依据',
    'No legal basis',
    flag,
    '没有法律法规依据。',
    'No law or regulation demands it.',
  ),
  documentProves: optional(
    '有效证照能证明',
    'A document proves it',
    flag,
    '申请人现有的有效证件、凭证就能证明。',
    'A document the applicant already holds proves it.',
  ),
  promiseSuffices: optional(
    '书面承诺能解决',
    'A promise suffices',
    flag,
    '申请人书面承诺就能解决。',
    'A written promise by the applicant suffices.',
  ),
  networkVerifies: optional(
    '网络核验能办',
    'Verifiable by network',
    flag,
    '部门之间网络核验就能办。',
    'Offices can verify it over the network.',
  ),
  askableDepartment: optional(
    '可向其他部门核实',
    'Another office can be asked',
    flag,
    '办事机关可以向其他部门核实。',
    'The office can verify it with another office.',
  ),
  issuerCannotKnow: optional(
    '开具单位无法核实',
    'The issuer cannot know',
    flag,
    '开具单位没有能力核实。',
    'The issuer cannot verify the fact.',
  ),
  circular: optional(
    '循环证明',
    'Circular',
    flag,
    '与其他证明互为前提。',
    'It presupposes another certificate that presupposes it.',
  ),
});

/** The elements of the letter by which an office gives notice and an applicant promises. */
export const promiseSchema = record({
  obligation: optional(
    ['证明义务', '告知内容'],
    'Obligation',
    text,
    '证明的义务：要证明什么、依据什么。',
    'What has to be proved, and by which law.',
  ),
  content: optional(
    ['证明内容', '承诺内容'],
    'Content',
    text,
    '证明和承诺的内容。',
    'What is proved and promised.',
  ),
  how: optional(
    '承诺方式',
    'How to promise',
    text,
    '怎么承诺，能否代办。',
    'How to promise, and whether an agent may.',
  ),
  liability: optional(
    '法律责任',
    'Liability',
    text,
    '不实承诺的法律责任。',
    'What follows from a false promise.',
  ),
  verification: optional(
    '核查权力',
    'Verification',
    text,
    '行政机关怎么核查，申请人怎么配合。',
    'How the office verifies.',
  ),
  publication: optional(
    '公开',
    'Publication',
    text,
    '承诺书是否公开、范围和时限。',
    'Whether, to whom and how long the letter is public.',
  ),
  fallback: optional(
    '不愿承诺',
    'Fallback',
    text,
    '不愿或不能承诺的，提交什么。',
    'What to hand in instead.',
  ),
  excluded: optional('不适用对象', 'Excluded', text, '哪些人不能用承诺。', 'Who may not use a promise.'),
});

/** A certificate that offices ask of people, or have stopped asking for. */
export const certificateSchema = record({
  id: key('标识', 'Id', id, '标识。', 'Id.'),
  name: key('名称', 'Name', line, '证明的名称。', 'Name of the certificate.'),
  purpose: optional(
    '用途',
    'Purpose',
    text,
    '用来证明什么、办什么事。',
    'What it proves, for which business.',
  ),
  basis: optional(
    '依据',
    'Basis',
    basisList,
    '设定依据；第四十四条要求法律、法规或国务院决定。',
    'The law that demands it; a law, regulation or State Council decision.',
  ),
  requester: optional('索要单位', 'Requested by', line, '谁索要。', 'Who asks for it.'),
  issuer: optional('开具单位', 'Issued by', line, '谁开具。', 'Who issues it.'),
  decision: key(
    ['清理结论', '结论'],
    'Decision',
    term(decisions),
    '保留、取消、告知承诺、共享。',
    'keep, abolish, promise or share.',
  ),
  reason: optional('理由', 'Reason', text, '为什么这样决定。', 'Why.'),
  replacement: optional(['替代办法', '现在怎么办'], 'Instead', text, '现在怎么办。', 'What is done instead.'),
  tests: optional(
    ['清理标准', '七个一律取消'],
    'Clean-up tests',
    testsSchema,
    '“七个一律取消”，符合的写 true。',
    'The seven clean-up tests; true where one applies.',
  ),
  guide: optional(
    '办理指南',
    'How to get it',
    text,
    '保留的证明怎么开。',
    'How to get it, where it is kept.',
  ),
  volume: optional('年办件量', 'Volume', count, '一年开具多少件。', 'How many are issued a year.'),
  setBy: optional('设定层级', 'Set by', term(levels), '哪一级设定。', 'The level of government that set it.'),
  allow: optional(
    '许可',
    'Allowances',
    allowances,
    '规则标识 → 理由：本证明对这条规则的例外。',
    'Rule id → reason: an exception of this certificate from a rule.',
  ),
  promise: optional(
    ['承诺书', '告知承诺书'],
    'Promise',
    promiseSchema,
    '告知承诺书的内容。',
    'The elements of the letter of notice and promise.',
  ),
});

/** An organisation. */
export type Unit = z.output<typeof unitSchema>;
/** A certificate. */
export type Certificate = z.output<typeof certificateSchema>;
