/** Lists that are written as maps: of each entry its name, and what it is. */
import { Fault } from '../model/fault.js';
import type { Shape } from '../model/shape.js';
import { vocabularyOf } from '../model/term.js';
import { isScalar, type Scalar, textOf } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import { yamlWord } from '../text/yamlWord.js';
import { guess, type PathFault } from './unknownKey.js';

/**
 * The fault of a list that is written as a map from the name of each entry to what it is: `{ own: 本人, agent: 代办 }`.
 * Undefined where a key may stand for one of the entry's, or for what is one of these.
 */
export function namedPairs(
  value: Readonly<Record<string, unknown>>,
  entry: Shape,
  path: FieldPath,
  root: Shape,
): PathFault | undefined {
  const pairs = Object.entries(value);
  const [[first = '', one] = []] = pairs;
  if (entry.kind !== 'record' || pairs.length < 2) return undefined;
  const keys = [...new Set(entry.keys.values())].filter(({ key }) => key.required);
  const isName = ([spelling, written]: readonly [string, unknown]): boolean => {
    if (entry.keys.has(spelling) || /[：，]/.test(spelling)) return false;
    if (!isScalar(written) || textOf(written).trim() === '') return false;
    const { elsewhere, near } = guess(spelling, entry, value, [...path, spelling], root);
    const isTerm = [...entry.keys.values()].some(
      ({ key }) => vocabularyOf(key.schema)?.read(spelling) !== undefined,
    );
    return !elsewhere && near === undefined && !isTerm;
  };
  if (keys.length === 0 || !pairs.every(isName)) return undefined;
  const [identity, second] = keys;
  const rest = (name: string | undefined): string =>
    name === undefined ? '…' : `${name}: ${yamlWord(textOf(one as Scalar))}`;
  const [zh, en] = [
    `- { ${identity?.key.zh[0]}: ${yamlWord(first)}, ${rest(second?.key.zh[0])} }`,
    `- { ${identity?.name}: ${yamlWord(first)}, ${rest(second?.name)} }`,
  ];
  return {
    path,
    fault: new Fault(
      'invalid-value',
      {
        zh: `这里要写成列表，却写成了“${first}: ”这样 ${pairs.length} 个键，内容都读不到`,
        en: `This must be a list, yet it is ${pairs.length} keys such as “${first}:”; nothing of it can be read`,
      },
      { zh: `一项一条：${zh}`, en: `Write one entry each: ${en}` },
    ),
  };
}
