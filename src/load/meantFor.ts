/** An unknown key beside the one required key that is missing: most likely it stands for that, or is its value. */
import { Fault } from '../model/fault.js';
import { saysNo } from '../model/keyedList.js';
import { type Shape, stepInto } from '../model/shape.js';
import { vocabularyOf } from '../model/term.js';
import { isScalar, textOf } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';
import type { PathFault } from './unknownKey.js';

/** The keys of an entry that take what stands behind its name, those first that take no other text. */
const behindName = ['limit', 'amount', 'detail', 'notes', 'formula'];

/** The fault of a key that the format does not have, with what is missing beside it at `path`. */
export function meantFor(stranger: PathFault, path: FieldPath, root: Shape): PathFault {
  const parent = path.slice(0, -1).reduce(stepInto, root);
  const name = String(path.at(-1));
  const key = parent.kind === 'record' ? parent.keys.get(name)?.key : undefined;
  const spelling = key?.zh[0] ?? name;
  const { rule, message } = stranger.fault;
  const word = String(stranger.path.at(-1));
  const told = (hint: Words): PathFault => ({
    ...stranger,
    meant: path,
    fault: new Fault(rule, message, hint),
  });
  if (key && vocabularyOf(key.schema)?.read(word) !== undefined) {
    if (isScalar(stranger.written) && saysNo(textOf(stranger.written))) {
      return told({
        zh: `写了“${word}”就会发布成可以这样办：不能这样办的，删掉这一项`,
        en: `Whatever is listed is published as offered: remove the entry of what is not`,
      });
    }
    return told({
      zh: `“${word}”是${spelling}的一种：写成 ${spelling}: ${word}，别的内容写在同一项的其他键里`,
      en: `“${word}” is one for ${name}: write ${name}: ${word}, and the rest under other keys of the same entry`,
    });
  }
  const entry = stranger.meant ? undefined : namedEntry(stranger, parent, { zh: spelling, en: name });
  if (entry) return told(entry);
  const { zh, en } = stranger.meant ? (stranger.fault.hint ?? { zh: '', en: '' }) : { zh: '', en: '' };
  return told({
    zh: `${zh}缺少必填的“${spelling}”，是不是要写它？`,
    en: `${en && `${en} `}The required “${name}” is missing: is it meant?`,
  });
}

/** The entry of a list that is written as its name and what there is to say of it: `- 受理: 5个工作日`. */
function namedEntry({ path, written }: PathFault, parent: Shape, identity: Words): Words | undefined {
  if (typeof path.at(-2) !== 'number' || parent.kind !== 'record' || !isScalar(written)) return undefined;
  const text = textOf(written).trim();
  const word = String(path.at(-1));
  const name = behindName.find((one) => parent.keys.get(one)?.key.schema.safeParse(text).success);
  const zh = name === undefined ? undefined : parent.keys.get(name)?.key.zh[0];
  if (text === '' || name === undefined || zh === undefined) return undefined;
  const [shown, value] = [yamlWord(word), /^[\p{L}\d.]+$/u.test(text) ? text : yamlWord(text)];
  return {
    zh: `“${word}”要是${identity.zh}，写成 { ${identity.zh}: ${shown}, ${zh}: ${value} }；要是键写错了，改成“${identity.zh}”`,
    en: `If “${word}” is the ${identity.en}, write { ${identity.en}: ${shown}, ${name}: ${value} }; if it is a misspelt key, write ${identity.en}`,
  };
}
