/** What forms and spreadsheets of other programs call the keys of an item: only for telling what is meant. */

const names: Readonly<Record<string, readonly string[]>> = {
  事项名称: ['服务事项名称', '办理事项', '事项'],
  领域: ['所属领域', '服务领域', '类别'],
  办理依据: ['设定依据', '法律依据', '实施依据', '政策依据', '依据'],
  受理单位: ['实施主体', '实施机关', '受理机构', '办理单位', '办理机构', '承办单位', '责任单位', '主管部门'],
  受理条件: ['申请条件', '办理条件', '准予条件'],
  办理流程: ['办事流程', '办理程序', '办事程序', '流程', '办理步骤'],
  申请材料: ['所需材料', '申报材料', '提交材料', '办理材料', '材料', '材料清单'],
  收费: ['收费标准', '费用', '是否收费', '收费情况', '收费依据及标准'],
  办理时限: ['办结时限', '办理期限', '时限', '办理时间'],
  法定时限: ['法定办结时限', '法定期限'],
  承诺时限: ['承诺办结时限', '承诺期限', '承诺时间'],
  监督途径: ['监督投诉', '投诉渠道', '监督投诉方式', '投诉举报'],
  救济途径: ['法律救济', '行政救济', '行政复议或行政诉讼'],
  办理结果: ['结果', '审批结果', '结果名称'],
  办理形式: ['办理方式', '办理渠道'],
  空白表格: ['表格下载', '空白表', '空表', '表格'],
  示范文本: ['样表', '示例样表', '填写样例', '范本'],
  常见错误: ['常见错误示例', '易错点'],
  适用情形: ['何时需要', '适用条件'],
  出具单位: ['发证机关', '来源单位', '开具单位', '核发机关'],
  清理结论: ['决定', '结论', '处理意见', '清理意见'],
  金额: ['标准', '收费标准', '价格'],
  办公地点: ['办理地点', '地点', '受理地点'],
  办公时间: ['工作时间', '办理时间', '上班时间'],
  号码: ['电话号码', '联系电话', '电话'],
};

const meant: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [key, others] of Object.entries(names)) {
    for (const other of others) map.set(other, [...(map.get(other) ?? []), key]);
  }
  return map;
})();

/** The key, of those that may stand here, that goes by another name elsewhere. */
export function keyMeantBy(written: string, here: ReadonlyMap<string, unknown>): string | undefined {
  return meant.get(written.trim())?.find((key) => here.has(key));
}
