/** `mingbai merge`: what several machines have built of one catalogue becomes one output. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../compile.js';
import { plural, type Words } from '../text/words.js';
import { lostPages, lostPagesNotice } from './lostPages.js';
import { productNames } from './making.js';
import { filesOf, isWhole, type MarkedPart, type Part, partIn } from './part.js';
import { Staging } from './publish.js';
import { refuseWholeDisk } from './refuseInside.js';
import { exitCodes, type Surroundings, speak } from './surroundings.js';
import { writeFault } from './writeFault.js';

/** A part with the folder it lies in. */
interface Found extends MarkedPart {
  readonly folder: string;
}

/** Merges parts; gives the exit code. Throws a UsageError where they are not the whole of one catalogue. */
export async function merge(folders: readonly string[], out: string, around: Surroundings): Promise<number> {
  const parts = folders.map((folder) => foundIn(resolve(around.cwd, folder), folder));
  const products = wholeOf(parts);
  const target = resolve(around.cwd, out);
  refuseWholeDisk(out, target);
  const staging = new Staging(target);
  try {
    const files = copyParts(parts, products, staging.folder, target);
    const lost = products.includes('site')
      ? lostPages(join(target, 'site'), join(staging.folder, 'site'))
      : [];
    await staging.publish(products);
    const lang = speak(around, undefined);
    if (lost.length > 0)
      around.err(
        lostPagesNotice(
          lost.map((stem) => ({ stem })),
          lang,
        ),
      );
    around.out(
      lang === 'zh'
        ? `合并 ${parts.length} 份，共 ${files} 个文件，在：${out}\n`
        : `Merged ${plural(parts.length, 'part')}, ${plural(files, 'file')}, in: ${out}\n`,
    );
    return exitCodes.clean;
  } finally {
    staging.discard();
  }
}

function foundIn(folder: string, typed: string): Found {
  const part = partIn(folder, Object.keys(productNames));
  if (!part) {
    throw new UsageError({
      zh: `“${typed}”不是 mingbai build --shard 生成的`,
      en: `“${typed}” was not built by mingbai build --shard`,
    });
  }
  if (!isWhole(folder, part)) {
    throw new UsageError({
      zh: `“${typed}”不完整：里面的文件和生成时不一样。请重新复制，或者重新生成这一份`,
      en: `“${typed}” is not whole: its files are not those that were built. Copy it again, or build this part again`,
    });
  }
  return { ...part, folder };
}

/** The products that all parts have; throws where they are not each part once, of the same catalogue. */
function wholeOf(parts: readonly Found[]): readonly string[] {
  const [first] = parts;
  if (!first) throw new UsageError({ zh: '没有写要合并的文件夹', en: 'No folders to merge were named' });
  const refuse = (words: Words): never => {
    throw new UsageError(words);
  };
  const same = ({ of, digest, folders }: Part): string => JSON.stringify([of, digest, folders]);
  if (parts.some((part) => same(part) !== same(first)))
    refuse({
      zh: '这些文件夹不是同一个目录、同一次分份生成的（内容、程序版本、份数或产品不同）',
      en: 'These folders are not of one build: catalogue, program version, number of parts or products differ',
    });
  const numbers = parts.map(({ part }) => part);
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((n) => !numbers.includes(n));
  if (missing.length > 0)
    refuse({
      zh: `缺少第 ${missing.join('、')} 份（共 ${first.of} 份）`,
      en: `Part ${missing.join(', ')} of ${first.of} is missing`,
    });
  if (numbers.length > first.of) refuse({ zh: '同一份写了两次', en: 'A part is named twice' });
  return first.folders;
}

function copyParts(parts: readonly Found[], products: readonly string[], to: string, out: string): number {
  const copied = new Set<string>();
  for (const { folder } of parts) {
    for (const path of filesOf(folder, products)) {
      if (copied.has(path)) throw new Error(`Two parts hold ${path}`);
      copied.add(path);
      try {
        mkdirSync(dirname(join(to, path)), { recursive: true });
        copyFileSync(join(folder, path), join(to, path));
      } catch (error) {
        throw writeFault(out, error);
      }
    }
  }
  return copied.size;
}
