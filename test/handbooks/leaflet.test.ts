/** Leaflets and letters of promise: which there are, and what they say. */
import { beforeAll, describe, expect, it } from 'vitest';
import { leafletView, sheets } from '../../src/render/handbooks/leaflet.js';
import { print } from '../../src/render/handbooks/press.js';
import { promised, promiseView } from '../../src/render/handbooks/promise.js';
import { wordsIn } from '../../src/render/view/words.js';
import { testCatalogue } from '../site/rendered.js';
import { badLineStarts, bare, type Read, readPdf, roles } from './pdf.js';
import { catalogueWith, contextOf, leaflet, testEngine } from './printed.js';

const catalogue = testCatalogue();
const words = wordsIn('zh');

describe('which leaflets there are', () => {
  it('one an item that can be applied for, and one a situation', () => {
    const paths = sheets(catalogue).map(({ path }) => path.replace('handbooks/leaflets/', ''));
    expect(paths).toEqual([
      'full.pdf',
      'full-settled.pdf',
      'full-referral.pdf',
      'index.pdf',
      'overdue.pdf',
      'paused.pdf',
    ]);
  });

  it('leaves a name to the item that has it as its id', () => {
    const clash = catalogueWith((entry) =>
      entry.id === 'overdue' ? { ...entry, id: 'FULL-referral' } : entry,
    );
    const paths = sheets(clash).map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('a leaflet', () => {
  let read: Read;
  beforeAll(async () => {
    read = await readPdf(await leaflet('full-referral'));
  });

  it('says the item and the situation', () => {
    expect(read.title).toBe('一次性告知单：去外地看病先登记（转到外地治疗）');
    expect(read.text).toContain('您的情形转到外地治疗');
  });

  it('lists what this situation needs, numbered anew, and not what another needs', () => {
    expect(read.text).toContain('1.异地就医备案表');
    expect(read.text).toContain('2.转诊意见书');
    expect(read.text).not.toContain('居住证明');
  });

  it('reads the name of a situation for its id, as the data do', () => {
    const named = catalogueWith((entry) => ({
      ...entry,
      item: {
        ...entry.item,
        materials: entry.item.materials.map((one) =>
          one.situations ? { ...one, situations: ['转到外地治疗'] } : one,
        ),
      },
    }));
    const sheet = sheets(named).find(({ path }) => path.endsWith('full-referral.pdf'));
    const view = sheet && leafletView(sheet, named, contextOf(named));
    expect(view?.item.materials.map(({ name }) => name)).toContain('转诊意见书');
  });

  it('says steps, place, hours, phone, time and cost', () => {
    for (const text of [
      '提出申请',
      '登记入库',
      '示例区示例路5号',
      '工作日9:00—17:00',
      '0412-5550126',
      '3个工作日',
      '10至1,250.5元/卡',
      '0412-5550128',
    ]) {
      expect(read.text).toContain(text);
    }
  });

  it('has a strip for the window to fill in', () => {
    for (const label of [words.leafletStill, words.leafletClerk, words.leafletDate, words.leafletApplicant]) {
      expect(read.text).toContain(bare(label));
    }
  });

  it('takes one side, is tagged, carries the notice', () => {
    expect(read.pages).toHaveLength(1);
    expect(read.marked).toBe(true);
    expect(roles(read.pages[0]?.tags ?? null).get('TH')).toBeGreaterThan(3);
    expect(read.text).toContain('这是测试目录，不是官方发布。');
    expect(badLineStarts(read.pages[0]?.runs ?? [])).toEqual([]);
  });

  it('takes as many sides as it needs', async () => {
    const many = catalogueWith((entry) => ({
      ...entry,
      item: {
        ...entry.item,
        materials: Array.from({ length: 90 }, (_, n) => ({ name: `第${n + 1}样材料` })),
      },
    }));
    const long = await readPdf(await leaflet('index', many));
    expect(long.pages.length).toBeGreaterThan(2);
    for (let n = 1; n <= 90; n++) expect(long.text).toContain(`第${n}样材料`);
    expect(long.text).toMatch(/第2页，共\d+页/);
  });
});

describe('a letter of promise', () => {
  it('has every element, the four promises and the lines to sign', async () => {
    const elements = {
      obligation: '要证明住在本市。',
      content: '本人承诺住在所填的地址。',
      how: '书面承诺。',
      liability: '承诺不实的，退回补贴。',
      verification: '入户核查。',
      publication: '不公开。',
      fallback: '交居住证。',
      excluded: '失信的人。',
    };
    const [certificate] = catalogue.certificates;
    if (!certificate) throw new Error('no certificate');
    const letter = promiseView(
      { ...certificate.value, decision: 'promise', promise: elements },
      catalogue,
      contextOf(catalogue),
    );
    const sizes = [{ base: 10, small: 8.6, table: 9 }];
    const read = await readPdf(
      await print({ label: 'x', template: 'promise.typ', view: letter, sizes }, await testEngine()),
    );
    for (const text of Object.values(elements)) expect(read.text).toContain(text);
    for (const text of [
      words.promiseKnows,
      words.promiseMeets,
      words.promiseTruthful,
      words.promiseAccepts,
    ]) {
      expect(read.text).toContain(bare(text));
    }
    for (const text of [
      words.promiseName,
      words.promiseIdNumber,
      words.promiseSignature,
      words.promiseOffice,
    ]) {
      expect(read.text).toContain(bare(text));
    }
    expect(read.text).toContain(certificate.value.name);
    expect(read.pages).toHaveLength(1);
  });

  it('is printed for certificates that a promise stands in for, and only for these', () => {
    expect(promised(catalogue).every(({ decision }) => decision === 'promise')).toBe(true);
    const registered = catalogue.certificates.filter(({ value }) => value.decision === 'promise');
    expect(promised(catalogue)).toHaveLength(registered.length);
  });
});
