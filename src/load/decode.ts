/** Bytes of a file → text, or a clear word about its encoding. */
import { isUtf8, transcode } from 'node:buffer';
import type { Words } from '../text/words.js';

/** A decoded text; `bom`: the file began with a byte order mark, which is not part of the text. */
export type Decoded =
  | { readonly text: string; readonly bom: boolean }
  | { readonly fault: Words; readonly hint: Words };

/** Decodes UTF-8 with or without BOM; any other encoding is named and refused. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return wrongEncoding('UTF-16');
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const rest = bom ? bytes.subarray(3) : bytes;
  if (!isUtf8(rest)) return isGb18030(bytes) ? wrongEncoding('GBK') : wrongEncoding(undefined);
  // By way of UTF-16, which is how strings are kept: four times as fast as a decoder that checks on its way.
  const text = transcode(rest, 'utf8', 'utf16le').toString('utf16le');
  if (text.includes('\0'))
    return text.length > 1 && /^[^\0]\0|^\0[^\0]/.test(text) ? wrongEncoding('UTF-16') : binary;
  return { text, bom };
}

const binary: Decoded = {
  fault: { zh: '这不是文本文件（含有空字节）', en: 'This is not a text file (it holds NUL bytes)' },
  hint: {
    zh: '确认文件没有损坏，再另存为 UTF-8 文本',
    en: 'Make sure it is not damaged, then save it as UTF-8 text',
  },
};

function wrongEncoding(name: string | undefined): Decoded {
  return {
    fault: name
      ? { zh: `文件的编码是 ${name}，只能读 UTF-8`, en: `The file is encoded in ${name}; only UTF-8 is read` }
      : { zh: '文件不是 UTF-8 编码', en: 'The file is not encoded in UTF-8' },
    hint: {
      zh: '用编辑器另存为 UTF-8（记事本：另存为 → 编码 → UTF-8）',
      en: 'Save it as UTF-8 in your editor (Notepad: Save as → Encoding → UTF-8)',
    },
  };
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
