/** `mingbai build`: check, render, publish. */
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, isPublishable, type Renderer, render, renderers, UsageError } from '../compile.js';
import type { Lang } from '../text/words.js';
import { runCheck } from './checking.js';
import { Progress } from './progress.js';
import { Staging } from './publish.js';
import { reporters } from './reporters/index.js';
import { exitCodes, type Surroundings } from './surroundings.js';
import { findTarget } from './target.js';

/** Options of `build` as typed. */
export interface BuildOptions {
  readonly out: string;
  readonly only?: string;
  readonly today?: string;
}

type Product = Renderer['name'];

const names: Readonly<Record<Product, { zh: string; en: string }>> = {
  site: { zh: '网站', en: 'site' },
  handbooks: { zh: '手册', en: 'handbooks' },
  data: { zh: '数据', en: 'data' },
};

/** Builds; gives the exit code. `stop` ends the work early and leaves no debris. */
export async function build(
  folder: string | undefined,
  options: BuildOptions,
  around: Surroundings,
  stop: AbortSignal,
): Promise<number> {
  const started = performance.now();
  const target = findTarget(around.cwd, folder === undefined ? [] : [folder]);
  const products = productsOf(options.only);
  const out = resolve(around.cwd, options.out);
  refuseInside(out, target.root);
  const { checked, report } = runCheck({ ...target, only: [] }, around, options.today);
  const { lang } = report;
  if (report.diagnostics.length > 0) around.err(reporters.pretty(report));
  if (!isPublishable(checked)) {
    around.err(
      lang === 'zh'
        ? '有错误，什么也没有发布；原来的内容还在。\n'
        : 'There are errors; nothing was published, what was there before is untouched.\n',
    );
    return exitCodes.findings;
  }
  const staging = new Staging(out, (path) =>
    join(target.root, 'files', checked.catalogue.files.get(path)?.disk ?? path),
  );
  try {
    const counts = await stage(checked, products, staging, lang, around, stop);
    if (stop.aborted) return exitCodes.interrupted;
    await staging.publish(products);
    around.out(
      closing({ counts, milliseconds: performance.now() - started, out, lang, around, items: report.items }),
    );
    return exitCodes.clean;
  } finally {
    staging.discard();
  }
}

/** Renders the products into the staging folder; says how many files each has. */
async function stage(
  checked: Checked,
  products: readonly Product[],
  staging: Staging,
  lang: Lang,
  around: Surroundings,
  stop: AbortSignal,
): Promise<ReadonlyMap<Product, number>> {
  const progress = new Progress(around);
  const counts = new Map<Product, number>();
  try {
    for (const product of products) {
      const what = lang === 'zh' ? `生成${names[product].zh}` : `Building the ${names[product].en}`;
      progress.begin(what);
      const before = staging.size.files;
      const renderer = await renderers[product]();
      const beside = new Set(products);
      const context = {
        lang,
        beside,
        progress: (done: number, total: number) => progress.step(what, done, total),
      };
      for await (const artefact of render(checked, renderer, context)) {
        if (stop.aborted) return counts;
        staging.write(artefact);
      }
      counts.set(product, staging.size.files - before);
    }
  } finally {
    progress.end();
  }
  return counts;
}

function productsOf(only: string | undefined): Product[] {
  const all = Object.keys(names) as Product[];
  if (only === undefined) return all;
  const asked = only.split(',').map((name) => name.trim());
  const wrong = asked.find((name) => !all.includes(name as Product));
  if (wrong !== undefined || asked.length === 0) {
    throw new UsageError({
      zh: `--only 不认识“${wrong}”，可以写 ${all.join(',')}`,
      en: `--only does not know “${wrong}”; it takes ${all.join(',')}`,
    });
  }
  return all.filter((name) => asked.includes(name));
}

/** The output must not be the catalogue itself: the next build would read what this one wrote. */
export function refuseInside(out: string, root: string): void {
  const below = relative(root, out);
  const inContent = ['items', 'files', 'units', 'laws', 'certificates', 'history', 'templates'].some(
    (name) => below === name || below.startsWith(name + sep),
  );
  if (below !== '' && !inContent) return;
  throw new UsageError({
    zh: `不能发布到目录自己的文件夹里：“${out}”`,
    en: `The output cannot be the catalogue’s own folder: “${out}”`,
  });
}

interface Closing {
  readonly counts: ReadonlyMap<Product, number>;
  readonly milliseconds: number;
  readonly items: number;
  readonly out: string;
  readonly lang: Lang;
  readonly around: Surroundings;
}

function closing({ counts, milliseconds, items, out, lang, around }: Closing): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const made = [...counts].map(([product, files]) =>
    lang === 'zh'
      ? `${names[product].zh} ${files} 个文件`
      : `${names[product].en}: ${files} file${files === 1 ? '' : 's'}`,
  );
  const head =
    lang === 'zh'
      ? `发布 ${items} 项：${made.join('，')}；用时 ${seconds} 秒`
      : `Published ${items} items — ${made.join(', ')}; ${seconds} s`;
  const shown = relative(around.cwd, out) || '.';
  const lines = [around.paint.green(head)];
  if (counts.has('site')) {
    lines.push(
      `${lang === 'zh' ? '打开：' : 'Open: '}${pathToFileURL(join(out, 'site', 'index.html')).href}`,
    );
  }
  lines.push(`${lang === 'zh' ? '在：' : 'In: '}${shown}`);
  return `${lines.join('\n')}\n`;
}
