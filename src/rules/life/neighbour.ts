/** A second faultless item, for examples that take two. */

/** The file of an item with the given first lines (its name at least). */
export function neighbour(lines: string): string {
  return `---
${lines}
domain: social-security
type: 公共服务
level: 市级
basis: 《中华人民共和国社会保险法》第五十八条
unit: medical-insurance
process:
  - { name: 申请, detail: 在网上或窗口填登记表。 }
  - { name: 办结, detail: 登记参保，发短信告知。 }
materials: 无
fees: 不收费
timeLimit: 5个工作日
result: 参保登记
online:
  consult: https://www.example.gov.cn/ask
  apply: https://www.example.gov.cn/apply
  track: https://www.example.gov.cn/track
---
`;
}
