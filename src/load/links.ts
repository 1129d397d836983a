/** Links in bodies: which are dangerous, and which lead nowhere. */
import type { Finding } from '../text/diagnostic.js';
import { nearest } from '../text/nearest.js';
import type { BodyLink } from './markdown.js';

/** Schemes a body may link to besides `item:` and `file:`. */
const openSchemes = new Set(['https', 'http', 'mailto', 'tel']);

/** What links may lead to. */
export interface LinkTargets {
  hasItem(id: string): boolean;
  hasFile(path: string): boolean;
  readonly itemIds: readonly string[];
}

/** The faults of a body's links; `offset` is where the body begins in its file. */
export function checkLinks(
  file: string,
  item: string,
  links: readonly BodyLink[],
  offset: number,
  targets: LinkTargets,
): Finding[] {
  return links.flatMap((link) => {
    const found = linkFault(link.url, targets);
    if (!found) return [];
    const span = { start: link.span.start + offset, end: link.span.end + offset };
    return [{ file, item, span, ...found }];
  });
}

/** The scheme of an address, lower case, as a browser would read it: control characters do not hide it. */
export function schemeOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they must not hide a scheme
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1]?.toLowerCase();
}

function linkFault(
  url: string,
  targets: LinkTargets,
): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  const scheme = schemeOf(url);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u001f\u007f]/.test(decoded(url));
  if (
    control ||
    (scheme !== undefined && !openSchemes.has(scheme) && scheme !== 'item' && scheme !== 'file')
  ) {
    return unsafe(url);
  }
  if (scheme === 'item') return itemFault(decoded(url.slice(5)), targets);
  if (scheme === 'file') return fileFault(decoded(url.slice(5)), targets);
  if (scheme === undefined && !url.startsWith('#')) {
    return {
      rule: 'broken-link',
      message: { zh: `链接“${url}”没有说明是什么`, en: `The link “${url}” does not say what it leads to` },
      hint: {
        zh: '写 item:事项标识、file:文件路径，或完整的 https:// 网址',
        en: 'Write item:<id>, file:<path> or a full https:// address',
      },
    };
  }
  return undefined;
}

function unsafe(url: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
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

function itemFault(id: string, targets: LinkTargets): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  const [target = ''] = id.split('#');
  if (targets.hasItem(target)) return undefined;
  const near = nearest(target, targets.itemIds);
  return {
    rule: 'broken-link',
    message: {
      zh: `没有“${target}”这个事项，链接打不开`,
      en: `There is no item “${target}”; the link leads nowhere`,
    },
    hint: near
      ? { zh: `是不是 item:${near}？`, en: `Did you mean item:${near}?` }
      : { zh: '写一个目录里有的事项标识', en: 'Write the id of an item of this catalogue' },
  };
}

function fileFault(
  path: string,
  targets: LinkTargets,
): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  if (targets.hasFile(path)) return undefined;
  return {
    rule: 'broken-link',
    message: {
      zh: `files/ 里没有“${path}”，链接打不开`,
      en: `There is no “${path}” below files/; the link leads nowhere`,
    },
    hint: { zh: '检查文件名，或把文件放进 files/', en: 'Check the name, or put the file below files/' },
  };
}

/** An address with its percent codes decoded, or as it is where they are malformed. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url).normalize('NFC');
  } catch {
    return url;
  }
}
