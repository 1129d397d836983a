/** Links in bodies: which are dangerous, and which lead nowhere. */
import { headingAnchor, isSection } from '../model/anchors.js';
import type { Finding } from '../text/diagnostic.js';
import type { Change } from '../text/edit.js';
import { nearest } from '../text/nearest.js';
import { decoded } from '../text/normal.js';
import type { Words } from '../text/words.js';
import type { BodyLink, BodyReading } from './markdown.js';
import type { MeantFile } from './nearFile.js';

/** Schemes a body may link to besides `item:` and `file:`: those that the format names, and no other. */
const openSchemes = new Set(['https', 'mailto', 'tel']);

/** Names of pictures and documents, which no site has. */
const fileName =
  /\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|pdf|ofd|docx?|wps|xlsx?|et|pptx?|dps|rtf|txt|csv|zip|rar|7z|mp4|mp3)$/i;

/** What links may lead to. */
export interface LinkTargets {
  hasItem(id: string): boolean;
  /** Whether an item's body, in any language, has a heading of that anchor. */
  hasAnchor(id: string, anchor: string): boolean;
  anchorsOf(id: string): readonly string[];
  hasFile(path: string): boolean;
  /** The id that most resembles one that no item has. */
  nearestItem(id: string): string | undefined;
  /** The file that is meant by a path that leads to none. */
  meantFile(path: string): MeantFile | undefined;
}

interface LinkFault extends Pick<Finding, 'rule' | 'message' | 'hint'> {
  /** The address that is meant; `sure`: no other can be. */
  readonly instead?: { readonly url: string; readonly sure: boolean } | undefined;
}

/** The faults of a body's links. */
export function checkLinks(file: string, item: string, body: BodyReading, targets: LinkTargets): Finding[] {
  return body.links.flatMap((link): Finding[] => {
    const found = linkFault(link.url, body, targets);
    if (!found) return [];
    const { instead, ...fault } = found;
    const span = { start: link.span.start + body.offset, end: link.span.end + body.offset };
    const edit = instead && addressEdit(link, body, instead.url);
    const title = { zh: `改成“${instead?.url}”`, en: `Change to “${instead?.url}”` };
    const fix = edit && { title, safe: instead?.sure ?? false, edits: [edit] };
    return [{ file, item, span, ...fault, ...(fix ? { fix } : {}) }];
  });
}

/** Replaces the address of a link, where it stands in the link once and as it is. */
function addressEdit(
  { url, span }: BodyLink,
  { text, offset }: BodyReading,
  instead: string,
): Change | undefined {
  const written = text.slice(span.start, span.end);
  const at = written.lastIndexOf(url);
  if (url === '' || at < 0) return undefined;
  const start = offset + span.start + at;
  return { span: { start, end: start + url.length }, text: instead };
}

/** The scheme of an address, lower case, as a browser would read it: control characters do not hide it. */
function schemeOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they must not hide a scheme
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1]?.toLowerCase();
}

/** The ids of the items that a body links to. */
export function itemsLinked(body: BodyReading): string[] {
  return body.links.flatMap(({ url }) =>
    schemeOf(url) === 'item' ? [decoded(url.slice(5)).split('#')[0] ?? ''] : [],
  );
}

function linkFault(url: string, body: BodyReading, targets: LinkTargets): LinkFault | undefined {
  const scheme = schemeOf(url);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u001f\u007f]/.test(decoded(url));
  if (scheme === 'http' && !control) return unencrypted(url);
  if (
    control ||
    (scheme !== undefined && !openSchemes.has(scheme) && scheme !== 'item' && scheme !== 'file')
  ) {
    return unsafe(url);
  }
  if (scheme === 'item') return itemFault(decoded(url.slice(5)), targets);
  if (scheme === 'file') return fileFault(decoded(url.slice(5)), targets);
  if (scheme !== undefined) return undefined;
  if (!url.startsWith('#')) return bareFault(url, targets);
  const anchor = decoded(url.slice(1));
  return isSection(anchor) || body.anchors.has(headingAnchor(anchor))
    ? undefined
    : anchorFault('', anchor, [...body.anchors]);
}

function unsafe(url: string): LinkFault {
  return {
    rule: 'unsafe-link',
    message: {
      zh: `链接“${url.slice(0, 60)}”不安全，点了可能执行程序或读取本机文件`,
      en: `The link “${url.slice(0, 60)}” is not safe: following it could run a program or read local files`,
    },
    hint: {
      zh: '只允许 item:、file:（目录里的文件）、https:、mailto:、tel:',
      en: 'Only item:, file: (below files/), https:, mailto: and tel: are allowed',
    },
  };
}

/** `http:`, also what Markdown makes of `www.` without a scheme: what is read there can be changed on the way. */
function unencrypted(url: string): LinkFault {
  const meant = url.replace(/^http:/i, 'https:');
  return {
    rule: 'unsafe-link',
    message: {
      zh: `链接“${url.slice(0, 60)}”没有加密，群众看到的可能在路上被人改过`,
      en: `The link “${url.slice(0, 60)}” is not encrypted: what people read there can be changed on the way`,
    },
    hint: {
      zh: `写成 ${meant}，先打开看看；只有 http: 的网站写名称，不写链接`,
      en: `Write ${meant} and open it first; of a site that has only http: write the name, without a link`,
    },
    instead: { url: meant, sure: false },
  };
}

/** An address with a colon that is none: `item：social-card`. */
function fullWidthColon(url: string): LinkFault {
  const instead = url.replace('：', ':');
  return {
    rule: 'broken-link',
    message: {
      zh: `链接“${url}”里是中文冒号，群众点不开`,
      en: `The link “${url}” has a full-width colon; it cannot be followed`,
    },
    hint: { zh: `写成 ${instead}`, en: `Write ${instead}` },
    instead: { url: instead, sure: true },
  };
}

/** An address without a scheme: often the path of another item's file, a file, or a site without https://. */
function bareFault(url: string, targets: LinkTargets): LinkFault {
  if (/^(?:item|file|https?|mailto|tel)：/i.test(decoded(url))) return fullWidthColon(decoded(url));
  const path = decoded(url).replace(/^(?:\.{0,2}\/)+/, '');
  const id = /([^/]+)\.(?:md|html)$/i.exec(path)?.[1];
  const inFiles = path.replace(/^files\//, '');
  const meant =
    id !== undefined && targets.hasItem(id)
      ? `item:${id}`
      : targets.hasFile(inFiles)
        ? `file:${inFiles}`
        : undefined;
  const isFile = fileName.test(path);
  const site = isFile
    ? undefined
    : /^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(url)
      ? `https://${url}`
      : undefined;
  const named =
    meant === undefined && site === undefined && !isFile ? targets.nearestItem(decoded(url)) : undefined;
  const near = isFile && meant === undefined ? targets.meantFile(inFiles)?.path : undefined;
  const file = isFile ? `file:${near ?? inFiles}` : undefined;
  const instead = meant ?? file ?? site ?? (named === undefined ? undefined : `item:${named}`);
  return {
    rule: 'broken-link',
    message: {
      zh: `链接“${url}”没有说明指到哪里，群众点不开`,
      en: `The link “${url}” does not say what it leads to; it cannot be followed`,
    },
    hint:
      file !== undefined && meant === undefined && near === undefined
        ? {
            zh: `写成 ${file}，并把文件放进 files/，路径从 files/ 里面写起`,
            en: `Write ${file}, and put the file below files/: the path begins inside that folder`,
          }
        : instead
          ? { zh: `写成 ${instead}`, en: `Write ${instead}` }
          : {
              zh: '写 item:事项标识、file:文件路径，或完整的 https:// 网址',
              en: 'Write item:<id>, file:<path> or a full https:// address',
            },
    instead: instead === undefined ? undefined : { url: instead, sure: meant !== undefined },
  };
}

function itemFault(target: string, targets: LinkTargets): LinkFault | undefined {
  const [id = '', anchor] = target.split('#');
  if (targets.hasItem(id)) {
    const found = anchor === undefined || isSection(anchor) || targets.hasAnchor(id, headingAnchor(anchor));
    return found ? undefined : anchorFault(`item:${id}`, anchor, targets.anchorsOf(id));
  }
  const near = targets.nearestItem(id);
  return {
    rule: 'broken-link',
    message: {
      zh: `没有“${id}”这个事项，链接打不开`,
      en: `There is no item “${id}”; the link leads nowhere`,
    },
    hint: near
      ? { zh: `是不是 item:${near}？`, en: `Did you mean item:${near}?` }
      : { zh: '写一个目录里有的事项标识', en: 'Write the id of an item of this catalogue' },
    instead: near === undefined ? undefined : { url: `item:${near}`, sure: false },
  };
}

/** A link to a heading that is not there. `page`: what stands before the `#`. */
function anchorFault(page: string, anchor: string, anchors: readonly string[]): LinkFault {
  const near = nearest(anchor, anchors);
  const where: Words =
    page === ''
      ? { zh: '正文里', en: 'this text' }
      : { zh: `“${page.slice(5)}”的正文里`, en: `the text of “${page.slice(5)}”` };
  const choices = anchors.map((one) => `#${one}`);
  return {
    rule: 'broken-link',
    message: {
      zh: `${where.zh}没有“#${anchor}”这个小标题，点了不会跳到要看的地方`,
      en: `There is no heading “#${anchor}” in ${where.en}; the link does not lead to what it promises`,
    },
    hint: near
      ? { zh: `是不是 ${page}#${near}？`, en: `Did you mean ${page}#${near}?` }
      : choices.length > 0
        ? { zh: `写成其中一个：${choices.join('、')}`, en: `Write one of: ${choices.join(', ')}` }
        : { zh: '去掉 # 和后面的字', en: 'Leave out # and what follows' },
    instead: near === undefined ? undefined : { url: `${page}#${near}`, sure: false },
  };
}

function fileFault(path: string, targets: LinkTargets): LinkFault | undefined {
  if (targets.hasFile(path)) return undefined;
  const { path: near, sure = false } = targets.meantFile(path) ?? {};
  return {
    rule: 'broken-link',
    message: {
      zh: `files/ 里没有“${path}”，链接打不开`,
      en: `There is no “${path}” below files/; the link leads nowhere`,
    },
    hint: near
      ? { zh: `是不是 file:${near}？`, en: `Did you mean file:${near}?` }
      : { zh: '检查文件名，或把文件放进 files/', en: 'Check the name, or put the file below files/' },
    instead: near === undefined ? undefined : { url: `file:${near}`, sure },
  };
}
