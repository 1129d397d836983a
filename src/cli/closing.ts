/** What `build` says at its end: how much was published, how long it took, where it is. */
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang, Words } from '../text/words.js';
import { productNames } from './making.js';
import type { Product } from './share.js';
import type { Surroundings } from './surroundings.js';

/** What a build has come to. */
export interface Closing {
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

/** What a build says at its end. */
export function closing({ counts, milliseconds, updated, items, out, lang, around }: Closing): string {
  const effort = effortOf(milliseconds, updated);
  const made = [...counts].map(([product, files]) =>
    lang === 'zh'
      ? `${productNames[product].zh} ${files} 个文件`
      : `${productNames[product].en}: ${files} file${files === 1 ? '' : 's'}`,
  );
  const head =
    lang === 'zh'
      ? `发布 ${items} 项：${made.join('，')}；${effort.zh}`
      : `Published ${items} items — ${made.join(', ')}; ${effort.en}`;
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
