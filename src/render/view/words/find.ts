/** The words of finding: search, its results, what lists are narrowed by. `{count}` and `{query}` are filled on the page. */
import type { Words } from '../../../text/words.js';

/** The words of finding: search, its results, what lists are narrowed by. */
export const findWords = {
  search: { zh: '要办什么事？', en: 'What do you need to do?' },
  searchServices: { zh: '搜索事项', en: 'Search services' },
  searchButton: { zh: '查找', en: 'Find' },
  searchHint: {
    zh: '写平时的叫法就行，也可以写材料、部门。',
    en: 'Use everyday words, a document or an office.',
  },
  /** Behind the other hint, where names are in Chinese. */
  pinyinHint: { zh: '拼音和首字母也能找，例如 sfz。', en: ' Pinyin and its initials work too, such as sfz.' },
  searchTitle: { zh: '查找事项', en: 'Find a service' },
  searchAbout: {
    zh: '按叫法、材料、部门查找事项。',
    en: 'Find services by name, document or office.',
  },
  searching: { zh: '正在装载……', en: 'Loading …' },
  searchFailed: {
    zh: '搜索没有装载成功。请从下面几处找。',
    en: 'Search could not be loaded. Try one of these instead.',
  },
  searchNoScript: {
    zh: '这里不运行脚本，搜索用不了。请从下面几处找：',
    en: 'Scripts do not run here, so there is no search. Try one of these:',
  },
  listNoScript: {
    zh: '这里不运行脚本，搜索用不了。请按首字母找，或者用浏览器的“在网页中查找”。',
    en: 'Scripts do not run here, so there is no search. Go by the first letter, or use “find in page” of your browser.',
  },
  foundAll: { zh: '共 {count} 项', en: 'Services: {count}' },
  found: { zh: '找到 {count} 项', en: 'Services found: {count}' },
  foundNear: {
    zh: '没有完全对上“{query}”的，下面 {near} 项比较接近',
    en: 'Nothing matches “{query}” exactly. Services that come close: {near}',
  },
  foundBoth: {
    zh: '找到 {count} 项，另有 {near} 项比较接近',
    en: 'Services found: {count}. Others that come close: {near}',
  },
  nearBelow: { zh: '下面的比较接近', en: 'These come close' },
  foundNone: {
    zh: '没有找到“{query}”。只写要办的事试试，例如“身份证”；也可以按部门查找，或者拨打 12345。',
    en: 'No results for “{query}”. Try just the thing you need, such as “passport”, browse by office, or call 12345.',
  },
  foundNarrowed: {
    zh: '按这些条件一项也没有。请少选一个条件。',
    en: 'No service passes all of these. Please leave one out.',
  },
  showMore: { zh: '再看 {count} 项', en: 'Show {count} more' },
  resultKeyword: { zh: '也叫', en: 'Also called' },
  resultPaper: { zh: '要用到', en: 'Asks for' },
  resultEvent: { zh: '遇到这些事会用到', en: 'Needed for' },
  resultUnit: { zh: '部门也叫', en: 'Office also called' },
  results: { zh: '结果', en: 'Results' },
  narrow: { zh: '只看', en: 'Only' },
  narrowDomain: { zh: '领域', en: 'Field' },
  allDomains: { zh: '全部领域', en: 'All fields' },
  chipPerson: { zh: '个人能办', en: 'For people' },
  chipBusiness: { zh: '单位能办', en: 'For businesses' },
  chipOnline: { zh: '能网上办', en: 'Online' },
  chipNoVisit: { zh: '不用跑', en: 'No visit' },
  browseFacets: { zh: '按条件找', en: 'By who and how' },
  facetPerson: { zh: '个人能办的', en: 'For people' },
  facetBusiness: { zh: '企业和单位能办的', en: 'For businesses and bodies' },
  facetOnline: { zh: '网上能办的', en: 'Can be done online' },
  facetNoVisit: { zh: '一次都不用跑的', en: 'No visit needed' },
  facetEmpty: {
    zh: '目前没有这样的事项。可以从全部事项里找，或者打咨询电话。',
    en: 'There is no such service yet. Look through all services, or ask by phone.',
  },
  noItemsAsking: { zh: '目前没有事项索要它。', en: 'No service asks for it.' },
  noItemsCiting: { zh: '目前没有事项引用它。', en: 'No service cites it.' },
} as const satisfies Record<string, Words>;
