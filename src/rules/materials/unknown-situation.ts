/** A material refers to situations that the item has. */
import type { Situation } from '../../model/situation.js';
import type { Fix } from '../../text/edit.js';
import { nearest } from '../../text/nearest.js';
import { nameKey } from '../../text/normal.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';

/** The id that was meant: that of the situation of this name, else the nearest. */
function meant(
  written: string,
  situations: readonly Situation[],
): { id?: string | undefined; sure: boolean } {
  const named = situations.find(({ name }) => nameKey(name) === nameKey(written));
  if (named) return { id: named.id, sure: true };
  return {
    id: nearest(
      written,
      situations.map(({ id }) => id),
    ),
    sure: false,
  };
}

function fixTo(path: FieldPath, id: string, safe: boolean): Fix {
  return {
    title: { zh: `改成“${id}”`, en: `Change to “${id}”` },
    safe,
    edits: [{ path, text: JSON.stringify(id) }],
  };
}

export default defineRule({
  id: 'unknown-situation',
  group: 'materials',
  severity: 'error',
  zh: {
    summary: '材料指向没有的情形',
    why: '情形对不上，这份材料在哪张告知单上都不出现，群众到窗口才发现少带了。',
  },
  en: {
    summary: 'A material refers to a situation the item does not have',
    why: 'It would stand on no checklist at all, and people would learn at the counter that it is missing.',
  },
  bad: `situations: [ { id: local, name: 本市户籍 }, { id: parents, name: 父母在本市参保 } ]
materials:
  - { name: 孩子的户口簿, kind: 证件证照, situations: [本地户籍], original: 核验, basis: 《社会保险法》第五十八条 }`,
  good: `situations: [ { id: local, name: 本市户籍 }, { id: parents, name: 父母在本市参保 } ]
materials:
  - { name: 孩子的户口簿, kind: 证件证照, situations: [local], original: 核验, basis: 《社会保险法》第五十八条 }`,
  check({ item, report }) {
    const situations = item.situations ?? [];
    const known = new Set(situations.map(({ id }) => id));
    for (const [index, material] of item.materials.entries()) {
      for (const [at, written] of (material.situations ?? []).entries()) {
        if (known.has(written)) continue;
        const path = ['materials', index, 'situations', at];
        const { id, sure } = meant(written, situations);
        report(
          path,
          {
            zh: `“${material.name}”的情形“${written}”在这个事项里没有，它不会出现在任何一张告知单上`,
            en: `“${material.name}” refers to the situation “${written}”, which the item does not have; it would stand on no checklist`,
          },
          {
            hint: hintFor(written, id, situations),
            fix: id === undefined ? undefined : fixTo(path, id, sure),
            restsOn: [['situations']],
          },
        );
      }
    }
  },
});

function hintFor(written: string, id: string | undefined, situations: readonly Situation[]): Words {
  if (id !== undefined) return { zh: `是不是“${id}”？`, en: `Did you mean “${id}”?` };
  const parts = written.split(/\s*[，、；]\s*/u);
  if (parts.length > 1 && parts.every((part) => situations.some((one) => one.id === part))) {
    const list = `[${parts.join(', ')}]`;
    return { zh: `几个情形之间用英文逗号：${list}`, en: `Separate situations by ASCII commas: ${list}` };
  }
  const choices = situations.map((one) => `${one.id}（${one.name}）`).join('、');
  return choices
    ? { zh: `写情形的标识：${choices}`, en: `Write the id of a situation: ${choices}` }
    : { zh: '先在“情形”里写上它的标识和名称', en: 'First list it under “situations”' };
}
