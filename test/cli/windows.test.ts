/**
 * The program on an editor’s Windows machine, shown to it by the modules in windows/: paths with drives and
 * backslashes, forbidden names, open files that cannot be moved. What it publishes has the bytes it has here.
 */
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { generateCatalogue } from '../bench/generate.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { type Ended, run } from './process.js';

const preload = pathToFileURL(join(import.meta.dirname, 'windows/preload.mjs')).href;
const onWindows = (args: readonly string[], cwd: string): Promise<Ended> =>
  run(args, cwd, { NODE_OPTIONS: `--import ${preload}` });

/** Every published file with its bytes, by its path. */
function published(out: string): Map<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(out, path)).isFile() && !path.startsWith('.'));
  return new Map(files.map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}

// Real Windows needs no one to play it.
describe.skipIf(process.platform === 'win32')('on Windows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-windows-'));
  generateCatalogue(folder, 6);
  appendFileSync(join(folder, 'catalogue.yaml'), 'languages: [zh-CN, en]\nleaflets: true\n');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('publishes the same bytes, the prints and the threads included', async () => {
    const there = await onWindows(['build', '--out', 'there', '--jobs', '2'], folder);
    expect(there).toMatchObject({ code: 0 });
    expect(there.out).toContain('file:///C:/');
    rmSync(join(folder, '.mingbai'), { recursive: true });
    expect(await run(['build', '--out', 'here'], folder)).toMatchObject({ code: 0 });
    const [made, expected] = [published(join(folder, 'there')), published(join(folder, 'here'))];
    expect([...made.keys()]).toEqual([...expected.keys()]);
    expect([...made.keys()].filter((path) => made.get(path) !== expected.get(path))).toEqual([]);
    expect(made.size).toBeGreaterThan(100);
  });

  it('knows that nothing changed, and makes anew what did, taking nothing else away', async () => {
    const build = ['build', '--only', 'site,data', '--out', 'updated'];
    expect(await onWindows(build, folder)).toMatchObject({ code: 0 });
    // What was written a moment ago can change again unseen.
    await sleep(3100);
    expect(await onWindows(build, folder)).toMatchObject({ code: 0 });
    expect((await onWindows(build, folder)).out).toContain('没有变化');
    const items = readdirSync(join(folder, 'items'), { recursive: true, encoding: 'utf8' });
    const item = join(folder, 'items', items.find((path) => path.endsWith('item-3.md')) ?? '');
    writeFileSync(item, readFileSync(item, 'utf8').replace(/everydayName: .*/, 'everydayName: 换一个叫法'));
    expect((await onWindows(build, folder)).out).toContain('只更新改动的');
    expect(await run(['build', '--only', 'site,data', '--out', 'anew'], folder)).toMatchObject({ code: 0 });
    expect(published(join(folder, 'updated'))).toEqual(published(join(folder, 'anew')));
  });

  it('merges parts into the whole', async () => {
    for (const part of ['1/2', '2/2']) {
      const args = ['build', '--only', 'site,data', '--shard', part, '--out', `part${part[0]}`];
      expect(await onWindows(args, folder)).toMatchObject({ code: 0 });
    }
    expect(await onWindows(['merge', 'part1', 'part2', '--out', 'merged'], folder)).toMatchObject({
      code: 0,
    });
    expect(await run(['build', '--only', 'site,data', '--out', 'whole'], folder)).toMatchObject({ code: 0 });
    expect(published(join(folder, 'merged'))).toEqual(published(join(folder, 'whole')));
  });

  it('names files in findings with slashes, for every reader of a report', async () => {
    const cwd = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ fees: 'fees: 五元' }) }));
    const { code, out } = await onWindows(['check', '.\\items'], cwd);
    expect(code).toBe(1);
    expect(out).toMatch(/items\/a\.md:\d+:\d+/);
    expect((await onWindows(['check', '--format', 'sarif'], cwd)).out).toContain('"items/a.md"');
  });

  it('says of a file that Windows cannot have that it cannot be read', async () => {
    const cwd = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(), 'items/con.md': itemFile() }));
    const { code, out } = await onWindows(['check'], cwd);
    expect(code).toBe(1);
    expect(out).toContain('items/con.md');
  });
});
