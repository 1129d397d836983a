/** The words of handbooks and leaflets as they are printed. */
import type { Words } from '../../../text/words.js';

/** The words of handbooks and leaflets as they are printed. */
export const printWords = {
  colon: { zh: '：', en: ': ' },
  comma: { zh: '、', en: ', ' },
  printCityTitle: { zh: '办事指南汇编', en: 'Handbook of services' },
  printContents: { zh: '目录', en: 'Contents' },
  printHowTo: { zh: '怎样使用这本手册', en: 'How to use this handbook' },
  printAbout: { zh: '编印说明', en: 'About this edition' },
  printPublisher: { zh: '发布机构', en: 'Publisher' },
  printEdition: { zh: '版本', en: 'Edition' },
  printDataDate: { zh: '数据日期', en: 'Data as of' },
  printHolds: { zh: '收录', en: 'Holds' },
  printHoldsText: {
    zh: '{items} 个事项，分属 {domains} 个领域、{units} 个受理单位',
    en: '{items} services in {domains} fields, offered by {units} offices',
  },
  printAlsoEnded: {
    zh: '另列已取消事项 {ended} 个',
    en: 'services that have ended, listed as well: {ended}',
  },
  printOnline: { zh: '网上查看', en: 'Online' },
  printMistakes: { zh: '发现错误', en: 'Found a mistake?' },
  printMistakesText: {
    zh: '请告诉受理单位或监督电话，改正后收入下一版。',
    en: 'Please tell the office or the complaints line; the next edition will be right.',
  },
  printReport: { zh: '报错地址', en: 'Report it to' },
  printFingerprint: { zh: '数据指纹', en: 'Data fingerprint' },
  printFingerprintText: {
    zh: '同一份目录排出来的书，指纹相同。',
    en: 'Books set from the same data carry the same fingerprint.',
  },
  printPageOf: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
  printOnPage: { zh: '（第{page}页）', en: ' (page\u00a0{page})' },
  printPageColumn: { zh: '页码', en: 'Page' },
  printChapterItems: { zh: '本章 {items} 个事项', en: '{items} services' },
  printEditionLine: { zh: '{edition} 版', en: 'Edition {edition}' },
  printNoItems: { zh: '没有符合范围的事项。', en: 'No service falls within the scope of this handbook.' },
  printEnded: { zh: '已取消事项', en: 'Services that have ended' },
  printEndedIntro: {
    zh: '下面的事项已经取消，不必再办。改办别的事项的，写明了页码。',
    en: 'These services have ended. Where another one takes their place, its page is given.',
  },
  printOffices: { zh: '办事单位通讯录', en: 'Directory of offices' },
  printOfficesIntro: {
    zh: '列出本册各事项的受理单位。出发前先打电话，问清地点和时间。',
    en: 'The offices that take the applications described in this handbook. Call before you go.',
  },
  printAvailable: { zh: '可以', en: 'Yes' },
  printReady: { zh: '备齐', en: 'Ready' },
  printNeed: { zh: '必要性', en: 'Need' },
  printSituationsPlain: {
    zh: '这件事分下面几种情形：',
    en: 'This is applied for in several situations:',
  },
  printSituationsIntro: {
    zh: '下面几种情形要带的材料不同，请先看自己属于哪一种：',
    en: 'What you need depends on your situation. First find yours:',
  },
  printHow1: {
    zh: '先看每个事项开头的六个要点：谁能办、怎么办、多久、多少钱、跑几次、拿到什么。',
    en: 'Begin with the six key facts at the head of a service: who may apply, how, how long it takes, what it costs, how many visits, what you get.',
  },
  printHow2: {
    zh: '照着材料表准备，备好一样，在方框里打一个勾。写“核验”的原件，窗口看过当场退还。',
    en: 'Tick each document in the table as you get it ready. Originals that are only shown are returned to you at once.',
  },
  printHow3: {
    zh: '“必要”的都要交，写了“情形”的只有那种情形才要；“非必要”的只在写明的情况下才要；“容缺后补”的可以先办，在期限内补上。',
    en: '“Always” means everyone, or everyone in the situation that is named; “conditional” only in the case stated; “deferrable” documents may follow within the time stated.',
  },
  printHow4: {
    zh: '“不用带的”不用您提供，要核验的由窗口自己核验。窗口仍然要您提供的，可以拨打该事项的监督电话。',
    en: 'What you need not bring, the office does without or checks itself. If it is asked of you nevertheless, call the complaints line.',
  },
  printHow5: {
    zh: '“工作日”不算周末和法定节假日；只写“日”的，周末和节假日也算在内。',
    en: 'Working days leave out weekends and public holidays; plain days count them.',
  },
  printHow6: {
    zh: '暂停的、还没有施行的，在事项名称下面用黑框写明；已取消的列在书末，并指明改办什么。',
    en: 'Suspended services, and those not yet in force, say so below their name; ended ones are listed at the back.',
  },
  printHow7: {
    zh: '页眉左页是受理单位，右页是事项名称。',
    en: 'Running heads give the office on the left and the service on the right.',
  },
  printHowTabs: {
    zh: '书口的色块按领域分段，合上书也能找到。',
    en: 'The tabs at the edge mark the fields.',
  },
  printHow8: {
    zh: '书印好以后，内容可能有变。办理前请打电话确认，或者看网上的最新内容。',
    en: 'Things change after printing. Please call before you go, or look at the latest version online.',
  },
  leafletTitle: { zh: '一次性告知单', en: 'One-time checklist' },
  leafletSituation: { zh: '您的情形', en: 'Your situation' },
  leafletTranslated: { zh: '译文，以原文为准。', en: 'Translation; the Chinese prevails.' },
  leafletStill: { zh: '您还缺', en: 'Still missing' },
  leafletStillText: {
    zh: '请在 ______ 年 ____ 月 ____ 日以前补齐下面打勾的材料：',
    en: 'Please bring the documents ticked below by ____________________:',
  },
  leafletOther: { zh: '其他', en: 'Other' },
  leafletClerk: { zh: '经办人', en: 'Clerk' },
  leafletDate: { zh: '日期', en: 'Date' },
  leafletApplicant: { zh: '申请人签字', en: 'Applicant’s signature' },
  leafletPhone: { zh: '联系电话', en: 'Phone' },
  leafletCut: {
    zh: '由窗口填写，沿虚线裁下交给申请人',
    en: 'Filled in at the window; cut along the line for the applicant',
  },
} as const satisfies Record<string, Words>;
