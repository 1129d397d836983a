/** The command line: reads arguments, runs a command, sets the exit code. */
import { Command, CommanderError, Option } from 'commander';
import { languageOf, MissingEngineError, UsageError } from '../compile.js';
import { errorText } from '../text/diagnostic.js';
import type { Lang } from '../text/words.js';
import { readCount, readDay, readMillimetres, readShard, readWhole } from './argumentReaders.js';
import type { AuditOptions } from './audit.js';
import type { BuildOptions } from './build.js';
import { type CheckOptions, checkCommand } from './check.js';
import { programVersion } from './checking.js';
import { explain } from './explain.js';
import { helpTexts } from './help.js';
import { chineseHelp, inChinese } from './misuse.js';
import type { PrintOptions } from './print.js';
import { reporters } from './reporters/index.js';
import { watchStreams } from './streams.js';
import { exitCodes, type Listen, langOf, processSurroundings, type Surroundings } from './surroundings.js';
import { findTarget } from './target.js';

/** Runs the program for raw arguments; sets `process.exitCode` and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const around = processSurroundings(argv);
  const isLost = watchStreams(around);
  const code = await run(argv, around);
  process.exitCode = isLost() ? exitCodes.misuse : code;
}

/** Runs a command; gives the exit code. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const lang = around.asked ?? around.machine;
  let code: number = exitCodes.clean;
  const done = (result: number): void => {
    code = result;
  };
  try {
    const said = await parse(argv, lang, around, done);
    if (!said) return code;
    // Only now the catalogue is asked for its language: a command that runs reads it anyway.
    const near = languageNear(argv, around) ?? lang;
    const { exitCode, say } = (near !== lang && (await parse(argv, near, around, done))) || said;
    say();
    return exitCode;
  } catch (error) {
    return complain(error, languageNear(argv, around) ?? lang, around);
  }
}

/** What commander has to say in place of running a command: help, or a complaint about arguments. */
interface Said {
  readonly exitCode: number;
  say(): void;
}

/** Runs the command in the arguments; where they hold none that can run, gives what is to be said, unsaid. */
async function parse(
  argv: readonly string[],
  lang: Lang,
  around: Surroundings,
  done: (code: number) => void,
): Promise<Said | undefined> {
  const words: (() => void)[] = [];
  const later = {
    out: (text: string) => void words.push(() => around.out(text)),
    err: (text: string) => void words.push(() => around.err(text)),
  };
  try {
    const program = createProgram(lang, around, later, done);
    await program.parseAsync([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return {
      exitCode: error.exitCode === 0 ? exitCodes.clean : exitCodes.misuse,
      say() {
        for (const word of words) word();
      },
    };
  }
}

/** The language asked for, else the one that a catalogue is written in that arguments are about. */
function languageNear(argv: readonly string[], { cwd, asked }: Surroundings): Lang | undefined {
  if (asked) return asked;
  for (const paths of [...argv.map((one) => [one]), []]) {
    try {
      return langOf(languageOf(findTarget(cwd, paths).root));
    } catch {
      // No catalogue there, or none that can be read: whatever is wrong is being told already.
    }
  }
  return undefined;
}

function complain(error: unknown, lang: Lang, around: Surroundings): number {
  const word = complaintWord(lang, around);
  if (error instanceof UsageError || error instanceof MissingEngineError) {
    around.err(`${word}${error.words[lang]}\n`);
    return error instanceof UsageError ? exitCodes.misuse : exitCodes.missing;
  }
  const detail = errorText(error);
  around.err(
    `${word}${lang === 'zh' ? '程序内部错误，请报告：' : 'internal error, please report it: '}\n${detail}\n`,
  );
  return exitCodes.misuse;
}

function complaintWord(lang: Lang, { paint }: Surroundings): string {
  return paint.red.bold(lang === 'zh' ? '出错：' : 'error: ');
}

/** The commands; what commander itself says goes to `own`. */
function createProgram(
  lang: Lang,
  around: Surroundings,
  own: Pick<Surroundings, 'out' | 'err'>,
  done: (code: number) => void,
): Command {
  const text = helpTexts(lang);
  const language = () => new Option('--lang <zh|en>', text.lang).choices(['zh', 'en']);
  const color = () =>
    new Option('--color <when>', text.color).choices(['auto', 'always', 'never']).default('auto');
  const program = new Command('mingbai')
    .description(text.program)
    .version(programVersion(), '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.helpCommand)
    .addOption(language())
    .addOption(color())
    .addHelpText('after', text.programExamples)
    .configureOutput({
      writeOut: own.out,
      writeErr: own.err,
      outputError: (complaint, write) =>
        write(lang === 'zh' ? `${complaintWord(lang, around)}${inChinese(complaint)}` : complaint),
    })
    .configureHelp(lang === 'zh' ? chineseHelp : {})
    .showHelpAfterError(text.seeHelp)
    .exitOverride();
  const command = (usage: string, description: string, examples: string): Command =>
    program
      .command(usage)
      .description(description)
      .addHelpText('after', examples)
      .helpOption('-h, --help', text.help)
      .addOption(language())
      .addOption(color());
  const today = () => new Option('--today <YYYY-MM-DD>', text.today).argParser(readDay);

  command('check', text.check, text.checkExamples)
    .argument('[paths...]', text.checkPaths)
    .addOption(new Option('--format <name>', text.format).choices(Object.keys(reporters)).default('pretty'))
    .addOption(new Option('--output <file>', text.output))
    .addOption(today())
    .option('--quiet', text.quiet)
    .addOption(new Option('--max-warnings <n>', text.maxWarnings).argParser(readWhole))
    .option('--exit-zero', text.exitZero)
    .option('--fix', text.fix)
    .option('--fix-unsafe', text.fixUnsafe)
    .option('--dry-run', text.dryRun)
    .action(async (paths: string[], options: CheckOptions) =>
      done(await checkCommand(paths, options, around)),
    );

  command('build', text.build, text.buildExamples)
    .argument('[folder]', text.buildFolder)
    .option('--out <folder>', text.out, 'dist')
    // Given twice, it means both: the first of them is not to be left out silently.
    .addOption(
      new Option('--only <products>', text.only).argParser((one: string, before?: string) =>
        before === undefined ? one : `${before},${one}`,
      ),
    )
    .addOption(today())
    .addOption(new Option('--jobs <n>', text.jobs).argParser(readCount))
    .option('--no-cache', text.noCache)
    .addOption(new Option('--shard <part/of>', text.shard).argParser(readShard))
    .action(async (folder: string | undefined, options: BuildOptions) => {
      const { build } = await import('./build.js');
      done(await interruptible((listen) => build(folder, options, around, listen)));
    });

  command('print', text.print, text.printExamples)
    .argument('<product>', text.printProduct)
    .argument('[folder]', text.buildFolder)
    .option('--item <id...>', text.printItem)
    .option('--language <tag>', text.printLanguage)
    .addOption(new Option('--format <name>', text.printFormat).choices(['pdf', 'docx']).default('pdf'))
    .addOption(new Option('--bleed <length>', text.printBleed).argParser(readMillimetres))
    .option('--marks', text.printMarks)
    .option('--booklet', text.printBooklet)
    .option('--archive', text.printArchive)
    .option('--out <folder>', text.printOut, 'print')
    .addOption(today())
    .action(async (product: string, folder: string | undefined, options: PrintOptions) => {
      const { printCommand } = await import('./print.js');
      done(await interruptible((listen) => printCommand(product, folder, options, around, listen)));
    });

  command('merge', text.merge, text.mergeExamples)
    .argument('<parts...>', text.mergeParts)
    .option('--out <folder>', text.out, 'dist')
    .action(async (parts: string[], options: { out: string }) =>
      done(
        await (await import('./merge.js')).merge(parts, options.out, {
          ...around,
          asked: languageNear(parts, around),
        }),
      ),
    );

  command('audit', text.audit, text.auditExamples)
    .argument('[folder]', text.buildFolder)
    .addOption(new Option('--format <name>', text.format).choices(['table', 'json', 'xlsx']).default('table'))
    .addOption(new Option('--output <file>', text.output))
    .action(async (folder: string | undefined, options: AuditOptions) =>
      done(await (await import('./audit.js')).auditCommand(folder, options, around)),
    );

  command('baseline', text.baseline, text.baselineExamples)
    .argument('[folder]', text.buildFolder)
    .addOption(today())
    .action(async (folder: string | undefined, options: { today?: string }) =>
      done((await import('./baseline.js')).baselineCommand(folder, options.today, around)),
    );

  command('schema', text.schema, text.schemaExamples)
    .argument('[name]', text.schemaName)
    .option('--out <folder>', text.schemaOut)
    .action(async (name: string | undefined, { out }: { out?: string }) =>
      done((await import('./schema.js')).schemaCommand(name, out, languageNear([], around) ?? lang, around)),
    );

  command('explain', text.explain, text.explainExamples)
    .argument('[rule]', text.explainRule)
    .action((rule: string | undefined) =>
      around.out(explain(rule, languageNear([], around) ?? lang, around)),
    );
  return program;
}

/**
 * Runs work that Ctrl-C ends in good order, from where it calls `listen`. Other commands, and this one until then, leave
 * nothing to tidy and are ended by the system at once: a check works without pause and would not hear.
 */
async function interruptible(work: (listen: Listen) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const listen: Listen = () => {
    // Twice is once: work that begins anew calls it again.
    process.off('SIGINT', stop).off('SIGTERM', stop).on('SIGINT', stop).on('SIGTERM', stop);
    return controller.signal;
  };
  try {
    return await work(listen);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
