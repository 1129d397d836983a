/** Certificates and the register: what ranks, what is asked, who issues. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from '../examples.js';

const entry = (facts: string): string => `- { id: c, name: 收入证明, ${facts} }\n`;
const kept = 'requester: 市民政局, issuer: 单位, decision: 保留, guide: 当场开';
const laws = `- { id: l1, title: 甲条例, level: 地方性法规 }
- { id: l2, title: 乙规定, level: 部门规章 }
- { id: l3, title: 丙法, level: 规范性文件 }
- { id: l4, title: 丁决定, level: 国务院决定 }
`;

describe('certificate-without-legal-basis', () => {
  const said = (basis: string): string[] =>
    saidOf('certificate-without-legal-basis', {
      'laws/more.yaml': laws,
      'certificates/more.yaml': entry(`basis: [ ${basis} ], ${kept}`),
    });

  it.each([
    ['a law', '《社会保险法》第一条', 0],
    ['a local regulation', '《甲条例》第一条', 0],
    ['a State Council decision', '《丁决定》', 0],
    ['a ministry rule', '《乙规定》第一条', 1],
    ['a document that calls itself a law', '《丙法》第一条', 1],
    ['one that ranks among others', '《乙规定》第一条, 《社会保险法》第一条', 0],
    ['an unregistered law, which is reported as such', '《戊法》第一条', 0],
    ['an unregistered notice', '《关于己的通知》', 1],
    ['nothing', '', 1],
  ])('%s', (_, basis, count) => {
    expect(said(basis)).toHaveLength(count);
  });

  it('tells a basis that does not suffice from none', () => {
    expect(said('《乙规定》第一条')[0]).toContain('依据只有《乙规定》（部门规章），不够格');
    expect(said('')[0]).toContain('写了保留，却没有依据');
  });
});

describe('certificate-outside-register', () => {
  const said = (material: string): string[] =>
    saidOf(
      'certificate-outside-register',
      `materials: [ { ${material}, original: 1, basis: 《社会保险法》第五十八条 } ]`,
    );

  it.each([
    'name: 收入证明',
    'name: 在职证明（原件）',
    'name: 亲属关系, kind: 证明',
    'name: 出生, certificate: cert-brith',
  ])('reports %s', (material) => expect(said(material)).toHaveLength(1));

  it('asks for no other certificate that has only 证明 in common', () => {
    const hint = (name: string): string | undefined =>
      checkExample({
        item: `materials: [ { name: ${name}, original: 1, basis: 《社会保险法》第五十八条 } ]`,
        'certificates/more.yaml': '- { id: no-house, name: 无房证明, decision: 取消, reason: 能查到 }\n',
      }).diagnostics.find(({ rule }) => rule === 'certificate-outside-register')?.hint?.zh;
    expect(hint('死亡证明')).not.toContain('无房');
    expect(hint('无房产证明')).toContain('是不是登记簿里的“无房证明”');
  });

  it.each([
    'name: 出生医学证明',
    'name: 出生医学证明（原件）',
    'name: 出生证, certificate: 出生医学证明',
    'name: 完税证明, kind: 证件证照',
    'name: 收入证明, exempt: true',
    'name: 房屋租赁合同',
  ])('passes %s', (material) => expect(said(material)).toEqual([]));
});

it.each([
  ['结论: 告知承诺, 承诺: { content: 居住地 }', '承诺书'],
  [
    '结论: 保留, 索要单位: 市民政局, 开具单位: 单位, 依剧: [ 《社会保险法》第一条 ], 办理指南: 当场开',
    '依据',
  ],
  [
    '结论: 保留, 索要单位: 市民政局, 开具单位: 单位, 依据: [ 《社会保险法》第一条 ], 办理指楠: 当场开',
    '办理指南',
  ],
])('asks once for what stands under a misspelt key: %s', (facts, meant) => {
  const { diagnostics } = checkExample({
    'certificates/more.yaml': `- { 标识: c, 名称: 居住证明, ${facts} }\n`,
  });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key']);
  expect(diagnostics[0]?.hint?.zh).toContain(meant);
});

it('replaces no certificate by one that is near in letters only', () => {
  const found = (name: string) =>
    checkExample(`materials: [ { name: 证明, certificate: ${name}, original: 1 } ]`).diagnostics.find(
      ({ rule }) => rule === 'certificate-outside-register',
    );
  expect(found('出生医学证名')?.fix?.edits).toMatchObject([{ text: '"出生医学证明"' }]);
  expect(found('死亡医学证明')?.fix).toBeUndefined();
  expect(found('死亡医学证明')?.hint?.zh).toContain('先登记');
});

describe('shared-material-asked', () => {
  const said = (material: string, files: Record<string, string> = {}): string[] =>
    saidOf('shared-material-asked', { item: `materials: [ { name: 收入证明, ${material} } ]`, ...files });

  it.each([
    ['asked all the same', 'shared: { from: 税务局 }', 1],
    ['asked in some cases', 'shared: { from: 税务局 }, need: 非必要, when: 外地户籍', 1],
    ['asked where the look-up fails', 'shared: { from: 税务局 }, need: 非必要, when: 系统查询不到的', 0],
    [
      'asked where it cannot be shared',
      'shared: { from: 税务局 }, need: 非必要, when: 外省缴纳、无法联网核验的',
      0,
    ],
    ['shared by now', 'shared: { from: 税务局, since: 2026-11-23 }', 1],
    ['not yet shared', 'shared: { from: 税务局, since: 2027-01-01 }', 0],
    ['not shared', 'shared: false', 0],
    ['not to be brought', 'shared: { from: 税务局 }, exempt: true', 0],
  ])('%s', (_, material, count) => {
    expect(said(material)).toHaveLength(count);
  });

  it('reads the decision of the register', () => {
    const files = { 'certificates/more.yaml': entry('decision: 共享, issuer: 税务局') };
    expect(said('certificate: c', files)).toEqual(['“收入证明”能从税务局共享取得，却还要群众交']);
  });
});

describe('self-issued-certificate', () => {
  const units = `- { id: bureau, name: 示例市人社局, parent: city-government }
- { id: a, name: 社保中心, parent: bureau }
- { id: b, name: 就业中心, parent: bureau }
`;
  const said = (requester: string, issuer: string): string[] =>
    saidOf('self-issued-certificate', {
      'units/more.yaml': units,
      'certificates/more.yaml': entry(
        `basis: [ 《社会保险法》第一条 ], requester: ${requester}, issuer: ${issuer}, decision: 保留, guide: 当场开`,
      ),
    });

  it.each([
    ['one unit under two names', 'a', '社保中心', 1],
    ['one name outside the register', '省医保局', '省 医保局', 1],
    ['two of one bureau', 'a', 'b', 1],
    ['a bureau and its centre', 'bureau', 'a', 1],
    ['bureaus of one government', 'bureau', '市民政局', 0],
    ['strangers', 'a', '用人单位', 0],
  ])('%s', (_, requester, issuer, count) => {
    expect(said(requester, issuer)).toHaveLength(count);
  });

  it('looks at the issuer an item names', () => {
    const item = 'materials: [ { name: 参保证明, kind: 证明, issuer: 医保经办中心, original: 1 } ]';
    expect(saidOf('self-issued-certificate', item)).toHaveLength(1);
  });
});

describe('grassroots-certificate', () => {
  const said = (name: string, issuer: string): string[] =>
    saidOf(
      'grassroots-certificate',
      `materials: [ { name: ${name}, kind: 证明, issuer: ${issuer}, original: 1 } ]`,
    );

  it.each([
    ['亲属关系证明', '户籍地社区'],
    ['本人无犯罪记录证明', '村民委员会'],
    ['婚姻状况证明', '村（居）民委员会'],
    ['身份证遗失证明', '居委会'],
  ])('reports %s of %s', (name, issuer) => expect(said(name, issuer)).toHaveLength(1));

  it.each([
    ['无犯罪记录证明', '公安派出所'],
    ['死亡医学证明', '社区卫生服务中心'],
    ['死亡证明', '社区卫生服务中心'],
    ['集体经济组织成员身份证明', '村民委员会'],
  ])('passes %s of %s', (name, issuer) => expect(said(name, issuer)).toEqual([]));

  it('names the matter only where the certificate is called otherwise', () => {
    expect(said('无犯罪记录证明', '居委会')).toEqual(['“无犯罪记录证明”居委会、村委会不再出具，群众开不来']);
    expect(said('未婚证明', '居委会')).toEqual([
      '“未婚证明”属于“居民婚姻状况证明”，居委会、村委会不再出具，群众开不来',
    ]);
  });
});

describe('abolished-certificate-asked', () => {
  const found = (material: string) =>
    checkExample({
      'certificates/more.yaml': entry('decision: 取消, reason: 无法律依据, replacement: 看工资单'),
      item: `materials: [ { ${material}, original: 1, copies: 0, basis: 《社会保险法》第五十八条 } ]`,
    }).diagnostics.find(({ rule }) => rule === 'abolished-certificate-asked');

  it.each([
    ['name: 收入证明', 'name'],
    ['name: 收入情况, certificate: c', 'certificate'],
  ])('points from %s to the register, and says what will do instead', (material, key) => {
    const { field, related, hint } = found(material) ?? {};
    expect(field).toEqual(['materials', 0, key]);
    expect(related).toMatchObject([{ file: 'certificates/more.yaml', message: { zh: '登记为取消' } }]);
    expect(hint?.zh).toContain('删掉这份材料，现在：看工资单；');
  });
});

describe('superior-set', () => {
  const said = (facts: string, basis = '《乙规定》第一条', region = 'region: "210300"'): string[] =>
    saidOf('superior-set', {
      'catalogue.yaml': `title: 目录\npublisher: 示例\n${region}\n`,
      'laws/more.yaml': laws,
      'certificates/more.yaml': entry(`basis: [ ${basis} ], decision: 告知承诺, ${facts}`),
    });

  it('lists what a higher level has set', () => {
    expect(said('setBy: 省级')).toHaveLength(1);
    expect(said('setBy: 市级')).toEqual([]);
    expect(said('setBy: 市级', undefined, 'region: "210302"')).toHaveLength(1);
    expect(said('setBy: 省级', undefined, 'region: "210000"')).toEqual([]);
  });

  it('takes a catalogue that names no region for that of a city', () => {
    expect(said('setBy: 省级', undefined, '')).toHaveLength(1);
    expect(said('setBy: 市级', undefined, '')).toEqual([]);
  });

  it('leaves out what a law demands, and what was reported', () => {
    expect(said('setBy: 国家级', '《社会保险法》第一条')).toEqual([]);
    expect(said('setBy: 国家级, reason: 2026年已上报省人社厅')).toEqual([]);
  });
});

describe('cleanup-test-failed', () => {
  it('names every test that is met, once a certificate', () => {
    const tests = 'tests: { noLegalBasis: false, documentProves: true, promiseSuffices: true }';
    const facts = `basis: [ 《社会保险法》第一条 ], ${kept}, ${tests}`;
    const { diagnostics } = checkExample({ 'certificates/more.yaml': entry(facts) });
    const found = diagnostics.filter(({ rule }) => rule === 'cleanup-test-failed');
    expect(found.map(({ message }) => message.zh)).toEqual([
      '“收入证明”符合“有效证照能证明、书面承诺能解决”，应当一律取消，却写着保留',
    ]);
    expect(found[0]?.field, 'the first test that is met').toEqual([0, 'tests', 'documentProves']);
  });
});

describe('promise-incomplete', () => {
  it('names every missing element; the way out is another rule’s', () => {
    const files = {
      'certificates/more.yaml': entry('decision: 告知承诺, promise: { content: 收入属实, how: 签字 }'),
    };
    expect(saidOf('promise-incomplete', files)[0]).toContain('设定依据、证明义务、法律责任、核查权力、公开');
    expect(saidOf('promise-without-fallback', files)).toHaveLength(1);
  });
});
