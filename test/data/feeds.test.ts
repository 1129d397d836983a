/** The change feeds, read back: what the history says, under ids that never change. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { everything, render, textOf } from './rendered.js';

const files = await render(everything);
const feed = JSON.parse(textOf(files, 'data/changes.json'));
const atomText = textOf(files, 'data/changes.atom');
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry',
  processEntities: true,
});
const atom = parser.parse(atomText).feed;

describe('JSON Feed', () => {
  it('has an entry for each change, newest first, of one day by item', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }: { id: string }) => id.split('/id/')[1])).toEqual([
      'change/2026-11-02',
      'change/2026-11-02/gone',
      'change/2026-10-01/card',
    ]);
  });

  it('tells what changed in words and as data', () => {
    const entry = feed.items[2];
    expect(entry.title).toMatch(/：修改$/);
    expect(entry.content_text).toBe(
      '按“<最多跑一次>”& 的要求缩短。\n办理时限：原来：20个工作日；现在：10个工作日\n受理条件',
    );
    expect(entry.date_published).toBe('2026-10-01T00:00:00Z');
    expect(entry._change.fields).toEqual([
      { field: '办理时限', before: '20个工作日', after: '10个工作日' },
      { field: '受理条件' },
    ]);
    expect(entry.url).toMatch(/\/items\/card\.html$/);
  });

  it('leads to the home page where the item is gone', () => {
    expect(feed.items[1].url).toBe(feed.home_page_url);
    expect(feed.items[1].title).toBe('gone：取消');
  });
});

describe('Atom', () => {
  it('is well-formed and says the same as the JSON Feed', () => {
    expect(XMLValidator.validate(atomText)).toBe(true);
    expect(atom.updated).toBe('2026-11-02T00:00:00Z');
    expect(atom.entry.map(({ id }: { id: string }) => id)).toEqual(
      feed.items.map(({ id }: { id: string }) => id),
    );
    expect(atom.entry[2].content['#text']).toBe(feed.items[2].content_text);
  });
});

describe('a catalogue without history', () => {
  const withDate = (date: string) =>
    render(
      temporaryFolder({
        ...catalogueFiles({ 'items/card.md': itemFile() }),
        'catalogue.yaml': `title: 甲\npublisher: 乙\nurl: https://example.invalid/g/\n${date}`,
      }),
    );

  it('has feeds without entries as of its own day', async () => {
    const made = await withDate('date: 2026-11-23');
    expect(JSON.parse(textOf(made, 'data/changes.json')).items).toEqual([]);
    expect(parser.parse(textOf(made, 'data/changes.atom')).feed.updated).toBe('2026-11-23T00:00:00Z');
    expect(JSON.parse(textOf(made, 'data/catalogue.json'))).not.toHaveProperty('history');
  });

  it('has none where it names no day either, for no clock takes part', async () => {
    const made = await withDate('');
    expect([...made.keys()].filter((path) => path.includes('changes'))).toEqual([]);
    expect(JSON.parse(textOf(made, 'data/openapi.json')).paths).not.toHaveProperty('/changes.json');
  });
});
