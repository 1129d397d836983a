/** The schema.org markup holds the published values and never makes a duration of working days. */
import { describe, expect, it } from 'vitest';
import type { PublishedItem } from '../../src/render/data/published/records.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** Every node of a type in a tree. */
function nodes(value: unknown, type: string): Node[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((one) => nodes(one, type));
  return (value as Node)['@type'] === type ? [value as Node, ...inner] : inner;
}

describe.each([
  ['everything', everything],
  ['demonstration', demonstration],
])('the markup of the catalogue “%s”', (_, root) => {
  it('has a service an item, with its steps, materials, fees and limit', async () => {
    const { '@graph': graph } = JSON.parse(textOf(await render(root), 'data/schemaorg.jsonld')) as {
      '@graph': Node[];
    };
    const { items } = published(root);
    const services = graph.filter((node) => node['@type'] === 'GovernmentService');
    expect(services.map(({ name }) => name)).toEqual(items.map(({ name }) => name));
    for (const [index, service] of services.entries()) {
      const item = items[index] as PublishedItem;
      expect(nodes(service, 'HowToStep').map(({ name }) => name)).toEqual(
        item.process.map(({ name }) => name),
      );
      expect(
        nodes(service, 'HowToStep').map(({ text = '' }) => /不计入承诺时限$/.test(String(text))),
      ).toEqual(item.process.map(({ counted }) => !counted));
      expect(nodes(service, 'HowToSupply').map(({ name }) => name)).toEqual(
        item.materials.filter(({ exempt }) => !exempt).map(({ name }) => name),
      );
      expect(nodes(service, 'Offer')).toHaveLength(Math.max(1, item.fees.length));
      expect(nodes(service, 'Legislation')).toHaveLength(item.basis.length);
      const { promised } = item.timeLimit;
      const duration = JSON.stringify(service).includes('"totalTime"');
      expect(duration).toBe(promised !== undefined && promised.unit !== 'working-day');
      if (promised?.unit === 'working-day') {
        const { amount, amountMax } = promised;
        const size = amountMax === undefined ? { value: amount } : { minValue: amount, maxValue: amountMax };
        expect(nodes(service, 'QuantitativeValue')[0]).toMatchObject({ ...size, unitCode: 'E49' });
      }
    }
  });

  it('tells for which events of life it is, where the forms are, and both limits', async () => {
    const { '@graph': graph } = JSON.parse(textOf(await render(root), 'data/schemaorg.jsonld')) as {
      '@graph': Node[];
    };
    const { items } = published(root);
    for (const [index, service] of graph.filter((node) => node['@type'] === 'GovernmentService').entries()) {
      const { domain, lifeEvents = [], materials, timeLimit } = items[index] as PublishedItem;
      expect(service.category).toEqual([domain.name, ...lifeEvents]);
      const asked = materials.filter(({ exempt }) => !exempt);
      expect(nodes(service, 'HowToSupply').map(({ url, identifier }) => [url, identifier])).toEqual(
        asked.map(({ form, sample, certificate }) => [form?.url ?? sample?.url, certificate?.id]),
      );
      const text = String(nodes(service, 'HowTo')[0]?.text ?? '');
      for (const limit of [timeLimit.statutory, timeLimit.promised])
        if (limit?.amount !== undefined && limit.unit !== 'on-the-spot')
          expect(text).toContain(String(limit.amount));
      expect(text).toContain(timeLimit.counting ?? '');
    }
  });

  it('describes the dataset as search engines ask', async () => {
    const { '@graph': graph } = JSON.parse(textOf(await render(root), 'data/schemaorg.jsonld')) as {
      '@graph': Node[];
    };
    const dataset = graph.find((node) => node['@type'] === 'Dataset');
    expect(String(dataset?.description).length).toBeGreaterThan(50);
    expect(nodes(dataset, 'DataDownload').length).toBeGreaterThan(5);
  });
});
