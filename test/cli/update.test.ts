/** An update of what changed gives the bytes of a whole build, whatever was changed. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateCatalogue } from '../bench/generate.js';
import { run } from './process.js';

/** Three batches of the data. */
const count = 130;
const folder = mkdtempSync(join(tmpdir(), 'mingbai-update-'));
generateCatalogue(folder, count);
change('catalogue.yaml', /$/, 'languages: [zh-CN, en]\nrules: { unknown-unit: warning }\n');
// What was written a moment ago can change again unseen.
beforeAll(() => sleep(3100));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function allFiles(below: string): string[] {
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(below, path)).isFile())
    .sort();
}

/** Path of the file of an item. */
function item(n: number, ending = '.md'): string {
  const file = allFiles(join(folder, 'items')).find((path) => path.endsWith(`/item-${n}.md`)) ?? '';
  return join('items', file.replace(/\.md$/, ending));
}

function change(path: string, from: RegExp, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(join(folder, path), before.replace(from, to));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Every published file with its bytes. */
function published(out: string): Record<string, string> {
  const paths = allFiles(join(folder, out)).filter((path) => !path.startsWith('.'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, out, path), 'latin1')]));
}

const english = '---\nname: Service five\nreviewed: 2026-10-01\n---\n';

/** What is changed, how many items are made anew (undefined: all), and how it is changed. Each follows the one before. */
const steps: readonly (readonly [string, number | undefined, () => void])[] = [
  ['everything', undefined, () => undefined],
  ['nothing', 0, () => undefined],
  [
    'a sentence of a body: its item and the one that refers to it',
    2,
    () => change(item(7), /$/, '多一句。\n'),
  ],
  ['a step', 2, () => change(item(7), /在窗口提交材料/, '在窗口提交全部材料')],
  ['the time of a file alone', 0, () => change(item(7), /多一句。/, '多一句。')],
  [
    'a limit, which the report of all items counts',
    2,
    () => change(item(3), /statutory: 20/, 'statutory: 25'),
  ],
  ['a name', 2, () => change(item(3), /everydayName: .*/, 'everydayName: 换一个叫法')],
  [
    'a name to that of another item, whose page is now told apart by more',
    3,
    () => change(item(9), /everydayName: .*/, 'everydayName: 换一个叫法'),
  ],
  [
    'it back, so that the other is no longer',
    3,
    () => change(item(9), /everydayName: .*/, 'everydayName: 又一个'),
  ],
  [
    'what an item is suspended for',
    2,
    () =>
      change(
        item(9),
        /reviewed:/,
        'status: 暂停\neffective: 2026-11-01\nuntil: 2026-12-31\nstatusNote: 大厅装修。\nreviewed:',
      ),
  ],
  [
    'a material more, which moves the rows of all that follow in a sheet',
    2,
    () =>
      change(
        item(11),
        /^materials:/m,
        'materials:\n  - { name: 近期照片, kind: 照片, original: 2, issuer: 照相馆 }',
      ),
  ],
  [
    'a fee that is less for some, which begins a table',
    2,
    () =>
      change(
        item(70),
        /^fees:[\s\S]*?(?=^timeLimit)/m,
        'fees:\n  - { name: 工本费, amount: 20, per: 证, basis: [《中华人民共和国社会保险法》第四条], reduction: [{ who: 低保对象, amount: 0, basis: [《中华人民共和国社会保险法》第四条] }] }\n',
      ),
  ],
  [
    'it back, which ends the table',
    2,
    () => change(item(70), /^fees:[\s\S]*?(?=^timeLimit)/m, 'fees: 不收费\n'),
  ],
  [
    'the office to one that is in no register, which is published as an organization',
    2,
    () =>
      change(
        item(70),
        /^unit: unit-\d+/m,
        'contacts: { consult: [{ kind: 电话, value: "0412-5510099", hours: 工作日 8:30—17:00 }], places: [{ name: 大厅, address: 中心路1号, room: 3号窗口, hours: 工作日 8:30—17:00 }] }\nunit: 没登记的单位',
      ),
  ],
  [
    'the office to another of these, while the one before is gone',
    2,
    () => change(item(70), /没登记的单位/, '另一个没登记的单位'),
  ],
  ['a word that the next line of all data has, too', 2, () => change(item(129), /核对材料/, '核对全部材料')],
  [
    'a sentence, while what is kept of the pieces of data is damaged',
    undefined,
    () => {
      const kept = allFiles(join(folder, '.mingbai/builds')).filter((path) => path.endsWith('.segments'));
      for (const path of kept) appendFileSync(join(folder, '.mingbai/builds', path), 'x');
      change(item(7), /$/, '又一句。\n');
    },
  ],
  ['a sentence, now that it is kept again', 2, () => change(item(7), /$/, '还有一句。\n')],
  ['a first translation', 2, () => write(item(5, '.en.md'), english)],
  ['a sentence of a translation', 2, () => write(item(5, '.en.md'), `${english}One more sentence.\n`)],
  [
    'one item more',
    undefined,
    () => write('items/more.md', readFileSync(join(folder, item(9)), 'utf8').replace('（第9项）', '')),
  ],
  ['an office', undefined, () => change('units.yaml', /示例路1号/, '示例路一号')],
  [
    'a form, by another of the same size',
    undefined,
    () => change('files/forms/form-1.pdf', /forms 1/, 'forms X'),
  ],
  ['the colours', undefined, () => write('templates/site/styles/theme.css', ':root { --brand: #123456; }')],
  ['a published page, by hand', undefined, () => write('dist/site/about.html', 'by hand')],
  ['the published pages, by one too many', undefined, () => write('dist/site/more.html', 'by hand')],
  [
    'a published page, which is removed',
    undefined,
    () => rmSync(join(folder, 'dist/site/items/item-2.html')),
  ],
];

/** The tables that were published after each step. */
const tablesSeen: string[][] = [];
/** How many organizations were. */
const organizationsSeen: number[] = [];

it.each(steps)('after a change of %s', async (_, items, make) => {
  make();
  const build = ['build', '--only', 'site,data', '--lang', 'zh', '--out'];
  const { code, out, err } = await run([...build, 'dist'], folder);
  expect(code, err).toBe(0);
  await run([...build, 'fresh', '--no-cache'], folder);
  expect(published('dist')).toEqual(published('fresh'));
  tablesSeen.push(readdirSync(join(folder, 'dist/data/tables')));
  organizationsSeen.push(readdirSync(join(folder, 'dist/data/hsds/organizations')).length);
  const updated = out.includes('没有变化') ? '0' : /只更新改动的 (\d+) 项/.exec(out)?.[1];
  expect(updated === undefined ? undefined : Number(updated)).toBe(items);
});

it('tables come and go with their rows', () => {
  expect(tablesSeen.map((names) => names.includes('reductions.csv'))).toContain(true);
  expect(tablesSeen.at(-1)).not.toContain('reductions.csv');
});

it('an office that is in no register is published while an item names it', () => {
  const [registered = 0] = organizationsSeen;
  expect(new Set(organizationsSeen)).toEqual(new Set([registered, registered + 1]));
});
