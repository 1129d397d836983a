/** The words of `--help`. */
import type { Lang, Words } from '../text/words.js';
import { printTexts } from './helpPrint.js';

const texts = {
  program: {
    zh: '明白：公共服务事项目录和办事指南的编译器',
    en: 'mingbai: compiler for catalogues and guides of public services',
  },
  version: { zh: '显示版本', en: 'show the version' },
  help: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show help for a command' },
  lang: { zh: '程序说什么语言（默认跟目录走）', en: 'language of the program (default: the catalogue’s)' },
  color: { zh: '是否用颜色', en: 'whether to use colours' },
  seeHelp: { zh: '（加 --help 看用法）', en: '(add --help for usage)' },
  programExamples: {
    zh: `
例：
  mingbai check                检查这里（或 ./catalogue）的目录
  mingbai build                检查并发布到 dist/
  mingbai explain missing-file 这条规则是什么意思

退出码：0 没有问题，1 有发现，2 用法或内部错误，3 缺引擎或字体，130 被中断`,
    en: `
Examples:
  mingbai check                check the catalogue here (or in ./catalogue)
  mingbai build                check, and publish to dist/
  mingbai explain missing-file what a rule means

Exit codes: 0 clean, 1 findings, 2 misuse or internal, 3 engine or font missing,
            130 interrupted`,
  },
  check: {
    zh: '检查目录，指出问题在哪里、怎么改',
    en: 'check a catalogue: what is wrong, where, and what to write',
  },
  checkPaths: { zh: '目录文件夹，或其中的文件', en: 'the catalogue’s folder, or files in it' },
  checkExamples: {
    zh: `
例：
  mingbai check 我的目录
  mingbai check catalogue/items/health/med-assistance.md   只看这个文件的问题
  mingbai check --format json > 问题.json
  mingbai check --max-warnings 0         有警告也算失败（持续集成用）
  mingbai check --fix --dry-run          看看能自动改什么
  mingbai check --format xlsx --output 问题.xlsx   一个单位一张表`,
    en: `
Examples:
  mingbai check my-catalogue
  mingbai check catalogue/items/health/med-assistance.md   this file alone
  mingbai check --format json > findings.json
  mingbai check --max-warnings 0         fail on warnings, too (for CI)
  mingbai check --fix --dry-run          see what can be mended
  mingbai check --format xlsx --output findings.xlsx   one sheet a unit`,
  },
  format: { zh: '报告的格式', en: 'format of the report' },
  output: { zh: '把报告写进文件', en: 'write the report to a file' },
  today: {
    zh: '按哪一天判断日期（默认用目录的 date）',
    en: 'day by which dates are judged (default: the catalogue’s date)',
  },
  quiet: { zh: '只显示错误', en: 'show errors only' },
  maxWarnings: { zh: '警告多于这个数就算失败', en: 'fail if there are more warnings than this' },
  exitZero: { zh: '有发现也返回 0', en: 'exit with 0 whatever is found' },
  fix: {
    zh: '改掉能安全改的（含义不变），写回文件',
    en: 'mend what can be mended safely (the meaning stays), and write the files',
  },
  fixUnsafe: {
    zh: '连可能改变含义的也改，改完请核对',
    en: 'apply fixes that may change the meaning, too; review them',
  },
  dryRun: { zh: '和 --fix 一起用：只显示改动，不写文件', en: 'with --fix: show the changes, write nothing' },
  build: {
    zh: '检查，再生成网站、手册和数据；有错误就什么也不发布',
    en: 'check, then build site, handbooks and data; any error publishes nothing',
  },
  buildFolder: { zh: '目录文件夹', en: 'the catalogue’s folder' },
  buildExamples: {
    zh: `
例：
  mingbai build                    发布 ./catalogue（或当前目录）到 dist/
  mingbai build 我的目录 --out 发布
  mingbai build --only site        只生成网站
  mingbai build --shard 1/4 --out 第1份   四台机器各做一份，再用 merge 合并`,
    en: `
Examples:
  mingbai build                    publish ./catalogue (or this folder) to dist/
  mingbai build my-catalogue --out public
  mingbai build --only site        the site alone
  mingbai build --shard 1/4 --out part1   one of four parts, to be merged`,
  },
  out: { zh: '发布到哪个文件夹', en: 'folder to publish to' },
  only: { zh: '只做其中几样：site,handbooks,data', en: 'only some products: site,handbooks,data' },
  ...printTexts,
  jobs: {
    zh: '最多同时用几个线程（默认用全部处理器）',
    en: 'threads that may work at once (default: all cores)',
  },
  noCache: {
    zh: '不用、也不保存以前生成的结果（在目录的 .mingbai/ 里，随时可以删）',
    en: 'use and keep nothing of earlier builds (they lie in .mingbai/ of the catalogue and may be deleted)',
  },
  shard: {
    zh: '只生成几份中的一份，如 2/4',
    en: 'make one of several parts, as 2/4',
  },
  merge: {
    zh: '把几台机器用 build --shard 生成的各份合成一份完整的发布内容',
    en: 'merge the parts that several machines have built with build --shard',
  },
  mergeParts: { zh: '各份所在的文件夹', en: 'the folders of the parts' },
  mergeExamples: {
    zh: `
例：
  mingbai merge 第1份 第2份 第3份 第4份    发布到 dist/`,
    en: `
Example:
  mingbai merge part1 part2 part3 part4    publish to dist/`,
  },
  audit: {
    zh: '清理报告：要了哪些证明和盖章、依据、结论、该做什么，以及各项指标',
    en: 'the clean-up report: certificates and stamps asked for, their basis, decision and the action due; figures',
  },
  auditExamples: {
    zh: `
例：
  mingbai audit
  mingbai audit --format xlsx --output 清理报告.xlsx`,
    en: `
Examples:
  mingbai audit
  mingbai audit --format xlsx --output audit.xlsx`,
  },
  baseline: {
    zh: '记下今天的问题：以后只有新问题算失败',
    en: 'record today’s findings: from now on only new ones fail',
  },
  baselineExamples: {
    zh: `
例：
  mingbai baseline     写成目录里的 baseline.yaml；改好一些，再运行，它会变短`,
    en: `
Example:
  mingbai baseline     writes baseline.yaml into the catalogue; run it again as
                       findings are cured, and it shrinks`,
  },
  schema: {
    zh: '给编辑器和数据用户的 JSON Schema；不写名字就列出全部',
    en: 'the JSON Schemas, for editors and for users of the data; without a name, list them',
  },
  schemaName: {
    zh: 'schema 的名字；vscode 和 frontmatter 是编辑器的设置',
    en: 'name of a schema; vscode and frontmatter are settings for editors',
  },
  schemaOut: {
    zh: '把全部 schema（或指名的一份）写进这个文件夹',
    en: 'write them, or the one named, into a folder',
  },
  schemaExamples: {
    zh: `
例：
  mingbai schema                   有哪些 schema
  mingbai schema item              事项头部的 schema，键可以写中文或英文
  mingbai schema --out .vscode/schema
  mingbai schema vscode > .vscode/settings.json    写 YAML 时补全和检查
  mingbai schema frontmatter > frontmatter.json    Front Matter CMS 的表单`,
    en: `
Examples:
  mingbai schema                   list them
  mingbai schema item              front matter of items, in Chinese or English
  mingbai schema --out .vscode/schema
  mingbai schema vscode > .vscode/settings.json    completion and checks in YAML
  mingbai schema frontmatter > frontmatter.json    forms for Front Matter CMS`,
  },
  explain: { zh: '解释一条规则；不写规则就列出全部', en: 'explain a rule; without one, list all' },
  explainRule: { zh: '规则标识', en: 'id of the rule' },
  explainExamples: {
    zh: `
例：
  mingbai explain                  全部规则
  mingbai explain promise-longer-than-law`,
    en: `
Examples:
  mingbai explain                  all rules
  mingbai explain promise-longer-than-law`,
  },
} as const satisfies Record<string, Words>;

/** All help texts in one language. */
export function helpTexts(lang: Lang): Readonly<Record<keyof typeof texts, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, words[lang]])) as Record<
    keyof typeof texts,
    string
  >;
}
