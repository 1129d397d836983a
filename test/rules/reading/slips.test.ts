/**
 * The slips of editors, one at a time: each is one diagnostic, at its place, that says what to write; a fix
 * that is offered leaves nothing behind.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/compile.js';
import { fixCatalogue } from '../../../src/fix.js';

const base = fileURLToPath(new URL('../base/', import.meta.url));
const [nbsp, wide] = ['\u00a0', '\u3000'];

interface Slip {
  readonly file?: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rule: string;
  /** What stands at the place, or begins there. */
  readonly at: string;
  readonly hint: string;
  /** What the fix leaves of the slip; undefined: there is none. `unsafe`: only on request. */
  readonly fixed?: string;
  readonly unsafe?: true;
}

const slip = (
  from: Slip['from'],
  to: string,
  rule: string,
  at: string,
  hint: string,
  fixed?: string,
): Slip => ({
  from,
  to,
  rule,
  at,
  hint,
  ...(fixed === undefined ? {} : { fixed }),
});
const unsafe = (one: Slip): Slip => ({ ...one, unsafe: true });
const of = (file: string, one: Slip): Slip => ({ ...one, file });

const yaml: Record<string, Slip> = {
  'a comma in a number in braces': slip(
    'fees: 不收费',
    'fees: [{ name: 工本费, amount: 1,000, basis: 《中华人民共和国社会保险法》第五十八条 }]',
    'yaml-syntax',
    '1,000',
    '写 1000',
    'fees: [{ name: 工本费, amount: 1000, basis: 《中华人民共和国社会保险法》第五十八条 }]',
  ),
  'a pattern left unfilled where a key should be': slip(
    'unit: medical',
    '{{单位}}: medical',
    'yaml-syntax',
    '{{单位}}',
    '没有填的 {{…}} 就填上',
  ),
  'a full-width colon': slip(
    'unit: medical',
    'unit：medical',
    'yaml-syntax',
    '：',
    '英文冒号',
    'unit: medical',
  ),
  'a tab below a key': unsafe(
    slip(
      'timeLimit: { statutory: 10个工作日, promised: 5个工作日, counting: 从受理次日起算。 }',
      'timeLimit:\n\tstatutory: 10个工作日\n\tpromised: 5个工作日',
      'yaml-syntax',
      '\tstatutory',
      '是 2 个',
      'timeLimit:\n  statutory: 10个工作日\n  promised: 5个工作日',
    ),
  ),
  'a tab below a key in a list': unsafe(
    slip(
      '    mistakes:\n      - {',
      '    mistakes:\n\t- {',
      'yaml-syntax',
      '\t- {',
      '是 6 个',
      '    mistakes:\n      - {',
    ),
  ),
  'a sign for remarks in braces': slip(
    'detail: 在窗口填登记表，出示身份证。 }',
    'detail: 到市中心路1号 #203室, output: 登记表 }',
    'yaml-syntax',
    '#203室',
    "写成 '到市中心路1号 #203室'",
    "detail: '到市中心路1号 #203室', output: 登记表 }",
  ),
  'a remark in braces, which has the bracket in it': unsafe(
    slip(
      'detail: 在窗口填登记表，出示身份证。 }',
      'detail: 在窗口填登记表 # 待核实 }',
      'yaml-syntax',
      '# 待核实',
      "写成 '在窗口填登记表 # 待核实'",
      "detail: '在窗口填登记表 # 待核实' }",
    ),
  ),
  'a value cut short by a sign for remarks': unsafe(
    slip(
      '给新生儿上医保',
      '给新生儿上医保 #1',
      'lost-in-remark',
      '#1',
      "写成 '给新生儿上医保 #1'",
      "everydayName: '给新生儿上医保 #1'",
    ),
  ),
  'a value in braces cut short by a sign for remarks': unsafe(
    slip(
      'detail: 在窗口填登记表，出示身份证。 }',
      'detail: 到市中心路1号 #203室, output: 登记表\n    }',
      'lost-in-remark',
      '#203室',
      "写成 '到市中心路1号 #203室'",
      "detail: '到市中心路1号 #203室', output: 登记表\n",
    ),
  ),
  'a colon within a value in braces': slip(
    'detail: 在窗口填登记表，出示身份证。 }',
    'detail: 带身份证: 到窗口填登记表 }',
    'yaml-syntax',
    '带身份证',
    "写成 '带身份证: 到窗口填登记表'",
    "detail: '带身份证: 到窗口填登记表' }",
  ),
  'a comma that is not there': slip(
    'actor: 监护人, detail',
    'actor: 监护人 detail',
    'yaml-syntax',
    '监护人 detail',
    '少了英文逗号',
  ),
  'a full-width colon in a list': slip(
    '    size: A4',
    '    size：A4',
    'yaml-syntax',
    '：',
    '英文冒号',
    '    size: A4',
  ),
  'two full-width colons': slip(
    /^level: 市级\n(.*): /m,
    'level：市级\n$1： ',
    'yaml-syntax',
    '：',
    '英文冒号',
    'level: 市级',
  ),
  'no space after the colon': slip('unit: med', 'unit:med', 'yaml-syntax', 'unit:', '空一格', 'unit: med'),
  'no-break spaces as indentation': slip(
    '    copies: 0\n    size',
    `${nbsp.repeat(4)}copies: 0\n    size`,
    'yaml-syntax',
    nbsp,
    '普通空格',
    '    copies: 0',
  ),
  'ideographic spaces as indentation': slip(
    '    copies: 0\n    size',
    `${wide.repeat(2)}copies: 0\n    size`,
    'yaml-syntax',
    wide,
    '普通空格',
    '    copies: 0',
  ),
  'a no-break space after the colon': slip(
    'unit: med',
    `unit:${nbsp}med`,
    'yaml-syntax',
    nbsp,
    '普通空格',
    'unit: med',
  ),
  'a tab as indentation': unsafe(
    slip('    copies: 0\n    size', '\tcopies: 0\n    size', 'yaml-syntax', '\t', '4 个', '    copies: 0'),
  ),
  'one space too few': slip('    size: A4', '   size: A4', 'yaml-syntax', 'size: A4', '同一列'),
  'a forgotten dash': unsafe(
    slip(
      '  - name: 监护人',
      '    name: 监护人',
      'duplicate-key',
      'name',
      '在“name”前面写“- ”',
      '  - name: 监护人',
    ),
  ),
  'a lost first line': slip('  - name: 监护人居民身份证\n', '', 'duplicate-key', 'kind', '“- name: …”'),
  'a repeated key': slip('level: 市级', 'level: 市级\nlevel: 县级', 'duplicate-key', 'level', '删掉一个'),
  'a colon in a value': slip(
    '    notes: 用黑色笔填写。',
    '    notes: 填写: 用黑色笔。',
    'yaml-syntax',
    '填写: 用',
    "'填写: 用黑色笔。'",
    "notes: '填写: 用黑色笔。'",
  ),
  'a value that begins with a quotation': slip(
    'notes: 用黑色笔填写。',
    'notes: "黑色"的笔。',
    'yaml-syntax',
    '"黑色"',
    '加引号',
    `notes: '"黑色"的笔。'`,
  ),
  'a quote that is not closed': slip(
    'notes: 用黑色笔填写。',
    'notes: "用黑色笔填写。',
    'yaml-syntax',
    '"用黑色',
    '补上引号',
  ),
  'a brace that is not closed': slip(
    'detail: 在窗口填登记表，出示身份证。 }',
    'detail: 填表。',
    'yaml-syntax',
    '{',
    '补上“}”',
  ),
  'a comma that is missing': slip(
    'name: 申请, actor: 监护人',
    'name: 申请 actor: 监护人',
    'yaml-syntax',
    '申请',
    '英文逗号',
  ),
  'a remark behind a value in quotes, which has the bracket in it': slip(
    '{ count: 1, reason: 窗口要当面核对身份证原件。 }',
    '{ count: 1, reason: "要核对原件。" # 待定 }',
    'yaml-syntax',
    '# 待定',
    '备注写到括号后面',
  ),
  'a value that begins with @': slip(
    'signature: 监护人',
    'signature: @监护人',
    'yaml-syntax',
    '@监护人',
    '加引号',
    "'@监护人签字'",
  ),
  'a value that begins with *': slip(
    'signature: 监护人',
    'signature: *监护人',
    'yaml-syntax',
    '*监护人',
    '加引号',
    "'*监护人签字'",
  ),
  'a second key behind a question mark': slip(
    /faq:\n(?: .*\n)+/,
    'faq:\n  - 问: 要钱吗？答: 不要。\n',
    'yaml-syntax',
    '要钱',
    '在“答”前面换行，和上一个键对齐',
  ),
  'a number before an entry': slip(
    '  - name: 监护人居民身份证',
    '  2. name: 监护人居民身份证',
    'yaml-syntax',
    '2. name',
    '“- name: 监护人居民身份证”',
    '  - name: 监护人居民身份证',
  ),
  'a measure at the beginning of an entry without its dash': slip(
    '  - 孩子有本市户籍，或者父母一方在本市参加医疗保险。',
    '  - 身高不限\n  1.5米以上的购票',
    'yaml-syntax',
    '1.5米',
    '列表的每一项前面写“- ”',
  ),
  'grades at the beginning of an entry without its dash': slip(
    '  - 孩子有本市户籍，或者父母一方在本市参加医疗保险。',
    '  - 残疾人\n  一、二级残疾的免交',
    'yaml-syntax',
    '一、二级',
    '列表的每一项前面写“- ”',
  ),
  'full-width punctuation in braces': slip(
    '{ count: 1, reason: 窗口要当面核对身份证原件。 }',
    '{ count：1，reason：要核对原件。 }',
    'unknown-key',
    'count：1',
    '中文冒号',
    '{ count: 1, reason: 要核对原件。 }',
  ),
};

const fences: Record<string, Slip> = {
  'no opening fence': slip(/^---\n/, '', 'yaml-syntax', 'name', '第一行写 ---', '---\nname'),
  'a blank line before the fence': slip(/^---\n/, '\n---\n', 'yaml-syntax', '\n', '空行', '---\nname'),
  'dashes of another kind': slip(/^---\n/, '———\n', 'yaml-syntax', '———', '改成 ---', '---\nname'),
  'four hyphens': slip(/\n---\n\n##/, '\n----\n\n##', 'yaml-syntax', '----', '改成 ---', '\n---\n\n##'),
  'a title above the fence': slip(
    /^---\n/,
    '# 参保登记\n\n---\n',
    'yaml-syntax',
    '# 参保登记',
    '移到第二行 --- 的下面',
  ),
  'a fence that is indented': slip(
    /\n---\n\n##/,
    '\n ---\n\n##',
    'yaml-syntax',
    ' ---',
    '顶格写',
    '\n---\n\n##',
  ),
  'no closing fence': unsafe(
    slip(/\n---\n\n##/, '\n\n##', 'yaml-syntax', '## 办理提示', '在它前面', '---\n##'),
  ),
};

const keys: Record<string, Slip> = {
  'a misspelt key': slip(
    'conditions:',
    'condition:',
    'unknown-key',
    'condition',
    '“conditions”',
    'conditions:',
  ),
  'a required key misspelt': slip(
    'timeLimit:',
    'timelimit:',
    'unknown-key',
    'timelimit',
    '“timeLimit”',
    'timeLimit:',
  ),
  'a key of another form': slip(
    'basis:\n',
    '设定依据:\n',
    'unknown-key',
    '设定依据',
    '“办理依据”',
    '办理依据:\n',
  ),
  'a key in the letters of another program': slip(
    'timeLimit:',
    'Time_Limit:',
    'unknown-key',
    'Time_Limit',
    '“timeLimit”',
    'timeLimit:',
  ),
  'a key that is far from the one it resembles': unsafe(
    slip(
      'level: 市级',
      '重要人生事件: [出生]',
      'unknown-key',
      '重要人生事件',
      '“人生事件”',
      '人生事件: [出生]',
    ),
  ),
  'a key as near to one as to another': unsafe(
    slip(
      /( {2}- name: 监护人居民身份证\n(?: {4}.*\n)*?) {4}kind:/,
      '$1    情型:',
      'unknown-key',
      '情型',
      '是不是“类型”，还是“情形”？',
      '类型: 证件证照',
    ),
  ),
  'a key that forms have and this format has not': slip(
    'level: 市级',
    '办理须知: 带身份证',
    'unknown-key',
    '办理须知',
    '## 办理须知',
  ),
  'another name of a key that is written': slip(
    'level: 市级',
    '是否收费: 否',
    'unknown-key',
    '是否收费',
    '它就是“fees”，“fees”已经写了',
  ),
  'a key nobody knows, beside one that is missing': slip(
    '  - name: 监护人居民身份证',
    '  - 证照: 监护人居民身份证',
    'unknown-key',
    '证照',
    '“名称”',
  ),
  'one key in both languages': slip(
    'level: 市级',
    'level: 市级\n行使层级: 市级',
    'both-languages-of-key',
    '行使层级',
    '留下一个',
  ),
  'an allowance without a reason': slip(
    'visits: { count: 1, reason: 窗口要当面核对身份证原件。 }',
    'visits: 1\nallow:\n  visits-without-reason:',
    'missing-field',
    'visits-without-reason',
    '“visits-without-reason: 理由”',
  ),
  'an empty list': slip(
    /materials:\n[\s\S]*?\nfees/,
    'materials:\nfees',
    'missing-field',
    'materials',
    '无，或材料列表',
  ),
};

const values: Record<string, Slip> = {
  'a date with slashes': slip(
    '2026-10-30',
    '2026/10/5',
    'invalid-value',
    '2026/10/5',
    '2026-10-05',
    'reviewed: 2026-10-05',
  ),
  'a date in Chinese': slip(
    '2026-10-30',
    '2026年10月5日',
    'invalid-value',
    '2026年',
    '2026-10-05',
    'reviewed: 2026-10-05',
  ),
  'a date in Chinese numerals': slip(
    '2026-10-30',
    '二〇二六年十月三十日',
    'invalid-value',
    '二〇二六年',
    '2026-10-30',
    'reviewed: 2026-10-30',
  ),
  'levels in one word': slip(
    'level: 市级',
    'level: 市、县级',
    'invalid-value',
    '市、县级',
    '[市级, 县级]',
    'level: [市级, 县级]',
  ),
  'channels in one line': slip(
    'channels: [窗口, 网上]',
    'channels: 现场办理、网上办理',
    'invalid-value',
    '现场办理、',
    '[现场办理, 网上办理]',
    'channels: [现场办理, 网上办理]',
  ),
  'no visit in words': slip(
    'visits: { count: 1',
    'visits: { count: 零跑动',
    'invalid-value',
    '零跑动',
    '写成 0',
    'count: 0,',
  ),
  'no mistakes, in a word that leaves it open': unsafe(
    slip(
      / {4}mistakes:\n.*\n/,
      '    mistakes: 无\n',
      'invalid-value',
      '无',
      '写“确实没有”',
      'mistakes: 确实没有',
    ),
  ),
  'a colon in a sentence of a list': slip(
    '  - 对办理结果不服的，可以自知道之日起',
    '  - 行政复议: 自知道之日起',
    'invalid-value',
    '自知道',
    '中文冒号“：”',
  ),
  'a path of the office computer': slip(
    'form: forms/insurance-registration.txt',
    'form: D:\\办事指南\\insurance-registration.txt',
    'path-escape',
    'D:',
    'forms/insurance-registration.txt',
  ),
  'a link by the name of an item': slip(
    '出生后',
    '见[居民登记](居民参加医疗保险登记)。出生后',
    'broken-link',
    '[居民登记]',
    'item:resident-enrolment',
  ),
  'HTML around words': slip(
    '出生当天起',
    '<font color="red">出生当天</font>起',
    'raw-html',
    '<font',
    '**文字**',
  ),
  'related items in one value': slip(
    'firstContact:',
    'related: resident-enrolment、example\nfirstContact:',
    'related-unknown',
    'resident-enrolment、',
    '[resident-enrolment, example]',
    'related: [resident-enrolment, example]',
  ),
  'a related item by its name': unsafe(
    slip(
      'firstContact:',
      'related: [居民参加医疗保险登记]\nfirstContact:',
      'related-unknown',
      '居民参加',
      '“resident-enrolment”',
      '"resident-enrolment"',
    ),
  ),
  'an abolished item without anything': slip(
    'status: 在用',
    'status: 取消',
    'abolished-without-reason',
    '取消',
    '取消日期',
  ),
  'a date the calendar has not': slip(
    '2026-10-30',
    '2026-11-31',
    'invalid-value',
    '2026-11-31',
    '如 2026-11-23',
  ),
  'a count with its measure': slip(
    'original: 1',
    'original: 1份',
    'invalid-value',
    '1份',
    '写成 1',
    'original: 1\n',
  ),
  'a count in words': slip(
    'original: 1',
    'original: 两份',
    'invalid-value',
    '两份',
    '写成 2',
    'original: 2\n',
  ),
  'an original that is looked at': slip(
    'original: 核验',
    'original: 核对原件',
    'invalid-value',
    '核对',
    '核验',
    'original: 核验',
  ),
  'visits with their measure': slip('count: 1', 'count: 1次', 'invalid-value', '1次', '写成 1', 'count: 1,'),
  'a limit that is none': unsafe(
    slip(
      'promised: 5个工作日',
      'promised: 5个工作日左右',
      'unreadable-duration',
      '5个',
      '5个工作日',
      'promised: 5个工作日,',
    ),
  ),
  'a limit with a remark in brackets': slip(
    'promised: 5个工作日',
    'promised: 5个工作日（不含公示）',
    'unreadable-duration',
    '5个',
    '写成 5个工作日；“不含公示”写到 办理时限 的 计算说明',
  ),
  'a limit from another day than that of acceptance': slip(
    'promised: 5个工作日',
    'promised: 自公示结束之日起5个工作日',
    'unreadable-duration',
    '自公示',
    '“自公示结束之日起”写到',
  ),
  'a limit in days of a kind': slip(
    'promised: 5个工作日',
    'promised: 5日（工作日）',
    'unreadable-duration',
    '5日',
    '写成 5个工作日',
    'promised: 5个工作日,',
  ),
  'hours of working days': slip(
    'promised: 5个工作日',
    'promised: 2小时（工作日）',
    'unreadable-duration',
    '2小时',
    '写成 2小时；“工作日”写到 办理时限 的 计算说明',
  ),
  'working days that are said to be calendar days': slip(
    'promised: 5个工作日',
    'promised: 5个工作日（自然日）',
    'unreadable-duration',
    '5个工作日',
    '“自然日”写到 办理时限 的 计算说明',
  ),
  'a limit that names itself': unsafe(
    slip(
      /timeLimit:.*/,
      'timeLimit: { statutory: 法定20个工作日, promised: 5个工作日 }',
      'unreadable-duration',
      '法定20',
      '写成 20个工作日',
      'timeLimit: { statutory: 20个工作日, promised: 5个工作日 }',
    ),
  ),
  'a limit without a measure': slip(
    'promised: 5个工作日',
    'promised: 5',
    'unreadable-duration',
    '5,',
    '写上单位：5个工作日，或 5日',
  ),
  'both limits with full-width colons': slip(
    /timeLimit:.*/,
    'timeLimit: 法定：20个工作日；承诺：5个工作日',
    'unreadable-duration',
    '法定：',
    '{ 法定: 20个工作日, 承诺: 5个工作日 }',
    'timeLimit: { 法定: 20个工作日, 承诺: 5个工作日 }',
  ),
  'a limit in a sentence': slip(
    'promised: 5个工作日',
    'promised: 自受理之日起五个工作日内办结',
    'unreadable-duration',
    '自受理',
    '5个工作日',
    'promised: 5个工作日,',
  ),
  'a misspelt English word': slip(
    'kind: 证件证照',
    'kind: license',
    'invalid-value',
    'license',
    'licence',
    'kind: licence',
  ),
  'a Chinese word that is not in the list': unsafe(
    slip('level: 市级', 'level: 地市级', 'invalid-value', '地市级', '“市级”', 'level: 市级'),
  ),
  'a list in full-width brackets': slip(
    'delivery: [短信告知]',
    'delivery: 【短信告知、邮寄】',
    'invalid-value',
    '【',
    '[短信告知, 邮寄]',
    'delivery: [短信告知, 邮寄]',
  ),
  'free in another word': slip(
    'fees: 不收费',
    'fees: 免费',
    'free-said-otherwise',
    '免费',
    '不收费',
    'fees: 不收费',
  ),
  'a charge as a word': slip(
    'fees: 不收费',
    'fees: 工本费5元',
    'invalid-value',
    '工本费',
    '{ 项目: 工本费, 金额: 5, 依据',
  ),
  'a charge with its measure': slip(
    'fees: 不收费',
    'fees: 5元/张',
    'invalid-value',
    '5元',
    '如 { 项目: …, 金额: 5, 单位: 张, 依据',
  ),
  'a charge with its measure before it': slip(
    'fees: 不收费',
    'fees:\n  - 每证20元',
    'invalid-value',
    '每证',
    '如 { 项目: …, 金额: 20, 单位: 证, 依据',
  ),
  'a day that is not there': slip(
    'reviewed: 2026-10-30',
    'reviewed: 2026-2-30',
    'invalid-value',
    '2026-2',
    '日历上没有这一天',
  ),
  'free, and then not': slip(
    'fees: 不收费',
    'fees: 免费（补领的收工本费）',
    'invalid-value',
    '免费',
    '没有的只写“不收费”，“补领的收工本费”写到正文里',
  ),
  'no materials in a list': slip(
    /materials:\n(?: .*\n)+/,
    'materials: [无]\n',
    'invalid-value',
    'materials',
    '在冒号后面直接写 无',
  ),
  'no materials, and then some words': slip(
    /materials:\n(?: .*\n)+/,
    'materials: 无（现场拍照）\n',
    'invalid-value',
    '无（',
    '没有的只写“无”',
  ),
  'a plain no where a reason is due': slip(
    /online:\n(?: .*\n)+/,
    'online: 否\n',
    'invalid-value',
    '否',
    '{ 暂不能网办原因: … }',
  ),
  'an original that is looked at, in more words': slip(
    'original: 核验',
    'original: 核验原件',
    'invalid-value',
    '核验原件',
    '写成 核验',
    'original: 核验',
  ),
  'an address where a map is due': slip(
    /online:\n(?: .*\n)+/,
    'online: https://www.example.gov.cn/a\n',
    'invalid-value',
    'https',
    '{ 受理: https://www.example.gov.cn/a }',
  ),
  'lines without dashes': slip(
    '  - 孩子有本市',
    '  孩子有本市户籍。\n  孩子有本市',
    'invalid-value',
    '孩子',
    '“- ”',
  ),
  'numbers instead of dashes': slip('  - 孩子有本市', '  1、孩子有本市', 'invalid-value', '1、', '“- ”'),
  'a dash without its space': slip('  - 孩子有本市', '  -孩子有本市', 'invalid-value', '-孩子', '“- ”'),
  'yes in English': slip('    size: A4', '    exempt: no', 'invalid-value', 'no', 'false', 'exempt: false'),
  'a path of Windows': slip(
    'forms/insurance',
    'files\\forms\\insurance',
    'missing-file',
    'files',
    '用 / 隔开',
    'form: forms/insurance',
  ),
  'a path of another ending': unsafe(
    slip(
      'forms/insurance-registration.txt',
      'forms/insurance-registration.docx',
      'missing-file',
      'forms/',
      '.txt”',
      'form: forms/insurance-registration.txt',
    ),
  ),
  'a link to a file of an item': slip(
    '出生后',
    '见[本事项](example.md)。出生后',
    'broken-link',
    '[本事项]',
    'item:example',
    '](item:example)',
  ),
  'a link without https': unsafe(
    slip(
      '出生后',
      '见[网站](www.example.gov.cn)。出生后',
      'broken-link',
      '[网站]',
      'https://www',
      '](https://www.example.gov.cn)',
    ),
  ),
  'a link to a heading that is not there': unsafe(
    slip('出生后', '见[提示](#办理提醒)。出生后', 'broken-link', '[提示]', '#办理提示', '](#办理提示)'),
  ),
};

const runIntoOne: Record<string, Slip> = {
  'keywords with commas': slip(
    'keywords: [新生儿, 医保]',
    'keywords: 新生儿,医保，津贴',
    'unsplit-list',
    '新生儿,',
    '[新生儿, 医保, 津贴]',
    'keywords: [新生儿, 医保, 津贴]',
  ),
  'keywords in a list in brackets': slip(
    'keywords: [新生儿, 医保]',
    'keywords: [参保, 新生儿，医保]',
    'unsplit-list',
    '新生儿，',
    '[新生儿, 医保]',
    'keywords: [参保, 新生儿, 医保]',
  ),
  'keywords that may be one, in a list': unsafe(
    slip(
      'keywords: [新生儿, 医保]',
      'keywords: [参保, 新生儿、医保]',
      'unsplit-list',
      '新生儿、',
      '[新生儿, 医保]',
      'keywords: [参保, 新生儿, 医保]',
    ),
  ),
  'keywords in a list of lines': slip(
    'keywords: [新生儿, 医保]',
    'keywords:\n  - 新生儿；医保\n  - 参保',
    'unsplit-list',
    '新生儿；',
    '[新生儿, 医保]',
    'keywords:\n  - 新生儿\n  - 医保\n  - 参保\n',
  ),
  'conditions in a sentence': unsafe(
    slip(
      /conditions:\n.*/,
      'conditions: 年满80周岁；本县户口。',
      'unsplit-list',
      '年满',
      '[年满80周岁, 本县户口]',
      'conditions: [年满80周岁, 本县户口]',
    ),
  ),
  'two laws in a list of lines': slip(
    '  - 《中华人民共和国社会保险法》第二十五条、第五十八条',
    '  - 《中华人民共和国社会保险法》第二十五条、《优化营商环境条例》第四十四条',
    'invalid-value',
    '《中华人民共和国社会保险法》第二十五条、《优',
    '[《中华人民共和国社会保险法》第二十五条, 《优化营商环境条例》第四十四条]',
    '  - 《中华人民共和国社会保险法》第二十五条\n  - 《优化营商环境条例》第四十四条\n',
  ),
  'two laws in one value': slip(
    /basis:\n.*/,
    'basis: 《中华人民共和国社会保险法》第二十五条和《优化营商环境条例》第四十四条',
    'invalid-value',
    '《中华',
    '一条只能写一部',
    'basis: [《中华人民共和国社会保险法》第二十五条, 《优化营商环境条例》第四十四条]',
  ),
};

const wrongPlaces: Record<string, Slip> = {
  'a key of the map above it': slip(
    'visits: { count: 1',
    '暂不能网办原因: 要采集指纹\nvisits: { count: 1',
    'unknown-key',
    '暂不能网办原因',
    '它要写在“网上办理”里面',
  ),
  'a key of a map within a map': slip(
    'visits: { count: 1',
    '办公地点:\n  - { 名称: 甲 }\nvisits: { count: 1',
    'unknown-key',
    '办公地点',
    '它要写在“咨询渠道”里面',
  ),
  'a key of the map around it': slip(
    'visits: { count: 1, reason: 窗口要当面核对身份证原件。 }',
    'visits:\n  count: 1\n  reason: 要当面核对。\n  救济途径: [申请复议]',
    'unknown-key',
    '救济途径',
    '和 到现场次数 是同一层',
  ),
  'a telephone among the keys of an item': slip(
    'level: 市级',
    '咨询电话: 0412-5550100',
    'unknown-key',
    '咨询电话',
    '咨询渠道: { 咨询: [ "0412-5550100" ] }',
  ),
  'an address among the keys of an item': slip(
    'level: 市级',
    '办理地点: 中心路1号',
    'unknown-key',
    '办理地点',
    '办公地点: [ { 名称: …, 地址: 中心路1号, 办公时间: … } ]',
  ),
  'a telephone of a unit': of(
    'units.yaml',
    slip(
      /\n {2}name:/,
      '\n  电话: 0412-5550100\n  name:',
      'unknown-key',
      '电话',
      '咨询渠道: { 咨询: [ "0412-5550100" ] }',
    ),
  ),
  'a list of contacts, not the address of a site': slip(
    'level: 市级',
    '咨询: ["0412-5550100"]',
    'unknown-key',
    '咨询',
    '它要写在“咨询渠道”里面',
  ),
  'a register that is a map': of(
    'units.yaml',
    slip(/^[\s\S]*$/, 'minzheng:\n  名称: 民政局\n', 'invalid-value', 'minzheng', '- 标识: minzheng'),
  ),
  'a register below its own name': of(
    'laws.yaml',
    slip(
      /^[\s\S]*$/,
      'laws:\n  - { 标识: a, 名称: 甲法, 层级: 法律 }\n',
      'invalid-value',
      'laws',
      '去掉“laws:”这一行',
    ),
  ),
  'a picture without file:': slip(
    '出生后',
    '![图](pic.png)出生后',
    'broken-link',
    '![图]',
    '写成 file:pic.png，并把文件放进 files/',
  ),
  'a file without file:': slip(
    '出生后',
    '[表](/files/forms/insurance-registration.txt)出生后',
    'broken-link',
    '[表]',
    '写成 file:forms/insurance-registration.txt',
    '](file:forms/insurance-registration.txt)',
  ),
  'a path from the root of a site': slip(
    'form: forms/insurance-registration.txt',
    'form: /files/forms/insurance-registration.txt',
    'missing-file',
    '/files',
    '路径从 files/ 里面写起',
    'form: forms/insurance-registration.txt',
  ),
  'a path from the root of a site to no file': slip(
    'form: forms/insurance-registration.txt',
    'form: /files/x.doc',
    'missing-file',
    '/files',
    '写成 x.doc，路径从 files/ 里面写起；再把文件放进 files/',
  ),
  'both limits in a sentence': slip(
    'timeLimit: { statutory: 10个工作日, promised: 5个工作日, counting: 从受理次日起算。 }',
    'timeLimit: 法定20个工作日，承诺10个工作日',
    'unreadable-duration',
    '法定20',
    '{ 法定: 20个工作日, 承诺: 10个工作日 }',
    'timeLimit: { 法定: 20个工作日, 承诺: 10个工作日 }',
  ),
  'both limits in a sentence, and what they leave out': unsafe(
    slip(
      'timeLimit: { statutory: 10个工作日, promised: 5个工作日, counting: 从受理次日起算。 }',
      'timeLimit: 法定20个工作日，承诺10个工作日（不含公告、检测时间）',
      'unreadable-duration',
      '法定20',
      '{ 法定: 20个工作日, 承诺: 10个工作日, 计算说明: 不含公告、检测时间 }',
      'timeLimit: { 法定: 20个工作日, 承诺: 10个工作日, 计算说明: 不含公告、检测时间 }',
    ),
  ),
  'a step as its name and its limit': slip(
    '{ name: 审核, actor: 参保窗口, detail: 核对孩子和监护人的身份。, limit: 2个工作日 }',
    '审核: 2个工作日',
    'unknown-key',
    '审核: 2',
    '写成 { 环节: 审核, 时限: 2个工作日 }',
  ),
  'a step as its name and what is done': slip(
    '{ name: 审核, actor: 参保窗口, detail: 核对孩子和监护人的身份。, limit: 2个工作日 }',
    '审核: 核对孩子和监护人的身份。',
    'unknown-key',
    '审核: 核对',
    '写成 { 环节: 审核, 内容: 核对孩子和监护人的身份。 }',
  ),
  'several values, one of which is none': slip(
    'audience: 自然人',
    'audience: 自然人、个体工商户',
    'invalid-value',
    '自然人、',
    '写成列表 [自然人, …]；“个体工商户”改成其中一种：自然人、企业法人',
  ),
  'several values with strokes between them': slip(
    'delivery: [短信告知]',
    'delivery: 短信告知/邮寄/自助取证机',
    'invalid-value',
    '短信告知/',
    '写成列表 [短信告知, 邮寄, …]；“自助取证机”改成其中一种：窗口领取',
  ),
  'a plain no behind a channel, with a colon of full width': slip(
    'channels: [窗口, 网上]',
    'channels: [窗口, 邮寄：否, 网上]',
    'invalid-value',
    '邮寄：否',
    '不能这样办的，删掉这一行',
  ),
  'a plain no in an entry of its own': slip(
    'channels: [窗口, 网上]',
    'channels:\n  - 窗口\n  - 邮寄: 否\n  - 网上',
    'unknown-key',
    '邮寄: 否',
    '写了“邮寄”就会发布成可以这样办：不能这样办的，删掉这一项',
  ),
  'a channel and where, with a colon of full width': slip(
    'channels: [窗口, 网上]',
    'channels: [窗口：三楼5号, 网上]',
    'invalid-value',
    '窗口：',
    '写成 { 方式: 窗口, 说明: 三楼5号 }',
  ),
  'an amount and what becomes of it': slip(
    'fees: 不收费',
    'fees: [ { name: 押金, amount: 100元（退证时全额退还）, basis: 《中华人民共和国社会保险法》第五十八条 } ]',
    'unreadable-money',
    '100元',
    '写成 100；“退证时全额退还”写到 计算方式',
  ),
  'an amount in words alone': slip(
    'fees: 不收费',
    'fees: [ { name: 邮寄费, amount: 由邮政公司收取, basis: 《中华人民共和国社会保险法》第五十八条 } ]',
    'unreadable-money',
    '由邮政',
    '不是一个定额的，写到 计算方式',
  ),
  'a charge with a colon before its measure': slip(
    'fees: 不收费',
    'fees:\n  - 工本费：每本10元',
    'invalid-value',
    '工本费',
    '如 { 项目: 工本费, 金额: 10, 单位: 本, 依据',
  ),
  'the promised limit with its name': slip(
    'promised: 5个工作日',
    'promised: 承诺时限5个工作日',
    'unreadable-duration',
    '承诺时限5',
    '写成 5个工作日',
    'promised: 5个工作日,',
  ),
};

/** As guides of passports, licences of drivers, legal aid and libraries are worded. */
const asInGuides: Record<string, Slip> = {
  'steps with numbers, only some with a colon': unsafe(
    slip(
      /process:\n(?: .*\n)+/,
      'process:\n  1. 申请: 带孩子的身份证明来\n  2. 受理\n',
      'yaml-syntax',
      '1. 申请',
      '序号由程序排',
    ),
  ),
  'how many sheets of a material': slip(
    '    size: A4',
    '    份数: 1份',
    'unknown-key',
    '份数',
    '只看不收的写 原件: 核验',
  ),
  'the way a result is handed over, by itself': slip(
    'level: 市级',
    '领取方式: 窗口领取或邮寄',
    'unknown-key',
    '领取方式',
    '送达: [窗口领取, 邮寄]',
  ),
  'the case in place of the need': slip(
    '    size: A4',
    '    need: 委托他人代办时提供',
    'invalid-value',
    '委托他人代办时提供',
    '必要性: 非必要, 适用情形: 委托他人代办时提供',
  ),
  'who issues it in place of the source': slip(
    'source: 申请人自备',
    'source: 医院',
    'invalid-value',
    '医院',
    '出具单位: 医院',
  ),
  'which people in place of persons': slip(
    /audience: .*/,
    'audience: 残疾人',
    'invalid-value',
    '残疾人',
    '是人的写 自然人',
  ),
  'an original that is looked at, behind a number': slip(
    '    original: 1\n    copies: 0\n    size',
    '    original: 1（验原件，留复印件）\n    copies: 0\n    size',
    'invalid-value',
    '1（验原件',
    '写成 核验；“验原件，留复印件”写到 填报须知',
  ),
  'no sample where its path is due': slip(
    'sample: samples/insurance-registration.txt',
    'sample: 无',
    'missing-file',
    '无',
    '还没有文件的，删掉这一项',
  ),
  'an account in the place of addresses': slip(
    /online:\n(?: .*\n)+/,
    'online: 微信公众号“某市医保”\n',
    'invalid-value',
    '微信公众号',
    '办理形式: { 移动端: { 说明: 微信公众号“某市医保” } }',
  ),
  'why not, in the place of addresses': slip(
    /online:\n(?: .*\n)+/,
    'online: 须采集指纹\n',
    'invalid-value',
    '须采集指纹',
    '{ 暂不能网办原因: 须采集指纹 }',
  ),
};

const registers: Record<string, Slip> = {
  'a phone without quotes': of(
    'units.yaml',
    slip('"0412-5550100", hours', '04125550100, hours', 'unquoted-code', '0412', '"04125550100"'),
  ),
  'two phones with a blank between them': of(
    'units.yaml',
    unsafe(
      slip(
        '"0412-5550100", hours',
        '"0412-5550100 12345", hours',
        'bad-phone',
        '"0412',
        '0412-5550100、12345',
        '"0412-5550100、12345"',
      ),
    ),
  ),
  'a phone with a digit too few': of(
    'units.yaml',
    slip('"0412-5550100", hours', '"0412-555010", hours', 'bad-phone', '"0412', '应有 7 或 8 位，写了 6 位'),
  ),
  'a phone in quotes of Word': of(
    'units.yaml',
    slip(
      '"0412-5550100", hours',
      '“0412-5550100”, hours',
      'invalid-value',
      '“0412',
      '"0412-5550100"',
      '"0412-5550100", hours',
    ),
  ),
  'a level that is none': of(
    'laws.yaml',
    unsafe(
      slip('level: 行政法规', 'level: 行政规', 'invalid-value', '行政规', '“行政法规”', 'level: 行政法规'),
    ),
  ),
  'a title in its marks': of(
    'laws.yaml',
    slip(
      'title: 优化营商环境条例',
      'title: 《优化营商环境条例》',
      'invalid-value',
      '《',
      '不带书名号',
      'title: 优化营商环境条例',
    ),
  ),
  'an article for a number': of(
    'laws.yaml',
    slip('lastArticle: 72', 'lastArticle: 第七十二条', 'invalid-value', '第七', '72', 'lastArticle: 72'),
  ),
  'a language by its name': of(
    'catalogue.yaml',
    slip('language: zh-CN', 'language: 中文', 'invalid-value', '中文', 'zh-CN', 'language: zh-CN'),
  ),
  'a configuration that cannot be read': of(
    'catalogue.yaml',
    slip('title: 示', 'title：示', 'yaml-syntax', '：', '英文冒号', 'title: 示'),
  ),
};

function damaged(one: Slip, use: (folder: string, file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-slip-'));
  const file = one.file ?? 'items/example.md';
  try {
    cpSync(base, folder, { recursive: true });
    const before = readFileSync(join(base, file), 'utf8');
    const after = before.replace(one.from, one.to);
    expect(after, 'the slip is made').not.toBe(before);
    writeFileSync(join(folder, file), after);
    use(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(Object.entries({ yaml, fences, keys, values, runIntoOne, wrongPlaces, asInGuides, registers }))(
  '%s',
  (_, slips) => {
    it.each(Object.entries(slips))('%s', (_name, one) => {
      damaged(one, (folder, file) => {
        const { diagnostics, sources } = check(folder);
        expect(diagnostics.map(({ rule, message }) => `${rule} ${message.zh}`)).toHaveLength(1);
        const [found] = diagnostics;
        expect(found).toMatchObject({ rule: one.rule, file });
        const text = sources.get(file)?.text.slice(found?.span.start) ?? '';
        expect(text.startsWith(one.at) ? one.at : text.slice(0, 20)).toBe(one.at);
        expect(`${found?.message.zh}；${found?.hint?.zh}`).toContain(one.hint);
        expect(found?.message.zh, 'says why it matters').toMatch(/[，；：].{2}/);
      });
    });

    it.each(Object.entries(slips).filter(([, { fixed }]) => fixed !== undefined))(
      'mends %s',
      (_name, one) => {
        damaged(one, (folder, file) => {
          const outcome = fixCatalogue(folder, {
            unsafe: one.unsafe ?? false,
            today: undefined,
            wanted: () => true,
          });
          // The example has two items only: a list of both holds the item itself.
          const left = outcome.checked.diagnostics.filter(({ rule }) => rule !== 'needless-related');
          expect(left.map(({ message }) => message.zh)).toEqual([]);
          expect(outcome.files.find((changed) => changed.file === file)?.after).toContain(one.fixed);
        });
      },
    );
  },
);
