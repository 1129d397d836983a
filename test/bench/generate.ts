/** Writes a catalogue of N realistic items: every field in use, bodies of some 1.5 KB, no findings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from './random.js';

const domains = [
  'education',
  'employment',
  'social-security',
  'health',
  'housing',
  'culture-sport',
  'poverty-relief',
];
const verbs = [
  '申请',
  '登记',
  '变更',
  '补领',
  '换发',
  '注销',
  '查询',
  '备案',
  '认定',
  '核定',
  '转移',
  '延期',
];
const objects = [
  '居民身份证',
  '社会保障卡',
  '不动产登记证明',
  '公共租赁住房',
  '失业保险金',
  '生育津贴',
  '城乡居民医疗保险',
  '住房公积金',
  '最低生活保障',
  '残疾人证',
  '教师资格',
  '义务教育入学',
  '护照',
  '居住证',
  '个体工商户',
  '预防接种证',
];
const sentences = [
  '办理前请核对姓名和证件号码，与户口簿一致的可以直接提交。',
  '材料可以当场补正的，窗口会一次说清楚要补哪几样。',
  '老年人和行动不便的人可以请家人代办，代办人带自己的身份证原件。',
  '窗口收件后会发一张回执，凭回执上的号码查询进度。',
  '结果可以到窗口领取，也可以选择邮寄，邮费由收件人支付。',
  '信息有变化的，请先办理变更，再来申请本事项。',
  '每周一上午人比较多，建议错开时间。',
  '拍照时请穿深色上衣，不戴帽子，露出眉毛和耳朵。',
];
const law = '中华人民共和国社会保险法';

function units(count: number): string {
  const one = (n: number): string => `- id: unit-${n}
  name: 示例市第${n}服务中心
  kind: 法定机关
  contacts:
    consult:
      - { kind: 电话, value: "0412-55${String(10000 + n)}", hours: 工作日 8:30—17:00 }
    places:
      - { name: 第${n}服务中心办事大厅, address: 示例路${n}号, room: 一楼${(n % 30) + 1}号窗口, hours: 工作日 8:30—11:30、13:30—17:00，法定节假日不办公 }
`;
  return Array.from({ length: count }, (_, n) => one(n + 1)).join('');
}

function history(count: number): string {
  const changes = Array.from({ length: Math.ceil(count / 20) }, (_, n) => {
    const day = String((n % 28) + 1).padStart(2, '0');
    return `- { date: "2026-10-${day}", item: item-${n + 1}, kind: 修改, fields: [{ field: 办理时限, before: 20个工作日, after: 15个工作日 }], note: 缩短了时限。 }\n`;
  });
  return changes.join('');
}

function body(random: Random, name: string, other: string): string {
  const paragraph = (): string => Array.from({ length: 5 }, () => random.pick(sentences)).join('');
  return `## 办理提示

${paragraph()}

- ${random.pick(sentences)}
- ${random.pick(sentences)}
- 相关事项：[${name}的前一项](item:${other})

## 常见退件原因

${paragraph()}

| 情况 | 怎么办 |
| --- | --- |
| 照片不合格 | ${random.pick(sentences)} |
| 地址写错 | ${random.pick(sentences)} |
`;
}

function item(n: number, count: number, unitCount: number, random: Random): string {
  const name = `${random.pick(objects)}${random.pick(verbs)}（第${n}项）`;
  const promised = random.whole(3, 18);
  const fee =
    random.next() < 0.2
      ? `\n  - { name: 工本费, amount: ${random.whole(5, 80)}, per: 证, basis: [《${law}》第十条], pay: [现金, 移动支付] }`
      : ' 不收费';
  return `---
name: ${name}
everydayName: 办${name.slice(0, 6)}${n}
keywords: [${random.pick(objects)}, ${random.pick(verbs)}]
summary: 办成以后拿到新的凭证，原来的凭证同时失效。
pinyin: di ${n} xiang
domain: ${domains[n % domains.length]}
lifeEvents: [${random.pick(['出生', '上学', '就业', '结婚', '退休'])}]
level: [市级, 县级]
audience: [自然人]
reviewed: 2026-10-01
basis:
  - 《${law}》第${['四', '五', '六', '七', '八', '九'][n % 6]}条
unit: unit-${(n % unitCount) + 1}
conditions:
  - 本市户籍，或者在本市连续居住满六个月
  - 本人年满十六周岁
situations:
  - { id: self, name: 本人办理 }
  - { id: agent, name: 委托他人办理 }
process:
  - { name: 提出申请, actor: 申请人, detail: 在窗口提交材料, limit: 当场 }
  - { name: 审核, actor: 窗口, detail: 核对材料和系统里的信息, limit: ${promised - 1}个工作日 }
  - { name: 领取结果, actor: 申请人, limit: 1个工作日, output: 凭证 }
materials:
  - { name: 居民身份证, kind: 证件证照, original: 核验, copies: 1, source: 政府部门核发, issuer: 公安机关, basis: [《${law}》第四条] }
  - name: 申请表
    kind: 申请表单
    original: 1
    copies: 0
    medium: 纸质或电子
    source: 申请人自备
    basis: [《${law}》第四条]
    form: forms/form-${n % 20}.pdf
    sample: samples/form-${n % 20}.pdf
    mistakes:
      - { wrong: 姓名用了简写, right: 姓名与身份证一字不差, why: 系统按姓名全字核对 }
      - { wrong: 没有签日期, right: 写上签字当天的日期, why: 时限从这一天起算 }
    notes: 用黑色签字笔填写，不涂改。
    signature: 申请人签字
  - { name: 授权委托书, kind: 其他, original: 1, situations: [agent], source: 申请人自备, basis: [《${law}》第五条] }
  - { name: 居民户口簿, kind: 证件证照, exempt: true, shared: { from: 公安机关, system: 人口信息系统 }, source: 政府部门核发, issuer: 公安机关 }
fees:${fee}
timeLimit: { statutory: 20个工作日, promised: ${promised}个工作日, counting: 从收齐材料的第二天起算, basis: [《${law}》第六条] }
result: { name: 新的凭证, kind: 证照, validity: 十年, delivery: [窗口领取, 邮寄] }
channels:
  窗口: { where: 办事大厅, note: 可以预约 }
  网上: { url: "https://example.invalid/apply/${n}" }
online:
  consult: https://example.invalid/ask/${n}
  apply: https://example.invalid/apply/${n}
  feedback: https://example.invalid/result/${n}
  track: https://example.invalid/track/${n}
visits: { count: 1, reason: 需要当面核对本人 }
supervision:
  - { kind: 电话, value: "0412-5590000", name: 市服务监督电话 }
remedies:
  - 收到决定之日起60日内，可以向本级人民政府申请行政复议。
faq:
  - { q: 可以请别人代办吗？, a: 可以，带授权委托书和代办人的身份证。 }
related: [item-${n === 1 ? count : n - 1}]
firstContact: 窗口第一位接待的工作人员负责到底。
---
${body(random, name, `item-${n === 1 ? count : n - 1}`)}`;
}

/** An item as offices write them: with a warning, and with all kinds of marks in its body. */
function roughened(text: string, n: number): string {
  const warned = text.replace(`, basis: [《${law}》第四条] }`, ' }');
  return `${warned}
> **注意：** 材料要带*原件*，按 \`A-${n}\` 表填。

- 身份证
  - 正反面复印
  - 复印件写明用途
- [ ] 照片

1. 到窗口取号

2. 网上也可以：https://example.invalid/apply/${n}，按提示填

~~旧表~~作废，发邮件到 help@example.invalid 问。
`;
}

/**
 * Writes the catalogue; the same count and seed give the same bytes. `rough`: each item has a warning, and marks of
 * all kinds in its body.
 */
export function generateCatalogue(folder: string, count: number, seed = 1, rough = false): void {
  const random = new Random(seed);
  const unitCount = Math.max(3, Math.ceil(count / 25));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write(
    'catalogue.yaml',
    `title: 示例市公共服务事项目录
publisher: 示例市人民政府
language: zh-CN
region: "210300"
areaCode: "0412"
edition: "2026-11"
date: 2026-11-23
url: https://example.invalid/guide/
supervision: [{ kind: 电话, value: "12345", name: 政务服务便民热线 }]
`,
  );
  write('units.yaml', units(unitCount));
  write(
    'laws.yaml',
    `- { id: law-1, title: ${law}, level: 法律, effective: 2011-07-01, status: 有效, lastArticle: 98 }\n`,
  );
  write('certificates.yaml', '[]\n');
  write('history.yaml', history(count));
  for (let n = 0; n < 20; n++) {
    for (const kind of ['forms', 'samples'])
      write(`files/${kind}/form-${n}.pdf`, `%PDF-1.4 placeholder ${kind} ${n}\n`);
  }
  for (let n = 1; n <= count; n++) {
    const text = item(n, count, unitCount, random);
    write(`items/${domains[n % domains.length]}/item-${n}.md`, rough ? roughened(text, n) : text);
  }
}
