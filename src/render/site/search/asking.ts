/** Questions: the words in them that ask, and what is left to look for. */
import { isLatin } from './fold.js';

/** Words that ask rather than name; a question is searched for what is left. */
const asking = new RegExp(
  [
    '请问|请教|怎么样|怎么|怎样|咋样|咋|如何|能不能|可不可以|要不要|是不是|可以|能否',
    '去?哪里|去?哪儿|在哪个?|去哪|哪些|哪个|找谁|谁能|谁可以',
    '[要带交用准备需]*(?:什么|些啥|啥)(?:东西|证件|手续|材料)?',
    '[要得交花收]*多少钱?|要钱|收费|费用',
    '多久|多长时间|几天|什么时候|电话|地址',
    '几点(?:上班|下班|开门|关门)?|上班时间|办公时间|(?:星期|礼拜|周)[一二三四五六日天末]|节假日|开门|开不开门',
    '需要|想要|我要|我想|办理|手续|流程|材料|吗|呢|吧|的|了|？|\\?',
  ].join('|'),
  'g',
);

/** The same in English, where words stand apart. */
const askingEnglish: ReadonlySet<string> = new Set(
  'a an and are can cost costs do does fee fees for get have how i in is it long many much my need of on please the to what when where which who with'.split(
    ' ',
  ),
);

/** What is said around names without naming anything. */
const around = '[我你他她要想去给办被把来有个的和刚领交]+';
const before = new RegExp(`^${around}`);
const after = new RegExp(`${around}$`);

/** Without what is said around a name. */
export function bare(text: string): string {
  return text.replace(before, '').replace(after, '');
}

/** A question without its asking words; empty where nothing else is left. */
export function withoutAsking(term: string): string {
  return term.replace(asking, '');
}

/** What a question may be about, the longest first: 低保 for 低保要带什么. Empty for a term that does not ask. */
export function askedAbout(term: string): string[] {
  if (isLatin(term)) return [];
  const left = withoutAsking(term);
  const names = [left, left.replace(after, ''), bare(left)];
  return [...new Set(names)].filter((name) => name !== term && name.length > 1);
}

/** Whether a term only asks, and names nothing. */
export function onlyAsks(term: string): boolean {
  return isLatin(term) ? askingEnglish.has(term) : withoutAsking(term) === '';
}
