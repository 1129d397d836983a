/** `mingbai schema`: every schema by its name, all of them in a folder, and the settings that use them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
});

describe('schema', () => {
  it('lists what there is', async () => {
    const { code, out } = await command(['schema'], temporaryFolder());
    expect(code).toBe(0);
    for (const name of ['item', 'catalogue', 'units', 'laws', 'certificates', 'data/item', 'data/manifest']) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(out).toContain('编辑器的设置');
  });

  it('prints a schema that a validator takes, with keys in both languages', async () => {
    const { out } = await command(['schema', 'item'], temporaryFolder());
    const schema = JSON.parse(out);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['materials', '申请材料']));
  });

  it('writes all of them into a folder', async () => {
    const folder = temporaryFolder();
    const { code, out } = await command(['schema', '--out', 'schemas'], folder);
    expect(code).toBe(0);
    const files = readdirSync(join(folder, 'schemas'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.schema.json'),
    );
    expect(out).toContain(`写了 ${files.length} 份，在：schemas`);
    const found = files.map((file) => JSON.parse(readFileSync(join(folder, 'schemas', file), 'utf8')));
    expect(found.every(({ $schema }) => $schema === 'https://json-schema.org/draft/2020-12/schema')).toBe(
      true,
    );
  });

  it('prints settings for editors', async () => {
    const { out } = await command(['schema', 'vscode'], temporaryFolder());
    expect(JSON.parse(out)['yaml.schemas']).toHaveProperty(['./.vscode/schema/units.schema.json']);
  });

  it('writes them where the editor looks for them', async () => {
    const folder = temporaryFolder();
    await command(['schema', 'vscode', '--out', '.'], folder);
    expect(readdirSync(join(folder, '.vscode'))).toEqual(['settings.json']);
  });

  it.each([
    ['vscode', '.vscode/settings.json'],
    ['frontmatter', 'frontmatter.json'],
  ])('writes nothing over settings of %s that somebody has made', async (name, path) => {
    const own = '{ "editor.fontSize": 18 }';
    const folder = temporaryFolder({ [path]: own });
    const { code, err } = await command(['schema', name, '--out', '.'], folder);
    expect(code).toBe(2);
    expect(err).toContain(`“./${path}”已经有了`);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(own);
    // Those it wrote itself it writes again.
    for (const _ of [1, 2]) expect((await command(['schema', name, '--out', 'new'], folder)).code).toBe(0);
  });

  it('asks whether another was meant', async () => {
    const { code, err } = await command(['schema', 'itme'], temporaryFolder());
    expect(code).toBe(2);
    expect(err).toContain('是不是“item”？');
  });
});
