/** The schemas for editors accept what the compiler accepts, and say what is wrong with what it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DocumentKind } from '../../src/model/documents.js';
import { editorSchemas } from '../../src/model/editorSchemas.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
const validators = Object.fromEntries(
  Object.entries(editorSchemas()).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** What is wrong with a document, as an editor would show it. */
function faults(kind: DocumentKind, yaml: string): string[] {
  const validate = validators[kind];
  if (!validate) throw new Error(kind);
  validate(parse(yaml, { version: '1.2' }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const root = join(import.meta.dirname, '../../catalogue');

describe('schemas for editors', () => {
  it.each(['units', 'laws', 'certificates'] as const)('accept the register of %s', (kind) => {
    expect(faults(kind, readFileSync(join(root, `${kind}.yaml`), 'utf8'))).toEqual([]);
  });

  it('accept the configuration', () => {
    expect(faults('config', readFileSync(join(root, 'catalogue.yaml'), 'utf8'))).toEqual([]);
  });

  it('accept every item of the demonstration catalogue', () => {
    const files = readdirSync(join(root, 'items'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const front = readFileSync(join(root, 'items', file), 'utf8').split(/^---$/m)[1] ?? '';
      expect(faults('item', front), file).toEqual([]);
    }
  });
});
