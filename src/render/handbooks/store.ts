/** What a print is kept under from one build to the next: a key of everything that decides its bytes. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ownFonts } from '../../model/ownFonts.js';
import { compareText } from '../../text/order.js';
import { compiledPart } from '../../text/program.js';
import type { PrintStore } from '../artefact.js';
import { templatesFolder } from './engine.js';
import { fontPackages } from './fonts.js';
import type { Print, PrintJob, Stands } from './press.js';

/** What is not bundled: packages that stay what they are under a version. */
const packages = ['@myriaddreamin/typst-ts-node-compiler', ...fontPackages];

/** The key of a job, given what it is printed with: sha256, 64 hexadecimal digits. What errors call it takes no part. */
export function printKey({ label: _label, ...job }: PrintJob, tools: string): string {
  return createHash('sha256').update(tools).update('\0').update(JSON.stringify(job)).digest('hex');
}

/** What is kept under a key; undefined where it must be printed. */
export function keptPrint(key: string, { closeUp }: PrintJob, store: PrintStore): Print | undefined {
  const pdf = store.get(key);
  if (!pdf || !closeUp) return pdf && { pdf, stands: [] };
  const stands = store.get(standsKey(key));
  return stands && { pdf, stands: JSON.parse(Buffer.from(stands).toString()) as Stands };
}

/** Keeps a print; of a book also where things stand in it. */
export function keepPrint(
  key: string,
  { pdf, stands }: Print,
  { closeUp }: PrintJob,
  store: PrintStore,
): void {
  if (closeUp) store.put(standsKey(key), Buffer.from(JSON.stringify(stands)));
  store.put(key, pdf);
}

function standsKey(key: string): string {
  return createHash('sha256').update(`stands ${key}`).digest('hex');
}

/**
 * What everything is printed with, as a digest: templates (the catalogue's own by file name, in place of the program's),
 * fonts, engine and the code of the press.
 */
export function printTools(
  design: ReadonlyMap<string, string> = new Map(),
  templates = templatesFolder,
): string {
  const hash = createHash('sha256');
  for (const name of packages) hash.update(`${name} ${versionOf(name)}\0`);
  digest(hash, templates, /\.typ$/);
  const fonts = ownFonts(design, 'fonts/').map(({ digest }) => digest);
  const texts = [...design].filter(([name]) => !name.startsWith('fonts/'));
  hash.update(JSON.stringify([fonts, texts.sort(([a], [b]) => compareText(a, b))]));
  // The compiled press names its parts by their digests, so that it stands for all of them.
  const press = compiledPart('render/handbooks/pressProcess.js');
  if (press === undefined) digest(hash, import.meta.dirname, /\.ts$/);
  else hash.update(readFileSync(press));
  return hash.digest('hex');
}

/** The version of an installed package; where it is not installed, nothing is printed. */
function versionOf(name: string): string {
  try {
    const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  } catch {
    return '';
  }
}

function digest(hash: Hash, folder: string, wanted: RegExp): void {
  const names = readdirSync(folder).filter((name) => wanted.test(name));
  for (const name of names.sort(compareText)) {
    const content = readFileSync(join(folder, name));
    hash.update(`${name} ${content.length}\0`).update(content);
  }
}
