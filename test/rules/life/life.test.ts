/** The life of items: states, dates, codes, names. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/compile.js';
import { neighbour } from '../../../src/rules/life/neighbour.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../../folder.js';
import { checkExample, mendExample } from '../examples.js';
import { findingsOf, fixed, messagesOf } from '../findings.js';

const item = 'items/example.md';
const other = 'items/resident-enrolment.md';

describe('states', () => {
  it('of suspension may leave the end open, if they say where it will be announced', () => {
    const open =
      'status: 暂停\neffective: 2026-11-01\nstatusNote: 系统升级，恢复办理的日期在市政府网站公布。';
    expect(findingsOf(open)).toEqual([]);
  });

  it('keep up with the dates, whatever they are', () => {
    expect(findingsOf('until: 2026-11-22')).toEqual([`status-behind-dates ${item}:status`]);
    expect(findingsOf('until: 2026-11-23')).toEqual([]);
    expect(
      findingsOf('status: 暂停\neffective: 2026-10-01\nuntil: 2026-11-01\nstatusNote: 系统升级。'),
    ).toEqual([`status-behind-dates ${item}:status`]);
    expect(findingsOf('status: 取消\nabolished: 2027-01-01\nstatusNote: 并入别的事项。')).toEqual([
      `status-behind-dates ${item}:status`,
    ]);
  });

  it('are not judged by the calendar where there is no day', () => {
    const undated = {
      'catalogue.yaml':
        'title: 目录\npublisher: 市政府\ndomains: [{ id: social-security, name: 社会保障 }]\nsupervision: ["12345"]\n',
      item: 'reviewed: 2019-01-01\nabolished: 2020-01-01',
    };
    expect(findingsOf(undated)).toEqual(['catalogue-without-date catalogue.yaml:title']);
  });

  it('need a day where something has a date, be it given for this once', () => {
    const rulesOf = (changes: Record<string, string>, today?: string): string[] => {
      const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(changes) }));
      return check(folder, { today }).diagnostics.map(({ rule }) => rule);
    };
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ reviewed: 'reviewed: 2026-10-30' })).toEqual(['catalogue-without-date']);
    expect(rulesOf({ reviewed: 'reviewed: 2026-10-30' }, '2026-11-23')).toEqual([]);
    // Without a day nobody is told that it is yet to come.
    expect(rulesOf({ effective: 'effective: 2027-05-01' })).toEqual(['catalogue-without-date']);
  });
});

describe('domains', () => {
  const config = 'title: 目录\npublisher: 市政府\ndate: 2026-11-23\nsupervision: ["12345"]\n';

  it('that nobody has chosen are told of in one word, with what to write', () => {
    const { diagnostics } = checkExample({ 'catalogue.yaml': config });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['uncovered-domain']);
    expect(diagnostics[0]?.message.zh).toMatch(
      /^公共教育、.*目录没有写 领域，用的是 2016 年通知的七个领域$/u,
    );
    expect(diagnostics[0]?.hint?.zh).toContain('领域: [{ 标识: social-security, 名称: 社会保障 }]');
  });
});

describe('a review', () => {
  it('is due after so many months, to the day', () => {
    expect(findingsOf('reviewed: 2025-11-23')).toEqual([]);
    expect(findingsOf('reviewed: 2025-11-22')).toEqual([`review-overdue ${item}:reviewed`]);
    expect(findingsOf('reviewed: 2026-07-01\nreviewMonths: 3')).toEqual([`review-overdue ${item}:reviewed`]);
  });

  it('cannot lie in the future', () => {
    expect(findingsOf('reviewed: 2026-11-24')).toEqual([`date-order ${item}:reviewed`]);
  });
});

describe('the history', () => {
  const on = (date: string) => ({ 'history.yaml': `- { date: ${date}, kind: 修改, note: 缩短了时限 }\n` });

  it('tells of no change to come', () => {
    expect(findingsOf(on('2026-11-23'))).toEqual([]);
    expect(findingsOf(on('2026-11-24'))).toEqual(['date-order history.yaml:[0].date']);
  });
});

describe('what replaces an item', () => {
  const abolished = 'status: 取消\nabolished: 2026-10-01\nstatusNote: 合并了。\nreplacedBy: ';

  it('is suggested where it is nearly named', () => {
    const example = `${abolished}resident-enrollment`;
    expect(fixed(example, 'replaced-by-unknown', item, false)).toContain(
      'replacedBy: "resident-enrolment"\n',
    );
  });

  it('is neither the item itself nor an abolished one', () => {
    expect(findingsOf(`${abolished}example`)).toEqual([`replaced-by-unknown ${item}:replacedBy`]);
    const both = {
      item: `${abolished}resident-enrolment`,
      [other]: neighbour('name: 居民参保\nstatus: 取消\nabolished: 2026-01-01\nstatusNote: 合并了。'),
    };
    expect(findingsOf(both, 'replaced-by-unknown')).toEqual([`${item}:replacedBy`]);
  });
});

describe('codes', () => {
  const basic = '212000001000';
  const task = `1221030000000000203${basic}`;

  it('are reported part by part', () => {
    const messages = messagesOf(
      'codes: { catalogue: "440100001000", task: "1", handling: "x" }',
      'bad-item-code',
    );
    expect(messages).toHaveLength(4);
  });

  it('agree with the unit that decides, too', () => {
    const government = `1121030000000000103${basic}`;
    expect(findingsOf(`codes: { task: "${government}" }`)).toEqual([`code-disagrees ${item}:codes.task`]);
    expect(findingsOf(`codes: { task: "${government}" }\ndecidedBy: city-government`)).toEqual([]);
  });

  it('agree among themselves', () => {
    const codes = (catalogue: string, handling: string): string =>
      `codes: { catalogue: "${catalogue}", task: "${task}", handling: "${handling}" }`;
    expect(findingsOf(codes(basic, `${task}01`))).toEqual([]);
    expect(findingsOf(codes('2000001000', `${task}01`))).toEqual([]);
    expect(findingsOf(codes('212000002000', `${task}01`))).toEqual([`code-disagrees ${item}:codes.task`]);
    expect(findingsOf(codes(basic, `${task.replace('001000', '001001')}01`))).toEqual([
      `code-disagrees ${item}:codes.handling`,
    ]);
  });

  it('may be graded', () => {
    expect(findingsOf(`codes: { task: "${task.replace('203212', '207212')}" }`)).toEqual([]);
  });

  it('may be shared by what differs in a more specific one', () => {
    const codes = (handling: string): string =>
      `codes: { catalogue: "${basic}", task: "${task}"${handling} }`;
    const pair = (mine: string, theirs: string) => ({
      item: codes(mine),
      [other]: neighbour(`name: 居民参保\n${codes(theirs)}`),
    });
    expect(findingsOf(pair(`, handling: "${task}01"`, `, handling: "${task}02"`))).toEqual([]);
    expect(findingsOf(pair(`, handling: "${task}01"`, `, handling: "${task}01"`))).toEqual([
      `duplicate-code ${other}:codes.handling`,
    ]);
    expect(findingsOf(pair('', `, handling: "${task}01"`))).toEqual([`duplicate-code ${item}:codes.task`]);
    expect(findingsOf(pair('', ''))).toEqual([`duplicate-code ${other}:codes.task`]);
  });
});

describe('twins', () => {
  it('may be an item in force and the abolished one of its name', () => {
    const abolished = 'status: 取消\nabolished: 2026-01-01\nstatusNote: 合并了。';
    const name = 'name: 新生儿参加居民医疗保险登记';
    expect(findingsOf({ [other]: neighbour(`${name}\n${abolished}`) })).toEqual([]);
    expect(findingsOf({ [other]: neighbour(name) })).toEqual([`twin-items ${other}:name`]);
  });
});

describe('related items', () => {
  it.each([
    ['a value', 'related: resident-enrolment、other', 'related: [resident-enrolment, other]\n'],
    ['an entry', 'related: [resident-enrolment、other]', 'related: [resident-enrolment, other]\n'],
    [
      'an entry on a line of its own',
      'related:\n  - resident-enrolment，other # 核对过',
      'related:\n  - resident-enrolment\n  - other # 核对过\n',
    ],
  ])('written as one are parted, and are items then: %s', (_, example, expected) => {
    const files = { item: example, 'items/other.md': neighbour('name: 参保信息变更') };
    expect(findingsOf(files)).toEqual([`related-unknown ${item}:related`]);
    const mended = fixed(files, 'related-unknown', item);
    expect(mended).toContain(expected);
    const { applied, checked } = mendExample(files, 'related-unknown');
    expect([applied, checked.diagnostics]).toEqual([1, []]);
  });

  it('are others, each once, however written', () => {
    const example = 'related: [example, resident-enrolment, Resident-Enrolment]';
    expect(findingsOf(example, 'needless-related')).toEqual([
      'items/example.md:related[0]',
      'items/example.md:related[2]',
    ]);
    expect(fixed(example, 'needless-related', 'items/example.md', false)).toContain(
      'related: [resident-enrolment]\n',
    );
  });
});
