/** `catalogue.yaml`: who publishes, and what is built. */
import { z } from 'zod';
import { contactsSchema, supervisionSchema } from './contacts.js';
import { Fault } from './fault.js';
import { key, optional, record, scalar } from './field.js';
import { list, shorthand } from './lists.js';
import { areaCode, divisionCode } from './placeCodes.js';
import { count, date, flag } from './quantities.js';
import { code, id, languageTag, line, text } from './scalars.js';
import { term } from './term.js';
import { siteUrl, url } from './url.js';
import { audiences, handbookKinds, papers, statuses, volumes } from './vocabularies.js';
import { textOf } from './written.js';

/** The language of a catalogue that names none. */
export const defaultLanguage = 'zh-CN';

/** A field of services. */
export const domainSchema = shorthand(
  record({
    id: key('标识', 'Id', id, '标识。', 'Id.'),
    name: key('名称', 'Name', line, '名称。', 'Name.'),
    nameEn: optional('英文名称', 'English name', line, '英文名称。', 'English name.'),
  }),
  'name',
  (written) => ({ id: textOf(written), name: written }),
);

/** The seven fields of the 2016 notice, used where the catalogue names none. */
export const defaultDomains: readonly Domain[] = [
  { id: 'education', name: '公共教育', nameEn: 'Public education' },
  { id: 'employment', name: '劳动就业', nameEn: 'Employment' },
  { id: 'social-security', name: '社会保障', nameEn: 'Social security' },
  { id: 'health', name: '医疗卫生', nameEn: 'Health' },
  { id: 'housing', name: '住房保障', nameEn: 'Housing' },
  { id: 'culture-sport', name: '文化体育', nameEn: 'Culture and sport' },
  { id: 'poverty-relief', name: '扶贫脱贫', nameEn: 'Poverty relief' },
];

const siteSchema = record({
  name: optional('网站名称', 'Site name', line, '默认是目录名称。', 'The catalogue’s title by default.'),
  siteCode: optional(
    '网站标识码',
    'Site code',
    code,
    '政府网站标识码，加引号。',
    'Government site code, quoted.',
  ),
  icp: optional('ICP备案号', 'ICP number', line, 'ICP 备案号。', 'ICP filing number.'),
  policeRecord: optional('公安备案号', 'Police record', line, '公安备案号。', 'Police filing number.'),
  feedback: optional(
    '纠错',
    'Feedback',
    url,
    '报错的邮箱（mailto:）或网址。',
    'Where to report a mistake (mailto: or https:).',
  ),
  notice: optional(
    '提示',
    'Notice',
    text,
    '每一页和每一份 PDF 上都印的提示。',
    'A notice on every page and in every PDF.',
  ),
});

const whereSchema = record({
  domain: optional('领域', 'Domain', list(line), '领域。', 'Domains.'),
  unit: optional('单位', 'Unit', list(line), '单位。', 'Units.'),
  audience: optional(
    '服务对象',
    'Audience',
    list(term(audiences)),
    '服务对象；没有写服务对象的事项谁都能办，也收入。',
    'Audiences; what names none is for everybody, and held too.',
  ),
  status: optional('状态', 'Status', list(term(statuses)), '状态。', 'Statuses.'),
  items: optional('事项', 'Items', list(line), '事项标识。', 'Ids of items.'),
});

const handbookSchema = record({
  id: key('标识', 'Id', id, '文件名。', 'Name of the file.'),
  title: key(['书名', '名称'], 'Title', line, '书名。', 'Title.'),
  kind: optional(
    '类型',
    'Kind',
    term(handbookKinds),
    '手册（默认）、目录表（全部事项一张表）、二维码页（窗口张贴的名称和二维码）。',
    'Handbook (default), table (all items in one table) or window sheet (names and QR codes to put up at the window).',
  ),
  each: optional(
    '分册',
    'Volumes',
    term(volumes),
    '领域、单位：每个领域或者每个单位一册，文件名是“标识-领域标识”，超过 200 个事项再分册；两册以上另印一册总目录和索引，文件名是“标识”。没有写手册的目录，超过 200 个事项时按领域分册。',
    'domain, unit: one volume each, its file named “id-domain”, divided again above 200 items; from two volumes on a general contents and index besides, its file named “id”. A catalogue that names no handbooks is printed by domain above 200 items.',
  ),
  paper: optional(
    '纸张',
    'Paper',
    term(papers),
    'A4（默认）、A5、A3；目录表默认 A3 横排。',
    'A4 (default), A5 or A3; A3 landscape for a table.',
  ),
  large: optional('大字', 'Large print', flag, 'true：大字版。', 'true: large print.'),
  where: optional(
    '范围',
    'Which items',
    whereSchema,
    '收哪些事项；不写就全收。',
    'Which items; all where absent.',
  ),
  language: optional(
    '语言',
    'Language',
    languageTag,
    '正文语言：有译文的印译文，没有的印原文，并且注明。',
    'Language of the text: translations where there are any, else the original, marked as such.',
  ),
});

const severity = scalar<'error' | 'warning' | 'off'>(
  { zh: 'error、warning 或 off', en: 'error, warning or off' },
  { enum: ['error', 'warning', 'off'] },
  { enum: ['error', 'warning', 'off'] },
  (written) => {
    const word = written.trim().toLowerCase();
    return severities.get(word) ?? noSeverity(written);
  },
);

/** A map, not an object: an object has a `constructor` to anybody who asks. */
const severities: ReadonlyMap<string, 'error' | 'warning' | 'off'> = new Map([
  ['error', 'error'],
  ['错误', 'error'],
  ['warning', 'warning'],
  ['警告', 'warning'],
  ['off', 'off'],
  ['关闭', 'off'],
]);

/** Words of other programs, and of offices, for a severity. */
const otherSeverities: readonly (readonly [RegExp, string])[] = [
  [/^(?:warn|warnings|提示|提醒)$/i, 'warning'],
  [/^(?:err|errors|严重)$/i, 'error'],
  [/^(?:none|no|false|ignore|disable|disabled|关|不查|忽略)$/i, 'off'],
];

function noSeverity(written: string): Fault {
  const meant = otherSeverities.find(([words]) => words.test(written.trim()))?.[1];
  return new Fault(
    'invalid-value',
    {
      zh: `没有“${written}”这个级别，这条规则还按原来的级别报告`,
      en: `There is no severity “${written}”; the rule keeps its own`,
    },
    meant === undefined
      ? { zh: '写 error、warning 或 off', en: 'Write error, warning or off' }
      : { zh: `写成 ${meant}`, en: `Write ${meant}` },
    meant === undefined
      ? undefined
      : { title: { zh: `改成 ${meant}`, en: `Change to ${meant}` }, text: meant },
  );
}

/** What a catalogue sets for one rule: its severity, and options that some rules have. */
const ruleSettingSchema = shorthand(
  record({
    severity: optional('级别', 'Severity', severity, 'error、warning 或 off。', 'error, warning or off.'),
    most: optional('上限', 'Most', count, '最多到多少才不报。', 'How many pass without remark.'),
    also: optional('另报', 'Also', list(text), '还要报告的词。', 'Further words that are reported.'),
    except: optional('不报', 'Except', list(text), '不报告的词。', 'Words that are not reported.'),
  }),
  'severity',
);

/** What a catalogue sets for one rule. */
export type RuleSetting = z.output<typeof ruleSettingSchema>;
/** Name of an option of rules. */
export type RuleOptionName = Exclude<keyof RuleSetting, 'severity'>;

/** The configuration of a catalogue. */
export const configSchema = record({
  title: key('名称', 'Title', line, '目录的名称。', 'Title of the catalogue.'),
  publisher: key('发布机构', 'Publisher', line, '谁发布。', 'Who publishes it.'),
  language: optional(
    '语言',
    'Language',
    languageTag,
    '内容语言，默认 zh-CN。',
    'Language of the content, zh-CN by default.',
  ),
  languages: optional(
    '语言列表',
    'Languages',
    list(languageTag),
    '有译文时列出全部语言。',
    'All languages, where there are translations.',
  ),
  region: optional(
    '行政区划',
    'Region',
    divisionCode,
    'GB/T 2260 的六位代码，加引号。',
    'Six-digit code of GB/T 2260, quoted.',
  ),
  areaCode: optional(
    '区号',
    'Area code',
    areaCode,
    '以 0 开头的电话区号，加引号。',
    'Telephone area code with its 0, quoted.',
  ),
  url: optional(
    '网址',
    'Address',
    siteUrl,
    '网站的绝对网址；用于规范链接、站点地图和二维码。',
    'Absolute address of the site; for canonical links, site map and QR codes.',
  ),
  licence: optional(
    '数据许可',
    'Licence of the data',
    url,
    '开放数据许可协议的网址。',
    'Address of the licence under which the data is open.',
  ),
  edition: optional('版本', 'Edition', line, '版权页和数据上的版本。', 'What the colophon and the data say.'),
  date: optional(
    '日期',
    'Date',
    date,
    '按哪一天判断日期（核验、生效、修改）；机器的时钟从不参与。',
    'The day calendar facts are judged by; the machine’s clock takes no part.',
  ),
  domains: optional(
    '领域',
    'Domains',
    list(domainSchema),
    '默认是 2016 年通知的七个领域。',
    'The seven fields of the 2016 notice by default.',
  ),
  contacts: optional(
    '咨询渠道',
    'Contacts',
    contactsSchema,
    '没有写自己的单位和事项默认用这些。',
    'Inherited by every unit and item that has none.',
  ),
  supervision: optional(
    '监督途径',
    'Supervision',
    list(supervisionSchema),
    '所有单位和事项默认用这些。',
    'Inherited by every unit and item.',
  ),
  site: optional('网站', 'Site', siteSchema, '网站的事实。', 'Facts of the site.'),
  handbooks: optional(
    '手册',
    'Handbooks',
    list(handbookSchema),
    '印哪些手册；不写就是一本 A4 全集。',
    'What is printed; one A4 handbook of everything where absent.',
  ),
  leaflets: optional(
    '一次性告知单',
    'Leaflets',
    flag,
    '是否为每个事项印告知单，默认 true；有译文的，每种语言另印一份，放在 leaflets/<语言>/ 下。',
    'Whether each item gets a leaflet; true by default. What is translated gets one in each language as well, below leaflets/<language>/.',
  ),
  rules: optional(
    '规则',
    'Rules',
    z.record(z.string(), ruleSettingSchema),
    '规则标识 → error、warning、off；有选项的规则也可以写 { 级别, 选项 }，选项见规则参考。',
    'Rule id → error, warning or off; a rule with options takes { severity, option }, see the rule reference.',
  ),
});

/** A field of services. */
export type Domain = z.output<typeof domainSchema>;
/** One handbook to print. */
export type Handbook = z.output<typeof handbookSchema>;
/** The configuration of a catalogue as written. */
export type Config = z.output<typeof configSchema>;

/** Names that a catalogue may know a rule by beside its id. */
const otherNames: Readonly<Record<string, string>> = { 'missing-sample': 'form-without-sample' };

/** The id of the rule that a catalogue names. */
export function ruleNamed(name: string): string {
  return Object.hasOwn(otherNames, name) ? (otherNames[name] as string) : name;
}

/** What a catalogue sets for a rule, by whichever name. */
export function ruleSetting({ rules = {} }: Pick<Config, 'rules'>, id: string): RuleSetting | undefined {
  return rules[id] ?? rules[Object.keys(rules).find((name) => ruleNamed(name) === id) ?? id];
}

/** The language that a catalogue is written in. */
export function ownLanguage({ language = defaultLanguage }: Pick<Config, 'language'>): string {
  return language;
}
