/** Prints that are kept: what did not change is not set again. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { PrintStore } from '../../src/render/artefact.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
import { printKey, printTools } from '../../src/render/handbooks/store.js';
import { temporaryFolder } from '../folder.js';
import { catalogueWith, contextOf } from './printed.js';

/** A store that remembers, and tells what it was asked to keep. */
function memory(): PrintStore & { readonly kept: Map<string, Uint8Array>; readonly puts: string[] } {
  const kept = new Map<string, Uint8Array>();
  const puts: string[] = [];
  return {
    kept,
    puts,
    get: (key) => kept.get(key),
    put(key, file) {
      kept.set(key, file);
      puts.push(key);
    },
  };
}

async function printed(catalogue: Catalogue, prints?: PrintStore): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for await (const artefact of handbooksRenderer.render(catalogue, { ...contextOf(catalogue), prints })) {
    if ('content' in artefact) found.set(artefact.path, artefact.content as Uint8Array);
  }
  return found;
}

const small = { handbooks: [] };

describe('a store of prints', () => {
  it('is asked first, and given what it did not have; the bytes are the same as without it', async () => {
    const store = memory();
    const plain = await printed(catalogueWith(undefined, small));
    const first = await printed(catalogueWith(undefined, small), store);
    expect(first).toEqual(plain);
    expect(store.puts.length).toBe(plain.size);
    expect(await printed(catalogueWith(undefined, small), store)).toEqual(plain);
    expect(store.puts.length).toBe(plain.size);
  });

  it('has nothing printed again but what changed', async () => {
    const store = memory();
    await printed(catalogueWith(undefined, small), store);
    const before = store.puts.length;
    const changed = catalogueWith(
      (entry) =>
        entry.id === 'index' ? { ...entry, item: { ...entry.item, summary: '改过的话。' } } : entry,
      small,
    );
    const files = await printed(changed, store);
    expect(store.puts.length - before).toBe(1);
    expect(files).toEqual(await printed(changed));
  });
});

describe('the key of a print', () => {
  const job = {
    label: 'a',
    template: 'leaflet.typ',
    view: { title: '甲' },
    sizes: [{ base: 10, small: 8, table: 9 }],
  };

  it('stands for data, template, sizes and tools, not for the name in errors', () => {
    const key = printKey(job, 'tools');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(printKey({ ...job, label: 'b' }, 'tools')).toBe(key);
    for (const other of [
      { ...job, view: { title: '乙' } },
      { ...job, template: 'book.typ' },
      { ...job, sizes: [] },
    ]) {
      expect(printKey(other, 'tools')).not.toBe(key);
    }
    expect(printKey(job, 'others')).not.toBe(key);
  });

  it('changes with a template', () => {
    const none = new Map<string, string>();
    const one = temporaryFolder({ 'leaflet.typ': 'a', 'notes.txt': 'x' });
    const same = temporaryFolder({ 'leaflet.typ': 'a' });
    const other = temporaryFolder({ 'leaflet.typ': 'b' });
    expect(printTools(none, one)).toBe(printTools(none, same));
    expect(printTools(new Map([['leaflet.typ', 'b']]), one)).not.toBe(printTools(none, one));
    expect(printTools(none, other)).not.toBe(printTools(none, one));
  });
});
