/** Puts a rule's example into the faultless catalogue and checks it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, check } from '../../src/compile.js';
import { type FixOutcome, fixCatalogue } from '../../src/fix.js';
import { itemSchema } from '../../src/model/item.js';
import { shapeOf } from '../../src/model/shape.js';
import type { Example } from '../../src/rules/rule.js';

const base = fileURLToPath(new URL('base/', import.meta.url));
const itemFile = 'items/example.md';
const shape = shapeOf(itemSchema);

/** Checks the faultless catalogue with an example applied; see {@link Example} for its forms. */
export function checkExample(example: Example): Checked {
  return withExample(example, (folder) => check(folder));
}

/** What one rule says about an example, in Chinese, in the order of places. */
export function saidOf(rule: string, example: Example): string[] {
  return checkExample(example)
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule)
    .map(({ message }) => message.zh);
}

/** The catalogue of an example after every fix of a rule, safe or not, and how many there were. */
export function mendExample(example: Example, rule: string): FixOutcome {
  return withExample(example, (folder) =>
    fixCatalogue(folder, {
      unsafe: true,
      today: undefined,
      wanted: (diagnostic) => diagnostic.rule === rule,
    }),
  );
}

function withExample<T>(example: Example, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-rule-'));
  try {
    cpSync(base, folder, { recursive: true });
    const files = typeof example === 'string' ? { item: example } : example;
    const item = readFileSync(join(base, itemFile), 'utf8');
    for (const [path, content] of Object.entries(files)) {
      const isItem = path === 'item' || (/^items\/.*\.md$/.test(path) && !/^(?:---|base64:)/.test(content));
      write(folder, path === 'item' ? itemFile : path, isItem ? applyToItem(item, content) : content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  if (path.endsWith('/')) {
    rmSync(file, { recursive: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const encoded = /^base64:(.*)$/s.exec(content)?.[1];
  writeFileSync(file, encoded === undefined ? content : Buffer.from(encoded, 'base64'));
}

/**
 * An item with the top-level keys of an example in place of its own, whatever language they are written
 * in; keys it has not, or that the example repeats, are added. After a line `---` stands the body.
 */
export function applyToItem(item: string, example: string): string {
  const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(item) ?? [];
  const [lines = '', newBody] = ensureLineEnd(example).split(/^---\n/m);
  const blocks = topLevel(front);
  const written = new Set<string>();
  for (const block of topLevel(lines)) {
    const at = blocks.findIndex(({ key }) => key === block.key);
    if (at >= 0 && !written.has(block.key)) blocks[at] = block;
    else blocks.push(block);
    written.add(block.key);
  }
  return `---\n${blocks.map(({ text }) => text).join('')}---\n${newBody ?? body}`;
}

function ensureLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The top-level keys of a document with all their lines. */
function topLevel(yaml: string): { key: string; text: string }[] {
  const blocks: { key: string; text: string }[] = [];
  for (const line of yaml.split(/(?<=\n)/).filter((one) => one !== '')) {
    const spelling = /^([^\s#:-][^:\n]*):/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (spelling === undefined && last) last.text += line;
    else blocks.push({ key: nameOf(spelling ?? ''), text: line });
  }
  return blocks;
}

function nameOf(spelling: string): string {
  return (shape.kind === 'record' && shape.keys.get(spelling)?.name) || spelling;
}
