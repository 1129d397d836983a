/** What a manifest holds. */
import { z } from 'zod';
import { key, optional, record } from '../../../model/field.js';
import { count } from '../../../model/quantities.js';
import { line, text } from '../../../model/scalars.js';
import { url } from '../../../model/url.js';

/** What the files that lead to others say of the catalogue. */
export const said = {
  title: key('名称', 'Title', line, '目录的名称。', 'Title of the catalogue.'),
  publisher: key('发布机构', 'Publisher', line, '谁发布。', 'Who publishes it.'),
  edition: optional('版本', 'Edition', line, '内容的版本。', 'Edition of the content.'),
  url: optional('网址', 'Address', url, '网站的网址。', 'Address of the site.'),
  licence: optional('数据许可', 'Licence', url, '许可协议的网址。', 'Address of the licence.'),
};

/** The manifest of the data folder. */
export const manifestSchema = record({
  version: key('结构版本', 'Layout version', line, '数据结构的版本。', 'Version of the layout of the data.'),
  title: said.title,
  publisher: said.publisher,
  edition: said.edition,
  url: said.url,
  licence: said.licence,
  items: key('事项数', 'Items', count, '共多少项。', 'How many items there are.'),
  files: key(
    '文件',
    'Files',
    z.array(
      record({
        path: key('路径', 'Path', text, '相对 data 文件夹。', 'Relative to the data folder.'),
        bytes: key('字节', 'Bytes', count, '大小。', 'Size.'),
        sha256: key('摘要', 'SHA-256', line, '十六进制。', 'Hexadecimal.'),
      }),
    ),
    '全部文件。',
    'All files but this one.',
  ),
});
