/** What every printed thing says of itself: title, publisher, edition, notice, language. */

import type { Catalogue } from '../../model/catalogue.js';
import { ownLanguage } from '../../model/config.js';
import type { Lang } from '../../text/words.js';
import { wordsLanguage } from '../site/editions.js';
import { wordsIn } from '../view/words.js';
import { filled, footNotice, shortened } from './lettering.js';
import type { PrintWords } from './printed.js';

/** What every printed thing says of itself. */
export interface Imprint {
  readonly lang: string;
  readonly title: string;
  readonly publisher: string;
  readonly keywords: readonly string[];
  readonly words: PrintWords;
  readonly edition?: string;
  readonly notice?: string;
  /** The notice as it fits at the foot of a page. */
  readonly footNotice?: string;
}

/** The languages of a print: of the content, for its readers' machines, and of the program's own words. */
export function languages(
  written: string | undefined,
  catalogue: Catalogue,
  lang: Lang,
): { content: string; words: Lang } {
  const content = written ?? ownLanguage(catalogue.config);
  const words = written === undefined ? lang : wordsLanguage(written);
  return { content, words };
}

/** What a print of this catalogue says of itself. */
export function imprint(catalogue: Catalogue, title: string, content: string, lang: Lang): Imprint {
  const { publisher, edition, site } = catalogue.config;
  const words = wordsIn(lang);
  const foot = footNotice(site?.notice);
  return {
    lang: content,
    title,
    publisher,
    keywords: [],
    words,
    ...(edition ? { edition: editionLine(shortened(edition, 30), words) } : {}),
    ...(site?.notice ? { notice: site.notice.trim() } : {}),
    ...(foot ? { footNotice: foot } : {}),
  };
}

/** 2026-11 版; an edition that calls itself one (2026年修订版) does not need to be called so again. */
function editionLine(edition: string, words: PrintWords): string {
  return /版本?$|\bedition\b/i.test(edition) ? edition : filled(words.printEditionLine, { edition });
}
