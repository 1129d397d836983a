/** A translation gives words; numbers, dates, codes and references are the original's in every language. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import type { Entry } from '../../src/model/catalogue.js';
import { translatedEntry } from '../../src/model/translated.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

/** The item in English, where its translation has these lines of front matter and this body. */
function english(
  lines: string,
  original: Record<string, string> = {},
  body = '',
  files: Record<string, string> = {},
): Entry {
  const folder = temporaryFolder(
    catalogueFiles({
      ...files,
      'items/id-card.md': itemFile(original, '原文。\n'),
      'items/id-card.en.md': `---\n${lines}\n---\n${body}`,
    }),
  );
  const { catalogue } = loadCatalogue(folder).value;
  const entry = catalogue.findItem('id-card');
  if (!entry) throw new Error('The item was not read');
  return translatedEntry(entry, 'EN', catalogue);
}

describe('a translated item', () => {
  it('has the words of its translation and the facts of its original', () => {
    const { item } = english(
      'name: Replacing an identity card\nmaterials:\n  - { name: Identity card, copies: 7, original: 3 }\nvisits: { count: 9, reason: Fingerprints }',
    );
    expect(item.name).toBe('Replacing an identity card');
    expect(item.materials).toMatchObject([{ name: 'Identity card', copies: 0, original: 'shown' }]);
    expect(item.visits).toEqual({ count: 1, reason: 'Fingerprints' });
  });

  it('shows what is not translated as the original has it', () => {
    const { item, body } = english('name: Replacing an identity card');
    expect(item.process[0]).toEqual({ name: '申请', actor: '申请人', detail: '在窗口填表' });
    expect(body.text).toBe('原文。\n');
    expect(english('name: x', {}, ' \n\n').body.text).toBe('原文。\n');
    expect(english('name: x', {}, 'In English.\n').body.text).toBe('In English.\n');
  });

  it('keeps time limits and fees whole', () => {
    const { item } = english(
      'timeLimit: { promised: 3 working days, counting: From the day of acceptance }\nfees: [{ name: Card, amount: 99, per: card }]',
      {
        fees: 'fees: [{ name: 工本费, amount: 20, per: 证, basis: 《中华人民共和国居民身份证法》第二十条 }]',
      },
    );
    expect(item.timeLimit.promised).toMatchObject({ amount: 20, unit: 'day' });
    expect(item.timeLimit.counting).toBe('From the day of acceptance');
    expect(item.fees).toMatchObject([{ name: 'Card', per: 'card', amount: { amount: 20 } }]);
  });

  it('keeps what tells how to reach somebody and what a fee is, and adds none', () => {
    const { item, effective } = english(
      'name: x\nonline: { apply: "https://a.example/", reason: Fingerprints }\nfees: [{ name: Card, formula: 5 yuan a page }]\ncontacts:\n  consult: [{ kind: phone, value: "99999", name: Police station, hours: 8 hours a day }]\nresult: { name: Card, validity: 99 years }',
      {
        fees: 'fees: [{ name: 工本费, amount: 20, per: 证, basis: 《中华人民共和国居民身份证法》第二十条 }]',
      },
    );
    expect(item.online).not.toHaveProperty('apply');
    expect(item.fees).toMatchObject([{ name: 'Card', per: '证' }]);
    expect(Array.isArray(item.fees) && item.fees[0]).not.toHaveProperty('formula');
    expect(effective.consult).toEqual([{ kind: 'phone', value: '0412-5550123', name: 'Police station' }]);
    expect(item.result).toBeUndefined();
  });

  it('is not called by the everyday name of another language', () => {
    const everyday = { name: 'name: 居民身份证换领\neverydayName: 换身份证' };
    const renamed = english('name: Replacing an identity card', everyday);
    const sameName = english('summary: A new card.', everyday);
    expect([renamed.item.everydayName, renamed.outline.everydayName]).toEqual([undefined, undefined]);
    expect([sameName.item.everydayName, sameName.outline.everydayName]).toEqual(['换身份证', '换身份证']);
  });

  it('does not guess which entries belong together where their number differs', () => {
    const { item } = english('process: [Apply, Collect]\nremedies: [Reconsideration]', {
      remedies: 'remedies: [复议, 诉讼]',
    });
    expect(item.process.map(({ name }) => name)).toEqual(['申请', '审核', '领证']);
    expect(item.remedies).toEqual(['Reconsideration']);
  });

  it('pairs channels by their kind, and what it inherits from its office too', () => {
    const { item, effective } = english(
      'channels:\n  online: { note: On the web }\n  window: { note: At the window }\ncontacts:\n  consult: [{ kind: phone, value: "0412-5550123", name: Police station }]',
      {
        channels:
          'channels:\n  window: { note: 在窗口 }\n  online: { note: 在网上, url: "https://example.invalid/" }',
      },
    );
    expect(item.channels).toEqual([
      { kind: 'window', note: 'At the window' },
      { kind: 'online', note: 'On the web', url: 'https://example.invalid/' },
    ]);
    expect(effective.consult).toEqual([{ kind: 'phone', value: '0412-5550123', name: 'Police station' }]);
  });

  it('says in its words where it inherits to go and to complain', () => {
    const { effective } = english(
      'contacts:\n  places: [{ name: Registration window, address: 1 Example Road }]\nsupervision: [{ kind: phone, value: "12345", name: City hotline }]',
    );
    expect(effective.places).toMatchObject([{ name: 'Registration window', address: '1 Example Road' }]);
    expect(effective.supervision).toMatchObject([{ value: '12345', name: 'City hotline' }]);
  });
});

it('stays a certificate that is known by its original name', () => {
  const { item } = english(
    'materials: [{ name: Proof of kinship }]',
    { materials: 'materials: [{ name: 亲属关系证明, original: 1, copies: 0 }]' },
    '',
    {
      'certificates.yaml':
        '- { id: kin, name: 亲属关系证明, decision: 保留, basis: 《居民身份证法》第十一条 }\n',
    },
  );
  expect(item.materials).toMatchObject([{ name: 'Proof of kinship', certificate: 'kin' }]);
});
