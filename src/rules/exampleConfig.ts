/** The configuration of the examples of several rules. */

/** A configuration that lists the languages; without any, none are listed. */
export function configured(...languages: readonly string[]): string {
  const list = languages.length === 0 ? '' : `languages: [${languages.join(', ')}]\n`;
  return `title: 示例市公共服务事项目录
publisher: 示例市人民政府
region: "210300"
areaCode: "0412"
date: "2026-11-23"
domains:
  - { id: social-security, name: 社会保障 }
supervision: ["12345"]
${list}`;
}
