/** Publishing: the old output or the new, never a mixture, and nothing foreign is lost. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastPublished, OutputOvertaken, Staging } from '../../src/cli/publish.js';
import { UsageError } from '../../src/text/diagnostic.js';
import { asOrdinaryUser, temporaryFolder } from '../folder.js';

const noFiles = (path: string): string => path;

async function publish(
  out: string,
  files: Readonly<Record<string, string>>,
  folders: readonly string[],
): Promise<void> {
  const staging = new Staging(out);
  const writer = staging.writer(noFiles);
  for (const [path, content] of Object.entries(files)) writer.write({ path, content });
  await staging.publish(folders);
}

/** What a person is told of a fault. */
function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return error.words.zh;
    throw error;
  }
  return '';
}

describe('publishing', () => {
  it('writes files that grow side by side, and counts each once', async () => {
    const out = temporaryFolder();
    const staging = new Staging(out);
    const writer = staging.writer(noFiles);
    writer.write({ path: 'data/a', piece: 'one', last: false });
    writer.write({ path: 'data/b', pieces: ['甲', Buffer.from('乙')] });
    writer.write({ path: 'data/a', piece: Buffer.from('two'), last: true });
    await staging.publish(['data']);
    expect(writer.files).toBe(2);
    expect(readFileSync(join(out, 'data/a'), 'utf8')).toBe('onetwo');
    expect(readFileSync(join(out, 'data/b'), 'utf8')).toBe('甲乙');
  });

  describe('says how large downloads are', () => {
    const page = (size: string): string =>
      `<a href="../handbooks/a.pdf">手册<span class="file-facts" data-size-of="../handbooks/a.pdf" data-size="（PDF，{size}）">${size}</span></a>`;
    const shown = (out: string, path = 'site/data.html'): string =>
      readFileSync(join(out, path), 'utf8').replace(/<[^>]+>/g, '');

    it('once everything stands together, and again when one of them is printed anew', async () => {
      const out = temporaryFolder();
      const files = { 'site/data.html': page(''), 'handbooks/a.pdf': 'x'.repeat(2000) };
      await publish(out, files, ['site', 'handbooks']);
      expect(shown(out)).toBe('手册（PDF，2 KB）');
      const staging = new Staging(out);
      staging.writer(noFiles).write({ path: 'handbooks/a.pdf', content: 'x'.repeat(9000) });
      await staging.place(['handbooks/a.pdf']);
      expect(shown(out)).toBe('手册（PDF，9 KB）');
    });

    it('tells which pages it wrote for that, in every language; nothing of what is not there', async () => {
      const out = temporaryFolder();
      const english = page('').replaceAll('../handbooks', '../../handbooks');
      await publish(out, { 'site/data.html': page(''), 'site/en/data.html': english }, ['site']);
      expect(shown(out)).toBe('手册');
      const staging = new Staging(out);
      staging.writer(noFiles).write({ path: 'handbooks/a.pdf', content: 'x' });
      let resized: readonly string[] = [];
      await staging.publish(['handbooks'], {
        afterwards: (paths) => {
          resized = paths;
        },
      });
      expect(resized).toEqual(['site/data.html', 'site/en/data.html']);
      expect(shown(out, 'site/en/data.html')).toBe('手册（PDF，1 B）');
    });

    it('not in one part of several: what it leads to may be in another', async () => {
      const out = temporaryFolder();
      const staging = new Staging(out);
      const writer = staging.writer(noFiles);
      writer.write({ path: 'site/data.html', content: page('') });
      writer.write({ path: 'handbooks/a.pdf', content: 'x' });
      const folders = ['site', 'handbooks'];
      await staging.publish(folders, { part: { part: 1, of: 2, digest: 'x', folders } });
      expect(shown(out)).toBe('手册');
    });
  });

  it('does not mix files with an output that somebody else has published since', async () => {
    const out = temporaryFolder();
    await publish(out, { 'site/a.html': 'first', 'site/b.html': 'first' }, ['site']);
    const since = lastPublished(out);
    const staging = new Staging(out);
    staging.writer(noFiles).write({ path: 'site/a.html', content: 'mine' });
    await publish(out, { 'site/a.html': 'theirs', 'site/b.html': 'theirs' }, ['site']);
    await expect(staging.publish([], { files: ['site/a.html'], since })).rejects.toThrow(OutputOvertaken);
    expect(readFileSync(join(out, 'site/a.html'), 'utf8')).toBe('theirs');
    await staging.publish([], { files: ['site/a.html'], since: lastPublished(out) });
    expect(readFileSync(join(out, 'site/a.html'), 'utf8')).toBe('mine');
  });

  it('that comes to nothing leaves no folder behind that was not there', () => {
    const folder = temporaryFolder({ 'public/notes.txt': 'mine' });
    for (const out of ['public', 'public/guide/dist']) {
      const staging = new Staging(join(folder, out));
      staging.writer(noFiles).write({ path: 'site/a.html', content: '1' });
      staging.discard();
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(['public', join('public', 'notes.txt')]);
  });

  it('replaces whole folders: what is no longer made is gone', async () => {
    const out = temporaryFolder();
    await publish(out, { 'site/a.html': '1', 'site/b.html': '1', 'data/a.json': '1' }, ['site', 'data']);
    await publish(out, { 'site/a.html': '2' }, ['site']);
    expect(readdirSync(join(out, 'site'))).toEqual(['a.html']);
    expect(readFileSync(join(out, 'site/a.html'), 'utf8')).toBe('2');
    expect(readFileSync(join(out, 'data/a.json'), 'utf8')).toBe('1');
  });

  it('leaves no debris', async () => {
    const out = temporaryFolder();
    await publish(out, { 'site/a.html': '1' }, ['site']);
    await publish(out, { 'site/a.html': '2' }, ['site']);
    expect(readdirSync(out).sort()).toEqual(['.mingbai', 'site']);
  });

  it('refuses to delete what it did not write', async () => {
    const out = temporaryFolder({ 'site/mine.txt': 'keep' });
    await expect(publish(out, { 'site/a.html': '1' }, ['site'])).rejects.toMatchObject({
      name: 'UsageError',
    });
    expect(readFileSync(join(out, 'site/mine.txt'), 'utf8')).toBe('keep');
  });

  it('puts everything back when a folder cannot be swapped', async () => {
    const out = temporaryFolder();
    await publish(out, { 'site/a.html': '1', 'data/a.json': '1' }, ['site', 'data']);
    const staging = new Staging(out);
    staging.writer(noFiles).write({ path: 'site/a.html', content: '2' });
    // A file stands where the second folder must be put aside.
    mkdirSync(join(staging.folder, 'old-data'));
    writeFileSync(join(staging.folder, 'old-data/x'), '');
    await expect(staging.publish(['site', 'data'])).rejects.toThrow();
    expect(readFileSync(join(out, 'site/a.html'), 'utf8')).toBe('1');
    expect(readFileSync(join(out, 'data/a.json'), 'utf8')).toBe('1');
    staging.discard();
    expect(existsSync(staging.folder)).toBe(false);
  });

  it('never writes outside the staging folder', () => {
    const staging = new Staging(temporaryFolder());
    expect(() => staging.writer(noFiles).write({ path: '../../x', content: '' })).toThrow(
      'would leave the output',
    );
    staging.discard();
  });

  it.skipIf(process.platform === 'win32')('says that the output folder is read-only', () => {
    const out = temporaryFolder();
    chmodSync(out, 0o555);
    expect(asOrdinaryUser(() => faultOf(() => new Staging(join(out, 'dist'))))).toContain('没有写入权限');
  });

  it.skipIf(process.platform === 'win32')('names the file of the catalogue that it may not read', () => {
    const folder = temporaryFolder({ 'form.pdf': 'x' });
    const out = temporaryFolder();
    const staging = new Staging(out);
    chmodSync(join(folder, 'form.pdf'), 0);
    const writer = staging.writer((path) => join(folder, path));
    const copy = () => faultOf(() => writer.write({ path: 'site/a.pdf', copyOf: 'form.pdf' }));
    chmodSync(staging.folder, 0o777);
    for (const above of [out, folder]) chmodSync(above, 0o755);
    expect(asOrdinaryUser(copy)).toMatch(/读不了“.*form.pdf”（EACCES）/);
    staging.discard();
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and that nothing was published', () => {
    const staging = new Staging(temporaryFolder());
    mkdirSync(join(staging.folder, 'site'));
    symlinkSync('/dev/full', join(staging.folder, 'site/a.html'));
    const fault = faultOf(() => staging.writer(noFiles).write({ path: 'site/a.html', content: 'x' }));
    expect(fault).toContain('磁盘满了');
    expect(fault).toContain('什么也没有发布');
    staging.discard();
  });

  it('removes what a killed process has left, puts back what it had taken out, and leaves alone what others fill', async () => {
    const out = temporaryFolder();
    await publish(out, { 'site/a.html': 'good', 'data/a.json': '1' }, ['site', 'data']);
    const other = new Staging(out);
    const dead = new Staging(out).folder.replace(/-\d+-(?=[^-]+$)/, '-4194305-');
    const elsewhere = join(out, '.staging-00000000-4194305-0');
    for (const folder of [dead, elsewhere]) mkdirSync(folder);
    renameSync(join(out, 'site'), join(dead, 'old-site'));
    await publish(out, { 'data/a.json': '2' }, ['data']);
    expect(readFileSync(join(out, 'site/a.html'), 'utf8')).toBe('good');
    expect(existsSync(dead)).toBe(false);
    expect([other.folder, elsewhere].map((folder) => existsSync(folder))).toEqual([true, true]);
  });

  it('lets many publishers take turns', async () => {
    const out = temporaryFolder();
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        publish(out, { 'site/a.html': String(n), 'site/b.html': String(n) }, ['site']),
      ),
    );
    const [a, b] = ['a', 'b'].map((name) => readFileSync(join(out, `site/${name}.html`), 'utf8'));
    expect(a).toBe(b);
  });
});
