/** Forms that a catalogue may write, and what they say in the data and on paper alike. */
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { promised, promiseView } from '../../src/render/handbooks/promise.js';
import { feeViews } from '../../src/render/view/facts.js';
import { itemView } from '../../src/render/view/item.js';
import { totalViews } from '../../src/render/view/totals.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { renderedSite } from '../site/rendered.js';
import { published } from './rendered.js';

const folderWith = (lines: Record<string, string>): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(lines) }));

it('an empty list of situations keeps a material from none of them', () => {
  const folder = folderWith({
    more: 'situations: [{ id: new, name: 新办 }, { id: lost, name: 补办 }]',
    materials: 'materials: [{ name: 户口簿, original: 核验, situations: [] }]',
  });
  const { catalogue } = loadCatalogue(folder).value;
  const [entry] = catalogue.entries;
  expect(published(folder).items[0]?.materials[0]?.situations).toEqual(['new', 'lost']);
  expect(entry && totalViews(entry, catalogue, 'zh').map(({ value }) => value)).toContain('1 样');
});

it('a reduction that is a bare number is money, in the currency of the charge', () => {
  const reductions = (charge: string): readonly string[] => {
    const { catalogue } = loadCatalogue(
      folderWith({ fees: `fees: [{ name: 工本费, amount: 20, ${charge} }]` }),
    ).value;
    return catalogue.entries.flatMap(({ item }) =>
      feeViews(item, catalogue, 'zh').flatMap((fee) => fee.reductions),
    );
  };
  expect(reductions('reduction: [{ who: 低保对象, amount: 0 }, { who: 残疾人, amount: 减半 }]')).toEqual([
    '低保对象：0元',
    '残疾人：减半',
  ]);
  expect(reductions('currency: USD, per: 证, reduction: { who: 学生, amount: 10 }')).toEqual([
    '学生：10 USD',
  ]);
});

it('a material of a certificate’s name is that certificate in the data, on its page and in its letter', () => {
  const folder = temporaryFolder(
    catalogueFiles({
      'items/a.md': itemFile({
        materials: 'materials: [{ name: 亲属关系证明（原件）, original: 1, copies: 0 }]',
      }),
      'certificates.yaml': '- { id: kin, name: 亲属关系证明, decision: 告知承诺 }\n',
    }),
  );
  const { catalogue } = loadCatalogue(folder).value;
  expect(published(folder).items[0]?.materials[0]).toMatchObject({
    kind: 'certificate',
    certificate: { id: 'kin', name: '亲属关系证明', decision: 'promise' },
  });
  expect(renderedSite(catalogue).get('certificates/index.html')).toContain('items/a.html');
  const context = { lang: 'zh' as const, today: undefined, progress: () => undefined };
  const letters = promised(catalogue).map((one) => promiseView(one, catalogue, context).items);
  expect(letters).toEqual([['居民身份证换领']]);
});

it('what an office does not ask of its guides is no gap in them', () => {
  const config = catalogueFiles()['catalogue.yaml'] as string;
  const shown = (rules: string): string => {
    const folder = temporaryFolder(
      catalogueFiles({
        'catalogue.yaml': config.replace(/supervision.*\n/, '') + rules,
        'units.yaml': '- { id: police, name: 公安派出所 }\n',
        'items/a.md': itemFile({ timeLimit: 'timeLimit: { statutory: 60日 }' }),
      }),
    );
    const { catalogue } = loadCatalogue(folder).value;
    return JSON.stringify(
      catalogue.entries.map((entry) => itemView(entry, catalogue, { lang: 'zh', today: undefined })),
    );
  };
  const off = ['no-consultation', 'no-place', 'no-supervision', 'no-promised-limit'];
  expect(shown('').match(/【待补】/g)).toHaveLength(5);
  expect(shown(`rules: { ${off.map((rule) => `${rule}: off`).join(', ')} }\n`)).not.toContain('【待补】');
});
