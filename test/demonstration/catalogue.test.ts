/** The demonstration catalogue: real, whole, clean, and never to be taken for an official publication. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Artefact, check, render, renderers } from '../../src/compile.js';

const checked = check(join(import.meta.dirname, '../../catalogue'));
const { catalogue } = checked;

async function pages(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const artefacts: AsyncIterable<Artefact> = render(checked, await renderers.site(), {
    lang: 'zh',
    progress: () => {},
  });
  for await (const artefact of artefacts) {
    if ('content' in artefact && artefact.path.endsWith('.html'))
      found.set(artefact.path, String(artefact.content));
  }
  return found;
}

describe('the demonstration catalogue', () => {
  it('has nothing wrong in it, with no rule switched off', () => {
    expect(checked.diagnostics).toEqual([]);
    // The statute names the hotline's site without an address, and none is confirmed.
    expect(catalogue.config.rules).toEqual({ 'web-contact-without-address': { except: expect.any(Array) } });
  });

  it('holds items in every domain, with situations, one suspended, one abolished and replaced', () => {
    expect(catalogue.entries.length).toBeGreaterThanOrEqual(56);
    const used = new Set(catalogue.entries.map(({ effective }) => effective.domain?.id));
    expect(catalogue.domains.filter(({ id }) => !used.has(id))).toEqual([]);
    const items = catalogue.entries.map(({ item }) => item);
    expect(items.filter(({ situations }) => situations !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(items.filter(({ status }) => status === 'suspended')).toHaveLength(1);
    expect(
      items.filter(({ status, replacedBy }) => status === 'abolished' && replacedBy !== undefined),
    ).toHaveLength(1);
  });

  it('has a blank form, a filled sample and the common mistakes of every form', () => {
    const forms = catalogue.entries.flatMap(({ item }) =>
      item.materials.filter(({ kind, exempt }) => kind === 'form' && !exempt),
    );
    expect(forms.length).toBeGreaterThan(40);
    for (const form of forms) {
      expect(catalogue.files.get(form.form ?? '')?.bytes, form.name).toBeGreaterThan(1000);
      expect(catalogue.files.get(form.sample ?? '')?.bytes, form.name).toBeGreaterThan(1000);
      expect(form.mistakes, form.name).toBeDefined();
    }
  });

  it('says on every page that it is a demonstration', async () => {
    const notice = catalogue.config.site?.notice ?? '';
    expect(notice).toContain('不是官方');
    const all = await pages();
    expect(all.size).toBeGreaterThan(100);
    expect([...all].filter(([, html]) => !html.includes(notice)).map(([path]) => path)).toEqual([]);
  });
});
