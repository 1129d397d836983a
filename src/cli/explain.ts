/** `mingbai explain`: what a rule guards, why, and what is right. */
import { groups, type Rule, rules, shownExample, UsageError } from '../compile.js';
import { severityWords } from '../text/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { bracketed, type Lang, separated } from '../text/words.js';
import type { Surroundings } from './surroundings.js';

/** The text about one rule, or the list of all rules. */
export function explain(id: string | undefined, lang: Lang, { paint }: Pick<Surroundings, 'paint'>): string {
  if (id === undefined) return listing(lang, paint);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return page(rule, lang, paint);
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

function page(rule: Rule, lang: Lang, paint: Surroundings['paint']): string {
  const words =
    lang === 'zh'
      ? { why: '为什么', bad: '这样不行', good: '这样可以' }
      : { why: 'Why', bad: 'Not like this', good: 'Like this' };
  const parts = [
    `${paint.bold(rule.id)} — ${rule[lang].summary}${bracketed(separated([groups[rule.group][lang], severityWord(rule, lang)], lang), lang)}`,
    `${paint.bold(words.why)}\n${indented(rule[lang].why)}`,
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

function listing(lang: Lang, paint: Surroundings['paint']): string {
  const blocks = Object.entries(groups).map(([group, name]) => {
    const own = rules.filter((rule) => rule.group === group);
    const lines = own.map((rule) => `  ${rule.id.padEnd(38)} ${rule[lang].summary}`);
    return own.length === 0 ? '' : `${paint.bold(name[lang])}\n${lines.join('\n')}\n`;
  });
  return blocks.filter((block) => block !== '').join('\n');
}
