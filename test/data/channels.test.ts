/** The places of an item are in the linked data and the markup, whatever its channels are called. */
import { expect, it } from 'vitest';
import { waysToApply } from '../../src/render/data/linked/channels.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { published, render, textOf } from './rendered.js';

const withChannels = (channels: string | undefined): string =>
  temporaryFolder({
    ...catalogueFiles({ 'items/a.md': itemFile({ channels: channels && `channels: ${channels}` }) }),
    'catalogue.yaml': 'title: 目录\npublisher: 市政府\nurl: https://example.invalid/\n',
  });

it.each([
  [undefined, ['window']],
  ['[网上, 窗口]', ['window']],
  ['[网上, 自助, 一站式]', ['self-service']],
  ['[网上, 邮寄]', []],
])('with the channels %s they belong to %j', (channels, expected) => {
  const [item] = published(withChannels(channels)).items;
  const found = item ? waysToApply(item).filter(({ hasPlaces }) => hasPlaces) : [];
  expect(found.map(({ channel }) => channel.kind)).toEqual(expected);
});

it.each(['[一站式]', '[网上]'])(
  'they are told of by name and address where the channels are %s',
  async (ways) => {
    const files = await render(withChannels(ways));
    for (const path of ['data/linked/catalogue.ttl', 'data/schemaorg.jsonld'])
      expect(textOf(files, path)).toContain('示例路1号');
  },
);
