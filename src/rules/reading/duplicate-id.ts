/** Two things go by one id. Items and register entries are told apart while loading, what stands within them and leaflets here. */
import type { Place } from '../../text/diagnostic.js';
import { nameKey } from '../../text/normal.js';
import type { Words } from '../../text/words.js';
import { defineRule, type ReportDetails } from '../rule.js';

export default defineRule({
  id: 'duplicate-id',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '标识重复',
    why: '两个事项、单位、法律或证明用同一个标识，发布时一个会盖掉另一个，被盖掉的群众就查不到。',
  },
  en: {
    summary: 'One id is used twice',
    why: 'Two items, units, laws or certificates of one id overwrite each other, and people cannot find the one that lost.',
  },
  bad: {
    'units/more.yaml': `- { id: medical-insurance, name: 示例市第二医疗保障经办中心 }
`,
  },
  good: {
    'units/more.yaml': `- { id: medical-insurance-2, name: 示例市第二医疗保障经办中心 }
`,
  },
  check({ entry, item, report }) {
    for (const { id, index, first } of repeated(item.situations ?? [])) {
      const earlier = { file: entry.file, path: ['situations', first, 'id'] };
      report(['situations', index, 'id'], taken(id), pointingAt(earlier));
    }
    const names = new Map<string, { readonly id: string; readonly first: number }>();
    for (const [index, { id, name }] of (item.situations ?? []).entries()) {
      const { id: other, first = index } = names.get(nameKey(name)) ?? {};
      if (other === undefined) names.set(nameKey(name), { id, first: index });
      // One id twice is told of above.
      else if (nameKey(other) !== nameKey(id))
        report(['situations', index, 'name'], sameName(name), {
          ...pointingAt({ file: entry.file, path: ['situations', first, 'name'] }),
          hint: { zh: '在名称里写出差别', en: 'Say in the name what tells it apart' },
        });
    }
  },
  checkCatalogue({ catalogue: { config, configFile: file }, report }) {
    for (const { id, index, first } of repeated(config.domains ?? [])) {
      const earlier = { file, path: ['domains', first, 'id'] };
      report({ file, path: ['domains', index, 'id'] }, taken(id), pointingAt(earlier));
    }
  },
  checkTogether({ catalogue: { entries }, report }) {
    const sheets = new Map<string, Place>();
    for (const { id, file } of entries) sheets.set(nameKey(id), { file, path: ['name'] });
    for (const { id, file, outline } of entries) {
      for (const [index, situation] of (outline.situations ?? []).entries()) {
        const sheet = `${id}-${situation.id}`;
        const place = { file, path: ['situations', index, 'id'] };
        const earlier = sheets.get(nameKey(sheet));
        if (!earlier) sheets.set(nameKey(sheet), place);
        // The same id twice in one item is told of above.
        else if (earlier.file !== file) report({ ...place, item: id }, sameSheet(sheet), pointingAt(earlier));
      }
    }
  },
});

/** The entries whose id an earlier one has, without regard to case and width: ids become names of files. */
function* repeated(
  entries: readonly { readonly id: string }[],
): Generator<{ readonly id: string; readonly index: number; readonly first: number }> {
  const places = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const first = places.get(nameKey(id));
    if (first === undefined) places.set(nameKey(id), index);
    else yield { id, index, first };
  }
}

function taken(id: string): Words {
  return {
    zh: `标识“${id}”已经用过，分不清说的是哪一个`,
    en: `The id “${id}” is taken; there is no telling which of the two is meant`,
  };
}

function sameName(name: string): Words {
  return {
    zh: `两种情形都叫“${name}”，群众选不出自己是哪一种`,
    en: `Two situations are called “${name}”; people cannot tell which is theirs`,
  };
}

/** A situation has a leaflet of its own, called by the ids of both; it must not take the place of another. */
function sameSheet(sheet: string): Words {
  return {
    zh: `这种情形的告知单叫“${sheet}”，和另一个事项的同名，只能印出一张`,
    en: `The leaflet of this situation is called “${sheet}”, as another item’s is; only one of them would be printed`,
  };
}

function pointingAt(earlier: Place): ReportDetails {
  return {
    hint: { zh: '换一个标识', en: 'Choose another id' },
    related: [{ ...earlier, message: { zh: '先用的是这里', en: 'First used here' } }],
  };
}
