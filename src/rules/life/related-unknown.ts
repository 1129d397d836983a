/** Related items are items of the catalogue. */
import type { Catalogue } from '../../model/catalogue.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';
import { yamlList } from '../../text/yamlWord.js';
import { isLive } from '../live.js';
import { defineRule, type ReportDetails } from '../rule.js';
import { nearestItem } from '../suggestions.js';

export default defineRule({
  id: 'related-unknown',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '相关事项找不到',
    why: '群众顺着“相关事项”点过去，什么也没有。',
  },
  en: {
    summary: 'A related item is not there',
    why: 'People who follow the reference find nothing.',
  },
  bad: 'related: [resident-enrollment]',
  good: 'related: [resident-enrolment]',
  check({ item, catalogue, report }) {
    if (!isLive(item)) return;
    const joined = item.related?.length === 1 ? severalIds(item.related[0] ?? '', catalogue) : undefined;
    if (joined) return report(['related'], joined.message, joined.details);
    for (const [index, id] of (item.related ?? []).entries()) {
      if (catalogue.hasItem(id)) continue;
      report(
        ['related', index],
        {
          zh: `没有“${id}”这个事项，群众点过去什么也没有`,
          en: `There is no item “${id}”: people who follow it find nothing`,
        },
        advice(nearestItem(catalogue)(id), ['related', index]),
      );
    }
  },
});

function advice(near: string | undefined, path: FieldPath): ReportDetails {
  return {
    hint: near
      ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
      : {
          zh: '写目录里事项的标识（文件名）',
          en: 'Write the id (file name) of an item of this catalogue',
        },
    fix: near
      ? {
          title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
          safe: false,
          edits: [{ path, text: JSON.stringify(near) }],
        }
      : undefined,
  };
}

/** Several ids in one value, with punctuation that is none to YAML: `a、b`. */
function severalIds(
  written: string,
  catalogue: Catalogue,
): { readonly message: Words; readonly details: ReportDetails } | undefined {
  const ids = written.split(/\s*[、，,；;\s]\s*/u).filter((part) => part !== '');
  if (ids.length < 2 || !ids.every((id) => catalogue.hasItem(id))) return undefined;
  const list = yamlList(ids);
  return {
    message: {
      zh: `“${written}”是几个事项连在一起，只看成一个，群众点过去什么也没有`,
      en: `“${written}” is several items in one, read as a single one: people who follow it find nothing`,
    },
    details: {
      hint: { zh: `写成列表 ${list}`, en: `Write a list: ${list}` },
      fix: {
        title: { zh: `改成 ${list}`, en: `Change to ${list}` },
        safe: true,
        edits: [{ path: ['related', 0], entries: ids, text: list }],
      },
    },
  };
}
