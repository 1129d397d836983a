/** Text in another language than its page says so: Chinese on a page of another language is marked by its script. */
import type { Edition } from './editions.js';

/**
 * A tag, with what it opens or closes and its attributes; what is left as it is: a comment, a script, a stray sign;
 * or the text before the next of these.
 */
const token =
  /<!--.*?-->|<(?=script\b|style\b)[^>]*>.*?<\/(?:script|style)\s*>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gs;
const han = /\p{Script=Han}/u;
/** Chinese inside another sentence, with the marks and figures that belong to it. */
const hanRun = /[《【（「]?\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d]*/gu;
/** The language that attributes say. */
const spoken = /\slang=["']?([^"'\s>]*)/;
const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Whether pages of an edition are to say where they are Chinese: not where their own language is written with Han. */
export function marksChinese({ tag }: Pick<Edition, 'tag'>): boolean {
  return !/^(?:zh|ja|yue|lzh|wuu|hak|nan)\b/i.test(tag);
}

interface Open {
  readonly name: string;
  /** Where its tag stands among the pieces. */
  readonly at: number;
  /** Whether the language that it, or the nearest element around it that says one, speaks is written with Han. */
  readonly said: boolean;
}

/** A page's HTML with a `lang` on everything Chinese in its body that has none yet. */
export function withChineseMarked(html: string, lang: string): string {
  if (!han.test(html)) return html;
  const bodyAt = html.indexOf('<body');
  const pieces: string[] = [];
  const open: Open[] = [];
  for (const match of html.slice(bodyAt).matchAll(token)) {
    const [piece, closing, name, attributes = ''] = match;
    if (name === undefined) pieces.push(piece.startsWith('<') ? piece : marked(piece, pieces, open, lang));
    else {
      if (closing) closeTo(open, name);
      else if (!voids.has(name) && !attributes.endsWith('/')) {
        const own = spoken.exec(attributes)?.[1];
        const said = own === undefined ? (open.at(-1)?.said ?? false) : !marksChinese({ tag: own });
        open.push({ name, at: pieces.length, said: said && name !== 'body' });
      }
      pieces.push(piece);
    }
  }
  return html.slice(0, bodyAt) + pieces.join('');
}

function closeTo(open: Open[], name: string): void {
  while (open.length > 0 && open.pop()?.name !== name);
}

/** A text with its Chinese marked: on the element where the text is all it holds so far, else around the text. */
function marked(text: string, pieces: string[], open: readonly Open[], lang: string): string {
  const around = open.at(-1);
  if (!around || around.said || !han.test(text)) return text;
  if (holdsTextOnly.has(around.name)) {
    const saysItself = spoken.test(pieces[around.at] as string);
    if (isChinese(text) && !saysItself)
      pieces[around.at] = (pieces[around.at] as string).replace(/>$/, ` lang="${lang}">`);
    return text;
  }
  if (!isChinese(text)) return text.replace(hanRun, (run) => wrapped(run, open, lang));
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + wrapped(words, open, lang) + after;
}

/** Elements that take no element inside. */
const holdsTextOnly = new Set(['option', 'textarea', 'title', 'desc']);

function wrapped(words: string, open: readonly Open[], lang: string): string {
  const element = open.some(({ name }) => name === 'svg') ? 'tspan' : 'span';
  return `<${element} lang="${lang}">${words}</${element}>`;
}

/** Whether a text is Chinese on the whole, not a sentence of another language with Chinese in it. */
function isChinese(text: string): boolean {
  const letters = text.replace(/&[#\w]+;/g, '').match(/\p{Script=Latin}/gu)?.length ?? 0;
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters <= signs;
}
