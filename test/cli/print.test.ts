/** `mingbai print`: one thing at a time, checked first; other files are left alone. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

/** A catalogue of two items, one with a situation, and two handbooks. */
function good(): string {
  const config = String(catalogueFiles()['catalogue.yaml']);
  return temporaryFolder(
    catalogueFiles({
      'catalogue.yaml': `${config}handbooks:\n  - { id: city, title: 办事指南 }\n  - { id: list, title: 事项目录, kind: 目录表 }\n`,
      'items/card.md': itemFile({ situations: 'situations: [{ id: lost, name: 证件丢失 }]' }),
      'items/book.md': itemFile({ name: 'name: 居民户口簿补领', everydayName: 'everydayName: 补户口本' }),
    }),
  );
}

/** The same in several languages, one item in English. */
function translated(): string {
  const folder = good();
  appendFileSync(join(folder, 'catalogue.yaml'), 'languages: [zh-CN, en, ug, de]\n');
  writeFileSync(
    join(folder, 'items/card.en.md'),
    '---\nname: Identity card\nsituations: [{ id: lost, name: Lost card }]\n---\n',
  );
  return folder;
}

/** The files below a folder, sorted. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pdf') || path.includes('.staging') || path.endsWith('.txt'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

describe('print', () => {
  it.each([
    [['list'], ['list.pdf']],
    [['事项目录'], ['list.pdf']],
    [['card'], ['leaflets/card-lost.pdf', 'leaflets/card.pdf']],
    [['补户口本'], ['leaflets/book.pdf']],
    [['告知单', '--item', 'book'], ['leaflets/book.pdf']],
    [['city', '--item', 'book', 'card'], ['city.pdf']],
  ])('%s', async (args, made) => {
    const folder = good();
    const { code, out, err } = await command(['print', ...args, '--out', 'printed'], folder);
    expect(err).not.toContain('出错');
    expect(code).toBe(0);
    expect(files(join(folder, 'printed'))).toEqual(made);
    for (const file of made) {
      expect(out).toContain(file.split('/').at(-1));
      expect(
        readFileSync(join(folder, 'printed', file))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
  });

  it('leaves other files alone and replaces those of the same name', async () => {
    const folder = good();
    await command(['print', 'list', '--out', 'printed'], folder);
    const printed = join(folder, 'printed');
    const before = readFileSync(join(printed, 'list.pdf'));
    writeFileSync(join(printed, 'list.pdf'), 'old');
    writeFileSync(join(printed, 'mine.txt'), 'mine');
    expect((await command(['print', 'list', '--out', 'printed'], folder)).code).toBe(0);
    expect(readFileSync(join(printed, 'list.pdf'))).toEqual(before);
    expect(readFileSync(join(printed, 'mine.txt'), 'utf8')).toBe('mine');
    expect(files(printed)).toEqual(['list.pdf', 'mine.txt']);
  });

  it('prints nothing on an error, and the old file stays', async () => {
    const folder = good();
    await command(['print', 'list', '--out', 'printed'], folder);
    const before = readFileSync(join(folder, 'printed/list.pdf'));
    writeFileSync(join(folder, 'items/card.md'), itemFile({ timeLimit: 'timeLimit: 很快' }));
    const { code, err } = await command(['print', 'list', '--out', 'printed'], folder);
    expect(code).toBe(1);
    expect(err).toContain('什么也没有印');
    expect(readFileSync(join(folder, 'printed/list.pdf'))).toEqual(before);
  });

  it('prints the leaflets of a language, or of every one', async () => {
    const folder = translated();
    const printed = async (...args: string[]): Promise<string[]> => {
      const out = args.join(' ');
      expect((await command(['print', ...args, '--out', out], folder)).code).toBe(0);
      return readdirSync(join(folder, out, 'leaflets'), { recursive: true, encoding: 'utf8' }).sort();
    };
    const english = ['en', 'en/card-lost.pdf', 'en/card.pdf'];
    expect(await printed('leaflet', '--language', 'EN')).toEqual(english);
    expect(await printed('card', '--language', 'zh-CN')).toEqual(['card-lost.pdf', 'card.pdf']);
    expect(await printed('card')).toEqual(['card-lost.pdf', 'card.pdf', ...english]);
    expect(await printed('card', '--language', 'en', '--format', 'docx')).toEqual(
      english.map((path) => path.replace('pdf', 'docx')),
    );
  });

  it.each([
    [['card', '--language', 'fr'], '目录没有“fr”这种语言，只有 zh-CN、en、ug、de'],
    [['leaflet', '--language', 'ug'], '印刷字体里没有 ug 的文字'],
    [['leaflet', '--language', 'de'], '没有一个事项有 de 译文'],
    [['book', '--language', 'en'], '“book”没有 en 译文（book.en.md）'],
    [['city', '--language', 'en'], '--language 只选告知单的语言，不能和“city”一起用'],
    [['all', '--language', 'en'], '不能和“all”一起用'],
  ])('%s is misuse', async (args, says) => {
    const folder = translated();
    const { code, err } = await command(['print', ...args, '--out', 'printed'], folder);
    expect(err).toContain(says);
    expect(code).toBe(2);
    expect(files(folder)).toEqual([]);
  });

  it.each([
    [['cityy'], '没有“cityy”可印。是不是“city”？可以写 city、list、leaflet'],
    [['leaflet', '--item', 'boook'], '没有“boook”这个事项，是不是“book”？'],
    [['all', '--item', 'book'], '不能和“all”一起用'],
    [['promise'], '没有实行告知承诺的证明'],
  ])('%s is misuse', async (args, says) => {
    const folder = good();
    const { code, out, err } = await command(['print', ...args, '--out', 'printed'], folder);
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(files(folder)).toEqual([]);
  });
});
