/** What becomes of a run when nobody takes what it writes: `mingbai check | head`, a full disk behind `>`. */
import { exitCodes, type Surroundings } from './surroundings.js';

/**
 * Watches the streams of this process; the answer says whether something written was lost. A reader who has seen enough
 * and gone is no fault, and nothing ends early for it: a build still publishes. Any other fault is told.
 */
export function watchStreams({ err, asked, machine }: Surroundings): () => boolean {
  let isLost = false;
  const hear = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE' || isLost) return;
    isLost = true;
    // It may come when all else is done and the exit code is set.
    process.exitCode = exitCodes.misuse;
    const isChinese = (asked ?? machine) === 'zh';
    err(
      isChinese
        ? `出错：写不出结果（${error.code}）\n`
        : `error: the result cannot be written (${error.code})\n`,
    );
  };
  process.stdout.on('error', hear);
  process.stderr.on('error', hear);
  return () => isLost;
}
