/** Who holds a lock or fills a folder: a process of a machine, for a folder may be shared by several. */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** Stands for this machine: eight hexadecimal digits that follow from its name. */
export function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** Whether a process of this machine lives; one that may not be signalled does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
