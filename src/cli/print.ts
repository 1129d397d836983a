/** `mingbai print`: check, and print one handbook, leaflet or letter, or several. */
import { join, relative, resolve } from 'node:path';
import { isPublishable, printRenderer, render } from '../compile.js';
import { type Lang, plural } from '../text/words.js';
import { cacheOf } from './cache.js';
import { runCheck } from './checking.js';
import { Progress } from './progress.js';
import { Staging } from './publish.js';
import { refuseInside } from './refuseInside.js';
import { reporters } from './reporters/index.js';
import { exitCodes, type Listen, type Surroundings } from './surroundings.js';
import { catalogueFolder } from './target.js';

/** Options of `print` as typed. */
export interface PrintOptions {
  readonly out: string;
  readonly item?: readonly string[];
  readonly language?: string;
  readonly today?: string;
  readonly format: 'pdf' | 'docx';
  /** Millimetres. */
  readonly bleed?: number;
  readonly marks?: boolean;
  readonly booklet?: boolean;
  readonly archive?: boolean;
}

/** Prints; gives the exit code. From `listen` on it is stopped in good order, and leaves no debris. */
export async function printCommand(
  product: string,
  folder: string | undefined,
  options: PrintOptions,
  around: Surroundings,
  listen: Listen,
): Promise<number> {
  const started = performance.now();
  const root = catalogueFolder(around.cwd, folder);
  const out = resolve(around.cwd, options.out);
  refuseInside(out, root);
  const { checked, report } = runCheck({ root, only: [] }, around, options.today);
  const { lang } = report;
  if (report.diagnostics.length > 0) around.err(reporters.pretty(report));
  if (!isPublishable(checked)) {
    around.err(
      lang === 'zh'
        ? '有错误，什么也没有印；原来的文件还在。\n'
        : 'There are errors; nothing was printed, what was there before is untouched.\n',
    );
    return exitCodes.findings;
  }
  const stop = listen();
  const renderer = await printRenderer(requestOf(product, options));
  const staging = new Staging(out);
  const writer = staging.writer((path) => join(root, 'files', path));
  const prints = cacheOf(root);
  const progress = new Progress(around, lang);
  const what = lang === 'zh' ? '印件' : 'prints';
  const files: string[] = [];
  try {
    progress.begin(what);
    const step = (done: number, total: number): void => progress.step(what, done, total);
    for await (const artefact of render(checked, renderer, { lang, prints, progress: step })) {
      if (stop.aborted) return exitCodes.interrupted;
      const path = artefact.path.replace(/^handbooks\//, '');
      writer.write({ ...artefact, path });
      files.push(path);
    }
    if (stop.aborted) return exitCodes.interrupted;
    await staging.place(files);
  } finally {
    progress.end();
    staging.discard();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  around.out(closing(files, relative(around.cwd, out) || '.', seconds, lang, around));
  return exitCodes.clean;
}

function requestOf(product: string, options: PrintOptions) {
  const { item = [], language, format, bleed, marks, booklet, archive } = options;
  const finish = {
    ...(bleed ? { bleed } : {}),
    ...(marks ? { marks } : {}),
    ...(booklet ? { booklet } : {}),
    ...(archive ? { archive } : {}),
  };
  return { product, items: item, language, format, ...(Object.keys(finish).length > 0 ? { finish } : {}) };
}

/** What was printed; the files by name where they are few. */
function closing(files: readonly string[], out: string, seconds: string, lang: Lang, around: Surroundings) {
  const count = lang === 'zh' ? `印好 ${files.length} 份` : `Printed ${plural(files.length, 'document')}`;
  const head = `${count}${lang === 'zh' ? `；用时 ${seconds} 秒` : `; ${seconds} s`}`;
  const named =
    files.length <= 12
      ? files.map((file) => `  ${join(out, file)}`)
      : [`${lang === 'zh' ? '在：' : 'In: '}${out}`];
  return `${[around.paint.green(head), ...named].join('\n')}\n`;
}
