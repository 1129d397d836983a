/** The words of letters of notice and promise. */
import type { Words } from '../../../text/words.js';

/** The words of letters of notice and promise. */
export const promiseWords = {
  promiseTitle: { zh: '告知承诺书', en: 'Letter of notice and promise' },
  promiseFor: { zh: '代替的证明', en: 'In place of' },
  promiseItems: { zh: '适用事项', en: 'For' },
  promiseNotice: { zh: '一、行政机关告知', en: 'I. Notice by the office' },
  promiseGiven: { zh: '二、申请人承诺', en: 'II. Promise by the applicant' },
  promiseSigning: { zh: '三、签署', en: 'III. Signatures' },
  promisePurpose: { zh: '证明用途', en: 'Purpose' },
  promiseBasis: { zh: '设定依据', en: 'Legal basis' },
  promiseObligation: { zh: '证明义务', en: 'What has to be proved' },
  promiseHow: { zh: '承诺方式', en: 'How to promise' },
  promiseLiability: { zh: '不实承诺的法律责任', en: 'Liability for a false promise' },
  promiseVerification: { zh: '核查权力', en: 'Verification' },
  promisePublication: { zh: '承诺书的公开', en: 'Publication' },
  promiseFallback: { zh: '不愿承诺的怎么办', en: 'If you would rather not promise' },
  promiseExcluded: { zh: '不适用承诺的人', en: 'Who may not use a promise' },
  promiseIntro: {
    zh: '申请人就下列各项作出承诺，符合的请打勾：',
    en: 'The applicant promises the following; please tick:',
  },
  promiseKnows: {
    zh: '已经知晓行政机关告知的全部内容；',
    en: 'I know everything the office has given notice of;',
  },
  promiseMeets: {
    zh: '已经符合行政机关告知的条件和要求；',
    en: 'I meet the conditions and requirements in that notice;',
  },
  promiseTruthful: {
    zh: '填写的信息真实、准确，上述承诺是本人（本单位）真实的意思表示；',
    en: 'what I have filled in is true, and this promise is made of my own free will;',
  },
  promiseAccepts: {
    zh: '愿意配合核查；承诺不实的，愿意承担相应的法律责任。',
    en: 'I will cooperate in verification, and bear the legal liability for a false promise.',
  },
  promiseName: { zh: '申请人（代理人）姓名或者名称', en: 'Applicant (or agent)' },
  promiseIdNumber: { zh: '证件类型和号码', en: 'Type and number of identity document' },
  promiseSignature: {
    zh: '申请人（代理人）签名或者盖章',
    en: 'Signature or seal of the applicant (or agent)',
  },
  promiseOffice: { zh: '行政机关（盖章）', en: 'Office (seal)' },
  promiseDate: { zh: '年　　月　　日', en: 'Date: ____________' },
  promiseCopies: {
    zh: '本承诺书一式两份，行政机关和申请人各留一份。',
    en: 'In two copies, one for the office and one for the applicant.',
  },
} as const satisfies Record<string, Words>;
