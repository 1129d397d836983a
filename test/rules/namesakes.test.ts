/** Names that several entries of a register share: none of them is meant by guesswork. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { published } from '../data/rendered.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const catalogue = (item: Record<string, string>, files: Record<string, string> = {}): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(item), ...files }));
const said = (folder: string): string[] =>
  check(folder).diagnostics.map(({ rule, message, hint }) => `${rule} ${message.zh}：${hint?.zh}`);

const stations = {
  'units/more.yaml':
    '- { id: east, name: 铁东派出所, short: 派出所 }\n- { id: west, name: 铁西派出所, aliases: [派出所] }\n',
};

describe('a unit', () => {
  it('is not the first of those that share its short name', () => {
    expect(said(catalogue({ decidedBy: 'decidedBy: 派出所' }, stations))).toEqual([
      'unknown-unit “派出所”是 2 个单位共用的名称，不知道指哪一个：写标识：east（铁东派出所）、west（铁西派出所）',
    ]);
  });

  it('is the one of the id, whatever others are called, and then the one of the full name', () => {
    const units = {
      'units/more.yaml':
        '- { id: a-archive, name: 档案馆, short: police }\n- { id: b, name: 市档案馆, short: 档案馆 }\n',
    };
    const [item] = published(catalogue({ decidedBy: 'decidedBy: 档案馆' }, units)).items;
    expect([item?.unit?.id, item?.decidedBy?.id]).toEqual(['police', 'a-archive']);
  });

  it('is asked for by its id in the scope of a handbook, too', () => {
    const config = `${catalogueFiles()['catalogue.yaml']}handbooks: [{ id: a, title: 书, where: { unit: 派出所 } }]\n`;
    expect(said(catalogue({}, { ...stations, 'catalogue.yaml': config }))).toEqual([
      'unknown-in-handbook “派出所”是 2 个单位共用的名称，不知道指哪一个：写标识：east（铁东派出所）、west（铁西派出所）',
    ]);
  });
});

describe('a law', () => {
  const cited = { basis: 'basis: [《收费办法》第三条]' };
  const old = (status: string): Record<string, string> => ({
    'laws/more.yaml': `- { id: a-fees, title: 收费办法, level: 部门规章${status} }\n- { id: b-fees, title: 收费办法, level: 部门规章, lastArticle: 9 }\n`,
  });

  it.each([', status: 废止, replacedBy: b-fees', ', status: 尚未生效'])(
    'that was made anew under its title is the one in force (the other:%s)',
    (status) => {
      const folder = catalogue(cited, old(status));
      expect(said(folder)).toEqual([]);
      expect(published(folder).items[0]?.basis[0]?.law.id).toBe('b-fees');
    },
  );

  it('that is in force twice is cited by its id', () => {
    expect(said(catalogue(cited, old('')))).toEqual([
      'unregistered-law “收费办法”是 2 部法共用的名称，不知道指哪一个：写标识：a-fees（收费办法）、b-fees（收费办法）',
    ]);
  });
});
