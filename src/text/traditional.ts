/**
 * Traditional characters of the words that the format and its rules know. A catalogue in zh-Hant says 20個工作日 and 當場;
 * what is read or judged is the word, whichever characters it is written in. What is published stays as it was written.
 */

const pairs =
  '個个當当場场時时間间內内週周後后點点鐘钟電电話话網网絡络許许給给確确認认獎奖勵励決决務务級级縣县鄉乡業业會会組组織织' +
  '機机關关單单證证據据協协議议複复復复紙纸質质請请備备門门發发頒颁構构載载達达領领郵邮銀银賬账帳账戶户簡简訊讯預预約约託托辦办聯联' +
  '動动視视況况規规標标準准項项條条節节編编號号樓楼層层櫃柜臺台檯台廳厅區区處处醫医審审覈核驗验鑑鉴鑒鉴專专評评論论檢检測测聽听現现實实訪访調调' +
  '產产過过長长開开結结繳缴納纳費费減减額额無无須须應应該该為为並并來来對对報报選选員员歲岁國国廢废擬拟類类資资書书狀状學学歷历遞递轉转' +
  '沒没傳传導导師师環环統统暫暂諾诺補补權权範范稱称態态對对執执齊齐僅仅數数兩两釋释刪删訂订維维護护監监督督訴诉舉举濟济徑径圖图樣样誤误錄录閱阅' +
  '鄰邻憑凭離离嚴严農农險险養养殘残障障貼贴撫抚卹恤優优軍军婦妇幼幼兒儿嬰婴歡欢試试體体車车輛辆駕驾駛驶運运營营藥药護护' +
  '義义麼么眾众衆众寫写冊册劃划則则變变圍围碼码糾纠線线綫线終终熱热張张總总願愿識识詞词詢询諮咨語语說说説说誰谁負负責责進进適适' +
  '裏里裡里錯错鍵键鎮镇問问頁页題题饋馈設设計计見见簽签種种幫帮幣币徵征';

const simple: ReadonlyMap<string, string> = new Map(
  [...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu');
/** None of them stands in most texts; a search without the state that a global expression keeps. */
const some = new RegExp(traditional.source, 'u');

/** A text with those characters in their simplified form, as long as it was: places in it stay. */
export function simplified(text: string): string {
  return some.test(text) ? text.replace(traditional, (one) => simple.get(one) ?? one) : text;
}
