/** A catalogue's own templates on the command line: a fault is told in words, and nothing is published. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

const build = ['build', '.', '--only', 'site'];

it('a template at fault is misuse: said with its place, without a stack, and the last good site stays', async () => {
  const folder = temporaryFolder(
    catalogueFiles({
      'items/id-card.md': itemFile(),
      'templates/site/not-found.hbs': '<h1>{{@w.notFound}}</h1>\n<p>旧的</p>\n',
    }),
  );
  expect((await command(build, folder)).code).toBe(0);
  writeFileSync(
    join(folder, 'templates/site/not-found.hbs'),
    '<h1>{{@w.notFound}}</h1>\n<p>{{nothing}}</p>\n',
  );
  const { code, err } = await command(build, folder);
  expect(code).toBe(2);
  expect(err).toContain('出错：模板 templates/site/not-found.hbs 第 2 行有错：没有“nothing”这个字段');
  expect(err).not.toMatch(/\n\s+at /);
  expect(readFileSync(join(folder, 'dist/site/404.html'), 'utf8')).toContain('旧的');
});

it('the site is not published into the folder of the templates', async () => {
  const folder = temporaryFolder(catalogueFiles({ 'items/id-card.md': itemFile() }));
  const { code } = await command([...build, '--out', 'templates/site'], folder);
  expect(code).toBe(2);
  expect(existsSync(join(folder, 'templates'))).toBe(false);
});
