/** The conformance report says what this build checked, and finds what is wrong. */
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/render/data/conformance/structure.js';
import { publishedItemSchema } from '../../src/render/data/published/records.js';
import { claims } from '../../src/render/view/conformance.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

const { items } = published(everything);
const card = items.find(({ id }) => id === 'card');

describe('the structure of records', () => {
  it.each([
    ['an unknown key', { ...card, extra: 1 }, ['/extra: unknown']],
    ['a missing key', { ...card, name: undefined }, ['/name: missing']],
    ['null', { ...card, summary: null }, ['/summary: no string']],
    ['a word of no vocabulary', { ...card, status: 'odd' }, ['/status: "odd" is no value of it']],
    ['a number as text', { ...card, visits: { count: '1' } }, ['/visits/count: no integer']],
    [
      'a fault deep inside',
      { ...card, materials: [{ ...card?.materials[0], copies: -1.5 }] },
      ['/materials/0/copies: no integer'],
    ],
    ['text in place of a list', { ...card, process: 'x' }, ['/process: no list']],
  ])('%s is found', (_, record, faults) => {
    expect(faultsOf(publishedItemSchema, record)).toEqual(faults);
  });

  it('is right in every item', () => {
    for (const item of items) expect(faultsOf(publishedItemSchema, item)).toEqual([]);
  });
});

describe.each([
  ['everything', everything],
  ['demonstration', demonstration],
])('the report of “%s”', (_, root) => {
  it('counts every record of this build, and finds none faulty', async () => {
    const files = await render(root);
    const { build, standards } = JSON.parse(textOf(files, 'data/conformance.json'));
    const catalogue = published(root);
    const counts = Object.fromEntries(build.map((one: { record: string }) => [one.record, one]));
    expect(counts.item).toEqual({ record: 'item', checked: catalogue.items.length, faulty: 0 });
    expect(counts.law).toEqual({ record: 'law', checked: catalogue.laws.length, faulty: 0 });
    expect(build.every(({ faulty }: { faulty: number }) => faulty === 0)).toBe(true);
    for (const { files: paths } of standards)
      for (const path of paths) expect([...files.keys()]).toContain(`data/${path}`);
    expect(standards.map(({ standard }: { standard: string }) => standard)).toContain('CPSV-AP');
  });
});

it('claims only what is checked: evidence from tests names its checker', () => {
  for (const { evidence, checked } of claims) {
    if (evidence === 'unchecked') expect(checked.zh).toMatch(/没有/);
    expect(checked.en.length).toBeGreaterThan(20);
  }
});
