/** Faults of the file system, told to whoever builds. */
import { UsageError } from '../compile.js';

/** What a fault of the file system means to whoever builds; any other error as it is. */
export function writeFault(out: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
    ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
    EDQUOT: { zh: '磁盘配额用完了', en: 'the disk quota is used up' },
    EACCES: { zh: '没有写入权限', en: 'permission denied' },
    EPERM: { zh: '没有写入权限', en: 'permission denied' },
    EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
    ENOTDIR: { zh: '路径中间有一个不是文件夹', en: 'a part of the path is not a folder' },
    EEXIST: { zh: '那里有一个同名文件', en: 'a file of that name is in the way' },
    ENAMETOOLONG: { zh: '路径太长', en: 'the path is too long' },
  };
  const reason = code === undefined ? undefined : reasons[code];
  if (!reason) return error;
  return new UsageError({
    zh: `写不进“${out}”：${reason.zh}。什么也没有发布，原来的内容还在`,
    en: `Cannot write to “${out}”: ${reason.en}. Nothing was published; what was there before is untouched`,
  });
}
