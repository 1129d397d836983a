/** What formats have no member for, they say in words: the same facts in linked data, HSDS and schema.org. */
import { describe, expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { render, textOf } from './rendered.js';

/** Whatever stands in the files. */
type Node = ReturnType<JSON['parse']>;

const folder = (): string => {
  const files = catalogueFiles();
  return temporaryFolder({
    ...files,
    'catalogue.yaml': `${files['catalogue.yaml']}url: https://example.invalid/guide/\n`,
    'items/card.md': itemFile({
      basis: 'basis: [《户籍管理规定》（鞍政发〔2020〕7号）第三条]',
      process:
        'process:\n  - { name: 公示, actor: 窗口, limit: 5至10日, counted: false, special: 公示, output: 公示结果 }',
      materials:
        'materials:\n  - { name: 身份证, kind: 证件证照, original: 1, medium: 纸质或电子, source: 政府部门核发, shared: { from: 公安部门, system: 人口库 } }',
      fees: 'fees: [{ name: 工本费, amount: 20.50, per: 证, reduction: [{ who: 低保对象, amount: 免收 }, { who: 学生, amount: 5 }, 残疾人], pay: [现金, 微信] }]',
      contacts:
        'contacts: { consult: [{ kind: 网络, value: "https://example.invalid/ask", name: 网上问, hours: 工作日, reply: 5个工作日 }], places: [] }',
    }),
    'items/soon.md': itemFile({
      name: 'name: 明年才办的事',
      dates: 'effective: 2027-05-01\nuntil: 2028-04-30',
      channels:
        'channels: { 网上: { 网址: "https://example.invalid/apply", 说明: 全天 }, 窗口: { 地点: 三楼, 对象: 老人 } }',
    }),
    'items/later.md': itemFile({ status: 'status: 草稿' }),
    'items/paused.md': itemFile({
      status: 'status: 暂停\nstatusNote: 大厅装修。',
      dates: 'effective: 2026-11-01\nuntil: 2026-12-31',
      fees: 'fees: [{ name: 工本费, amount: 20, per: 证 }]',
    }),
    'items/gone.md': itemFile({
      status: 'status: 取消',
      abolished: 'abolished: "2026-01-01"',
      related: 'related: [card, later, paused]\nreplacedBy: card',
    }),
  });
};

const fee = '工本费：20.5元/证；减免：低保对象（免收），学生（5元），残疾人；缴费方式：现金、微信';
const material = '原件1份；形式：纸质或电子；来源：政府部门核发；部门可核验：公安部门（人口库）';
const step = '公示（窗口，5至10日，不计入承诺时限，特别程序：公示，结果：公示结果）';

describe('what formats say in words', async () => {
  const files = await render(folder());
  const graph = (path: string): Node[] => JSON.parse(textOf(files, path))['@graph'];

  it('is whole in the linked data', () => {
    const nodes = graph('data/linked/catalogue.jsonld');
    const said = (part: string): unknown =>
      nodes.find(({ id }) => String(id).endsWith(`/card#${part}`))?.description?.['zh-CN'];
    expect(said('fee-1')).toBe(fee);
    expect(said('material-1')).toBe(material);
    expect(said('procedure')).toBe(`1. ${step}`);
    expect(said('enquiries-1')).toBe('网上问；答复时限：5个工作日');
  });

  it('is whole in HSDS', () => {
    const services = [...files.keys()].filter((path) => path.startsWith('data/hsds/services/'));
    const [card] = services
      .map((path) => JSON.parse(textOf(files, path)))
      .filter(({ fees_description: text }) => text === fee);
    expect(card.required_documents[0].document).toBe(`身份证（证件证照；${material}）`);
    expect(card.application_process).toContain(step);
    expect(card.contacts[0].title).toBe('咨询（网络）；工作日；答复时限：5个工作日');
    const soon = services
      .map((path) => JSON.parse(textOf(files, path)))
      .find(({ name }) => name === '明年才办的事');
    expect(soon.cost_options).toMatchObject([
      { option: '不收费', amount: 0, valid_from: '2027-05-01', valid_to: '2028-04-30' },
    ]);
    const ways = soon.attributes.filter(({ link_type: type }: Node) => type === 'channel');
    expect(ways.map(({ value }: Node) => value)).toEqual([
      '全天；https://example.invalid/apply',
      '三楼；老人',
    ]);
    const law = card.attributes.find(({ link_type: type }: Node) => type === 'law').taxonomy_term;
    expect(law).toMatchObject({
      name: '《户籍管理规定》',
      description: '《户籍管理规定》（鞍政发〔2020〕7号）',
    });
  });

  it('is whole in schema.org', () => {
    const card = graph('data/schemaorg.jsonld').find(({ identifier }) => identifier === 'card') as Node;
    const { supply, step: steps } = card.subjectOf[0];
    expect(card.offers[0].description).toBe(fee);
    expect(supply?.[0]?.description).toBe(`证件证照；${material}`);
    expect(steps?.[0]?.text).toBe('窗口；特别程序：公示；结果：公示结果；5至10日；不计入承诺时限');
  });

  it('schema.org offers no draft, and says that what is abolished is offered no more', () => {
    const services = graph('data/schemaorg.jsonld').filter((node) => node['@type'] === 'GovernmentService');
    expect(services.map(({ identifier }) => identifier)).toEqual(['card', 'gone', 'paused', 'soon']);
    expect(services.map(({ offers }) => offers[0].availability)).toEqual([
      undefined,
      'https://schema.org/Discontinued',
      'https://schema.org/OutOfStock',
      undefined,
    ]);
  });

  it('the dates of a suspension are nowhere those between which it is offered', () => {
    const state = '暂停办理：自 2026年11月1日起，至 2026年12月31日止。大厅装修。';
    const [{ offers }] = graph('data/schemaorg.jsonld').filter(({ identifier }) => identifier === 'paused');
    expect(offers[0].validFrom ?? offers[0].validThrough).toBeUndefined();
    const service = graph('data/linked/catalogue.jsonld').find(({ identifier }) => identifier === 'paused');
    expect(service).toMatchObject({ note: { 'zh-CN': state } });
    expect(service).not.toHaveProperty('temporal');
    const [record] = [...files.keys()]
      .filter((path) => path.startsWith('data/hsds/services/'))
      .map((path) => JSON.parse(textOf(files, path)))
      .filter(({ status }) => status === 'temporarily closed');
    expect(record.alert).toBe(state);
    expect(record.cost_options[0].amount).toBe(20);
    expect(record.cost_options[0].valid_from ?? record.cost_options[0].valid_to).toBeUndefined();
  });

  it('why something is suspended and until when is said in schema.org, too, and whether it has ended', () => {
    const services = graph('data/schemaorg.jsonld').filter((node) => node['@type'] === 'GovernmentService');
    const said = Object.fromEntries(services.map(({ identifier, description }) => [identifier, description]));
    expect(said.paused).toMatch(
      /^暂停办理：自 2026年11月1日起，至 2026年12月31日止。大厅装修。居民身份证换领/,
    );
    expect(said.gone).toMatch(/^本事项已于 2026年1月1日取消。/);
    expect(said.card).toBe('居民身份证换领（公安派出所）');
  });

  it('descriptions of the data count what is offered, as the home page does', () => {
    const about = graph('data/schemaorg.jsonld').find((node) => node['@type'] === 'Dataset');
    expect(about.description).toContain('共 3 项公共服务');
    const open = graph('data/dcat.jsonld').find(({ id }) => String(id).endsWith('/dataset/catalogue'));
    expect(open.description['zh-CN']).toContain('共 3 项公共服务');
  });

  it('whoever refers to an item says that it is not in force; markup leads to no draft', () => {
    const { related, replacedBy } = JSON.parse(textOf(files, 'data/items/gone.json'));
    const name = '居民身份证换领';
    expect(related).toEqual([
      { id: 'card', name },
      { id: 'later', name, status: 'draft' },
      { id: 'paused', name, status: 'suspended' },
    ]);
    expect(replacedBy).toEqual({ id: 'card', name });
    const [domain] = JSON.parse(textOf(files, 'data/domains.json')).domains as Node[];
    expect(domain.items.map(({ status }: Node) => status)).toEqual([
      undefined,
      'abolished',
      'draft',
      'suspended',
      undefined,
    ]);
    const gone = graph('data/schemaorg.jsonld').find(({ identifier }) => identifier === 'gone') as Node;
    expect(gone.isRelatedTo.map((one: Node) => String(one['@id']).split('/').at(-1))).toEqual([
      'card',
      'paused',
    ]);
  });

  it('schema.org has no empty list', () => {
    expect(textOf(files, 'data/schemaorg.jsonld')).not.toMatch(/\[\]|null|""/);
  });
});

describe('what is yet to come', async () => {
  const soonIn = (files: Awaited<ReturnType<typeof render>>): Record<'rdf' | 'hsds' | 'markup', Node> => ({
    rdf: JSON.parse(textOf(files, 'data/linked/catalogue.jsonld'))['@graph'].find(
      ({ identifier }: Node) => identifier === 'soon',
    ),
    hsds: JSON.parse(textOf(files, 'data/hsds/services.json')).contents.find(
      ({ name }: Node) => name === '明年才办的事',
    ),
    markup: JSON.parse(textOf(files, 'data/schemaorg.jsonld'))['@graph'].find(
      ({ identifier }: Node) => identifier === 'soon',
    ),
  });
  const root = folder();
  const before = soonIn(await render(root, '2027-04-30'));
  const after = soonIn(await render(root, '2027-05-01'));
  const undated = soonIn(await render(root));

  it('is not active, and says from when it is', () => {
    const state = '自 2027年5月1日起施行。';
    expect(before.hsds).toMatchObject({ status: 'inactive', alert: state });
    expect(before.rdf.note).toEqual({ 'zh-CN': state });
    expect(before.markup.description).toMatch(new RegExp(`^${state}`));
  });

  it.each([
    ['from that day on', after],
    ['where nothing is judged by the calendar', undated],
  ])('is active %s, and says until when', (_, { hsds, rdf, markup }) => {
    const state = '本事项办理到 2028年4月30日为止。';
    expect(hsds).toMatchObject({ status: 'active', alert: state });
    expect(rdf.note).toEqual({ 'zh-CN': state });
    expect(markup.description).toMatch(new RegExp(`^${state}`));
  });
});

describe('what can be done online, stage by stage', async () => {
  const at = (stage: string): string => `https://example.invalid/${stage}`;
  const online =
    'online: { consult: "https://example.invalid/ask", apply: "https://example.invalid/apply", handle: "https://example.invalid/handle", feedback: "https://example.invalid/result", track: "https://example.invalid/track" }';
  const base = catalogueFiles();
  const files = await render(
    temporaryFolder({
      ...base,
      'catalogue.yaml': `${base['catalogue.yaml']}url: https://example.invalid/guide/\n`,
      'items/counter.md': itemFile({ online, channels: 'channels: [窗口]' }),
      'items/web.md': itemFile({ name: 'name: 网上办的事', online, channels: 'channels: [网上]' }),
    }),
  );
  const stages = ['ask', 'apply', 'handle', 'result', 'track'].map(at);

  it('is in every format, whatever the channels are', () => {
    for (const path of ['data/linked/items/counter.jsonld', 'data/linked/items/web.jsonld'])
      for (const url of stages) expect(textOf(files, path).split(`"id":"${url}"`)).toHaveLength(2);
    const services = JSON.parse(textOf(files, 'data/schemaorg.jsonld'))['@graph'].slice(1);
    expect(services).toHaveLength(2);
    for (const service of services)
      for (const url of stages) expect(JSON.stringify(service).split(`"${url}"`)).toHaveLength(2);
    const records = [...files.keys()].filter((path) => path.startsWith('data/hsds/services/'));
    for (const path of records) {
      const { attributes } = JSON.parse(textOf(files, path)) as Node;
      const found = attributes.filter(({ link_type: type }: Node) => type === 'online');
      expect(found.map(({ value }: Node) => value)).toEqual(stages);
      expect(found[4].taxonomy_term).toMatchObject({ code: 'track', name: '进度查询' });
    }
  });

  it('is called what it is', () => {
    const [counter, web] = JSON.parse(textOf(files, 'data/schemaorg.jsonld'))['@graph'].slice(1);
    const points = ({ provider }: Node): unknown[] =>
      provider.contactPoint.flatMap(({ contactType, url }: Node) => (url ? [`${contactType} ${url}`] : []));
    expect(points(counter)).toEqual([
      `网上咨询 ${at('ask')}`,
      `网上申请 ${at('apply')}`,
      `网上办理 ${at('handle')}`,
      `结果反馈 ${at('result')}`,
      `进度查询 ${at('track')}`,
    ]);
    expect(web.availableChannel[0].serviceUrl).toBe(at('apply'));
    expect(points(web)).toEqual(points(counter).filter((one) => !String(one).startsWith('网上申请')));
    const nodes = JSON.parse(textOf(files, 'data/linked/items/web.jsonld'))['@graph'] as Node[];
    const named = nodes.filter(({ id }) => /#online-(?!hours)[a-z]+$/.test(String(id)));
    expect(named.map(({ description }) => description['zh-CN'])).toEqual([
      '网上咨询',
      '结果反馈',
      '进度查询',
    ]);
  });
});

describe('whom to reach, in the linked data', async () => {
  const files = catalogueFiles();
  const contacts = `contacts:
  consult:
    - { kind: 电话, value: "0412-2690000、0412-2690001", name: 咨询台 }
    - { kind: 邮件, value: "mailto:ask@example.invalid" }
    - { kind: 微信, value: 鞍山政务 }
  places:
    - { name: 政务大厅, address: 人民路1号, room: 三楼, phone: 0412-2690002 }
    - { name: 分厅, address: 站前街2号 }`;
  const made = await render(
    temporaryFolder({
      ...files,
      'catalogue.yaml': `${files['catalogue.yaml']}url: https://example.invalid/guide/\n`,
      'units.yaml':
        '- { id: police, name: 公安局, code: "12441500196720244T", url: "https://police.example.invalid/" }\n',
      'items/card.md': itemFile({ contacts, codes: 'codes: { catalogue: "212000001000" }' }),
      'items/online.md': itemFile({ contacts, name: 'name: 身份证挂失', channels: 'channels: [网上]' }),
    }),
  );
  const nodes: Node[] = JSON.parse(textOf(made, 'data/linked/catalogue.jsonld'))['@graph'];
  const node = (end: string): Node => nodes.find(({ id }) => String(id).endsWith(end));
  /** The ways to reach somebody about an item: what each says, and its numbers or address. */
  const points = (item: string): unknown[] =>
    node(`/service/${item}`).contactPoint.map((id: string) => {
      const { description, telephone, email, contactPage } = node(id);
      return [description?.['zh-CN'], telephone ?? email ?? contactPage];
    });
  const enquiries = [
    ['咨询台', ['0412-2690000', '0412-2690001']],
    [undefined, 'ask@example.invalid'],
    ['鞍山政务', undefined],
  ];
  const online = ['网上咨询', 'https://example.invalid/ask'];

  it('is every number, and of places those alone that have one, where a channel has the address', () => {
    expect(points('card')).toEqual([...enquiries, ['政务大厅，三楼', ['0412-2690002']], online]);
    const addresses = node('/service/card#window').address.map((id: string) => node(id).fullAddress['zh-CN']);
    expect(addresses).toEqual(['人民路1号', '站前街2号']);
  });

  it('is every place with its address, where no channel leads to one', () => {
    expect(points('online')).toEqual([
      ...enquiries,
      ['政务大厅，人民路1号，三楼', ['0412-2690002']],
      ['分厅，站前街2号', undefined],
      online,
    ]);
  });

  it('is the office, by its code and its own site; an item goes by the codes it has', () => {
    const office = node('/unit/police');
    expect(node(office.otherIdentifier).notation).toBe('12441500196720244T');
    expect(office.page).toBe('https://police.example.invalid/');
    expect(node('/service/card').otherIdentifier.map((id: string) => node(id).notation)).toEqual([
      '212000001000',
    ]);
    expect(node('/service/online').otherIdentifier).toBeUndefined();
  });
});
