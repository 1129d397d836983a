/** What `build` says at its end: how much was published, how long it took, where it is. */
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Lang, plural, type Words } from '../text/words.js';
import { productNames } from './making.js';
import type { Product, Shard } from './share.js';
import type { Surroundings } from './surroundings.js';

/** What a build has come to. */
export interface Closing {
  readonly counts: ReadonlyMap<Product, number>;
  /** How long it took; undefined where nothing had to be made. */
  readonly milliseconds?: number;
  /** How many items alone were made anew; undefined where all were. */
  readonly updated?: number | undefined;
  readonly items: number;
  /** Which part of the whole it was. */
  readonly shard: Shard;
  readonly out: string;
  readonly lang: Lang;
  readonly around: Surroundings;
}

/** What a build says at its end. */
export function closing(ended: Closing): string {
  const { counts, milliseconds, updated, items, shard, out, lang, around } = ended;
  const effort = effortOf(milliseconds, updated);
  const made = [...counts].map(([product, files]) =>
    lang === 'zh'
      ? `${productNames[product].zh} ${files} 个文件`
      : `${productNames[product].en}: ${plural(files, 'file')}`,
  );
  const isPart = shard.of > 1;
  const what = isPart
    ? { zh: `第 ${shard.part} 份（共 ${shard.of} 份）`, en: `Part ${shard.part} of ${shard.of}` }
    : { zh: `发布 ${items} 项`, en: `Published ${plural(items, 'item')}` };
  const head =
    lang === 'zh'
      ? `${what.zh}：${made.join('，')}；${effort.zh}`
      : `${what.en} — ${made.join(', ')}; ${effort.en}`;
  const shown = relative(around.cwd, out) || '.';
  const lines = [around.paint.green(head)];
  // A part is no site that could be opened.
  if (counts.has('site') && !isPart) {
    lines.push(
      `${lang === 'zh' ? '打开：' : 'Open: '}${pathToFileURL(join(out, 'site', 'index.html')).href}`,
    );
  }
  lines.push(`${lang === 'zh' ? '在：' : 'In: '}${shown}`);
  if (isPart) {
    lines.push(
      lang === 'zh'
        ? '各份都做好以后，用 mingbai merge 合并'
        : 'When all parts are there, put them together with mingbai merge',
    );
  }
  return `${lines.join('\n')}\n`;
}

function effortOf(milliseconds: number | undefined, updated: number | undefined): Words {
  if (milliseconds === undefined || updated === 0) {
    return { zh: '没有变化，不用重新生成', en: 'nothing changed, nothing to do' };
  }
  const seconds = (milliseconds / 1000).toFixed(1);
  if (updated === undefined) return { zh: `用时 ${seconds} 秒`, en: `${seconds} s` };
  return {
    zh: `只更新改动的 ${updated} 项，用时 ${seconds} 秒`,
    en: `updated the ${updated} that changed, ${seconds} s`,
  };
}
