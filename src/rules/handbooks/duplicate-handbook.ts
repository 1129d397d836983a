/** Each handbook has a file of its own. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { configured } from '../exampleConfig.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'duplicate-handbook',
  group: 'handbooks',
  severity: 'error',
  locked: true,
  zh: {
    summary: '两本手册用同一个标识',
    why: '标识就是文件名：后印的一本会盖掉先印的一本。',
  },
  en: {
    summary: 'Two handbooks of one id',
    why: 'The id is the name of the file: the second handbook would overwrite the first.',
  },
  bad: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: city, title: 办事指南 }
  - { id: City, title: 办事指南大字版, large: true }
`,
  },
  good: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: city, title: 办事指南 }
  - { id: city-large, title: 办事指南大字版, large: true }
`,
  },
  checkCatalogue({ catalogue, report }) {
    const first = new Map<string, number>();
    for (const [index, handbook] of (catalogue.config.handbooks ?? []).entries()) {
      const files = filesOf(handbook, catalogue);
      const taken = files.find((file) => first.has(file.toLowerCase()));
      // File systems that do not tell cases apart are common.
      for (const file of files) if (!first.has(file.toLowerCase())) first.set(file.toLowerCase(), index);
      if (taken === undefined) continue;
      report(
        { file: catalogue.configFile, path: ['handbooks', index, 'id'] },
        {
          zh: `《${handbook.title}》和另一本手册的文件都叫“${taken}”，一本会盖掉另一本`,
          en: `The files of “${handbook.title}” and of another handbook are both called “${taken}”: one would overwrite the other`,
        },
        {
          hint: {
            zh: `换一个标识，如“${handbook.id}-2”`,
            en: `Choose another id, such as “${handbook.id}-2”`,
          },
          related: [
            {
              file: catalogue.configFile,
              path: ['handbooks', first.get(taken.toLowerCase()) ?? 0, 'id'],
              message: { zh: '先用这个名称的是这一本', en: 'This one came first' },
            },
          ],
        },
      );
    }
  },
});

/** The names of the files a handbook may have: its id, or those of its volumes; of a book the general one has its id. */
function filesOf({ id, each, kind }: Handbook, { domains, units }: Catalogue): string[] {
  if (each === undefined) return [id];
  const parts = each === 'domain' ? domains : units.map(({ value }) => value);
  const general = kind === undefined || kind === 'book' ? [id] : [];
  return [...general, ...parts.map((part) => `${id}-${part.id}`)];
}
