/**
 * Text in another language than its page says so: Chinese on a page of another language, and the program's own
 * words on a page whose language the program does not speak. Both are told by their script or by their wording.
 */
import * as vocabularies from '../../model/vocabularies.js';
import type { Lang } from '../../text/words.js';
import { wordsIn } from '../view/words.js';

/** The languages that meet on the pages of an edition. */
export interface Spoken {
  /** Tag of the page: what everything on it is taken for. */
  readonly page: string;
  /** Tag of the language the catalogue is written in. */
  readonly written: string;
  /** The language of the program's words. */
  readonly words: Lang;
}

/** Gives the HTML of a page with a `lang` on everything in its body that is in another language and has none yet. */
export type Marking = (html: string) => string;

/**
 * How the pages of an edition are marked; undefined where everything on them is taken to be in their own language.
 * Chinese on a Japanese page is not told from Japanese.
 */
export function foreignMarking({ page, written, words }: Spoken): Marking | undefined {
  const spoken = words === 'zh' ? 'zh-CN' : 'en';
  const chinese = [written, page, spoken].find(isHanWritten);
  const hasChinese = chinese !== undefined && !(isHanWritten(page) && words === 'zh');
  const hasEnglish = isEnglish(page) !== (words === 'en');
  if (!hasChinese && !hasEnglish) return undefined;
  const byWording = isLatinWritten(page) && !isEnglish(page);
  return (html) =>
    markedHtml(html, {
      page,
      spoken,
      chinese: hasChinese ? chinese : undefined,
      english: !hasEnglish ? undefined : byWording ? englishWords() : 'by-script',
    });
}

/** What is looked for on a page. */
interface Sought {
  readonly page: string;
  /** Tag of the program's words: the frame of the page says that it speaks it. */
  readonly spoken: string;
  /** Tag for what is written with Han characters. */
  readonly chinese: string | undefined;
  /** The program's English words, or that every text in Latin letters is English. */
  readonly english: ReadonlySet<string> | 'by-script' | undefined;
}

function isHanWritten(tag: string): boolean {
  return /^(?:zh|ja|yue|lzh|wuu|hak|nan)\b/i.test(tag);
}

function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}

/** Whether a language is written with Latin letters, as most are that are not named here. */
function isLatinWritten(tag: string): boolean {
  if (/-latn\b/i.test(tag)) return true;
  const others =
    /^(?:am|ar|be|bg|bn|bo|el|fa|he|hi|hy|ii|ka|kk|km|ko|ky|lo|mn|my|ne|ps|ru|sd|ta|tg|th|tt|ug|uk|ur|yi)\b/i;
  return !isHanWritten(tag) && !others.test(tag);
}

/** The program's English words as they stand in HTML. */
function englishWords(): ReadonlySet<string> {
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
  const values = Object.values(vocabularies).flatMap(({ terms }) => terms.map(({ en }) => en));
  const all = [...Object.values(wordsIn('en')), ...values].map((text) => bareWords(escaped(text)));
  return new Set(all.filter((text) => text !== ''));
}

/** Words without the marks that may follow them; nothing for what has no letters. */
function bareWords(text: string): string {
  const bare = text.trim().replace(/[:.]$/, '');
  return /[a-z]/i.test(bare) ? bare : '';
}

/**
 * A tag, with what it opens or closes and its attributes; what is left as it is: a comment, a script, a stray sign;
 * or the text before the next of these.
 */
const token =
  /<!--.*?-->|<(?=script\b|style\b)[^>]*>.*?<\/(?:script|style)\s*>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gs;
const han = /\p{Script=Han}/u;
/** Chinese inside another sentence, with the marks and figures that belong to it. */
const hanRun = /([《【（「]?\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d]*)/gu;
/** Two Latin letters side by side: less is the name of a size or a class. */
const latin = /\p{Script=Latin}{2}/u;
/** The language that attributes say. */
const saidLanguage = /\slang=["']?([^"'\s>]*)/;
const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

interface Open {
  readonly name: string;
  /** Where its tag stands among the pieces. */
  readonly at: number;
  /** The language that it, or the nearest element around it that says one, speaks. */
  readonly language: string;
}

function markedHtml(html: string, sought: Sought): string {
  if (!sought.english && !han.test(html)) return html;
  const bodyAt = html.indexOf('<body');
  const pieces: string[] = [];
  const open: Open[] = [];
  for (const match of html.slice(bodyAt).matchAll(token)) {
    const [piece, closing, name, attributes = ''] = match;
    if (name === undefined)
      pieces.push(piece.startsWith('<') ? piece : markedText(piece, pieces, open, sought));
    else {
      if (closing) closeTo(open, name);
      else if (!voids.has(name) && !attributes.endsWith('/')) {
        const own = saidLanguage.exec(attributes)?.[1];
        open.push({ name, at: pieces.length, language: own ?? open.at(-1)?.language ?? sought.page });
      }
      pieces.push(piece);
    }
  }
  return html.slice(0, bodyAt) + pieces.join('');
}

function closeTo(open: Open[], name: string): void {
  while (open.length > 0 && open.pop()?.name !== name);
}

/** A text with what is foreign in it marked. */
function markedText(text: string, pieces: string[], open: readonly Open[], sought: Sought): string {
  const around = open.at(-1);
  if (!around) return text;
  const { chinese } = sought;
  if (!han.test(text)) return markedWords(text, pieces, open, sought);
  if (chinese === undefined || isHanWritten(around.language)) return text;
  if (isChinese(text)) return inLanguage(chinese, text, pieces, open);
  if (holdsTextOnly.has(around.name)) return text;
  return text
    .split(hanRun)
    .map((part, at) =>
      at % 2 === 1 ? wrapped(part, open, chinese) : markedWords(part, pieces, open, sought),
    )
    .join('');
}

/** A text without Chinese, marked where it is the program's English. */
function markedWords(text: string, pieces: string[], open: readonly Open[], sought: Sought): string {
  const { english, page, spoken } = sought;
  const { language } = open.at(-1) as Open;
  // What somebody marked as a language of its own stays that.
  if (!english || isEnglish(language) || (language !== page && language !== spoken)) return text;
  const found = english === 'by-script' ? isEnglishByScript(text) : english.has(bareWords(text));
  return found ? inLanguage('en', text, pieces, open) : text;
}

/** A text that is in one language as a whole: marked on the element where the text is all that may stand in it, else around it. */
function inLanguage(lang: string, text: string, pieces: string[], open: readonly Open[]): string {
  const around = open.at(-1) as Open;
  if (!holdsTextOnly.has(around.name)) {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return before + wrapped(words, open, lang) + after;
  }
  const tag = pieces[around.at] as string;
  if (!saidLanguage.test(tag)) pieces[around.at] = tag.replace(/>$/, ` lang="${lang}">`);
  return text;
}

/** Elements that take no element inside. */
const holdsTextOnly = new Set(['option', 'textarea', 'title', 'desc']);

function wrapped(words: string, open: readonly Open[], lang: string): string {
  const element = open.some(({ name }) => name === 'svg') ? 'tspan' : 'span';
  return `<${element} lang="${lang}">${words}</${element}>`;
}

/**
 * Whether a text is Chinese on the whole: words like APP may stand in it. Not so a sentence of another language
 * with Chinese in it, nor a label before Chinese: `Blank form: 申请表`.
 */
function isChinese(text: string): boolean {
  const plain = withoutEntities(text);
  const words = plain.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const signs = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words * 2 <= signs && !/^\s*\p{L}[^\p{Script=Han}]*\p{L}: /u.test(plain);
}

/** Whether a text is of Latin letters, on a page that is not: all but addresses, which nobody reads out as words. */
function isEnglishByScript(text: string): boolean {
  const plain = withoutEntities(text).trim();
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const own = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin.test(plain) && own * 2 > letters && !/^\S*[.@:/]\S+$/.test(plain);
}

function withoutEntities(text: string): string {
  return text.replace(/&[#\w]+;/g, '');
}
