/** `mingbai explain`: what a rule guards, why, and what is right. */
import { groups, type Rule, rules, shownExample, UsageError } from '../compile.js';
import { severityWords } from '../text/diagnostic.js';
import { folded } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import { bracketed, type Lang, separated } from '../text/words.js';
import type { Surroundings } from './surroundings.js';

/** The text about one rule, or the list of all rules. */
export function explain(
  id: string | undefined,
  lang: Lang,
  around: Pick<Surroundings, 'paint' | 'columns'>,
): string {
  if (id === undefined) return listing(lang, around);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return page(rule, lang, around);
  const near = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new UsageError({
    zh: `没有“${id}”这条规则${near ? `，是不是“${near}”？` : '。'}全部规则：mingbai explain`,
    en: `There is no rule “${id}”${near ? `; did you mean “${near}”?` : '.'} All rules: mingbai explain`,
  });
}

function severityWord(rule: Rule, lang: Lang): string {
  const word = severityWords[rule.severity][lang];
  if (!rule.locked) return word;
  return lang === 'zh' ? `${word}，不能关闭` : `${word}, cannot be switched off`;
}

function page(rule: Rule, lang: Lang, { paint, columns }: Pick<Surroundings, 'paint' | 'columns'>): string {
  const words =
    lang === 'zh'
      ? { why: '为什么', bad: '这样不行', good: '这样可以' }
      : { why: 'Why', bad: 'Not like this', good: 'Like this' };
  const parts = [
    `${paint.bold(rule.id)} — ${rule[lang].summary}${bracketed(separated([groups[rule.group][lang], severityWord(rule, lang)], lang), lang)}`,
    `${paint.bold(words.why)}\n${indented(columns === undefined ? rule[lang].why : folded(rule[lang].why, Math.max(20, columns - 3)))}`,
    ...optionTexts(rule, lang, paint),
    `${paint.red.bold(words.bad)}\n${exampleText(rule.bad, lang)}`,
    `${paint.green.bold(words.good)}\n${exampleText(rule.good, lang)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function optionTexts(rule: Rule, lang: Lang, paint: Surroundings['paint']): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const lines = options.map(([name, option]) => `  ${name}  ${option[lang]}${defaultOf(option, lang)}`);
  return [
    `${paint.bold(lang === 'zh' ? '选项（catalogue.yaml 的 规则）' : 'Options (rules in catalogue.yaml)')}\n${lines.join('\n')}`,
  ];
}

function defaultOf({ default: value }: { readonly default?: number }, lang: Lang): string {
  if (value === undefined) return '';
  return lang === 'zh' ? `默认 ${value}。` : ` Default: ${value}.`;
}

function exampleText(example: Rule['bad'], lang: Lang): string {
  return shownExample(example, lang)
    .map(({ file, text }) =>
      file === undefined ? indented(text) : `${indented(file)}\n${indented(text, 4)}`,
    )
    .join('\n');
}

function indented(text: string, by = 2): string {
  return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(by));
}

/** Where the summaries begin that stand beside their rules. */
const besideIds = 41;

/** A rule and what it says; below it in a terminal that is too narrow for both. */
function listed(rule: Rule, lang: Lang, columns: number | undefined): string {
  const { summary } = rule[lang];
  if (columns === undefined) return `  ${rule.id.padEnd(besideIds - 3)} ${summary}`;
  const isBeside = columns >= besideIds + 30;
  const indent = isBeside ? besideIds : 6;
  const below = indented(folded(summary, Math.max(20, columns - indent - 1)), indent);
  return isBeside ? `  ${rule.id}`.padEnd(besideIds) + below.trimStart() : `  ${rule.id}\n${below}`;
}

function listing(lang: Lang, { paint, columns }: Pick<Surroundings, 'paint' | 'columns'>): string {
  const blocks = Object.entries(groups).map(([group, name]) => {
    const own = rules.filter((rule) => rule.group === group);
    const lines = own.map((rule) => listed(rule, lang, columns));
    return own.length === 0 ? '' : `${paint.bold(name[lang])}\n${lines.join('\n')}\n`;
  });
  return blocks.filter((block) => block !== '').join('\n');
}
