/** Names that several entries of a register share: what they mean cannot be told. */
import type { Catalogue, NamedRegister } from '../model/catalogue.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';

const registers: Readonly<Record<NamedRegister, Words>> = {
  units: { zh: '个单位', en: 'units' },
  laws: { zh: '部法', en: 'laws' },
  certificates: { zh: '种证明', en: 'certificates' },
  domains: { zh: '个领域', en: 'domains' },
};

/** What is wrong with a name that several share, and what to write; undefined for any other. */
export function sharedName(
  catalogue: Pick<Catalogue, 'namesakes'>,
  register: NamedRegister,
  written: string,
): { readonly message: Words; readonly hint: Words } | undefined {
  const sharing = catalogue.namesakes(register, written);
  const [first] = sharing;
  if (first === undefined) return undefined;
  const { zh, en } = registers[register];
  const each = sharing.map(({ id, name, title }) => ({ id: yamlWord(id), name: name ?? title ?? '' }));
  return {
    message: {
      zh: `“${written}”是 ${sharing.length} ${zh}共用的名称，不知道指哪一个`,
      en: `“${written}” is a name that ${sharing.length} ${en} share; there is no telling which is meant`,
    },
    hint: {
      zh: `写标识：${each.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
      en: `Write the id: ${each.map(({ id, name }) => `${id} (${name})`).join(', ')}`,
    },
  };
}
