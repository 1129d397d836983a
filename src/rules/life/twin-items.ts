/** No two items go by one name. */
import type { OutlinedEntry } from '../../model/catalogue.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { neighbour } from './neighbour.js';

export default defineRule({
  id: 'twin-items',
  group: 'life',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '两个事项名称一样',
    why: '名称只差大小写、全半角或标点，群众分不清该办哪一个，多半是录了两遍。',
  },
  en: {
    summary: 'Two items have one name',
    why: 'Names that differ only in case, width or punctuation leave people guessing; mostly the item was entered twice.',
  },
  bad: {
    item: 'name: 居民参加医疗保险登记（新生儿）',
    'items/resident-enrolment.md': neighbour('name: 居民参加医疗保险登记(新生儿)'),
  },
  good: {
    item: 'name: 居民参加医疗保险登记（新生儿）',
    'items/resident-enrolment.md': neighbour('name: 居民参加医疗保险登记（成年居民）'),
  },
  checkTogether({ catalogue, report }) {
    const first = new Map<string, OutlinedEntry>();
    for (const entry of catalogue.entries) {
      if (!isLive(entry.outline)) continue;
      const { name } = entry.outline;
      const key = bare(name);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, entry);
        continue;
      }
      report(
        { file: entry.file, item: entry.id, path: ['name'] },
        {
          zh: `“${name}”和“${earlier.outline.name}”（${earlier.id}）是一个名称，群众分不清该办哪一个`,
          en: `“${name}” and “${earlier.outline.name}” (${earlier.id}) are one name: people cannot tell which to use`,
        },
        {
          hint: {
            zh: '录重了的删掉一个；确是两件事的，名称里写出区别',
            en: 'If it was entered twice, remove one; if they differ, say so in the names',
          },
          related: [
            { file: earlier.file, path: ['name'], message: { zh: '另一个在这里', en: 'The other one' } },
          ],
        },
      );
    }
  },
});

/** A name without what the eye passes over: case, width, white space, punctuation. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}
