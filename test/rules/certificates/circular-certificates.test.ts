/** Circles of certificates: which are true ones, and that each is told once. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from '../examples.js';

const register = ['甲', '乙', '丙'].map(
  (one) =>
    `- { id: "${one}", name: ${one}情况证明, basis: [ 《社会保险法》第五十八条 ], requester: 市民政局, issuer: 单位, decision: 保留, guide: 当场开 }\n`,
);

/** A catalogue of items, each issuing one certificate and asking for others: `甲: ['乙']`. */
function catalogue(items: Record<string, [result: string, ...needs: string[]]>): Record<string, string> {
  const files = Object.entries(items).map(([id, [result, ...needs]]) => {
    const materials = needs.map((need) => `  - { name: ${need}, kind: 证明, original: 1 }\n`).join('');
    return [
      `items/${id}.md`,
      `name: ${id}号事项\neverydayName: 办${id}\nresult: { name: ${result}情况证明, kind: 证明, sample: samples/insurance-registration.txt }\nmaterials:${materials ? `\n${materials}` : ' 无\n'}`,
    ];
  });
  return { 'certificates/more.yaml': register.join(''), ...Object.fromEntries(files) };
}

const said = (items: Parameters<typeof catalogue>[0]): string[] =>
  saidOf('circular-certificates', catalogue(items));

describe('circular-certificates', () => {
  it('tells a circle of three once, from the first item on', () => {
    const items = catalogue({ c: ['丙', '甲情况证明'], a: ['甲', '乙情况证明'], b: ['乙', '丙情况证明'] });
    const found = checkExample(items).diagnostics.filter(({ rule }) => rule === 'circular-certificates');
    expect(found.map(({ item, message }) => [item, message.zh])).toEqual([
      [
        'a',
        '循环证明：办“a号事项”要“乙情况证明”，办“b号事项”要“丙情况证明”，办“c号事项”要“甲情况证明”，互为前提，群众哪个也办不成',
      ],
    ]);
    expect(found[0]?.related?.map(({ file }) => file)).toEqual(['items/b.md', 'items/c.md']);
  });

  it('does not tell what only waits for a circle', () => {
    const items = { a: ['甲', '乙情况证明'], b: ['乙', '甲情况证明'], c: ['丙', '甲情况证明'] } as const;
    expect(said({ a: [...items.a], b: [...items.b], c: [...items.c] })).toHaveLength(1);
  });

  it('passes where another item issues the same certificate freely', () => {
    expect(said({ a: ['甲', '乙情况证明'], b: ['乙', '甲情况证明'], c: ['甲'] })).toEqual([]);
  });

  it('passes a renewal, a chain, and what nobody here issues', () => {
    expect(said({ a: ['甲', '甲情况证明'] })).toEqual([]);
    expect(said({ a: ['甲', '乙情况证明'], b: ['乙', '丙情况证明'] })).toEqual([]);
  });

  it('passes what is asked only in some cases or need not be brought', () => {
    for (const facts of ['need: 非必要, when: 外地户籍', 'exempt: true', 'need: 容缺后补, deadline: 5日']) {
      const a = `乙情况证明, ${facts}`;
      expect(said({ a: ['甲', a], b: ['乙', '甲情况证明'] }), facts).toEqual([]);
    }
  });

  it('counts what is asked in one situation', () => {
    const items = catalogue({ a: ['甲', '乙情况证明, situations: [s]'], b: ['乙', '甲情况证明'] });
    items['items/a.md'] += '\nsituations: [ { id: s, name: 代办 } ]';
    expect(saidOf('circular-certificates', items)).toHaveLength(1);
  });
});
