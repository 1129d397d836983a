/** `mingbai schema`: the JSON Schemas, and what editors need to use them. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../compile.js';
import { editorFiles } from '../documentation.js';
import { allSchemas, type NamedSchema } from '../schemas.js';
import { nearest } from '../text/nearest.js';
import { type Lang, plural } from '../text/words.js';
import { writeResult } from './result.js';
import { exitCodes, type Surroundings } from './surroundings.js';

/** Prints one schema, lists all, or writes them into a folder; gives the exit code. */
export function schemaCommand(
  name: string | undefined,
  out: string | undefined,
  lang: Lang,
  around: Surroundings,
): number {
  const all = allSchemas();
  const chosen = name === undefined ? all : [find(name, all)];
  if (out !== undefined) {
    for (const schema of chosen) refuseOthers(schema, out, around);
    for (const schema of chosen) writeResult(schema.text, `${out}/${fileOf(schema)}`, around);
    around.out(written(chosen.length, out, lang, around));
  } else around.out(name === undefined ? listing(all, lang, around) : (chosen[0] as NamedSchema).text);
  return exitCodes.clean;
}

/** Files of a project that are asked for by a name of their own. */
const settings: Readonly<Record<string, string>> = {
  vscode: '.vscode/settings.json',
  frontmatter: 'frontmatter.json',
};

/** Where it stands in a folder: settings stand where the editor looks for them. */
function fileOf({ name }: NamedSchema): string {
  return settings[name] ?? `${name}.schema.json`;
}

/** Settings may hold what an editor has set besides: they are not written over, where they say something else. */
function refuseOthers(schema: NamedSchema, out: string, { cwd }: Surroundings): void {
  if (settings[schema.name] === undefined) return;
  const path = `${out}/${fileOf(schema)}`;
  const file = resolve(cwd, path);
  if (!existsSync(file) || readFileSync(file, 'utf8') === schema.text) return;
  throw new UsageError({
    zh: `“${path}”已经有了，里面的设置会丢。先运行 mingbai schema ${schema.name} 看内容，再手工加进去`,
    en: `“${path}” is there already, and its settings would be lost. See mingbai schema ${schema.name}, and add them by hand`,
  });
}

function find(name: string, all: readonly NamedSchema[]): NamedSchema {
  const path = settings[name];
  if (path !== undefined) return { name, title: path, text: editorFiles()[path] ?? '' };
  const wanted = name.replace(/(?:\.schema)?\.json$/, '');
  const found = all.find((schema) => schema.name === wanted);
  if (found) return found;
  const near = nearest(wanted, [...all.map((schema) => schema.name), ...Object.keys(settings)]);
  throw new UsageError({
    zh: `没有“${name}”这份 schema${near ? `，是不是“${near}”？` : '。'}全部：mingbai schema`,
    en: `There is no schema “${name}”${near ? `; did you mean “${near}”?` : '.'} All of them: mingbai schema`,
  });
}

function listing(all: readonly NamedSchema[], lang: Lang, { paint }: Surroundings): string {
  const line = ([name, title]: readonly [string, string]): string => `  ${name.padEnd(20)} ${title}\n`;
  const block = (heading: string, lines: readonly (readonly [string, string])[]): string =>
    `${paint.bold(heading)}\n${lines.map(line).join('')}`;
  const titles = (published: boolean) =>
    all
      .filter((schema) => schema.name.startsWith('data/') === published)
      .map((schema) => [schema.name, schema.title] as const);
  return [
    block(lang === 'zh' ? '编辑写的文件' : 'Files that editors write', titles(false)),
    block(lang === 'zh' ? '发布的数据' : 'Published data', titles(true)),
    block(lang === 'zh' ? '编辑器的设置' : 'Settings for editors', Object.entries(settings)),
  ].join('\n');
}

function written(count: number, out: string, lang: Lang, { paint }: Surroundings): string {
  return `${paint.green(lang === 'zh' ? `写了 ${count} 份，在：${out}` : `Wrote ${plural(count, 'file')}, in: ${out}`)}\n`;
}
