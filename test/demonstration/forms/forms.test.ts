/**
 * The forms that the demonstration catalogue publishes are what their description says.
 * After a change of the description: `MINGBAI_WRITE_FORMS=1 npx vitest run test/demonstration/forms`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateForms, readDescription } from './generate.js';

const here = dirname(fileURLToPath(import.meta.url));
const published = join(here, '../../../catalogue/files');
const description = readDescription(readFileSync(join(here, 'forms.yaml'), 'utf8'));
const folders = ['forms', 'samples'];

const onDisk = () =>
  folders.flatMap((folder) => readdirSync(join(published, folder)).map((name) => `${folder}/${name}`)).sort();

describe('forms of the demonstration catalogue', () => {
  let files: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    files = await generateForms(description);
    if (process.env.MINGBAI_WRITE_FORMS !== '1') return;
    for (const folder of folders) {
      rmSync(join(published, folder), { recursive: true, force: true });
      mkdirSync(join(published, folder), { recursive: true });
    }
    for (const [path, bytes] of files) writeFileSync(join(published, path), bytes);
  }, 120_000);

  it('are all published, and nothing else is', () => {
    expect(onDisk()).toEqual([...files.keys()].sort());
  });

  it('are published byte for byte as described', () => {
    const stale = [...files].filter(([path, bytes]) => !readFileSync(join(published, path)).equals(bytes));
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('say on every page that they are no official forms, and are small', () => {
    for (const [path, bytes] of files) {
      const parts = unzipSync(bytes);
      const heads = Object.keys(parts).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
      expect(heads.length, path).toBe(2);
      for (const name of heads)
        expect(strFromU8(parts[name] as Uint8Array), path).toContain('演示样表，非官方表格');
      expect(bytes.length, path).toBeLessThan(15_000);
    }
  });

  it('leave nothing of the sample in the blank form', () => {
    for (const { slug } of description.forms) {
      const blank = unzipSync(files.get(`forms/${slug}.docx`) as Uint8Array)['word/document.xml'];
      expect(strFromU8(blank as Uint8Array), slug).not.toMatch(/[☑×@{}]|张三|李四/);
    }
  });
});
