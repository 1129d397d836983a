/** Finding on the demonstration: what citizens type, and what they must see first. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { editionsOf } from '../../src/render/site/editions.js';
import { searchIndex } from '../../src/render/site/indexing/searchIndex.js';
import { siteScope } from '../../src/render/site/scope.js';
import { search } from '../../src/render/site/search/search.js';
import { Searcher } from '../../src/render/site/search/searcher.js';

const { catalogue } = loadCatalogue(join(import.meta.dirname, '../../catalogue')).value;
const editions = editionsOf(catalogue.config, 'zh');

/** What a query finds in an edition of the demonstration, ids of items, best first. */
function finder(tag: string): (query: string) => string[] {
  const edition = editions.find((one) => one.tag === tag);
  if (!edition) throw new Error(`The demonstration is not published in ${tag}`);
  const context = { today: catalogue.config.date, beside: new Set<never>() };
  const index = searchIndex(siteScope(catalogue, context, edition, editions));
  const addresses = index.addresses.split('\n');
  const searcher = new Searcher(index);
  return (query) =>
    search(query, searcher).hits.map(({ item }) =>
      (addresses[item] ?? '').replace(/^items\/(.*)\.html$/, '$1'),
    );
}

describe('in everyday Chinese', () => {
  const found = finder('zh-CN');

  it.each([
    [
      '生孩子',
      ['med-birth-certificate', 'med-birth-registration', 'med-maternity-benefit', 'household-birth'],
    ],
    [
      '生小孩',
      ['med-birth-certificate', 'med-birth-registration', 'med-maternity-benefit', 'household-birth'],
    ],
    ['孩子上学', ['edu-compulsory-enrolment', 'edu-migrant-enrolment']],
    ['小孩上学', ['edu-migrant-enrolment', 'edu-compulsory-enrolment']],
    ['丢身份证', ['id-card-replace', 'id-card-first']],
    ['身份证丢了', ['id-card-replace']],
    ['我的身份证被偷了怎么办', ['id-card-replace']],
    ['退休', ['ss-pension-transfer', 'ss-benefit-qualification']],
    ['小孩上户口', ['household-birth']],
    ['户口孩子', ['household-birth']],
    ['老人补贴', ['aid-elderly-allowance']],
    ['孩子看病', ['med-remote-treatment']],
    ['孩子刚出生要办什么', ['household-birth', 'med-birth-certificate']],
    ['低保要带什么', ['aid-dibao']],
    ['护照要交多少钱', ['passport']],
    ['老人生活补贴怎么领', ['aid-elderly-allowance']],
    ['我想开个小店', ['individual-business']],
    ['离婚要带什么东西', ['divorce']],
    ['派出所星期六开门吗', ['household-move']],
  ])('%s', (query, first) => {
    expect(found(query).slice(0, first.length)).toEqual(first);
  });

  it('生孩子 and 生小孩 find the same', () => {
    expect(new Set(found('生小孩'))).toEqual(new Set(found('生孩子')));
  });

  it('few answers are followed by what comes close', () => {
    expect(found('孩子上学').length).toBeGreaterThan(3);
  });
});

describe('on English pages, also what is not yet in English', () => {
  const found = finder('en');

  it.each([
    ['passport', 'passport'],
    ['pasport', 'passport'],
    ['divorce', 'divorce'],
    ['id card lost', 'id-card-replace'],
    ['lost passport', 'passport'],
    ['how much is a passport', 'passport'],
    ['birth certificate', 'med-birth-certificate'],
    ['public legal services', 'legal-aid'],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});
