/** The words of what a page does: display, print, share, report; its totals, its flow chart and its end. */
import type { Words } from '../../../text/words.js';

/** The words of what a page does: display, print, share, report; its totals, its flow chart and its end. */
export const pageWords = {
  display: { zh: '显示方式', en: 'Display' },
  displayElder: { zh: '长辈版', en: 'Large text' },
  displayContrast: { zh: '高对比', en: 'High contrast' },
  // What an item comes to in all.
  totals: { zh: '算总账', en: 'In all' },
  totalSteps: { zh: '一共几步', en: 'Steps' },
  totalMaterials: { zh: '要带几样', en: 'Documents to bring' },
  totalNoMaterials: { zh: '不用带材料', en: 'None' },
  totalStepTime: { zh: '各步用时', en: 'Time of the steps' },
  // The flow chart.
  flow: { zh: '一图读懂：从头到尾怎么走', en: 'The whole way in one picture' },
  flowTitle: { zh: '办理流程图', en: 'Flow chart' },
  flowStart: { zh: '备齐材料', en: 'Get your documents ready' },
  // What one can do with the page.
  printLeaflet: { zh: '打印一页纸', en: 'Print one page' },
  leafletOf: { zh: '一次性告知单', en: 'Checklist' },
  leafletsBySituation: { zh: '按情形打印一页纸', en: 'Print one page for your situation' },
  callToAsk: { zh: '打电话问', en: 'Call and ask' },
  printPage: { zh: '打印本页', en: 'Print this page' },
  share: { zh: '分享本页', en: 'Share this page' },
  shared: { zh: '网址已复制', en: 'Address copied' },
  pageAddress: { zh: '本页网址', en: 'Address of this page' },
  reportTo: { zh: '这页有错？请告诉', en: 'Something wrong on this page? Tell ' },
  reportSubject: { zh: '指南有误', en: 'Mistake in the guide' },
  nextCheck: { zh: '下次核验不晚于', en: 'To be checked again by' },
  pageData: { zh: '本页数据（JSON）', en: 'Data of this page (JSON)' },
  callFirst: { zh: '先打电话确认', en: 'Call first' },
  callIfUrgent: { zh: '急需办理请致电', en: 'If urgent, call' },
  remedyOf: { zh: '这样改', en: 'Do this' },
  // What changed, and an item that has ended.
  changes: { zh: '变更记录', en: 'What has changed' },
  changedField: { zh: '改了', en: 'Changed' },
  changedBefore: { zh: '原来', en: 'Before' },
  changedAfter: { zh: '现在', en: 'Now' },
  changeFeed: { zh: '变更订阅', en: 'Changes' },
  whoToAsk: { zh: '还有疑问，找谁问', en: 'Whom to ask' },
} as const satisfies Record<string, Words>;
