/** A code belongs to one item. */
import type { OutlinedEntry, Overview } from '../../model/catalogue.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { neighbour } from './neighbour.js';

type CodeKind = 'catalogue' | 'task' | 'handling';

const names: Readonly<Record<CodeKind, Words>> = {
  catalogue: { zh: '基本编码', en: 'basic code' },
  task: { zh: '实施编码', en: 'task code' },
  handling: { zh: '业务办理项编码', en: 'handling code' },
};

export default defineRule({
  id: 'duplicate-code',
  group: 'life',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '两个事项用了同一个编码',
    why: '平台按编码认事项，同码的两件事会互相覆盖，群众查到的可能是另一件。',
  },
  en: {
    summary: 'Two items have one code',
    why: 'Platforms know items by their codes: of two with one code people find either.',
  },
  bad: {
    item: 'codes: { catalogue: "212000001000" }',
    'items/resident-enrolment.md': neighbour(
      'name: 居民参加医疗保险登记\ncodes: { catalogue: "212000001000" }',
    ),
  },
  good: {
    item: 'codes: { catalogue: "212000001000" }',
    'items/resident-enrolment.md': neighbour(
      'name: 居民参加医疗保险登记\ncodes: { catalogue: "212000002000" }',
    ),
  },
  checkTogether({ catalogue, report }) {
    for (const kind of ['catalogue', 'task', 'handling'] as const) {
      for (const { entry, code, first } of duplicates(catalogue, kind)) {
        report(
          { file: entry.file, item: entry.id, path: ['codes', kind] },
          {
            zh: `${names[kind].zh}“${code}”已经是“${first.outline.name}”的，两件事会被当成一件`,
            en: `The ${names[kind].en} “${code}” is that of “${first.outline.name}” already: the two would be taken for one`,
          },
          {
            hint: {
              zh: '核对平台上的编码；确是一个事项的几个办理项，各写自己的业务办理项编码',
              en: 'Look up the codes on the platform; where both are handling items of one item, give each its handling code',
            },
            related: [
              {
                file: first.file,
                path: ['codes', kind],
                message: { zh: '先用的在这里', en: 'First used here' },
              },
            ],
          },
        );
      }
    }
  },
});

/**
 * Items whose most specific code is of a kind and is another item's, too. A basic code may be shared by
 * items that differ in their task code, a task code by items that differ in their handling code.
 */
function duplicates(
  catalogue: Overview,
  kind: CodeKind,
): { readonly entry: OutlinedEntry; readonly code: string; readonly first: OutlinedEntry }[] {
  const first = new Map<string, OutlinedEntry>();
  const found: { entry: OutlinedEntry; code: string; first: OutlinedEntry }[] = [];
  const isBare = ({ outline: { codes } }: OutlinedEntry): boolean =>
    kind === 'handling' || (codes?.handling === undefined && (kind === 'task' || codes?.task === undefined));
  for (const entry of catalogue.entries) {
    const code = entry.outline.codes?.[kind];
    if (code === undefined) continue;
    const earlier = first.get(code);
    if (!earlier) first.set(code, entry);
    else if (isBare(entry)) found.push({ entry, code, first: earlier });
    else if (isBare(earlier)) {
      // The bare one is at fault, and only once.
      found.push({ entry: earlier, code, first: entry });
      first.set(code, entry);
    }
  }
  return found;
}
