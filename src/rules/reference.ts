/** The reference of the rules, written from the rules themselves. */
import type { Lang, Words } from '../text/words.js';
import { rules } from './list.js';
import { type Example, type Group, groups, type Rule } from './rule.js';
import { shownExample } from './shownExample.js';

const words = {
  title: { zh: '规则参考', en: 'Reference of the rules' },
  generated: {
    zh: '由 `npm run docs` 从规则生成，不要手改。',
    en: 'Written by `npm run docs` from the rules; do not edit.',
  },
  intro: {
    zh: '在 `catalogue.yaml` 的 `规则` 里给一条规则定级别（`error`、`warning`、`off`），在事项的 `许可` 里写理由作例外。',
    en: 'Set the severity of a rule (`error`, `warning`, `off`) under `rules` in `catalogue.yaml`; except one item from it, with a reason, under its `allow`.',
  },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  locked: { zh: '，不能关闭', en: ', cannot be switched off' },
  source: { zh: '，出处 ', en: ', source ' },
  options: { zh: '选项', en: 'Options' },
  standard: { zh: ' 默认 ', en: ' Default: ' },
  bad: { zh: '这样不行', en: 'Not like this' },
  good: { zh: '这样可以', en: 'Like this' },
  colon: { zh: '：', en: ':' },
  gap: { zh: '', en: ' ' },
} as const satisfies Record<string, Words>;

/** The whole reference in one language, as Markdown. */
export function ruleReference(lang: Lang): string {
  const sections = (Object.keys(groups) as Group[]).flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return own.length === 0 ? [] : [`## ${groups[group][lang]}`, ...own.map((rule) => ruleText(rule, lang))];
  });
  return `${[`# ${words.title[lang]}`, words.generated[lang], words.intro[lang], ...sections].join('\n\n')}\n`;
}

function ruleText(rule: Rule, lang: Lang): string {
  const { summary, why } = rule[lang];
  const locked = rule.locked ? words.locked[lang] : '';
  const source = rule.source === undefined ? '' : `${words.source[lang]}${rule.source}`;
  return [
    `### ${rule.id}`,
    `**${summary}** · ${words[rule.severity][lang]}${locked}${source}`,
    why,
    ...optionLines(rule, lang),
    `${words.bad[lang]}${words.colon[lang]}`,
    exampleText(rule.bad, lang),
    `${words.good[lang]}${words.colon[lang]}`,
    exampleText(rule.good, lang),
  ].join('\n\n');
}

function optionLines({ id, options = {} }: Rule, lang: Lang): string[] {
  const all = Object.entries(options);
  if (all.length === 0) return [];
  const lines = all.map(([name, option]) => {
    const standard = option.default === undefined ? '' : `${words.standard[lang]}${option.default}`;
    return `- \`${name}\`${words.colon[lang]}${words.gap[lang]}${option[lang]}${standard}`;
  });
  const [first = ''] = all[0] ?? [];
  return [
    `${words.options[lang]}${words.colon[lang]}${words.gap[lang]}\`${id}: { ${first}: … }\``,
    lines.join('\n'),
  ];
}

function exampleText(example: Example, lang: Lang): string {
  return shownExample(example, lang)
    .map(({ file, text }) => (file === undefined ? fenced(text) : `\`${file}\`\n\n${fenced(text)}`))
    .join('\n\n');
}

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.replace(/\s+$/, '')}\n${fence}`;
}
