/** What a build takes over from the one before, and what several threads or machines make of one catalogue. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, contentDigest, load, vouched } from '../../src/compile.js';
import { generateCatalogue } from '../bench/generate.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';
import { run } from './process.js';

const files = catalogueFiles({
  'items/card.md': itemFile(),
  'items/other.md': itemFile({ name: 'name: 户口登记' }),
});

/** A catalogue whose files were last written an hour ago. */
function settled(): string {
  const folder = temporaryFolder(files);
  const hourAgo = Date.now() / 1000 - 3600;
  for (const path of allFiles(folder)) utimesSync(join(folder, path), hourAgo, hourAgo);
  return folder;
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Every published file with its bytes; what belongs to the program alone is left out. */
function published(folder: string): Record<string, string> {
  const paths = allFiles(folder).filter((path) => !path.startsWith('.'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

describe('a second build', () => {
  it('does nothing where nothing changed, and makes again what was changed by hand', async () => {
    const folder = settled();
    const build = ['build', '--only', 'site,data', '--out', 'dist'];
    // Until the file system can tell a change from the one before it, every build is made.
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect((await run(build, folder)).out).toContain('用时');
    const first = published(join(folder, 'dist'));
    expect((await run(build, folder)).out).toContain('没有变化');
    // Colours and the folder it is run from decide nothing but how it is said.
    const { out } = await run(
      ['build', '..', '--only', 'site,data', '--out', '../dist', '--color', 'always'],
      join(folder, 'items'),
    );
    expect(out).toContain('没有变化');
    expect(out).toContain('\u001b[');
    expect(out).toContain(`在：${join('..', 'dist')}\n`);

    writeFileSync(join(folder, 'dist/site/index.html'), 'changed by hand');
    expect((await run(build, folder)).out).toContain('用时');
    expect(published(join(folder, 'dist'))).toEqual(first);

    writeFileSync(join(folder, 'items/card.md'), itemFile({ name: 'name: 身份证补领' }));
    expect((await run(build, folder)).out).toContain('用时');
    expect(readFileSync(join(folder, 'dist/site/index.html'), 'utf8')).not.toEqual(first['site/index.html']);
  });

  it('never trusts a damaged print', async () => {
    const folder = temporaryFolder(files);
    const build = ['build', '--only', 'handbooks', '--out', 'dist'];
    await run(build, folder);
    const first = published(join(folder, 'dist'));
    const kept = allFiles(join(folder, '.mingbai/prints'));
    // Of a book in parts what its parts tell each other is kept, too.
    expect(kept.length).toBeGreaterThanOrEqual(Object.keys(first).length);
    for (const path of kept) writeFileSync(join(folder, '.mingbai/prints', path), 'damaged');
    await run(build, folder);
    expect(published(join(folder, 'dist'))).toEqual(first);
  });

  it('keeps nothing with --no-cache', async () => {
    const folder = temporaryFolder(files);
    await run(['build', '--only', 'data', '--no-cache', '--out', 'dist'], folder);
    expect(readdirSync(folder)).not.toContain('.mingbai');
  });
});

describe('several machines', () => {
  it('are told in the language of the catalogue that they have put it together', async () => {
    const english = String(files['catalogue.yaml']).concat('language: en\n');
    const folder = temporaryFolder({ ...files, 'catalogue.yaml': english });
    await command(['build', '--only', 'data', '--shard', '1/1', '--out', 'part'], folder);
    const { code, out } = await command(['merge', 'part', '--out', 'merged'], folder);
    expect({ code, said: out.split(',')[0] }).toEqual({ code: 0, said: 'Merged 1 part' });
  });

  it('make together what one makes alone', async () => {
    const folder = temporaryFolder(files);
    await run(['build', '--out', 'whole'], folder);
    for (const part of [1, 2, 3]) {
      const { code, out } = await run(['build', '--shard', `${part}/3`, '--out', `part${part}`], folder);
      expect(code).toBe(0);
      // A part is neither published nor anything that could be opened.
      expect(out).toContain(`第 ${part} 份（共 3 份）：`);
      expect(out).not.toMatch(/发布|打开/);
    }
    const { code } = await run(['merge', 'part3', 'part1', 'part2', '--out', 'merged'], folder);
    expect(code).toBe(0);
    expect(published(join(folder, 'merged'))).toEqual(published(join(folder, 'whole')));
  });

  it('are told which part is missing, and that parts of two catalogues are no whole', async () => {
    const folder = temporaryFolder(files);
    const part = (name: string) =>
      run(['build', '--only', 'data', '--shard', name, '--out', name[0] as string], folder);
    await part('1/2');
    const alone = await run(['merge', '1', '--out', 'merged', '--lang', 'zh'], folder);
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('缺少第 2 份（共 2 份）');
    writeFileSync(join(folder, 'items/card.md'), itemFile({ name: 'name: 身份证补领' }));
    await part('2/2');
    const mixed = await run(['merge', '1', '2', '--out', 'merged', '--lang', 'zh'], folder);
    expect(mixed.err).toContain('不是同一个目录');
    const none = await run(['merge', 'items', '--out', 'merged', '--lang', 'zh'], folder);
    expect(none.err).toContain('不是 mingbai build --shard 生成的');
    expect(readdirSync(folder)).not.toContain('merged');
  });
});

describe('a part', () => {
  const merging = ['merge', 'part', '--out', 'merged', '--lang', 'zh'];
  const built = async (): Promise<string> => {
    const folder = temporaryFolder(files);
    await run(['build', '--only', 'data', '--shard', '1/1', '--out', 'part'], folder);
    return folder;
  };

  it('that is the only one is a whole', async () => {
    const folder = await built();
    expect((await run(merging, folder)).code).toBe(0);
    expect(published(join(folder, 'merged'))).toEqual(published(join(folder, 'part')));
  });

  it('that lost a file, half of one or a folder on its way is no part', async () => {
    const folder = await built();
    for (const lose of [
      () => truncateSync(join(folder, 'part/data/catalogue.json'), 5),
      () => rmSync(join(folder, 'part/data/catalogue.json')),
      () => rmSync(join(folder, 'part/data'), { recursive: true }),
    ]) {
      lose();
      const { code, err } = await run(merging, folder);
      expect(code).toBe(2);
      expect(err).toContain('“part”不完整');
    }
  });

  it('that says what no build would say is none', async () => {
    const folder = await built();
    const sound = { part: 1, of: 1, digest: '', folders: ['data'], files: '' };
    for (const part of [5, {}, { ...sound, of: 1e9 }, { ...sound, folders: ['../items'] }]) {
      writeFileSync(join(folder, 'part/.mingbai'), JSON.stringify({ part }));
      const { code, err } = await run(merging, folder);
      expect(code).toBe(2);
      expect(err).toContain('不是 mingbai build --shard 生成的');
    }
  });
});

it('several threads make what one makes', async () => {
  const folder = temporaryFolder();
  generateCatalogue(join(folder, 'catalogue'), 40);
  for (const jobs of ['1', '3']) {
    const { code } = await run(['build', '--only', 'site,data', '--jobs', jobs, '--out', jobs], folder);
    expect(code).toBe(0);
  }
  expect(published(join(folder, '3'))).toEqual(published(join(folder, '1')));
});

it('a thread that reads other files than were checked publishes nothing', () => {
  const folder = temporaryFolder(files);
  const digest = contentDigest(check(folder));
  expect(vouched(load(folder), digest, undefined).catalogue.entries).toHaveLength(2);
  const about = join(folder, 'templates/site/about.hbs');
  mkdirSync(dirname(about), { recursive: true });
  writeFileSync(about, '<p>Another design</p>');
  expect(() => vouched(load(folder), digest, undefined)).toThrow('changed meanwhile');
  rmSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'items/card.md'), itemFile({ fees: 'fees: 无' }));
  expect(() => vouched(load(folder), digest, undefined)).toThrow('changed meanwhile');
});

it('several builds into one output at once leave the catalogue as it was read last', async () => {
  const folder = settled();
  const build = ['build', '--only', 'site,data', '--out', 'dist'];
  expect(await run(build, folder)).toMatchObject({ code: 0 });
  const runs = ['一', '二', '三', '四'].map((word) => {
    writeFileSync(join(folder, 'items/card.md'), itemFile({}, `改到第${word}次。\n`));
    return run(build, folder);
  });
  for (const ended of await Promise.all(runs)) expect(ended).toMatchObject({ code: 0 });
  expect(await run(['build', '--only', 'site,data', '--no-cache', '--out', 'fresh'], folder)).toMatchObject({
    code: 0,
  });
  expect(published(join(folder, 'dist'))).toEqual(published(join(folder, 'fresh')));
}, 60_000);
