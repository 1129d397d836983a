/** The fonts of everything that is printed: Song for reading, Hei for headings, from the npm registry. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MissingEngineError } from '../../text/diagnostic.js';

// No fallback for rarer characters (𠮷): the lightest package that has it, Noto Sans JP, is 49 MB for 415 of them, all
// outside the general standard table. A catalogue that needs one brings its font (`model/ownFonts.ts`).
const faces = [
  ['@expo-google-fonts/noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'],
  ['@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'],
] as const;

/** The packages that the fonts come from. */
export const fontPackages: readonly string[] = [...new Set(faces.map(([name]) => name))];

/** Finds the folder of an installed package; throws where it is not installed. */
export type PackageFolder = (name: string) => string;

const installed: PackageFolder = (name) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The font files, or a MissingEngineError that says what to install. */
export function fontFiles(folderOf: PackageFolder = installed): string[] {
  return faces.map(([name, file]) => {
    let path: string | undefined;
    try {
      path = join(folderOf(name), file);
    } catch {
      // reported below, as a file that is not there
    }
    if (path === undefined || !existsSync(path)) throw missingFont(name);
    return path;
  });
}

/** What is said where a font package is not installed, or its fonts cannot be read. */
export function missingFont(name: string): MissingEngineError {
  return new MissingEngineError({
    zh: `没有找到印刷用的字体“${name}”。请在程序所在的文件夹运行 npm install，或者只生成网站和数据：mingbai build --only site,data`,
    en: `The print font “${name}” is not installed. Run npm install in the program’s folder, or make site and data alone: mingbai build --only site,data`,
  });
}
