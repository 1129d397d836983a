/** Temporary folders for tests: written from a record of files, removed after each test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

// What others may read is what a test says, not what the umask of its machine leaves.
process.umask(0o022);

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new temporary folder and gives its path. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The front matter of an item that has nothing wrong in it, as lines by key. */
export const faultless: Readonly<Record<string, string>> = {
  name: 'name: 居民身份证换领',
  domain: 'domain: 社会保障',
  basis: 'basis: [《中华人民共和国居民身份证法》第十一条]',
  unit: 'unit: police',
  conditions: 'conditions: [本市户籍居民]',
  process:
    'process:\n  - { name: 申请, actor: 申请人, detail: 在窗口填表 }\n  - { name: 审核, actor: 窗口, detail: 核对指纹和照片 }\n  - { name: 领证, actor: 申请人, detail: 凭回执领取 }',
  materials:
    'materials:\n  - { name: 居民身份证, kind: 证件证照, original: 核验, copies: 0, basis: [《中华人民共和国居民身份证法》第十一条] }',
  fees: 'fees: 不收费',
  timeLimit: 'timeLimit: { statutory: 60日, promised: 20日 }',
  online: 'online: { consult: "https://example.invalid/ask", reason: 需要当面采集指纹 }',
  channels: 'channels: [窗口]',
  visits: 'visits: { count: 1, reason: 需要当面采集指纹 }',
};

/** An item file from front matter lines, with some keys replaced (undefined: left out). */
export function itemFile(
  changes: Readonly<Record<string, string | undefined>> = {},
  body = '正文。\n',
): string {
  const lines = Object.values({ ...faultless, ...changes }).filter((line) => line !== undefined);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A small catalogue around the given files. */
export function catalogueFiles(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    'catalogue.yaml':
      'title: 测试目录\npublisher: 测试市人民政府\ndomains: [{ id: social-security, name: 社会保障 }]\nsupervision: [{ kind: 电话, value: "12345" }]\n',
    'units.yaml':
      '- id: police\n  name: 公安派出所\n  contacts:\n    consult: [{ kind: 电话, value: "0412-5550123" }]\n    places: [{ name: 户籍窗口, address: 示例路1号, room: 3号窗口, hours: "工作日 9:00—17:00，法定节假日休息" }]\n',
    'laws.yaml': '- { id: id-card-law, title: 中华人民共和国居民身份证法, level: 法律, status: 有效 }\n',
    ...files,
  };
}

/** Does work as nobody where the tests run as root, who may read and write everything. */
export function asOrdinaryUser<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
