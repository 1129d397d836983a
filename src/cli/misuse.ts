/** What commander says of arguments and of its own in help, in Chinese. */
import type { HelpConfiguration } from 'commander';
import { folded } from '../text/fold.js';
import { displayWidth } from '../text/width.js';

/** Its complaints, and what they are in Chinese with the parts that were found. */
const complaints: readonly (readonly [pattern: RegExp, chinese: (...parts: string[]) => string])[] = [
  [/^error: unknown command '(.+)'/, (name) => `没有“${name}”这个命令`],
  [/^error: unknown option '(.+)'/, (name) => `没有“${name}”这个选项`],
  [/^error: missing required argument '(.+)'/, (name) => `少写了${translated(`<${name}>`)}`],
  [/^error: option '(.+)' argument missing/, (option) => `选项 ${option} 后面要写值`],
  [
    /^error: too many arguments.* Expected (\d+) arguments? but got (\d+)/,
    (most, given) => `最多写 ${most} 个参数，写了 ${given} 个`,
  ],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. (?:Allowed choices are )?(.+?)\.?$/m,
    (option, value, valid) => `选项 ${option} 不能写“${value}”，可以写：${valid?.replaceAll(', ', '、')}`,
  ],
];

/** A complaint of commander's in Chinese; as it is where it is none that is known. */
export function inChinese(complaint: string): string {
  for (const [pattern, chinese] of complaints) {
    const found = pattern.exec(complaint);
    if (!found) continue;
    const [, near] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(complaint) ?? [];
    return `${chinese(...found.slice(1))}${near === undefined ? '' : `。是不是 ${near}？`}\n`;
  }
  return complaint;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What arguments are called. */
const names: Readonly<Record<string, string>> = {
  options: '选项',
  command: '命令',
  folder: '文件夹',
  paths: '路径',
  parts: '各份',
  product: '印什么',
  rule: '规则',
  name: '名称',
};

/** Help with Chinese headings, and with what may be written for an option said in Chinese. */
export const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: translated,
  styleSubcommandTerm: translated,
  argumentTerm: (argument) => names[argument.name()] ?? argument.name(),
  displayWidth,
  boxWrap: folded,
  optionDescription({ description, argChoices, defaultValue }) {
    const said = [
      ...(argChoices ? [`可以写：${argChoices.join('、')}`] : []),
      ...(defaultValue === undefined || typeof defaultValue === 'boolean'
        ? []
        : [`默认 ${String(defaultValue)}`]),
    ];
    return said.length === 0 ? description : `${description}（${said.join('；')}）`;
  },
};

/** Names in brackets, in Chinese. */
function translated(term: string): string {
  return term.replace(/([[<])([a-z]+)(\.{3})?([\]>])/g, (whole, open, name, many, close) =>
    names[name] === undefined ? whole : `${open}${names[name]}${many ? '…' : ''}${close}`,
  );
}
