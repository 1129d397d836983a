/** Reads the fonts a catalogue brings, and says which of them cannot be used. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fontText } from '../model/ownFonts.js';
import type { Finding } from '../text/diagnostic.js';
import { fontFacts } from '../text/sfnt.js';
import type { Words } from '../text/words.js';
import { type CatalogueFolder, type FoundFile, fileFinding } from './folder.js';

/** A font as a text of the design; undefined (and a finding) where it cannot be used. */
export function readFont(folder: CatalogueFolder, file: FoundFile, findings: Finding[]): string | undefined {
  const unusable = (message: Words, hint: Words): undefined => {
    findings.push(fileFinding('unusable-font', file.path, message, hint));
  };
  if (/\.woff2?$/i.test(file.path)) {
    return unusable(
      {
        zh: 'WOFF 是网页用的字体格式，不能用来印',
        en: 'WOFF is a format for web pages; it cannot be printed with',
      },
      { zh: '换成同一字体的 TTF 或者 OTF 文件', en: 'Put the TTF or OTF file of the same font in its place' },
    );
  }
  const disk = resolve(folder.root, file.disk);
  const bytes = folder.bytes(file);
  if (!bytes) return undefined;
  const facts = fontFacts(bytes);
  if (!facts) {
    return unusable(
      { zh: '不是字体文件，或者文件坏了', en: 'This is no font, or the file is damaged' },
      { zh: '重新复制一份完整的 TTF 或者 OTF 文件', en: 'Copy the TTF or OTF file anew, whole' },
    );
  }
  const [name = ''] = facts.families;
  if (!facts.embeddable) {
    return unusable(
      {
        zh: `字体“${name}”的授权不许嵌入文件（OS/2 表的 fsType），印出的 PDF 必须带着字体`,
        en: `The licence of the font “${name}” does not let it be embedded (fsType in its OS/2 table); every PDF carries its fonts`,
      },
      {
        zh: '换一款允许嵌入的字体，或者向字体公司要允许嵌入的版本',
        en: 'Use a font that may be embedded, or ask its foundry for a version that may',
      },
    );
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return fontText({ disk, digest, families: facts.families, ranges: facts.ranges });
}

/** Whether a file is meant as a font; a licence may lie beside it. */
export function isFont(path: string): boolean {
  return /\.(?:ttf|otf|ttc|woff2?)$/i.test(path);
}
