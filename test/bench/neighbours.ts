/**
 * The same items as sites of other generators. Hugo makes the same pages as we do, proved by `equivalence.ts`; Eleventy a
 * bare page of each item and one list. Nothing is checked there and no data are made.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What an author of Hugo would write: a site without its content. */
const hugoLayouts = join(import.meta.dirname, '../../test/bench/layouts/hugo');

/** Writes a Hugo site of a catalogue into a folder. */
export function hugoSite(catalogue: string, folder: string): void {
  cpSync(hugoLayouts, folder, { recursive: true });
  cpSync(join(catalogue, 'items'), join(folder, 'content/items'), { recursive: true });
  cpSync(join(catalogue, 'files'), join(folder, 'static/files'), { recursive: true });
  // By their key, as a template looks them up.
  keyed(catalogue, 'units', 'id', folder);
  keyed(catalogue, 'laws', 'title', folder);
  const changes: Record<string, unknown[]> = {};
  for (const row of rowsOf(catalogue, 'history')) {
    const item = String(row.item);
    changes[item] = [...(changes[item] ?? []), row];
  }
  writeFileSync(join(folder, 'data/history.json'), JSON.stringify(changes));
}

function keyed(catalogue: string, register: string, key: string, folder: string): void {
  const byKey = Object.fromEntries(rowsOf(catalogue, register).map((row) => [row[key], row]));
  writeFileSync(join(folder, 'data', `${register}.json`), JSON.stringify(byKey));
}

function rowsOf(catalogue: string, register: string): Record<string, string>[] {
  return load(readFileSync(join(catalogue, `${register}.yaml`), 'utf8')) as Record<string, string>[];
}

const eleventyPage = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ name }}</title></head><body>
<nav><a href="/">首页</a></nav><h1>{{ name }}</h1><p>{{ summary }}</p>
<dl><dt>单位</dt><dd>{{ unit }}</dd><dt>费用</dt><dd>{{ fees }}</dd><dt>对象</dt><dd>{{ audience | join: "、" }}</dd></dl>
<h2>条件</h2><ul>{% for one in conditions %}<li>{{ one }}</li>{% endfor %}</ul>
<h2>步骤</h2><ol>{% for one in process %}<li>{{ one.name }} {{ one.actor }} {{ one.limit }} {{ one.detail }}</li>{% endfor %}</ol>
<h2>材料</h2>{% for one in materials %}<section><h3>{{ one.name }}</h3><p>{{ one.kind }} {{ one.source }} {{ one.issuer }} {{ one.notes }}</p>
{% for slip in one.mistakes %}<p>{{ slip.wrong }} → {{ slip.right }}：{{ slip.why }}</p>{% endfor %}</section>{% endfor %}
<h2>问答</h2>{% for one in faq %}<h3>{{ one.q }}</h3><p>{{ one.a }}</p>{% endfor %}
<h2>依据</h2><ul>{% for one in basis %}<li>{{ one }}</li>{% endfor %}</ul>
<h2>说明</h2>{{ content }}</body></html>
`;

/** Writes an Eleventy site of the items into a folder. */
export function eleventySite(items: string, folder: string): void {
  cpSync(items, join(folder, 'items'), { recursive: true });
  mkdirSync(join(folder, '_includes'), { recursive: true });
  writeFileSync(join(folder, '_includes/page.liquid'), eleventyPage);
  writeFileSync(join(folder, 'items/items.json'), JSON.stringify({ layout: 'page.liquid', tags: 'item' }));
  writeFileSync(
    join(folder, 'index.liquid'),
    '<h1>事项</h1><ul>{% for one in collections.item %}<li><a href="{{ one.url }}">{{ one.data.name }}</a></li>{% endfor %}</ul>',
  );
}
