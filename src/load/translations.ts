/** The translations of items: which belongs to which, and which would be lost unseen. */
import type { Entry } from '../model/catalogue.js';
import type { Translation } from '../model/item.js';
import { translationOf } from '../model/translated.js';
import type { Finding } from '../text/diagnostic.js';
import { suggester } from '../text/nearest.js';
import { nameKey } from '../text/normal.js';
import { fileFinding } from './folder.js';
import { type ItemReading, nameParts } from './item.js';
import { duplicateId } from './registers.js';

/** A file of an item as it has been read. */
interface OfFile {
  readonly id: string;
  readonly file: string;
}

/** A file of a translation as it has been read. */
interface ReadTranslation extends OfFile {
  readonly lang: string;
  readonly reading: ItemReading<Translation>;
}

/**
 * The translations of each item by its id and their language. One without an original is reported, and one into a
 * language that the item has already: the original's (`language`), or another translation's.
 */
export function translationsOf(
  items: readonly OfFile[],
  translations: readonly ReadTranslation[],
  unreadItems: readonly string[],
  language: string,
  findings: Finding[],
): Map<string, Entry['translations']> {
  const originals = new Map(items.map(({ id, file }) => [nameKey(id), file]));
  const unread = new Set(unreadItems.map(nameKey));
  const nearestItem = suggester(items.map(({ id }) => id));
  const own = language.toLowerCase();
  const byItem = new Map<string, Entry['translations']>();
  for (const { id, file, lang, reading } of translations) {
    const key = nameKey(id);
    const original = originals.get(key);
    const others = byItem.get(key) ?? {};
    const earlier =
      lang.toLowerCase() === own ? original : translationOf({ translations: others }, lang)?.file;
    if (earlier !== undefined) findings.push({ ...saidTwice(file, id, lang, earlier), item: id });
    else if (original !== undefined || unread.has(key))
      byItem.set(key, { ...others, [lang]: translation(file, reading) });
    else
      findings.push({ ...noOriginal(file, id, lang, otherwiseNamed(id, items), nearestItem(id)), item: id });
  }
  return byItem;
}

/** A translation whose file is read when it is asked for. */
function translation(file: string, reading: ItemReading<Translation>): Entry['translations'][string] {
  return {
    file,
    get item() {
      return reading.value as Translation;
    },
    get body() {
      return reading.body;
    },
  };
}

function saidTwice(file: string, id: string, lang: string, earlier: string): Finding {
  const start = { start: 0, end: 3 };
  return {
    ...duplicateId({ file, span: start }, `${id}.${lang}`, { file: earlier, span: start }),
    hint: {
      zh: `${id} 的 ${lang} 内容有两个文件，只会发布一个：删掉一个，或者合成一个`,
      en: `${id} has two files in the language ${lang}, of which one would be published: remove or merge one`,
    },
  };
}

/** The id of the item whose file has this name, and which gives itself another id. */
function otherwiseNamed(stem: string, items: readonly OfFile[]): string | undefined {
  return items.find(({ file }) => nameKey(nameParts(file).stem) === nameKey(stem))?.id;
}

function noOriginal(
  file: string,
  id: string,
  lang: string,
  own: string | undefined,
  near: string | undefined,
): Finding {
  if (own !== undefined) {
    return fileFinding(
      'broken-link',
      file,
      {
        zh: `译文跟着标识走，${id}.md 的标识是“${own}”，这个译文不会发布`,
        en: `Translations go by the id, and that of ${id}.md is “${own}”; this one would not be published`,
      },
      { zh: `文件名改成 ${own}.${lang}.md`, en: `Rename the file to ${own}.${lang}.md` },
    );
  }
  return fileFinding(
    'broken-link',
    file,
    {
      zh: `译文没有对应的原文 ${id}.md，不会发布`,
      en: `This translation has no original ${id}.md and would not be published`,
    },
    near === undefined
      ? {
          zh: '文件名要和原文相同，只多出语言，如 passport.en.md',
          en: 'Name it like its original, with the language added: passport.en.md',
        }
      : { zh: `原文是不是 ${near}.md？那就改文件名`, en: `Is ${near}.md its original? Then rename the file` },
  );
}
