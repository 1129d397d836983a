/** Ids within an item and within the configuration; those of items and registers are told apart while loading. */
import { expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

const rule = 'duplicate-id';

it('the situations of an item have ids of their own', () => {
  const situations = (...ids: string[]): string =>
    `situations: [${ids.map((id) => `{ id: ${id}, name: 情形${id} }`).join(', ')}]`;
  expect(findingsOf(situations('first', 'again'), rule)).toEqual([]);
  expect(findingsOf(situations('first', 'again', 'FIRST'), rule)).toEqual([
    'items/example.md:situations[2].id',
  ]);
  expect(findingsOf('situations: [初次, 补领, 初次]', rule)).toEqual(['items/example.md:situations[2].id']);
});

it('a situation’s leaflet does not take the place of another', () => {
  const situations = 'situations: [{ id: lost, name: 丢失补领 }]';
  const other = (id: string, more = ''): Record<string, string> => ({
    item: situations,
    [`items/${id}.md`]: `name: 另一个事项\n${more}`,
  });
  expect(findingsOf(other('example-lost'), rule)).toEqual(['items/example.md:situations[0].id']);
  expect(findingsOf(other('example-found'), rule)).toEqual([]);
});

it('the domains of a catalogue have ids of their own', () => {
  const config = `title: 目录
publisher: 市政府
areaCode: "0412"
supervision: ["12345"]
domains: [{ id: social-security, name: 社会保障 }, { id: social-security, name: 医疗保障 }]
`;
  expect(findingsOf({ 'catalogue.yaml': config }, rule)).toEqual(['catalogue.yaml:domains[1].id']);
});

it('two situations have names of their own', () => {
  const situations = (name: string): string =>
    `situations: [{ id: first, name: 新办 }, { id: second, name: ${name} }]`;
  expect(findingsOf(situations('新 办'), rule)).toEqual(['items/example.md:situations[1].name']);
  expect(findingsOf(situations('变更'), rule)).toEqual([]);
});
