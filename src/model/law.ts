/** The register of the laws that items rest on. */
import type { z } from 'zod';
import { Fault, invalid } from './fault.js';
import { key, optional, record, scalar } from './field.js';
import { count, date } from './quantities.js';
import { id, line, readLine } from './scalars.js';
import { term } from './term.js';
import { url } from './url.js';
import { lawLevels, lawStatuses } from './vocabularies.js';

/** The title of a law, without the marks that pages put around it. */
const lawTitle = scalar<string>(
  { zh: '法律全称', en: 'the full title of a law' },
  { type: 'string' },
  { type: 'string' },
  (written) => {
    const value = readLine(written);
    const inner = value instanceof Fault ? undefined : /^《(.+)》$/u.exec(value)?.[1];
    return inner === undefined
      ? value
      : invalid(
          written.trim(),
          { zh: '不带书名号的全称', en: 'the title without 《》' },
          { zh: '书名号由程序加，带着会印成两层', en: 'the marks are added in print and would stand twice' },
          inner,
        );
  },
);

/** A legal instrument. */
export const lawSchema = record({
  id: key('标识', 'Id', id, '标识。', 'Id.'),
  title: key(['名称', '全称'], 'Title', lawTitle, '全称，不带书名号。', 'Full title without 《》.'),
  short: optional('简称', 'Short title', line, '简称。', 'Short title.'),
  level: key(
    ['效力层级', '层级'],
    'Level',
    term(lawLevels),
    '法律、行政法规、国务院决定、地方性法规、部门规章、政府规章、规范性文件。',
    'law, administrative-regulation, state-council-decision, local-regulation, department-rule, government-rule or normative-document.',
  ),
  docNo: optional(
    '文号',
    'Document number',
    line,
    '如 国务院令第663号、国办发〔2015〕86号。',
    'Such as 国办发〔2015〕86号.',
  ),
  issuer: optional('制定机关', 'Issuer', line, '谁制定。', 'Who issued it.'),
  effective: optional('施行日期', 'Effective', date, '从哪天起施行。', 'In force from.'),
  amended: optional(
    '修改日期',
    'Amended',
    date,
    '最近一次修改的施行日。',
    'Day the latest amendment took effect.',
  ),
  status: optional(
    '状态',
    'Status',
    term(lawStatuses),
    '有效、已修改、废止、尚未生效；没有核实的不写。',
    'in-force, amended, repealed or not-yet-in-force; nothing where it has not been confirmed.',
  ),
  replacedBy: optional(
    '由何替代',
    'Replaced by',
    line,
    '替代它的法律的标识或名称。',
    'Id or title of its successor.',
  ),
  lastArticle: optional(
    ['最后一条', '条数'],
    'Last article',
    count,
    '共多少条。',
    'Number of its last article.',
  ),
  url: optional('网址', 'Address', url, '官方文本。', 'Official text.'),
});

/** A legal instrument. */
export type Law = z.output<typeof lawSchema>;
