/** What the entry point holds. */
import { z } from 'zod';
import { key, optional, record } from '../../../model/field.js';
import { count, date } from '../../../model/quantities.js';
import { line, text } from '../../../model/scalars.js';
import { said } from '../manifest/schema.js';

const counted = (zh: string, en: string) => key(zh, en, count, '多少条。', 'How many there are.');

/** A file, or many files of one kind. */
export const entryLinkSchema = record({
  id: key('标识', 'Id', line, '在这一版里不变。', 'Stays the same within a version.'),
  about: key('说明', 'About', line, '是什么。', 'What it is.'),
  type: key('类型', 'Media type', line, 'IANA 媒体类型。', 'As registered with IANA.'),
  href: optional('链接', 'Link', text, '相对本文件的地址。', 'Address relative to this file.'),
  template: optional(
    '链接模板',
    'Link template',
    text,
    '有多个文件时的地址，花括号里换成名称（RFC 6570）。',
    'Address of one of several files, with its name in place of the braces (RFC 6570).',
  ),
  schema: optional('结构', 'Schema', text, 'JSON Schema 的地址。', 'Address of its JSON Schema.'),
});

/** The entry point. */
export const entrySchema = record({
  version: key(
    '结构版本',
    'Layout version',
    line,
    '大版本就是文件夹名。',
    'Its major number is that of the folder.',
  ),
  title: said.title,
  publisher: said.publisher,
  language: key('语言', 'Language', line, '正文语言（BCP 47）。', 'Language of the text (BCP 47).'),
  edition: said.edition,
  date: optional('日期', 'Date', date, '内容截至哪一天。', 'The day the content is as of.'),
  url: said.url,
  licence: said.licence,
  counts: key(
    '数量',
    'Counts',
    record({
      items: counted('事项', 'Items'),
      domains: counted('领域', 'Domains'),
      units: counted('单位', 'Units'),
      laws: counted('法律', 'Laws'),
      certificates: counted('证明', 'Certificates'),
    }),
    '各有多少。',
    'How many there are of each.',
  ),
  links: key('链接', 'Links', z.array(entryLinkSchema), '全部数据。', 'All data.'),
});
