/**
 * Times the data over a catalogue: what each stage takes; nothing is written. And how large each format is.
 */
import { join } from 'node:path';

type Stage = 'render' | 'join' | 'describe';

/** What of the compiled program is used here; a type of its own, for the bench is compiled alone. */
interface Library {
  check(folder: string): unknown;
  renderStage(
    checked: unknown,
    renderer: unknown,
    stage: Stage,
    context: { readonly lang: 'zh'; readonly segments: unknown; progress(): void },
  ): AsyncIterable<{
    readonly path: string;
    readonly content?: string | Uint8Array;
    readonly pieces?: Iterable<string | Uint8Array>;
    readonly piece?: string | Uint8Array;
    readonly last?: boolean;
  }>;
  readonly HeldSegments: new () => unknown;
  readonly renderers: { data(): Promise<unknown> };
}

const library = join(import.meta.dirname, '../../lib/compile.js');

/** The processor time, in milliseconds, that this process has used: other processes do not count. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The size of one format. */
interface FormatSize {
  files: number;
  bytes: number;
}

/** Which format a file belongs to. */
function formatOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (path.endsWith('.csv')) return `${first} csv`;
  if (path.endsWith('.xlsx')) return 'xlsx';
  if (first === 'linked') return second === 'items' ? 'linked items' : `linked ${path.split('.').pop()}`;
  return second === undefined ? first : `${first}/`;
}

type Sizes = Map<string, FormatSize>;

/** Takes what is rendered, and adds its sizes; gives milliseconds of processor time. */
async function taken(artefacts: ReturnType<Library['renderStage']>, sizes: Sizes): Promise<number> {
  const started = used();
  for await (const { path, content, pieces, piece, last = true } of artefacts) {
    const format = formatOf(path);
    const size = sizes.get(format) ?? { files: 0, bytes: 0 };
    sizes.set(format, size);
    for (const one of pieces ?? [content ?? piece ?? '']) size.bytes += Buffer.byteLength(one);
    if (last) size.files++;
  }
  return used() - started;
}

/** Prints the processor time of each stage, and the size of each format, the largest first. */
export async function reportFormats(folder: string): Promise<void> {
  const { check, renderStage, HeldSegments, renderers } = (await import(library)) as Library;
  const line = (name: string, milliseconds: number): void => {
    process.stdout.write(`    ${name.padEnd(24)} ${(milliseconds / 1000).toFixed(2).padStart(8)} s\n`);
  };
  const started = used();
  const checked = check(folder);
  line('(load and check)', used() - started);
  const data = await renderers.data();
  const context = { lang: 'zh', segments: new HeldSegments(), progress: () => undefined } as const;
  const sizes: Sizes = new Map();
  const stages = { render: 'batches of items', join: 'large files, joined', describe: 'descriptions' };
  for (const [stage, name] of Object.entries(stages))
    line(name, await taken(renderStage(checked, data, stage as Stage, context), sizes));
  for (const [format, { files, bytes }] of [...sizes].sort(([, a], [, b]) => b.bytes - a.bytes)) {
    const megabytes = (bytes / 1e6).toFixed(1).padStart(8);
    process.stdout.write(`    ${format.padEnd(24)} ${String(files).padStart(8)} files ${megabytes} MB\n`);
  }
  const all = [...sizes.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  process.stdout.write(`    ${'all formats'.padEnd(24)} ${(all / 1e6).toFixed(1).padStart(23)} MB\n`);
}

if (process.argv[2] === '--formats' && process.argv[3] !== undefined) await reportFormats(process.argv[3]);
