/** `mingbai build`: check, make, publish. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, isPublishable, UsageError } from '../compile.js';
import type { Lang } from '../text/words.js';
import { cacheOf } from './cache.js';
import { programVersion, runCheck } from './checking.js';
import { Crew, worthThreads } from './crew.js';
import { makeProducts, type Product, productNames } from './making.js';
import { Past } from './past.js';
import { Progress } from './progress.js';
import { type Part, Staging } from './publish.js';
import { reporters } from './reporters/index.js';
import { type Shard, whole } from './share.js';
import { exitCodes, type Surroundings } from './surroundings.js';
import { countItems, findTarget } from './target.js';

/** Options of `build` as typed. */
export interface BuildOptions {
  readonly out: string;
  readonly only?: string;
  readonly today?: string;
  /** Threads that may work at once; as many as there are cores unless said. */
  readonly jobs?: number;
  /** False: nothing of earlier builds is used, nothing is kept. */
  readonly cache: boolean;
  readonly shard?: Shard;
}

/** Builds; gives the exit code. `stop` ends the work early and leaves no debris. */
export async function build(
  folder: string | undefined,
  options: BuildOptions,
  around: Surroundings,
  stop: AbortSignal,
): Promise<number> {
  const started = performance.now();
  const { root } = findTarget(around.cwd, folder === undefined ? [] : [folder]);
  const products = productsOf(options.only);
  const out = resolve(around.cwd, options.out);
  refuseInside(out, root);
  const { jobs = availableParallelism(), shard = whole, today } = options;
  const past = options.cache
    ? new Past(cacheOf(root), { root, out, products, settings: settingsOf(options, shard, around) })
    : undefined;
  const known = past?.unchanged();
  if (known !== undefined) {
    around.out(known);
    return exitCodes.clean;
  }
  const hire = (): Crew => {
    const isSmall = options.jobs === undefined && countItems(root) < worthThreads;
    return Crew.hire({ root, threads: isSmall ? 0 : jobs - 1 });
  };
  // Where the last output stands as it was left, there may be too little to make for several threads.
  let crew = past?.last ? undefined : hire();
  let staging: Staging | undefined;
  try {
    const { checked, report } = runCheck({ root, only: [] }, around, today, past?.cache);
    const { lang } = report;
    if (report.diagnostics.length > 0) around.err(reporters.pretty(report));
    if (!isPublishable(checked)) {
      around.err(refused[lang]);
      return exitCodes.findings;
    }
    staging = new Staging(out);
    const updated =
      (shard.of === 1 ? past?.updates(checked, products) : undefined) ??
      new Map<Product, ReadonlySet<string>>();
    const remade = products.filter((product) => !updated.has(product));
    if (remade.some((product) => product !== 'handbooks')) crew ??= hire();
    const original = (path: string): string =>
      join(root, 'files', checked.catalogue.files.get(path)?.disk ?? path);
    const counts = await makeProducts({
      checked,
      products,
      updated,
      staging,
      original,
      lang,
      out,
      shard,
      jobs,
      crew: crew ?? Crew.hire({ root, threads: 0 }),
      prints: past?.cache,
      progress: new Progress(around, lang),
      stop,
    });
    if (stop.aborted) return exitCodes.interrupted;
    const moved = staging.filesIn([...updated.keys()]);
    await staging.publish(remade, shard.of > 1 ? partOf(checked, products, shard, lang) : undefined, moved);
    past?.cache.tidy();
    const said = { out, lang, around, items: report.items };
    const hasNothingToSay = report.diagnostics.length === 0;
    const all = past?.published(checked, remade.length === 0 ? moved : undefined, (files) =>
      hasNothingToSay ? closing({ ...said, counts: files }) : undefined,
    );
    const milliseconds = performance.now() - started;
    const update = remade.length === 0 ? updated.values().next().value?.size : undefined;
    around.out(closing({ ...said, counts: all ?? counts, milliseconds, updated: update }));
    return exitCodes.clean;
  } finally {
    await crew?.dismiss();
    staging?.discard();
  }
}

/** What decides what is made or said, besides files. */
function settingsOf(
  { today }: BuildOptions,
  shard: Shard,
  { asked, machine, paint }: Surroundings,
): (string | number | undefined)[] {
  return [today, shard.part, shard.of, asked, machine, paint.level];
}

const refused = {
  zh: '有错误，什么也没有发布；原来的内容还在。\n',
  en: 'There are errors; nothing was published, what was there before is untouched.\n',
};

function partOf({ sources, today }: Checked, products: readonly Product[], shard: Shard, lang: Lang): Part {
  const decisive = [programVersion(), sources.digest(), today, lang];
  const digest = createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
  return { ...shard, digest, folders: products };
}

function productsOf(only: string | undefined): Product[] {
  const all = Object.keys(productNames) as Product[];
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
  /** How long it took; undefined where nothing had to be made. */
  readonly milliseconds?: number;
  /** How many items alone were made anew; undefined where all were. */
  readonly updated?: number | undefined;
  readonly items: number;
  readonly out: string;
  readonly lang: Lang;
  readonly around: Surroundings;
}

function closing({ counts, milliseconds, updated, items, out, lang, around }: Closing): string {
  const seconds = milliseconds === undefined ? undefined : (milliseconds / 1000).toFixed(1);
  const made = [...counts].map(([product, files]) =>
    lang === 'zh'
      ? `${productNames[product].zh} ${files} 个文件`
      : `${productNames[product].en}: ${files} file${files === 1 ? '' : 's'}`,
  );
  const scope =
    updated === undefined
      ? { zh: '', en: '' }
      : { zh: `只更新改动的 ${updated} 项，`, en: `updated the ${updated} that changed, ` };
  const head =
    lang === 'zh'
      ? `发布 ${items} 项：${made.join('，')}；${seconds === undefined ? '没有变化，不用重新生成' : `${scope.zh}用时 ${seconds} 秒`}`
      : `Published ${items} items — ${made.join(', ')}; ${seconds === undefined ? 'nothing changed, nothing to do' : `${scope.en}${seconds} s`}`;
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
