/** Words of the parts of a handbook: codes to scan, finder, indexes, appendices. */
import type { Words } from '../../../text/words.js';

/** Words of the parts of a handbook. */
export const bookWords = {
  printQr: { zh: '扫码看最新内容', en: 'Scan for the latest version' },
  printQrAlt: { zh: '二维码，指向 {url}', en: 'QR code that leads to {url}' },
  printOriginalName: { zh: '原文名称', en: 'Chinese name' },
  printHowFind: {
    zh: '找事项有三条路：看目录；从书前的“快速查找”按遇到的事、按身份找；从书末的索引按拼音、笔画、编码找。',
    en: 'Three ways to a service: the contents; the quick finder, by event and by who you are; the indexes at the back, by name, strokes and code.',
  },
  printHowFindLetters: {
    zh: '找事项有三条路：看目录；从书前的“快速查找”按遇到的事、按身份找；从书末的索引按名称、编码找。',
    en: 'Three ways to a service: the contents; the quick finder, by event and by who you are; the indexes at the back, by name and code.',
  },
  printHowQr: {
    zh: '用手机扫事项名称旁边的二维码，看网上的最新内容；也可以输入下面的网址。',
    en: 'Scan the code beside the name of a service for its latest version, or type in the address below it.',
  },
  printFinder: { zh: '快速查找', en: 'Quick finder' },
  printFinderIntro: {
    zh: '不知道事项叫什么，从自己遇到的事情或者身份找起。',
    en: 'If you do not know what a service is called, start from what has happened, or from who you are.',
  },
  printByEvent: { zh: '遇到这些事，找这些事项', en: 'By event in life' },
  printByAudience: { zh: '按谁能办来找', en: 'By who may apply' },
  printMostItems: {
    zh: '书里的事项大半都能办，请看目录。',
    en: 'Most services of this book: see the contents.',
  },
  printLaws: { zh: '引用的法律和文件', en: 'Laws and documents cited' },
  printLawsIntro: {
    zh: '各事项的办理依据，按效力级别排列；页码是引用它的事项所在的页。',
    en: 'What the services rest on, by rank; the pages are those of the services that cite it.',
  },
  printOtherLaws: { zh: '其他', en: 'Others' },
  printCertificates: { zh: '证明清单', en: 'Certificates' },
  printCertificatesIntro: {
    zh: '还要交哪些证明，哪些已经不用交。清单之外，任何窗口不得再要证明。',
    en: 'Which certificates are still asked for, and which are not. No office may ask for one that is not kept here.',
  },
  printIndexPinyin: { zh: '索引一：按拼音', en: 'Index by name' },
  printIndexStrokes: { zh: '索引二：按笔画', en: 'Index by strokes' },
  printIndexCodes: { zh: '索引三：按编码', en: 'Index by code' },
  printIndexIntro: {
    zh: '事项名称、俗称和常用说法都收在内，数字是页码。',
    en: 'Official names, everyday names and search words, Chinese ones by their pinyin; the numbers are pages.',
  },
  printIndexIntroLetters: {
    zh: '事项名称、俗称和常用说法都收在内，数字是页码。',
    en: 'Official names, everyday names and search words; the numbers are pages.',
  },
  printStrokesIntro: {
    zh: '按第一个字的笔画数排列，不会拼音也能查。',
    en: 'By the number of strokes of the first character.',
  },
  printCodesIntro: {
    zh: '按编码从小到大排列；没有编码的事项按事项标识排列。',
    en: 'By code; services without one stand by their identifiers.',
  },
  printStrokes: { zh: '{strokes} 画', en: '{strokes} strokes' },
  printService: { zh: '事项', en: 'Service' },
  printBasicCodes: { zh: '基本编码', en: 'Basic codes' },
  printTaskCodes: { zh: '实施编码', en: 'Task codes' },
  printHandlingCodes: { zh: '业务办理项编码', en: 'Handling codes' },
  printIdentifiers: { zh: '事项标识', en: 'Identifiers' },
  printVolumeOf: { zh: '第 {number} 册，共 {of} 册', en: 'Volume {number} of {of}' },
  printVolume: { zh: '第 {number} 册', en: 'Volume {number}' },
  printGeneral: { zh: '总目录和索引', en: 'General contents and index' },
  printGeneralIndexIntro: {
    zh: '事项名称、俗称和常用说法都收在内；“2:15”是第 2 册第 15 页。',
    en: 'Official names, everyday names and search words, Chinese ones by their pinyin; “2:15” is page 15 of volume 2.',
  },
  printGeneralHow1: {
    zh: '全套 {volumes} 册，本册是全套的目录和索引。先在这里查到事项，再翻那一册的那一页。',
    en: 'The set has {volumes} volumes; this one is the contents and index of all of them. Find the service here, then turn to that page of that volume.',
  },
  printGeneralHow2: {
    zh: '“{sample}”是指第 {number} 册的第 {pages} 页。册号印在每册的封面上。',
    en: '“{sample}” means volume {number}, pages {pages}. The number of a volume stands on its cover.',
  },
  printGeneralHow3: {
    zh: '知道名称，查目录或者拼音索引；不会拼音，按第一个字的笔画查；有编码，按编码查。',
    en: 'If you know its name, use the contents or the index by name; if you have a code, the index by code.',
  },
} as const satisfies Record<string, Words>;
