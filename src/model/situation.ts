/** Situations: variants of an item that need other materials. */
import type { z } from 'zod';
import { nameKey } from '../text/normal.js';
import { yamlWord } from '../text/yamlWord.js';
import { Fault } from './fault.js';
import { key, record } from './field.js';
import { shorthand } from './lists.js';
import { saysNothing } from './noneWords.js';
import { id, isId, line } from './scalars.js';
import { textOf } from './written.js';

/** A variant of an item. */
export const situationSchema = shorthand(
  record({
    id: key('标识', 'Id', id, '情形的标识，材料用它指明。', 'Id that materials refer to.'),
    name: key('名称', 'Name', line, '情形的名称。', 'Name of the situation.'),
  }),
  'name',
  (written) =>
    noSituation(textOf(written)) ??
    noIdOfItsOwn(textOf(written).trim()) ?? { id: textOf(written), name: written },
);

/** The fault of a word that says that there are none: it would be a situation of that name, with a leaflet of its own. */
function noSituation(written: string): Fault | undefined {
  if (!saysNothing(written)) return undefined;
  const word = written.trim();
  return new Fault(
    'invalid-value',
    {
      zh: `“${word}”会当成一种情形，另出一张叫“${word}”的告知单`,
      en: `“${word}” would be a situation, with a leaflet of that name`,
    },
    { zh: '不分情形的，删掉这一行', en: 'Where there are none, remove the line' },
  );
}

/** The fault of a name that is no id: 初级工（五级） needs an id beside it, which addresses and leaflets are called by. */
function noIdOfItsOwn(name: string): Fault | undefined {
  const id = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  if (isId(name) || !isId(id) || name.includes('：')) return undefined;
  const [zh, en] = [
    `{ 标识: ${yamlWord(id)}, 名称: ${yamlWord(name)} }`,
    `{ id: ${yamlWord(id)}, name: ${yamlWord(name)} }`,
  ];
  return new Fault(
    'invalid-value',
    {
      zh: `“${name}”里有标点，不能同时当标识；告知单的文件名和网址要用标识`,
      en: `“${name}” holds punctuation and cannot be its own id, by which leaflets and addresses are called`,
    },
    { zh: `写成 ${zh}`, en: `Write ${en}` },
    { title: { zh: `写成 ${zh}`, en: `Write ${en}` }, text: zh, safe: false },
  );
}

/** One situation of an item. */
export type Situation = z.output<typeof situationSchema>;

/** The id of the situation that a material refers to by its id or its name; what is written where there is none. */
export function situationId(written: string, situations: readonly Situation[]): string {
  const meant = nameKey(written);
  return situations.find(({ id, name }) => nameKey(id) === meant || nameKey(name) === meant)?.id ?? written;
}
