/**
 * The same items as sites of other generators: every page with its facts, steps, materials, questions and body,
 * a list of all and one a domain. Nothing is checked there and no data are made.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hugoPage = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Params.name }}</title></head><body>
<nav><a href="/">首页</a></nav><h1>{{ .Params.name }}</h1><p>{{ .Params.summary }}</p>
<dl><dt>单位</dt><dd>{{ .Params.unit }}</dd><dt>费用</dt><dd>{{ .Params.fees }}</dd><dt>对象</dt><dd>{{ delimit .Params.audience "、" }}</dd></dl>
<h2>条件</h2><ul>{{ range .Params.conditions }}<li>{{ . }}</li>{{ end }}</ul>
<h2>步骤</h2><ol>{{ range .Params.process }}<li>{{ .name }} {{ .actor }} {{ .limit }} {{ .detail }}</li>{{ end }}</ol>
<h2>材料</h2>{{ range .Params.materials }}<section><h3>{{ .name }}</h3><p>{{ .kind }} {{ .source }} {{ .issuer }} {{ .notes }}</p>
{{ range .mistakes }}<p>{{ .wrong }} → {{ .right }}：{{ .why }}</p>{{ end }}</section>{{ end }}
<h2>问答</h2>{{ range .Params.faq }}<h3>{{ .q }}</h3><p>{{ .a }}</p>{{ end }}
<h2>依据</h2><ul>{{ range .Params.basis }}<li>{{ . }}</li>{{ end }}</ul>
<h2>说明</h2>{{ .Content }}</body></html>
`;
const hugoList = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>事项</title></head><body><h1>事项</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Params.name }}</a></li>{{ end }}</ul></body></html>
`;
const hugoConfig = `baseURL: https://example.invalid/
disableKinds: [RSS, sitemap, taxonomy, term]
markup: { goldmark: { renderer: { unsafe: false } } }
`;

/** Writes a Hugo site of the items into a folder. */
export function hugoSite(items: string, folder: string): void {
  cpSync(items, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(join(folder, 'hugo.yaml'), hugoConfig);
  writeFileSync(join(folder, 'config.yaml'), hugoConfig);
  writeFileSync(join(folder, 'layouts/_default/single.html'), hugoPage);
  writeFileSync(join(folder, 'layouts/_default/list.html'), hugoList);
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
