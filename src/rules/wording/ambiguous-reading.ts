/** A name whose first character has several readings says which is meant. */
import { ambiguousReading } from '../../model/pinyin.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'ambiguous-reading',
  group: 'wording',
  severity: 'warning',
  zh: {
    summary: '名称第一个字是多音字，没有写拼音',
    why: '索引和搜索按读音排。读错了，群众在该在的字母下面找不到这件事。',
  },
  en: {
    summary: 'The name begins with a character of several readings, and pinyin is missing',
    why: 'Index and search go by the reading; under the wrong letter people do not find the item.',
  },
  bad: 'name: 乐龄优待证申领',
  good: `name: 乐龄优待证申领
pinyin: le ling you dai zheng shen ling`,
  check({ item, report }) {
    const found = isLive(item) && item.pinyin === undefined ? ambiguousReading(item.name) : undefined;
    if (!found) return;
    const { character, readings } = found;
    report(
      ['name'],
      {
        zh: `“${item.name}”的第一个字“${character}”可以读 ${readings.join('、')}，索引可能排错字母，群众找不到`,
        en: `“${character}”, which begins “${item.name}”, reads ${readings.join(' or ')}: the index may file it under the wrong letter`,
      },
      {
        hint: {
          zh: `写 拼音，用空格隔开，如 拼音: ${readings[0]} …`,
          en: `Write pinyin: with spaces between, such as pinyin: ${readings[0]} …`,
        },
      },
    );
  },
});
