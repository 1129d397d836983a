/** The words of the pages about the site: complaints, data, accessibility, site map. */
import type { Words } from '../../../text/words.js';

/** The words of the pages about the site: complaints, data, accessibility, site map. */
export const aboutWords = {
  supervisionTitle: { zh: '监督投诉', en: 'Complaints' },
  supervisionLead: {
    zh: '办事不顺、多要材料、多收钱，可以找下面这些渠道。每个渠道怎么受理，写在它的名称里。',
    en: 'Something went wrong, too many papers or too much money was asked for? These take complaints; their names say how they handle them.',
  },
  supervisionGeneral: { zh: '所有单位和事项都可以用', en: 'For every office and service' },
  supervisionUnits: { zh: '各单位自己的投诉渠道', en: 'Offices with channels of their own' },
  supervisionItems: { zh: '个别事项另有投诉渠道', en: 'Services with channels of their own' },
  supervisionOthers: {
    zh: '没有另设渠道的单位，用最上面的渠道',
    en: 'Offices without channels of their own use those at the top',
  },
  supervisionRemedies: { zh: '不服办理结果', en: 'If you disagree with an outcome' },
  supervisionRemediesAbout: {
    zh: '怎样申请行政复议、提起行政诉讼，写在每个事项“不服或要投诉”一节里。',
    en: 'How to apply for reconsideration or bring an action stands on the page of each service, under “If you disagree or want to complain”.',
  },
  supervisionNone: { zh: '本目录没有登记投诉渠道。', en: 'No channel for complaints is registered here.' },
  dataTitle: { zh: '数据和手册下载', en: 'Data and handbooks' },
  dataLead: {
    zh: '网站、手册和数据由同一份内容编成，说法一致。',
    en: 'Site, handbooks and data are made from the same content and say the same.',
  },
  dataFiles: { zh: '数据文件', en: 'Data' },
  dataNone: {
    zh: '这一次只发布了网站，没有同时发布数据。',
    en: 'This time only the site was published, not the data.',
  },
  dataLicence: { zh: '数据许可', en: 'Licence of the data' },
  dataLicenceNone: {
    zh: '主办单位没有写明数据许可；要转用，请先问主办单位。',
    en: 'The publisher states no licence for the data; ask before you use it elsewhere.',
  },
  handbooksTitle: { zh: '可以打印的手册（PDF）', en: 'Handbooks to print (PDF)' },
  handbooksAbout: {
    zh: '每个事项的一次性告知单在事项页上；告知承诺书在证明清单里。',
    en: 'The checklist of each service is on its page; letters of promise are in the register of certificates.',
  },
  accessibilityTitle: { zh: '无障碍说明', en: 'Accessibility statement' },
  accessibilityWorks: { zh: '能做到的', en: 'What works' },
  accessibilityKeyboard: {
    zh: '只用键盘就能走遍全站，看得见焦点在哪里；可以直接跳到正文。',
    en: 'The whole site works by keyboard, focus is visible, and one can skip to the main content.',
  },
  accessibilityZoom: {
    zh: '放大到四倍、宽度只有 320 像素，也不用左右拖动；行距、字距可以自己调大。',
    en: 'At four times the size, or 320 pixels wide, nothing scrolls sideways; spacing can be widened.',
  },
  accessibilityContrast: {
    zh: '文字和底色的对比度不低于 4.5∶1，深色和浅色都是；不靠颜色单独表达意思。',
    en: 'Text has a contrast of 4.5:1 or more, in light and dark; no meaning rests on colour alone.',
  },
  accessibilityElder: {
    zh: '页面顶部可以换成长辈版（大字）和高对比度，换一次，以后每页都这样。',
    en: 'Large text and high contrast can be chosen at the top of each page and stay chosen.',
  },
  accessibilityScripts: {
    zh: '不运行脚本、不加载样式，内容也能读全；打印出来就是一份指南。',
    en: 'Without scripts and without styles everything can be read; printed, a page is a guide.',
  },
  accessibilityReaders: {
    zh: '标题、列表、表格都有结构；流程图有文字说明；每段文字标明语言，读屏软件能读对。',
    en: 'Headings, lists and tables have structure, the flow chart has a text, and languages are marked for screen readers.',
  },
  accessibilityKnown: { zh: '还做不到的', en: 'Known limits' },
  accessibilityHelp: { zh: '用不了怎么办', en: 'If something does not work for you' },
  accessibilityHelpAbout: {
    zh: '打投诉或者咨询电话，说明是哪一页、哪里用不了，可以请窗口口头告知或者寄一份纸质的。',
    en: 'Call one of the numbers for complaints or enquiries and say which page does not work; ask to be told by phone or for a printed copy.',
  },
  siteMapTitle: { zh: '网站地图', en: 'Site map' },
  siteMapLead: { zh: '全部栏目和列表。', en: 'Every section and list.' },
  siteMapServices: { zh: '查事项', en: 'Find a service' },
  siteMapRules: { zh: '证明和依据', en: 'Certificates and laws' },
  aboutWhat: { zh: '这是什么', en: 'What this is' },
  aboutWhatText: {
    zh: '这里写明每件事谁能办、带什么、怎么办、多久、多少钱、去哪里。内容由主办单位提供，办理前有疑问，请打事项页上的咨询电话。',
    en: 'It says of each service who may apply, what to bring, how, how long, at what cost and where. The publisher answers for the content; in doubt, call the number on the page of the service.',
  },
  promisePdf: { zh: '打印告知承诺书（PDF）', en: 'Print the letter of promise (PDF)' },
} as const satisfies Record<string, Words>;
