/** For people without a terminal: one page that needs nothing beside it. */
import type { Diagnostic } from '../../text/diagnostic.js';
import { grouped } from '../../text/order.js';
import { codeFrame } from '../frame.js';
import { escapeMarkup as x } from './markup.js';
import type { Report, TextReporter } from './reporter.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
article { border-left: 4px solid #c2410c; padding: .1rem 1rem; margin: 1.5rem 0; }
article.warning { border-color: #a16207; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem; }
h3 { margin: .4rem 0; font-size: 1rem; }
pre { overflow-x: auto; padding: .75rem 1rem; background: color-mix(in srgb, currentColor 7%, transparent); line-height: 1.5; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; }
`;

const words = {
  zh: { title: '检查结果', clean: '没有发现问题。', hint: '改法：', error: '错误', warning: '警告' },
  en: { title: 'Findings', clean: 'Nothing found.', hint: 'Hint: ', error: 'Error', warning: 'Warning' },
};

/** The HTML report, by file. */
export const html: TextReporter = (report) => {
  const { lang, items, errors, warnings } = report;
  const say = words[lang];
  const files = [...grouped(report.diagnostics, ({ file }) => file)];
  const sections = files.map(
    ([file, found]) =>
      `<section>\n<h2>${x(report.shownPath(file))}</h2>\n${found.map((d) => article(d, report)).join('\n')}\n</section>`,
  );
  const counts =
    lang === 'zh'
      ? `检查 ${items} 项：${errors} 个错误，${warnings} 个警告`
      : `Checked ${items} items: ${errors} errors, ${warnings} warnings`;
  return `<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>mingbai · ${say.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${counts}</p>
${sections.length === 0 ? `<p>${say.clean}</p>` : sections.join('\n')}
</main>
</body>
</html>
`;
};

function article(diagnostic: Diagnostic, { lang, textOf }: Report): string {
  const { severity, rule, message, hint, start, file } = diagnostic;
  const frame = codeFrame(textOf(file), diagnostic)
    .map(({ number, text }) => `${String(number ?? '').padStart(5)} | ${text}`.trimEnd())
    .join('\n');
  return `<article class="${severity}">
<h3>${words[lang][severity]} <code>${x(rule)}</code> · ${start.line}:${start.column}</h3>
<p>${x(message[lang])}</p>${hint ? `\n<p>${words[lang].hint}${x(hint[lang])}</p>` : ''}${frame ? `\n<pre>${x(frame)}</pre>` : ''}
</article>`;
}
