/** Who may apply, as people say it: nobody calls himself a natural person. */
import type { Item } from '../../model/item.js';
import { joined, type Lang, type Words } from '../../text/words.js';
import { wordsIn } from './words.js';

const everyday: Readonly<Record<NonNullable<Item['audience']>[number], Words>> = {
  person: { zh: '个人', en: 'individuals' },
  company: { zh: '企业', en: 'companies' },
  'public-institution': { zh: '事业单位', en: 'public institutions' },
  'social-organisation': { zh: '社会组织', en: 'social organisations' },
  'unincorporated-business': { zh: '非法人企业', en: 'unincorporated businesses' },
  authority: { zh: '行政机关', en: 'public authorities' },
  'other-organisation': { zh: '其他组织', en: 'other organisations' },
};

/** Who may apply in everyday words; registers have the official ones. */
export function whoText(item: Item, lang: Lang): string {
  const words = (item.audience ?? []).map((one) => everyday[one][lang]);
  return words.length === 0 ? anyoneText(item, lang) : joined(words, lang);
}

/** Who may apply where no audience is said: there is no “no limit” beside conditions that are one. */
export function anyoneText({ conditions = [] }: Pick<Item, 'conditions'>, lang: Lang): string {
  return conditions.length > 0 ? wordsIn(lang).whoMeets : wordsIn(lang).anyone;
}
