/**
 * The values the format knows. Codes are those of GB/T 39046-2020 appendix A; they live here for the
 * government exchange and are never written in an item, because the code sets in use disagree.
 */
import { vocabulary } from './vocabulary.js';

/** 事项类型: what kind of act the item is (GB/T 39046 A.1). */
export const itemTypes = vocabulary({ zh: '事项类型', en: 'item type' }, [
  { id: 'public-service', zh: '公共服务', en: 'public service', gb: '20' },
  {
    id: 'permit',
    zh: '行政许可',
    en: 'administrative permit',
    also: ['administrative licence', 'administrative license'],
    gb: '01',
  },
  { id: 'payment', zh: '行政给付', en: 'administrative payment', gb: '05' },
  { id: 'confirmation', zh: '行政确认', en: 'administrative confirmation', gb: '07' },
  { id: 'adjudication', zh: '行政裁决', en: 'administrative adjudication', gb: '09' },
  { id: 'award', zh: '行政奖励', en: 'administrative award', gb: '08' },
  { id: 'other', zh: '其他', en: 'other', also: ['其他行政权力'], gb: '10' },
]);

/** 行使层级: at which level of government the item is handled (GB/T 39046 A.2). */
export const levels = vocabulary({ zh: '行使层级', en: 'level' }, [
  { id: 'national', zh: '国家级', en: 'national', gb: '1' },
  { id: 'provincial', zh: '省级', en: 'provincial', gb: '2' },
  { id: 'city', zh: '市级', en: 'city', gb: '3' },
  { id: 'county', zh: '县级', en: 'county', also: ['区级', '县（市、区）级'], gb: '4' },
  { id: 'township', zh: '乡级', en: 'township', also: ['乡镇级', '镇级', '街道级'], gb: '5' },
  { id: 'village', zh: '村级', en: 'village', also: ['社区级'], gb: '6' },
]);

/** 服务对象: who may apply (GB/T 39046 appendix A; 非法人企业 is of the later data set and has no code of its own there). */
export const audiences = vocabulary({ zh: '服务对象', en: 'audience' }, [
  { id: 'person', zh: '自然人', en: 'natural person', also: ['个人', 'individual', 'individuals'], gb: '1' },
  { id: 'company', zh: '企业法人', en: 'company', also: ['企业', 'enterprise', 'enterprises'], gb: '2' },
  { id: 'public-institution', zh: '事业法人', en: 'public institution', gb: '3' },
  { id: 'social-organisation', zh: '社会组织法人', en: 'social organisation', gb: '4' },
  { id: 'unincorporated-business', zh: '非法人企业', en: 'unincorporated business', gb: '6' },
  { id: 'authority', zh: '行政机关', en: 'public authority', gb: '5' },
  { id: 'other-organisation', zh: '其他组织', en: 'other organisation', gb: '6' },
]);

/** 状态: life of an item. */
export const statuses = vocabulary({ zh: '状态', en: 'status' }, [
  { id: 'in-force', zh: '在用', en: 'in force' },
  { id: 'suspended', zh: '暂停', en: 'suspended' },
  { id: 'abolished', zh: '取消', en: 'abolished' },
  { id: 'draft', zh: '草稿', en: 'draft' },
]);

/** 办件类型: done on the spot, or within a promised time (GB/T 39046 A.6). */
export const caseTypes = vocabulary({ zh: '办件类型', en: 'case type' }, [
  { id: 'on-the-spot', zh: '即办件', en: 'done on the spot', gb: '1' },
  { id: 'promised', zh: '承诺件', en: 'done within a promised time', gb: '2' },
]);

/** 材料类型 */
export const materialKinds = vocabulary({ zh: '材料类型', en: 'kind of material' }, [
  { id: 'form', zh: '申请表单', en: 'form', also: ['表单', '表格', '申请表', '申请书'] },
  { id: 'licence', zh: '证件证照', en: 'licence or identity document', also: ['证照', '证件'] },
  { id: 'certificate', zh: '证明', en: 'certificate' },
  { id: 'approval', zh: '批文', en: 'approval' },
  { id: 'contract', zh: '合同协议', en: 'contract', also: ['合同', '协议'] },
  { id: 'photo', zh: '照片', en: 'photo' },
  { id: 'other', zh: '其他', en: 'other' },
]);

/** 材料必要性 */
export const needs = vocabulary({ zh: '必要性', en: 'need' }, [
  { id: 'always', zh: '必要', en: 'always' },
  { id: 'conditional', zh: '非必要', en: 'conditional' },
  { id: 'deferrable', zh: '容缺后补', en: 'deferrable' },
]);

/** 材料形式 */
export const media = vocabulary({ zh: '材料形式', en: 'medium' }, [
  { id: 'paper', zh: '纸质', en: 'paper' },
  { id: 'electronic', zh: '电子', en: 'electronic' },
  { id: 'either', zh: '纸质或电子', en: 'paper or electronic' },
]);

/** 来源渠道 */
export const materialSources = vocabulary({ zh: '来源', en: 'source of a material' }, [
  { id: 'applicant', zh: '申请人自备', en: 'applicant' },
  { id: 'government', zh: '政府部门核发', en: 'government' },
  { id: 'intermediary', zh: '中介机构出具', en: 'intermediary' },
]);

/** 办理结果的类型 */
export const resultKinds = vocabulary({ zh: '结果类型', en: 'kind of result' }, [
  { id: 'licence', zh: '证照', en: 'licence' },
  { id: 'approval', zh: '批文', en: 'approval' },
  { id: 'certificate', zh: '证明', en: 'certificate' },
  { id: 'other', zh: '其他', en: 'other' },
  { id: 'none', zh: '无', en: 'none' },
]);

/** 送达方式 */
export const deliveries = vocabulary({ zh: '送达', en: 'delivery' }, [
  {
    id: 'counter',
    zh: '窗口领取',
    en: 'collect at the counter',
    also: ['现场领取', '自取', '自行领取'],
  },
  { id: 'mail', zh: '邮寄', en: 'by post', also: ['邮寄送达', '快递', '快递送达'] },
  { id: 'download', zh: '网上下载', en: 'download', also: ['电子证照', '自行打印', '网上打印'] },
  { id: 'on-site', zh: '上门送达', en: 'delivered to your door' },
  { id: 'message', zh: '短信告知', en: 'by message', also: ['电话告知', '短信', '短信通知'] },
  { id: 'account', zh: '银行账户发放', en: 'paid into your account', also: ['社保卡发放'] },
]);

/** 办理形式 (the modes the 2016 notice asks offices to offer; codes of GB/T 39046 appendix A). */
export const channelKinds = vocabulary({ zh: '办理形式', en: 'channel' }, [
  { id: 'window', zh: '窗口', en: 'in person', also: ['窗口办理', '现场办理', '现场'], gb: '1' },
  { id: 'online', zh: '网上', en: 'online', also: ['网上办理', '线上办理', '全程网办', '一网通办'], gb: '2' },
  {
    id: 'mobile',
    zh: '移动端',
    en: 'on the phone',
    also: ['手机', '手机端', 'App', '小程序', '微信小程序', '掌上办'],
    gb: '3',
  },
  { id: 'mail', zh: '邮寄', en: 'by post', also: ['快递', '信函', '邮寄办理'], gb: '4' },
  {
    id: 'self-service',
    zh: '自助',
    en: 'self-service machine',
    also: ['自助办理', '自助终端', '自助机', '24小时自助'],
    gb: '9',
  },
  { id: 'home-visit', zh: '上门', en: 'home visit', also: ['上门办理'], gb: '9' },
  { id: 'appointment', zh: '预约', en: 'by appointment', also: ['预约办理'], gb: '9' },
  { id: 'agent', zh: '委托代办', en: 'through an agent', also: ['代办', '帮办代办'], gb: '9' },
  {
    id: 'same-city',
    zh: '同城通办',
    en: 'at any office of the city',
    also: ['全市通办', '全城通办'],
    gb: '9',
  },
  { id: 'one-stop', zh: '一站式', en: 'one stop', also: ['一站式办理'], gb: '9' },
  { id: 'parallel', zh: '并联', en: 'in parallel', also: ['并联办理'], gb: '9' },
]);

/** 咨询方式 */
export const contactKinds = vocabulary({ zh: '方式', en: 'way of contact' }, [
  { id: 'phone', zh: '电话', en: 'phone', also: ['热线', '手机', '座机'] },
  { id: 'web', zh: '网络', en: 'website', also: ['网站', '网上'] },
  { id: 'window', zh: '窗口', en: 'counter', also: ['现场'] },
  { id: 'letter', zh: '信件', en: 'letter', also: ['信函', '来信'] },
  { id: 'email', zh: '邮件', en: 'e-mail', also: ['电子邮件', '电子信箱'] },
  { id: 'wechat', zh: '微信', en: 'WeChat', also: ['微信公众号', '公众号'] },
]);

/** 单位性质 (GB/T 39046 A.3) */
export const unitKinds = vocabulary({ zh: '单位性质', en: 'kind of unit' }, [
  { id: 'statutory', zh: '法定机关', en: 'statutory authority', gb: '1' },
  { id: 'authorised', zh: '授权组织', en: 'authorised organisation', gb: '2' },
  { id: 'entrusted', zh: '受委托组织', en: 'entrusted organisation', gb: '3' },
  { id: 'other', zh: '其他', en: 'other', gb: '9' },
]);

/**
 * 效力层级, highest first: the order is the rank. 优化营商环境条例第四十四条 lets only the first four
 * demand a certificate of people.
 */
export const lawLevels = vocabulary({ zh: '效力层级', en: 'level of law' }, [
  { id: 'law', zh: '法律', en: 'law' },
  { id: 'administrative-regulation', zh: '行政法规', en: 'administrative regulation' },
  { id: 'state-council-decision', zh: '国务院决定', en: 'State Council decision' },
  { id: 'local-regulation', zh: '地方性法规', en: 'local regulation' },
  { id: 'department-rule', zh: '部门规章', en: 'department rule' },
  { id: 'government-rule', zh: '政府规章', en: 'local government rule' },
  { id: 'normative-document', zh: '规范性文件', en: 'normative document' },
]);

/** 法律状态 */
export const lawStatuses = vocabulary({ zh: '状态', en: 'status of a law' }, [
  { id: 'in-force', zh: '有效', en: 'in force' },
  { id: 'amended', zh: '已修改', en: 'amended' },
  { id: 'repealed', zh: '废止', en: 'repealed', also: ['失效'] },
  { id: 'not-yet-in-force', zh: '尚未生效', en: 'not yet in force', also: ['尚未施行'] },
]);

/** 证明的清理结论 */
export const decisions = vocabulary({ zh: '清理结论', en: 'decision on a certificate' }, [
  { id: 'keep', zh: '保留', en: 'keep' },
  { id: 'abolish', zh: '取消', en: 'abolish' },
  { id: 'promise', zh: '告知承诺', en: 'notice and promise' },
  { id: 'share', zh: '共享', en: 'share', also: ['信息共享'] },
]);

/** 变更的类型 */
export const changeKinds = vocabulary({ zh: '变更类型', en: 'kind of change' }, [
  { id: 'added', zh: '新增', en: 'added' },
  { id: 'modified', zh: '修改', en: 'modified', also: ['调整'] },
  { id: 'withdrawn', zh: '取消', en: 'withdrawn' },
  { id: 'basis', zh: '依据变更', en: 'legal basis changed' },
]);

/** 时限单位; working days and calendar days are different units and never converted. */
export const timeUnits = vocabulary({ zh: '时限单位', en: 'unit of time' }, [
  { id: 'on-the-spot', zh: '当场', en: 'on the spot' },
  { id: 'hour', zh: '小时', en: 'hour' },
  { id: 'working-day', zh: '工作日', en: 'working day' },
  { id: 'day', zh: '日', en: 'day' },
  { id: 'month', zh: '月', en: 'month' },
  { id: 'year', zh: '年', en: 'year' },
]);

/** 手册纸张 */
export const papers = vocabulary({ zh: '纸张', en: 'paper' }, [
  { id: 'A4', zh: 'A4', en: 'A4' },
  { id: 'A5', zh: 'A5', en: 'A5' },
  { id: 'A3', zh: 'A3', en: 'A3' },
]);

/** 手册类型: what a printed thing is. */
export const handbookKinds = vocabulary({ zh: '手册类型', en: 'kind of handbook' }, [
  { id: 'book', zh: '手册', en: 'handbook', also: ['书', '指南'] },
  { id: 'table', zh: '目录表', en: 'table', also: ['事项目录', '总表', '表'] },
  { id: 'window-sheet', zh: '二维码页', en: 'window sheet', also: ['二维码', '窗口页'] },
]);

/** 分册: what a volume of a handbook holds. */
export const volumes = vocabulary({ zh: '分册', en: 'volume' }, [
  { id: 'domain', zh: '领域', en: 'domain' },
  { id: 'unit', zh: '单位', en: 'unit' },
]);
