/** Times each format of the data over a catalogue: what it takes to make its files, write nothing, and how large they are. */
import { join } from 'node:path';

/** What of the compiled program is used here; a type of its own, for the bench is compiled alone. */
interface Library {
  check(folder: string): unknown;
  render(
    checked: unknown,
    renderer: unknown,
    context: { readonly lang: 'zh'; progress(): void },
  ): AsyncIterable<{
    readonly path: string;
    readonly content?: string | Uint8Array;
    readonly pieces?: Iterable<string | Uint8Array>;
    readonly piece?: string | Uint8Array;
  }>;
  readonly renderers: { data(): Promise<unknown> };
}

const library = join(import.meta.dirname, '../../lib/compile.js');

/** The processor time, in milliseconds, that this process has used: other processes do not count. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The processor time and size of one format. */
export interface FormatShare {
  readonly format: string;
  milliseconds: number;
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

/** Renders the data of a catalogue; `loading` is the time before there was anything to render. */
export async function measureFormats(folder: string): Promise<{ loading: number; shares: FormatShare[] }> {
  const { check, render, renderers } = (await import(library)) as Library;
  const started = used();
  const checked = check(folder);
  const loading = used() - started;
  const shares = new Map<string, FormatShare>();
  let last = used();
  const context = { lang: 'zh' as const, progress: (): void => undefined };
  for await (const artefact of render(checked, await renderers.data(), context)) {
    const format = shares.size === 0 ? 'records' : formatOf(artefact.path);
    const share = shares.get(format) ?? { format, milliseconds: 0, files: 0, bytes: 0 };
    shares.set(format, share);
    for (const piece of artefact.pieces ?? [artefact.content ?? artefact.piece ?? '']) {
      share.bytes += Buffer.byteLength(piece);
    }
    share.files++;
    share.milliseconds += used() - last;
    last = used();
  }
  return { loading, shares: [...shares.values()].sort((a, b) => b.milliseconds - a.milliseconds) };
}

/** Prints the processor time of each format and what it makes, the costliest first. */
export async function reportFormats(folder: string): Promise<void> {
  const { loading, shares } = await measureFormats(folder);
  const line = (name: string, milliseconds: number, rest = ''): void => {
    process.stdout.write(`    ${name.padEnd(24)} ${(milliseconds / 1000).toFixed(2).padStart(8)} s${rest}\n`);
  };
  line('(load and check)', loading);
  for (const { format, milliseconds, files, bytes } of shares) {
    line(
      format,
      milliseconds,
      `${String(files).padStart(8)} files ${(bytes / 1e6).toFixed(1).padStart(8)} MB`,
    );
  }
  line(
    'all formats',
    shares.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  );
}

if (process.argv[2] === '--formats' && process.argv[3] !== undefined) await reportFormats(process.argv[3]);
