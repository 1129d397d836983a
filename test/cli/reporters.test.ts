/** Reports as the programs read them that they are for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

const long = 'timeLimit: { statutory: 20日, promised: 30日 }';

/** Two units, an item whose id looks like a number, a register with a fault, and text that markup could trip over. */
const faulty = (): string =>
  temporaryFolder(
    catalogueFiles({
      'units.yaml': `${catalogueFiles()['units.yaml']}- id: tax
  name: 税务局/第一分局
  contacts:
    consult: [{ kind: 电话, value: "0412-5550199" }]
    places: [{ name: 大厅, address: 示例路2号, room: 1号窗口, hours: "工作日 9:00—17:00，法定节假日休息" }]
`,
      'laws.yaml': `${catalogueFiles()['laws.yaml']}- { id: other, title: 另一部法, level: <法律> & "规" }\n`,
      'items/1e32.md': itemFile({ timeLimit: long }),
      'items/b c/税.md': itemFile({
        name: 'name: "甲<b>&乙"',
        unit: 'unit: tax',
        timeLimit: 'timeLimit: 很快',
      }),
      'items/c.md': itemFile({ name: 'name: 丙事项', unit: 'unit: tax', keywords: 'keywords: [丙\u200B]' }),
    }),
  );
const clean = (): string => temporaryFolder(catalogueFiles({ 'items/a.md': itemFile() }));

async function report(format: string, folder = faulty(), more: readonly string[] = []): Promise<string> {
  const { out, err } = await command(['check', '--format', format, ...more], folder);
  expect(err).toBe('');
  return out;
}

describe('compact', () => {
  it('is one line a diagnostic, which editors can jump to', async () => {
    const lines = (await report('compact')).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^[^:]+\.(?:md|yaml):\d+:\d+: (?:error|warning)\[[a-z-]+\] .+；改法：.+$/);
    }
    expect(lines[0]).toMatch(/^items\/1e32\.md:\d+:\d+: error\[promise-longer-than-law\]/);
    expect(await report('compact', clean())).toBe('');
  });
});

describe('gitlab', () => {
  it('has the form of Code Quality', async () => {
    const issues = JSON.parse(await report('gitlab')) as Record<string, never>[];
    expect(issues).toHaveLength(4);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\p{Script=Han}/u),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: {
          path: expect.stringMatching(/^(?!\/|\.\/)/),
          positions: {
            begin: { line: expect.any(Number), column: expect.any(Number) },
            end: { line: expect.any(Number), column: expect.any(Number) },
          },
        },
      });
    }
    expect(JSON.parse(await report('gitlab', clean()))).toEqual([]);
  });

  it('gives every finding its own fingerprint, alike ones too', async () => {
    const twice = 'materials:\n  - 其他材料\n  - 相关材料';
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ materials: twice }) }));
    const prints = (JSON.parse(await report('gitlab', folder)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
    expect(prints.length).toBeGreaterThan(1);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('sarif', () => {
  it('takes a colon in the first name of a path for no scheme', async () => {
    const files = Object.entries(catalogueFiles({ 'items/a.md': itemFile({ timeLimit: long }) }));
    const folder = temporaryFolder(Object.fromEntries(files.map(([path, text]) => [`a:b/${path}`, text])));
    const { out } = await command(['check', 'a:b', '--format', 'sarif'], folder);
    expect(out).toContain('"uri": "a%3Ab/items/a.md"');
  });

  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // One pattern of the schema is older than the u flag.
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it('is held to a schema that refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it.each([
    ['findings', faulty],
    ['nothing', clean],
  ])('with %s is valid by the schema of 2.1.0', async (_, folder) => {
    validate(JSON.parse(await report('sarif', folder())));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names rules, places and fingerprints', async () => {
    const [run] = JSON.parse(await report('sarif')).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(run.results).toHaveLength(4);
    for (const { ruleId, level, partialFingerprints, locations } of run.results) {
      expect(ids).toContain(ruleId);
      expect(level).toMatch(/^(?:error|warning)$/);
      expect(Object.values(partialFingerprints)).toHaveLength(1);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain('items/b%20c/%E7%A8%8E.md');
  });
});

describe('junit', () => {
  it.each([
    ['findings', faulty, 4],
    ['nothing', clean, 1],
  ])('with %s is XML that adds up', async (_, folder, cases) => {
    const xml = await report('junit', folder());
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => /^test(?:suite|case)$/.test(name),
    });
    const { testsuites } = parser.parse(xml);
    const suites = testsuites.testsuite as { '@_tests': string; '@_failures': string; testcase: object[] }[];
    expect(Number(testsuites['@_tests'])).toBe(cases);
    expect(suites.flatMap(({ testcase }) => testcase)).toHaveLength(cases);
    const failures = suites.flatMap(({ testcase }) => testcase.filter((one) => 'failure' in one));
    expect(failures).toHaveLength(Number(testsuites['@_failures']));
    for (const suite of suites) expect(suite.testcase).toHaveLength(Number(suite['@_tests']));
  });
});

describe('html', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'off',
    },
  });

  it.each([
    ['findings', faulty],
    ['nothing', clean],
  ])('with %s is valid, and needs nothing beside it', async (_, folder) => {
    const page = await report('html', folder());
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual(
      [],
    );
    expect(page).not.toMatch(/<(?:script|link|img)|<法律>|甲<b>/);
  });

  it('speaks English when asked', async () => {
    expect(await report('html', faulty(), ['--lang', 'en'])).toContain('<html lang="en">');
  });
});

describe('xlsx', () => {
  async function sheets(folder: string) {
    const { code, out } = await command(['check', '--format', 'xlsx', '--output', 'out/问题.xlsx'], folder);
    expect(out).toBe('');
    const read = await readXlsx(readFileSync(join(folder, 'out/问题.xlsx')));
    return { code, read };
  }

  it('has one sheet a unit, codes as text, and a column for what was done', async () => {
    const { code, read } = await sheets(faulty());
    expect(code).toBe(1);
    expect(read.map(({ sheet }) => sheet)).toEqual(['公安派出所', '税务局 第一分局', '登记簿与配置']);
    for (const { data } of read) {
      expect(data[0]?.at(-1)).toBe('处理情况');
      expect(data.length).toBeGreaterThan(1);
    }
    const [headings = [], row = []] = read[0]?.data ?? [];
    expect(row[headings.indexOf('事项')]).toBe('1e32');
    expect(row[headings.indexOf('行')]).toEqual(expect.any(Number));
  });

  it('is a workbook when nothing is wrong', async () => {
    const { code, read } = await sheets(clean());
    expect({ code, names: read.map(({ sheet }) => sheet) }).toEqual({ code: 0, names: ['没有发现问题'] });
  });

  it('needs a file to go to', async () => {
    const { code, out, err } = await command(['check', '--format', 'xlsx'], faulty());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--output');
  });
});

describe('what is reported, and how it ends', () => {
  const warned = (): string =>
    temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ keywords: 'keywords: [丙\u200B]' }) }));

  it('--quiet leaves warnings out', async () => {
    expect(JSON.parse(await report('json', faulty(), ['--quiet'])).diagnostics).toHaveLength(3);
    expect(await report('compact', warned(), ['--quiet'])).toBe('');
  });

  it.each([
    [[], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '0', '--quiet'], 1],
    [['--max-warnings', '0', '--exit-zero'], 0],
    [['--max-warnings', '-1'], 2],
  ])('one warning with %j ends with %i', async (options, code) => {
    expect((await command(['check', ...options], warned())).code).toBe(code);
  });

  it.each(['pretty', 'compact', 'json', 'github', 'gitlab', 'sarif', 'junit', 'html'])(
    '--output writes what %s would print',
    async (format) => {
      const folder = faulty();
      const printed = await report(format, folder);
      expect(await report(format, folder, ['--output', 'reports/r'])).toBe('');
      const written = readFileSync(join(folder, 'reports/r'), 'utf8');
      const untimed = (text: string): string => text.replace(/用时 [\d.]+ 秒/, '');
      expect(untimed(written)).toBe(untimed(printed));
    },
  );
});
