/** The program as a process: what it prints, where, and how it ends. */
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';
import { run, start } from './process.js';

const good = () => temporaryFolder(catalogueFiles({ 'items/card.md': itemFile() }));
const bad = () =>
  temporaryFolder(
    catalogueFiles({
      'items/card.md': itemFile({ timeLimit: 'timeLimit: { statutory: 20日, promised: 30日 }' }),
    }),
  );

/** All files below a folder by path, as text. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

describe('check', () => {
  it('ends with 0 and one sentence when nothing is wrong', async () => {
    const { code, out, err } = await run(['check'], good());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^检查 1 项：没有发现问题；用时 \d+\.\d 秒\n$/);
  });

  it('shows the place with a frame, and ends with 1', async () => {
    const { code, out } = await run(['check'], bad());
    expect(code).toBe(1);
    expect(out).toContain('错误[promise-longer-than-law] 承诺 30日 比法定 20日 长');
    expect(out).toMatch(/--> items\/card\.md:\d+:\d+/);
    const lines = out.split('\n');
    const caret = lines.findIndex((line) => /^\s+\|\s+\^+$/.test(line));
    const [before = ''] = (lines[caret - 1] ?? '').split('30日');
    expect(lines[caret]?.indexOf('^')).toBe(displayWidth(before));
  });

  it('speaks English when asked, whatever the machine speaks', async () => {
    const { out } = await run(['check', '--lang', 'en'], bad());
    expect(out).toContain(
      'error[promise-longer-than-law] The promised 30日 is longer than the statutory 20日',
    );
    expect(out).toContain('Checked 1 item: 1 error, 0 warnings');
  });

  it('gives programs JSON', async () => {
    const { code, out } = await run(['check', '--format', 'json'], bad());
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      version: 1,
      columnUnit: 'utf-16',
      summary: { items: 1, errors: 1, warnings: 0 },
    });
    expect(report.diagnostics).toMatchObject([
      {
        rule: 'promise-longer-than-law',
        severity: 'error',
        file: 'items/card.md',
        item: 'card',
        field: ['timeLimit', 'promised'],
        message: { zh: expect.any(String), en: expect.any(String) },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it('gives GitHub its commands, with paths from where it runs', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        Object.entries(catalogueFiles({ 'items/card.md': itemFile({ timeLimit: 'timeLimit: 很快' }) })).map(
          ([path, text]) => [`catalogue/${path}`, text],
        ),
      ),
    );
    const { out } = await run(['check', '--format', 'github'], folder);
    expect(out).toMatch(
      /^::error file=catalogue\/items\/card\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=unreadable-duration::.+%0A/,
    );
  });

  it('reports one file when one file is named', async () => {
    const folder = temporaryFolder(
      catalogueFiles({
        'items/a.md': itemFile({ timeLimit: 'timeLimit: 很快' }),
        'items/b.md': itemFile({ name: 'name: 乙事项', timeLimit: 'timeLimit: 很慢' }),
      }),
    );
    const { out } = await run(['check', 'items/b.md'], folder);
    expect(out).toContain('很慢');
    expect(out).not.toContain('很快');
  });

  it('writes the report where --output says, and exits as told', async () => {
    const folder = bad();
    const { code, out } = await run(
      ['check', '--format', 'json', '--output', 'reports/r.json', '--exit-zero'],
      folder,
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'reports/r.json'), 'utf8')).summary.errors).toBe(1);
  });

  it.each(['items/a.md', 'items/新.txt', 'catalogue.yaml', 'units.yaml', 'files/r.json'])(
    'writes no report over the catalogue itself, such as %s',
    async (output) => {
      const text = itemFile();
      const folder = temporaryFolder(catalogueFiles({ 'items/a.md': text }));
      for (const command of ['check', 'audit']) {
        const { code, err } = await run([command, '--output', output], folder);
        expect(code).toBe(2);
        expect(err).toContain('不放报告');
      }
      expect(readFileSync(join(folder, 'items/a.md'), 'utf8')).toBe(text);
      expect(existsSync(join(folder, 'files/r.json'))).toBe(false);
    },
  );

  it('writes a report beside the catalogue’s files', async () => {
    const folder = bad();
    expect((await run(['check', '--output', '问题.txt'], folder)).code).toBe(1);
    expect(readFileSync(join(folder, '问题.txt'), 'utf8')).toContain('错误');
  });

  it('shows changes with paths that people can read, and says when there are none', async () => {
    const text = itemFile({ fees: 'fees: 免费' });
    const folder = temporaryFolder(catalogueFiles({ 'items/民政 科/低保.md': text }));
    const { code, out } = await run(['check', '--fix', '--dry-run'], folder);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '--- a/items/民政 科/低保.md\t',
      '+++ b/items/民政 科/低保.md\t',
    ]);
    expect(out).toContain('-fees: 免费\n+fees: 不收费\n');
    const clean = await run(['check', '--fix', '--dry-run'], good());
    expect(clean).toMatchObject({ code: 0, out: '', err: '没有能自动改的\n' });
  });

  it.runIf(process.platform !== 'win32')(
    'mends files as whoever shares them keeps them: links, permissions',
    async () => {
      const text = itemFile({ fees: 'fees: 免费' });
      const folder = temporaryFolder(catalogueFiles({ 'items/card.md': text, 'shared/old-age.txt': text }));
      const linked = join(folder, 'items/old-age.md');
      symlinkSync('../shared/old-age.txt', linked);
      chmodSync(join(folder, 'items/card.md'), 0o664);
      await run(['check', '--fix'], folder);
      expect(statSync(join(folder, 'items/card.md')).mode & 0o777).toBe(0o664);
      expect(readlinkSync(linked)).toBe('../shared/old-age.txt');
      for (const file of ['items/card.md', 'shared/old-age.txt'])
        expect(readFileSync(join(folder, file), 'utf8')).toContain('fees: 不收费\n');
      expect(readdirSync(join(folder, 'shared'))).toEqual(['old-age.txt']);
    },
  );
});

it.runIf(existsSync('/dev/full'))('says that its result is lost where the disk is full', async () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { code, err } = await run(['check'], good(), {}, full);
    expect(code).toBe(2);
    expect(err).toBe('出错：写不出结果（ENOSPC）\n');
  } finally {
    closeSync(full);
  }
});

it('tells of a configuration under another name', async () => {
  const { code, err } = await run(['check'], temporaryFolder({ 'catalog.yaml.txt': 'title: 甲\n' }));
  expect(err).toContain('却有“catalog.yaml.txt”：是它的话，把文件名改成 catalogue.yaml');
  expect(code).toBe(2);
});

describe('misuse ends with 2 and a sentence', () => {
  it.each([
    [['check', 'nowhere'], '没有“nowhere”'],
    [['check'], '找不到 catalogue.yaml'],
    [['fly'], '没有“fly”这个命令'],
    [['biuld'], '是不是 build？'],
    [['check', '--formt', 'json'], '没有“--formt”这个选项。是不是 --format？'],
    [['check', '--format'], '选项 --format <name> 后面要写值'],
    [['check', '--format', 'yaml'], '不能写“yaml”，可以写：pretty、compact'],
    [['check', '--max-warnings', 'few'], '不能写“few”，可以写：0、1、2 …'],
    [['check', '--today', '2026-02-30'], '不能写“2026-02-30”，可以写：YYYY-MM-DD'],
    [['print'], '少写了<印什么>'],
    [['explain', 'a', 'b'], '最多写 1 个参数，写了 2 个'],
    [['fly', '--lang', 'en'], "unknown command 'fly'"],
    [['build', '--only', 'sites'], '找不到 catalogue.yaml'],
    [['explain', 'promise-longer-than-lw'], '是不是“promise-longer-than-law”'],
  ])('%j', async (args, says) => {
    const { code, out, err } = await run(args, temporaryFolder());
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toContain('\n    at ');
  });
});

it('explains a rule with why, a bad and a good example', async () => {
  const { code, out } = await run(['explain', 'promise-longer-than-law'], temporaryFolder());
  expect(code).toBe(0);
  for (const part of ['为什么', '这样不行', '这样可以', '承诺时限: 30个工作日']) expect(out).toContain(part);
});

it('complains in the language of the catalogue where none is asked for', async () => {
  const folder = good();
  const english = { LC_ALL: 'en_US.UTF-8' };
  const here = await run(['print', 'leaflet', '--item', 'nope'], folder, english);
  expect(here.err).toContain('出错：');
  const elsewhere = await run(['check', 'nowhere'], temporaryFolder(), english);
  expect(elsewhere.err).toContain('error: There is no file');
  for (const [args, says] of [
    [['check', '--formt'], '没有“--formt”这个选项'],
    [['biuld'], '没有“biuld”这个命令'],
  ] as const) {
    expect((await run(args, folder, english)).err).toContain(says);
  }
});

it('helps and explains in the language of the catalogue, too', async () => {
  const folder = good();
  const english = { LC_ALL: 'en_US.UTF-8' };
  for (const [args, says] of [
    [['check', '--help'], '用法 mingbai check'],
    [['help'], '用法 mingbai'],
    [['explain', 'missing-file'], '为什么'],
    [['schema'], '编辑写的文件'],
  ] as const) {
    expect((await run(args, folder, english)).out, args.join(' ')).toContain(says);
    expect((await run([...args, '--lang', 'en'], folder)).out, args.join(' ')).not.toContain(says);
  }
});

const commands = ['check', 'build', 'print', 'merge', 'audit', 'baseline', 'schema', 'explain'];

it.each(['zh', 'en'])('helps in lines of at most 80 columns (%s)', async (lang) => {
  for (const args of [[], ...commands.map((command) => [command])]) {
    const { out } = await command([...args, '--help', '--lang', lang], temporaryFolder());
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  }
});

it('helps in Chinese without a word of English', async () => {
  const { out } = await run(['build', '--help'], temporaryFolder());
  for (const word of ['用法 mingbai build [选项] [文件夹]', '参数：', '选项：', '（默认 dist）'])
    expect(out).toContain(word);
  expect(out).not.toMatch(/Usage|Options|Arguments|default|choices/);
});

it('helps with examples in both languages', async () => {
  const folder = temporaryFolder();
  const zh = await run(['build', '--help'], folder);
  const en = await run(['build', '--help', '--lang', 'en'], folder);
  expect(zh.out).toContain('例：');
  expect(en.out).toContain('Examples:');
});

describe('build', () => {
  it('publishes site, handbooks and data, and says where to open it', async () => {
    const folder = good();
    const { code, out, err } = await run(['build', '--out', 'dist'], folder);
    expect(err).not.toContain('错误');
    expect(code).toBe(0);
    expect(out).toMatch(/发布 1 项：网站 \d+ 个文件，手册 \d+ 个文件，数据 \d+ 个文件；用时/);
    expect(out).toContain('打开：file://');
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['.mingbai', 'data', 'handbooks', 'site']);
  });

  it('publishes nothing on an error, and the old output stays', async () => {
    const folder = good();
    await run(['build', '--only', 'site,data'], folder);
    const before = contents(join(folder, 'dist'));
    writeFileSync(join(folder, 'items/card.md'), itemFile({ timeLimit: 'timeLimit: 很快' }));
    const { code, err } = await run(['build', '--only', 'site,data'], folder);
    expect(code).toBe(1);
    expect(err).toContain('什么也没有发布');
    expect(contents(join(folder, 'dist'))).toEqual(before);
  });

  it('lets two builds at once both end well', async () => {
    const folder = good();
    const ends = await Promise.all([1, 2, 3].map(() => run(['build', '--only', 'site,data'], folder)));
    expect(ends.map(({ code, err }) => ({ code, err: code === 0 ? '' : err }))).toEqual(
      Array(3).fill({ code: 0, err: '' }),
    );
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['.mingbai', 'data', 'site']);
  });

  it('gives the same bytes whatever the folder, the order of files and the number of cores', async () => {
    const files = catalogueFiles({
      'items/b/card.md': itemFile(),
      'items/a/other.md': itemFile({ name: 'name: 居民户口簿补领', domain: 'domain: social-security' }),
      'files/forms/a.txt': 'a',
      'files/forms/b.txt': 'b',
    });
    const one = temporaryFolder(files);
    const two = temporaryFolder(Object.fromEntries(Object.entries(files).reverse()));
    await run(['build'], one);
    await run(['build', '--lang', 'zh'], two, {
      RAYON_NUM_THREADS: '1',
      LANG: 'en_US.UTF-8',
      TZ: 'Pacific/Auckland',
    });
    const first = contents(join(one, 'dist'));
    expect(Object.keys(first).length).toBeGreaterThan(10);
    expect(contents(join(two, 'dist'))).toEqual(first);
  });

  it.skipIf(process.platform === 'win32')('is interrupted with 130 and leaves no debris', async () => {
    const folder = good();
    const { child, ended } = start(['build'], folder);
    await new Promise<void>((resolve) => {
      child.stderr?.on('data', () => resolve());
    });
    child.kill('SIGINT');
    const { code } = await ended;
    expect(code).toBe(130);
    expect(readdirSync(folder)).not.toContain('dist');
  });

  it('makes both products where --only is given twice', async () => {
    const folder = good();
    const { code } = await run(['build', '--only', 'data', '--only', 'site'], folder);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'dist')).filter((name) => !name.startsWith('.'))).toEqual([
      'data',
      'site',
    ]);
  });

  it('refuses an output that would overwrite the catalogue', async () => {
    const { code, err } = await run(['build', '.', '--out', '.'], good());
    expect(code).toBe(2);
    expect(err).toContain('不能发布到目录自己的文件夹里');
    expect(err).toContain('用 --out 指定别的文件夹');
  });

  it('refuses one that a link or another case of letters leads into the catalogue', async () => {
    const folder = good();
    symlinkSync(join(folder, 'items'), join(folder, 'public'));
    for (const out of ['public/site', 'Items/site']) {
      const { code, err } = await run(['build', '.', '--out', out], folder);
      expect(code).toBe(2);
      expect(err).toContain('不能发布到目录自己的文件夹里');
    }
  });

  it('refuses a whole disk, a home folder and a path of another system', async () => {
    const folder = good();
    const cases: [string, string][] = [
      ['/', '不能发布到整个磁盘'],
      [homedir(), '不能发布到个人文件夹'],
    ];
    if (sep === '/') cases.push(['C:\\', '是 Windows 的路径']);
    for (const [out, said] of cases) {
      const { code, err } = await run(['build', '.', '--out', out], folder);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
    expect(readdirSync(folder)).not.toContain('C:\\');
  });

  it('publishes though nobody reads what it says', async () => {
    const folder = good();
    const { child, ended } = start(['build', '--only', 'data'], folder);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect((await ended).code).toBe(0);
    expect(existsSync(join(folder, 'dist/data/catalogue.json'))).toBe(true);
  });

  it('hires no more threads than a machine can bear', async () => {
    const { code } = await run(['build', '--only', 'data', '--jobs', '999'], good());
    expect(code).toBe(0);
  });

  it('says that the output cannot be written', async () => {
    const folder = good();
    writeFileSync(join(folder, 'dist'), 'a file is in the way');
    const { code, err } = await run(['build', '--only', 'data'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/写不进“.*dist”/);
  });
});
