/** The forms for editors accuse no item that is right, and hold the fields that a form can hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../src/documentation.js';
import { type FormField, formFields } from '../../src/model/editorForms.js';
import { schemaFolder } from '../../src/model/editorSettings.js';
import { keysOf } from '../../src/model/field.js';
import { itemSchema } from '../../src/model/item.js';

const fields = formFields(keysOf(itemSchema) ?? {}, 'zh');

/** The schema that Front Matter CMS 10.10 makes of a form to check the file with. */
function checkedBy(of: readonly FormField[]): object {
  const typeOf = (field: FormField): object =>
    ({
      string: { type: 'string' },
      datetime: { type: 'string' },
      choice: { type: 'string', enum: field.choices },
      list: { type: 'array', items: { type: 'string' } },
      fields: checkedBy(field.fields ?? []),
    })[field.type];
  return { type: 'object', properties: Object.fromEntries(of.map((field) => [field.name, typeOf(field)])) };
}

it('accuse no item of the demonstration catalogue', () => {
  const validate = new Ajv({ allErrors: true }).compile(checkedBy(fields));
  const root = join(import.meta.dirname, '../../catalogue/items');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[^.]+\.md$/.test(path),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    validate(parse(readFileSync(join(root, file), 'utf8').split(/^---$/m)[1] ?? '', { version: '1.2' }));
    const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    expect(errors, file).toEqual([]);
  }
});

it('have the fields with one way to write them, in the words of the language', () => {
  expect(fields.find(({ name }) => name === 'status')).toMatchObject({
    title: '状态',
    type: 'choice',
    choices: ['在用', '暂停', '取消', '草稿'],
  });
  expect(fields.find(({ name }) => name === 'reviewed')).toMatchObject({ type: 'datetime' });
  const names = fields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['name', 'summary', 'domain', 'unit', 'conditions', 'online']),
  );
  expect(names).not.toContain('materials');
  expect(formFields(keysOf(itemSchema) ?? {}, 'en').find(({ name }) => name === 'status')?.choices).toContain(
    'suspended',
  );
});

it('settings name only schemas that are there', () => {
  const files = editorFiles();
  const settings = JSON.parse(files['.vscode/settings.json'] ?? '') as { 'yaml.schemas': object };
  const named = Object.keys(settings['yaml.schemas']);
  expect(named.length).toBeGreaterThanOrEqual(5);
  for (const path of named) {
    expect(path.startsWith(`./${schemaFolder}/`)).toBe(true);
    expect(files).toHaveProperty([path.slice(2)]);
  }
});

it.each(['catalogue', 'units', 'laws', 'certificates'])(
  'catalogue/%s.yaml names its schema to every editor',
  (name) => {
    const [first] = readFileSync(join(import.meta.dirname, `../../catalogue/${name}.yaml`), 'utf8').split(
      '\n',
    );
    expect(first).toBe(`# yaml-language-server: $schema=../${schemaFolder}/${name}.schema.json`);
  },
);
