/** `history.yaml`: what changed in the catalogue, when and why, for people who follow it. */
import type { z } from 'zod';
import { key, optional, record } from './field.js';
import { list, shorthand } from './lists.js';
import { date } from './quantities.js';
import { line, text } from './scalars.js';
import { term } from './term.js';
import { changeKinds } from './vocabularies.js';

/** One field that changed. */
const changedFieldSchema = shorthand(
  record({
    field: key('字段', 'Field', line, '改了哪一栏，如 办理时限。', 'What changed, such as the time limit.'),
    before: optional('原来', 'Before', text, '原来怎么写。', 'What it said.'),
    after: optional('现在', 'After', text, '现在怎么写。', 'What it says now.'),
  }),
  'field',
);

/** One change. A day's changes to an item are one entry. */
export const changeSchema = record({
  date: key('日期', 'Date', date, '哪一天改的。', 'The day of the change.'),
  item: optional(
    '事项',
    'Item',
    line,
    '事项标识；说的是整个目录时不写。',
    'Id of the item; absent where the whole catalogue is meant.',
  ),
  kind: key(
    '类型',
    'Kind',
    term(changeKinds),
    '新增、修改、取消、依据变更。',
    'added, modified, withdrawn or basis.',
  ),
  fields: optional(
    '改动',
    'Fields',
    list(changedFieldSchema),
    '改了哪几栏：{ 字段, 原来, 现在 } 的列表，或栏名的列表。',
    'What changed: a list of { field, before, after }, or of names.',
  ),
  note: optional(
    '说明',
    'Note',
    text,
    '对群众意味着什么，依据哪个文件。',
    'What it means to people, and by which document.',
  ),
});

/** One change of the catalogue. */
export type CatalogueChange = z.output<typeof changeSchema>;
