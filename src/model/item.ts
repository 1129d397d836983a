/** A service item: the whole front matter of `items/<id>.md`. */
import type { z } from 'zod';
import type { Words } from '../text/words.js';
import { basisList } from './basis.js';
import { contactsSchema, supervisionSchema } from './contacts.js';
import { key, optional, partial, record } from './field.js';
import { keyedList } from './keyedList.js';
import { list, shorthand } from './lists.js';
import { materialsSchema } from './material.js';
import { feesSchema, resultSchema, stepSchema, timeLimitSchema } from './process.js';
import { count, date, months } from './quantities.js';
import { allowances, code, id, line, text } from './scalars.js';
import { situationSchema } from './situation.js';
import { statusMeant } from './statusWords.js';
import { term } from './term.js';
import { url } from './url.js';
import { audiences, caseTypes, channelKinds, itemTypes, levels, statuses } from './vocabularies.js';

/** One channel, with its own facts. */
export const channelSchema = record({
  kind: key(
    '方式',
    'Channel',
    term(channelKinds),
    '窗口、网上、移动端、邮寄、自助、上门、预约、委托代办、同城通办、一站式、并联。',
    'window, online, mobile, mail, self-service, home-visit, appointment, agent, same-city, one-stop or parallel.',
  ),
  where: optional(['地点', '在哪里'], 'Where', text, '在哪里。', 'Where.'),
  who: optional(['对象', '谁可以'], 'For whom', text, '谁可以用。', 'For whom.'),
  phone: optional('电话', 'Phone', code, '电话（加引号）。', 'Phone (quoted).'),
  url: optional('网址', 'Address', url, '网址。', 'Address on the web.'),
  note: optional('说明', 'Note', text, '说明。', 'A note.'),
});

/** A group of people written as who may apply: 残疾人. */
function whoMay(written: string): Words | undefined {
  return /[人民者员户生童女军属]$|家庭$|群众$/u.test(written) && !/(?:法人|机关|组织)/u.test(written)
    ? {
        zh: `是人的写 自然人，是哪些人写到 受理条件：[${written}, …]`,
        en: `People are natural persons; which of them goes under conditions: [${written}, …]`,
      }
    : undefined;
}

const codesSchema = record({
  catalogue: optional(
    '基本编码',
    'Basic code',
    code,
    '12 位（或 10 位），加引号。',
    '12 (or 10) characters, quoted.',
  ),
  task: optional('实施编码', 'Task code', code, '31 位，加引号。', '31 characters, quoted.'),
  handling: optional('业务办理项编码', 'Handling code', code, '33 位，加引号。', '33 characters, quoted.'),
});

const onlineSchema = record({
  consult: optional('咨询', 'Ask online', url, '网上咨询网址。', 'Where to ask online.'),
  apply: optional(['受理', '申请'], 'Apply online', url, '网上申请网址。', 'Where to apply online.'),
  handle: optional('办理', 'Handled online', url, '网上办理网址。', 'Where it is handled online.'),
  feedback: optional('反馈', 'Result online', url, '结果反馈网址。', 'Where the result appears.'),
  track: optional('进度查询', 'Track progress', url, '进度查询网址。', 'Where to follow progress.'),
  reason: optional('暂不能网办原因', 'Why not online', text, '为什么还不能网办。', 'Why it is not online.'),
});

const visitsSchema = shorthand(
  record({
    count: key('次数', 'Visits', count, '要到现场几次。', 'How many visits it takes.'),
    reason: optional('原因', 'Why', text, '为什么一定要到现场。', 'Why one must come in person.'),
  }),
  'count',
);

/** A question with its answer. */
export const faqSchema = record({
  q: key('问', 'Question', text, '问题。', 'The question.'),
  a: key('答', 'Answer', text, '回答。', 'The answer.'),
});

/** The front matter of an item. */
export const itemSchema = record({
  id: optional(
    '标识',
    'Id',
    id,
    '默认是文件名；文字、数字、连字符，最多 80 个字符。网址和二维码跟着它走：文件改名时在这里写上原来的标识，印出去的就还能用。',
    'The file’s stem by default; letters, digits, hyphens, at most 80 characters. Addresses and QR codes follow it: write the old id here when the file is renamed, and what has been printed still works.',
  ),
  name: key('事项名称', 'Official name', line, '正式名称，一行。', 'Official name, one line.'),
  everydayName: optional('俗称', 'Everyday name', line, '老百姓怎么叫它。', 'What people call it.'),
  keywords: optional('关键词', 'Keywords', list(line), '搜索用词。', 'Search words.'),
  summary: optional(
    '简介',
    'Summary',
    text,
    '一句话：办成以后得到什么。',
    'One sentence: what the citizen gets.',
  ),
  pinyin: optional(
    '拼音',
    'Pinyin',
    line,
    '名称的读音，供索引和搜索，如 chong xin shen qing。',
    'Reading of the name for index and search.',
  ),
  domain: key(
    '领域',
    'Domain',
    line,
    '目录配置中的领域标识或名称。',
    'Id or name of a domain in catalogue.yaml.',
  ),
  themes: optional('主题', 'Themes', list(line), '主题词。', 'Free terms.'),
  lifeEvents: optional(
    '人生事件',
    'Life events',
    list(line),
    '人生事件，如 出生、结婚、退休。',
    'Life events, such as birth, marriage, retirement.',
  ),
  type: optional('事项类型', 'Item type', term(itemTypes), '默认公共服务。', 'Public service by default.'),
  level: optional('行使层级', 'Level', list(term(levels)), '一个或多个层级。', 'One or more levels.'),
  audience: optional('服务对象', 'Audience', list(term(audiences, whoMay)), '谁可以办。', 'Who may apply.'),
  codes: optional(
    '编码',
    'Codes',
    codesSchema,
    '基本编码、实施编码、业务办理项编码。',
    'Basic, task and handling codes.',
  ),
  status: optional(
    '状态',
    'Status',
    term(statuses, statusMeant),
    '在用（默认）、暂停、取消、草稿。',
    'in-force (default), suspended, abolished or draft.',
  ),
  effective: optional(
    '生效日期',
    'Effective',
    date,
    '从哪天起；暂停的，从哪天起暂停。',
    'From which day; where it is suspended, since when that is.',
  ),
  until: optional(
    '停止日期',
    'Until',
    date,
    '到哪天止；暂停的，暂停到哪天。',
    'Until which day; where it is suspended, until when that is.',
  ),
  abolished: optional('取消日期', 'Abolished on', date, '哪天取消。', 'The day it was abolished.'),
  statusNote: optional(
    '状态说明',
    'Status note',
    text,
    '暂停或取消的原因和依据。',
    'Why it is suspended or abolished, and by which basis.',
  ),
  replacedBy: optional(
    '由何替代',
    'Replaced by',
    line,
    '替代它的事项标识。',
    'Id of the item that replaces it.',
  ),
  reviewed: optional('核验日期', 'Last checked', date, '最后一次核对的日期。', 'Date of the last check.'),
  reviewMonths: optional(
    '核验周期',
    'Good for (months)',
    months,
    '多少个月核对一次，默认 12。',
    'How many months a check stays good; 12 by default.',
  ),
  basis: key(
    '办理依据',
    'Legal basis',
    basisList,
    '《法名》第几条，或 { 法律, 条款, 条文, 说明 }。',
    'Citations, or { law, articles, text, note }.',
  ),
  unit: key(
    '受理单位',
    'Office',
    line,
    '单位登记簿中的标识、名称或别名。',
    'Id, name or alias in the register of units.',
  ),
  decidedBy: optional('决定机构', 'Decided by', line, '作出决定的单位。', 'The unit that decides.'),
  jointUnits: optional('联办机构', 'Joint units', list(line), '共同办理的单位。', 'Units that take part.'),
  conditions: optional('受理条件', 'Conditions', list(text), '一条一句。', 'One sentence each.'),
  situations: optional(
    '情形',
    'Situations',
    list(situationSchema),
    '需要不同材料的几种情况。',
    'Variants that need other materials.',
  ),
  process: key('办理流程', 'Process', list(stepSchema), '一步一条。', 'One entry a step.'),
  materials: key('申请材料', 'Materials', materialsSchema, '无，或材料列表。', 'none, or a list.'),
  fees: key('收费', 'Fees', feesSchema, '不收费，或收费列表。', 'none, or a list.'),
  timeLimit: key(
    '办理时限',
    'Time limit',
    timeLimitSchema,
    '承诺时限，或 { 法定, 承诺, 计算说明, 依据 }。',
    'The promised limit, or { statutory, promised, counting, basis }.',
  ),
  caseType: optional(
    '办件类型',
    'Case type',
    term(caseTypes),
    '即办件或承诺件；默认由承诺时限得出。',
    'on-the-spot or promised; follows from the promised limit where absent.',
  ),
  result: optional(
    '办理结果',
    'Result',
    resultSchema,
    '拿到什么、样子、有效期、怎么拿。',
    'What one gets, its sample, validity and delivery.',
  ),
  channels: optional(
    '办理形式',
    'Channels',
    keyedList(channelSchema, { kindKey: 'kind', noteKey: 'note', urlKey: 'url' }),
    '列表，或 方式 → { 地点, 对象, 电话, 网址, 说明 }。',
    'A list, or a map from channel to { where, who, phone, url, note }.',
  ),
  online: optional(
    '网上办理',
    'Online',
    onlineSchema,
    '各环节的网址，或暂不能网办的原因。',
    'Addresses of each stage, or why it is not online.',
  ),
  visits: optional(
    '到现场次数',
    'Visits',
    visitsSchema,
    '数字，或 { 次数, 原因 }。',
    'A number, or { count, reason }.',
  ),
  contacts: optional(
    '咨询渠道',
    'Contacts',
    contactsSchema,
    '不写就用单位的，再用目录的。',
    'Inherited from the unit or the catalogue where absent.',
  ),
  supervision: optional(
    '监督途径',
    'Supervision',
    list(supervisionSchema),
    '不写就用单位的，再用目录的。',
    'Inherited from the unit or the catalogue where absent.',
  ),
  remedies: optional(
    '救济途径',
    'Remedies',
    list(text),
    '行政复议、行政诉讼。',
    'Administrative reconsideration, litigation.',
  ),
  faq: optional(
    '常见问题',
    'Questions and answers',
    list(faqSchema),
    '{ 问, 答 } 列表。',
    'A list of { q, a }.',
  ),
  related: optional('相关事项', 'Related items', list(line), '其他事项的标识。', 'Ids of other items.'),
  firstContact: optional(
    '首问负责',
    'First contact',
    text,
    '谁接第一次询问、怎么转交。',
    'Who takes the first question and hands it on.',
  ),
  allow: optional(
    '许可',
    'Allowances',
    allowances,
    '规则标识 → 理由：本事项对这条规则的例外。',
    'Rule id → reason: an exception of this item from a rule.',
  ),
});

/** An item as its file says it: references are still the words of the editor. */
export type Item = z.output<typeof itemSchema>;

/** One channel of an item. */
export type Channel = z.output<typeof channelSchema>;

/** A translation of an item: any of its keys in another language. */
export const translationSchema = partial(itemSchema);

/** What a translation gives; what it leaves out is shown in the original language. */
export type Translation = Partial<Item>;
