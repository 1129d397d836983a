/** The words of the catalogue as a table, and of the window sheet. */
import type { Words } from '../../../text/words.js';

/** The words of the catalogue as a table, and of the window sheet. */
export const listWords = {
  tableNumber: { zh: '序号', en: 'No.' },
  tableName: { zh: '事项名称', en: 'Service' },
  tableAudience: { zh: '服务对象', en: 'Who' },
  tableUnit: { zh: '受理单位', en: 'Office' },
  tableBasis: { zh: '办理依据', en: 'Legal basis' },
  tableStatutory: { zh: '法定时限', en: 'Statutory' },
  tablePromised: { zh: '承诺时限', en: 'Promised' },
  tableCost: { zh: '收费', en: 'Cost' },
  tableVisits: { zh: '到现场', en: 'Visits' },
  tablePhone: { zh: '咨询电话', en: 'Phone' },
  tableDomainCount: { zh: '{items} 项', en: '{items} services' },
  tableHolds: {
    zh: '共 {items} 项，分属 {domains} 个领域、{units} 个受理单位',
    en: '{items} services in {domains} fields, offered by {units} offices',
  },
  tableDate: { zh: '数据日期：{date}', en: 'Data as of {date}' },
  windowHowTo: {
    zh: '用手机扫事项旁边的二维码，看要带什么、怎么办、多久办好。不用扫码的，向窗口要一次性告知单。',
    en: 'Scan the code beside a service to see what to bring, how to apply and how long it takes. Or ask at the window for the printed checklist.',
  },
  windowNoAddress: {
    zh: '目录没有写网址（catalogue.yaml 的 网址），所以没有二维码。',
    en: 'There are no codes, because the catalogue has no address (url in catalogue.yaml).',
  },
} as const satisfies Record<string, Words>;
