/** `mingbai audit`: the clean-up report as a table, as data and as a workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

const certificates = `- id: kinship
  name: 亲属关系证明
  purpose: 说明家庭关系
  requester: police
  issuer: 居民委员会
  decision: 取消
  reason: 社区无法核实
  replacement: 看户口簿
`;
const materials = `materials:
  - { name: 亲属关系证明, kind: 证明, source: 中介机构出具, issuer: 居民委员会, original: 1, basis: 《中华人民共和国居民身份证法》第十一条 }
  - { name: 用工情况表, kind: 其他, source: 申请人自备, original: 1, signature: 单位盖章, basis: 《中华人民共和国居民身份证法》第十一条 }
  - { name: 居民户口簿, kind: 证件证照, source: 政府部门核发, issuer: 公安机关, original: 核验, basis: 《中华人民共和国居民身份证法》第十一条 }`;

const folder = (): string =>
  temporaryFolder(
    catalogueFiles({
      'certificates.yaml': certificates,
      'items/007.md': itemFile({ materials }),
      'items/b.md': itemFile({ name: 'name: 乙事项' }),
    }),
  );

describe('audit', () => {
  it('puts columns below each other in a terminal that is too narrow for them', async () => {
    const wide = await command(['audit'], folder(), 200);
    const narrow = await command(['audit'], folder(), 50);
    expect(wide.out).toBe((await command(['audit'], folder())).out);
    for (const line of narrow.out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(50);
    const words = (out: string): string => out.replace(/\s/g, '');
    expect(words(narrow.out)).toBe(words(wide.out));
    expect(narrow.out).not.toBe(wide.out);
  });

  it('gives programs every row with its action, and the figures', async () => {
    const { code, out, err } = await command(['audit', '--format', 'json'], folder());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out);
    expect(report.version).toBe(1);
    expect(report.certificates).toMatchObject([
      {
        item: '007',
        unit: '公安派出所',
        material: '亲属关系证明',
        decision: '取消',
        actionId: 'cancel',
        action: '停止索要',
      },
    ]);
    expect(report.stamps).toMatchObject([{ material: '用工情况表' }]);
    expect(report.shareable.map(({ material }: { material: string }) => material)).toContain('居民户口簿');
    for (const { label, text, value } of report.figures) {
      expect(label).toMatch(/\p{Script=Han}/u);
      expect(text).not.toBe('');
      expect(value).toEqual(expect.any(Number));
    }
  });

  it('tells what is still asked for from what is waived, by the basis of the material, else of the register', async () => {
    const asked = `materials:
  - { name: 亲属关系证明, kind: 证明, source: 中介机构出具, original: 1, basis: 《中华人民共和国居民身份证法》第十一条 }`;
    const waived = `materials:
  - { name: 亲属关系证明, kind: 证明, source: 中介机构出具, exempt: true }`;
    const root = temporaryFolder(
      catalogueFiles({
        'certificates.yaml': certificates.replace(
          '  reason:',
          '  basis: 《中华人民共和国居民身份证法》第七条\n  reason:',
        ),
        'items/a.md': itemFile({ materials: asked }),
        'items/b.md': itemFile({ name: 'name: 乙事项', materials: waived }),
      }),
    );
    const report = JSON.parse((await command(['audit', '--format', 'json'], root)).out);
    expect(report.certificates).toMatchObject([
      { item: 'a', basis: '《中华人民共和国居民身份证法》第十一条', actionId: 'cancel' },
    ]);
    expect(report.waived).toMatchObject([
      { item: 'b', basis: '《中华人民共和国居民身份证法》第七条', actionId: 'done' },
    ]);
  });

  it('says — where there is nothing to compare, and leaves it out for programs', async () => {
    const root = temporaryFolder(
      catalogueFiles({
        'items/a.md': itemFile({
          timeLimit: 'timeLimit: { promised: 20个工作日, basis: 《中华人民共和国居民身份证法》第十二条 }',
        }),
      }),
    );
    expect((await command(['audit'], root)).out).toMatch(/承诺时限与法定时限之比（平均） +—\n/);
    const { figures } = JSON.parse((await command(['audit', '--format', 'json'], root)).out);
    const ids = figures.map(({ id }: { id: string }) => id);
    expect(ids).toContain('items');
    expect(ids).not.toContain('promised');
  });

  it.each([
    ['取消, though a law knows it', '取消', 'id-card-law', 'cancel', '停止索要'],
    ['共享', '共享', 'id-card-law', 'share', '改为部门之间核验'],
    ['告知承诺', '告知承诺', 'id-card-law', 'promise', '提供告知承诺'],
    ['保留, founded on a law', '保留', 'id-card-law', 'keep', '保留，公布办理指南'],
    ['保留, founded on a notice', '保留', 'notice', 'report', '报告上级，建议取消或立法'],
  ])('says what to do about a certificate: %s', async (_, decision, law, actionId, action) => {
    const root = temporaryFolder(
      catalogueFiles({
        'laws/notice.yaml': '- { id: notice, title: 关于开具证明的通知, level: 规范性文件 }\n',
        'certificates.yaml': `- { id: kinship, name: 亲属关系证明, decision: ${decision}, basis: { law: ${law} } }\n`,
        'items/a.md': itemFile({ materials: 'materials: [{ name: 亲属关系证明, certificate: kinship }]' }),
      }),
    );
    const report = JSON.parse((await command(['audit', '--format', 'json'], root)).out);
    expect(report.certificates).toMatchObject([{ decision, actionId, action }]);
  });

  it('says to stop asking for what is in no register, and to verify between offices what an office issued', async () => {
    const materials = `materials:
  - { name: 贫困证明, kind: 证明 }
  - { name: 居民户口簿, kind: 证件证照, source: 政府部门核发 }
  - { name: 用工情况表, signature: 单位盖章 }
  - { name: 承诺书, signature: 本人签字 }`;
    const root = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ materials }) }));
    const report = JSON.parse((await command(['audit', '--format', 'json'], root)).out);
    const told = (rows: readonly { material: string; actionId: string }[]): string[] =>
      rows.map(({ material, actionId }) => `${material} ${actionId}`);
    expect({
      certificates: told(report.certificates),
      shareable: told(report.shareable),
      stamps: told(report.stamps),
    }).toEqual({
      certificates: ['贫困证明 cancel'],
      shareable: ['居民户口簿 share'],
      stamps: ['用工情况表 review'],
    });
  });

  it('reckons the figures that offices report; drafts and abolished items take no part', async () => {
    const limit = (statutory: string, promised: string): string =>
      `timeLimit: { statutory: ${statutory}, promised: ${promised} }`;
    const root = temporaryFolder(
      catalogueFiles({
        'certificates.yaml': [
          '- { id: a, name: 甲证明, decision: 保留 }\n- { id: b, name: 乙证明, decision: 取消 }\n',
          '- { id: c, name: 丙证明, decision: 共享 }\n- { id: d, name: 丁证明, decision: 告知承诺 }\n',
        ].join(''),
        'items/a.md': itemFile({
          timeLimit: limit('1年', '3个月'),
          materials: 'materials: [居民身份证, 照片, { name: 户口簿, exempt: true }]',
          online: 'online: { apply: "https://www.example.gov.cn/apply" }',
        }),
        // On the spot takes nothing of the time; working days are no part of calendar days.
        'items/b.md': itemFile({ timeLimit: limit('10日', '当场'), channels: 'channels: [移动端]' }),
        'items/c.md': itemFile({
          timeLimit: limit('10日', '5个工作日'),
          fees: 'fees: [{ name: 工本费, amount: 20 }]',
          visits: 'visits: 2',
        }),
        'items/d.md': itemFile({ status: 'status: 草稿', timeLimit: limit('10日', '10日') }),
        'items/e.md': itemFile({ status: 'status: 取消', timeLimit: limit('10日', '10日') }),
      }),
    );
    const { figures } = JSON.parse((await command(['audit', '--format', 'json'], root)).out);
    const said = figures.map(({ id, text }: { id: string; text: string }) => [id, text]);
    expect(Object.fromEntries(said)).toEqual({
      items: '3',
      materials: '1.33',
      exempt: '1',
      visits: '1.33',
      promised: '0.13',
      free: '66.7%（2/3）',
      online: '66.7%（2/3）',
      kept: '1',
      abolished: '1',
      shared: '1',
      promises: '1',
    });
  });

  it('reckons from what is written: an item without fees or materials is neither free nor free of papers', async () => {
    const root = temporaryFolder(
      catalogueFiles({
        'items/a.md': itemFile(),
        'items/b.md': itemFile({ name: 'name: 乙事项', materials: undefined, fees: undefined }),
      }),
    );
    const { out } = await command(['audit'], root);
    expect(out).toMatch(/平均每项材料数 +1\.00\n/);
    expect(out).toMatch(/不收费的事项 +100\.0%（1\/1）\n/);
  });

  it('is a table with columns under each other', async () => {
    const { code, out } = await command(['audit'], folder());
    expect(code).toBe(0);
    for (const heading of ['总体情况', '仍要提交的证明（1）', '已免提交的证明（0）', '要求盖章的材料（1）'])
      expect(out).toContain(heading);
    expect(out, 'by unit, with the basis below').toMatch(
      / {2}公安派出所\n {4}居民身份证换领 +亲属关系证明 +取消 +停止索要\n {6}依据：《中华人民共和国居民身份证法》第十一条\n/,
    );
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('speaks English when asked', async () => {
    const { out } = await command(['audit', '--lang', 'en'], folder());
    expect(out).toContain('Certificates still asked for');
    expect(out).toContain('stop asking for it');
  });

  it('is a workbook with a sheet a list', async () => {
    const root = folder();
    const { code, out } = await command(['audit', '--format', 'xlsx', '--output', 'audit.xlsx'], root);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const sheets = await readXlsx(readFileSync(join(root, 'audit.xlsx')));
    expect(sheets).toHaveLength(5);
    expect(sheets[1]?.data[0]).toEqual(['事项', '单位', '材料', '必要性', '依据', '清理结论', '该做什么']);
    expect(sheets[1]?.data[1]).toContain('亲属关系证明');
  });

  it('ends with 2 where a workbook has no file to go to, and where there is no catalogue', async () => {
    const { code, err } = await command(['audit', '--format', 'xlsx'], folder());
    expect({ code, says: err.includes('--output') }).toEqual({ code: 2, says: true });
    expect((await command(['audit'], temporaryFolder())).code).toBe(2);
  });
});
