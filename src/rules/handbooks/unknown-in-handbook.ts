/** A handbook’s scope names what the catalogue has. */
import { isWhole, type NamedRegister, type Overview } from '../../model/catalogue.js';
import { nearest } from '../../text/nearest.js';
import type { Words } from '../../text/words.js';
import { configured } from '../exampleConfig.js';
import { sharedName } from '../namesakes.js';
import { isConfigUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

/** One key of a scope: what its names stand for, and which there are. */
interface Scope {
  readonly key: 'domain' | 'unit' | 'items';
  /** Where the names stand, unless they are ids alone. */
  readonly register?: NamedRegister;
  readonly word: Words;
  /** Whether the names of the catalogue are all known, so that one that is not among them is wrong. */
  isSure(catalogue: Overview): boolean;
  has(catalogue: Overview, name: string): boolean;
  names(catalogue: Overview): readonly (string | undefined)[];
}

const scopes: readonly Scope[] = [
  {
    key: 'domain',
    register: 'domains',
    word: { zh: '领域', en: 'domain' },
    isSure: (catalogue) => !isConfigUnread(catalogue, 'domains'),
    has: (catalogue, name) => catalogue.findDomain(name) !== undefined,
    names: (catalogue) => catalogue.domains.flatMap(({ id, name, nameEn }) => [name, id, nameEn]),
  },
  {
    key: 'unit',
    register: 'units',
    word: { zh: '单位', en: 'unit' },
    isSure: (catalogue) => isWhole(catalogue, 'units'),
    has: (catalogue, name) => catalogue.findUnit(name) !== undefined,
    names: (catalogue) =>
      catalogue.units.flatMap(({ value }) => [value.name, value.id, value.short, ...(value.aliases ?? [])]),
  },
  {
    key: 'items',
    word: { zh: '事项', en: 'item' },
    isSure: () => true,
    has: (catalogue, name) => catalogue.hasItem(name),
    names: (catalogue) => catalogue.entries.map(({ id }) => id),
  },
];

export default defineRule({
  id: 'unknown-in-handbook',
  group: 'handbooks',
  severity: 'error',
  zh: {
    summary: '手册的范围里写了目录没有的名称',
    why: '领域、单位或者事项写错一个字，那部分事项就不会印进这本手册，拿到手册的人还以为不用办。',
  },
  en: {
    summary: 'The scope of a handbook names what the catalogue does not have',
    why: 'With a domain, unit or item misspelt, those services are missing from the handbook, and its readers think they do not exist.',
  },
  bad: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: social, title: 社会保障办事指南, where: { domain: 社会保险 } }
`,
  },
  good: {
    'catalogue.yaml': `${configured()}handbooks:
  - { id: social, title: 社会保障办事指南, where: { domain: 社会保障 } }
`,
  },
  checkTogether({ catalogue, report }) {
    for (const [index, { title, where }] of (catalogue.config.handbooks ?? []).entries()) {
      for (const { key, register, word, isSure, has, names } of scopes) {
        if (!isSure(catalogue)) continue;
        for (const [at, name] of (where?.[key] ?? []).entries()) {
          if (has(catalogue, name)) continue;
          const near = nearest(
            name,
            names(catalogue).filter((one) => one !== undefined),
          );
          const path = ['handbooks', index, 'where', key, at];
          const shared = register && sharedName(catalogue, register, name);
          if (shared) {
            report({ file: catalogue.configFile, path }, shared.message, { hint: shared.hint });
            continue;
          }
          report(
            { file: catalogue.configFile, path },
            {
              zh: `目录没有“${name}”这个${word.zh}，《${title}》里会缺它的事项`,
              en: `The catalogue has no ${word.en} “${name}”: “${title}” would be without its services`,
            },
            {
              hint: near
                ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
                : {
                    zh: `写目录里有的${word.zh}的标识或者名称`,
                    en: `Write the id or name of ${word.en === 'item' ? 'an' : 'a'} ${word.en} of this catalogue`,
                  },
              fix: near
                ? {
                    title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
                    safe: false,
                    edits: [{ path, text: JSON.stringify(near) }],
                  }
                : undefined,
            },
          );
        }
      }
    }
  },
});
