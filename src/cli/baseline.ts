/** `mingbai baseline`: writes down what is wrong today, so that only new faults fail. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { baselineOf, baselineText } from '../baseline.js';
import { check, lockedRules, ownLanguage, UsageError } from '../compile.js';
import { plural } from '../text/words.js';
import { exitCodes, type Surroundings, speak } from './surroundings.js';
import { catalogueFolder } from './target.js';

/** Writes `baseline.yaml` of a catalogue; gives the exit code: 1 where a locked rule still fails. */
export function baselineCommand(
  folder: string | undefined,
  today: string | undefined,
  around: Surroundings,
): number {
  const root = catalogueFolder(around.cwd, folder);
  const { diagnostics, catalogue } = check(root, { today });
  const baseline = baselineOf(diagnostics, lockedRules);
  const file = join(root, 'baseline.yaml');
  try {
    writeFileSync(file, baselineText(baseline));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError({ zh: `写不了“${file}”（${code}）`, en: `Cannot write “${file}” (${code})` });
  }
  const known = baseline.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const open = diagnostics.length - known;
  const lang = speak(around, ownLanguage(catalogue.config));
  const shown = relative(around.cwd, file);
  const rest =
    open === 0
      ? ''
      : lang === 'zh'
        ? `还有 ${open} 个不能记成已知，必须改：用 mingbai check 查看\n`
        : `${open} cannot be recorded and must be mended: see mingbai check\n`;
  around.out(
    lang === 'zh'
      ? `记下 ${known} 个已知问题：${shown}\n${rest}`
      : `Recorded ${plural(known, 'known finding')}: ${shown}\n${rest}`,
  );
  return open === 0 ? exitCodes.clean : exitCodes.findings;
}
