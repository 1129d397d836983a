/** Addresses on the web: which are read, and as what. */
import { describe, expect, it } from 'vitest';
import { siteUrl, url } from '../../src/model/url.js';

describe('the address of a site', () => {
  it.each([
    ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
    ['http://www.example.gov.cn/办事/', 'http://www.example.gov.cn/%E5%8A%9E%E4%BA%8B/'],
  ])('may be %s', (written, read) => expect(siteUrl.parse(written)).toBe(read));

  it.each([
    'https://www.example.gov.cn/?site=1',
    'https://www.example.gov.cn/#guide',
    'https://www.example.gov.cn/guide/index.html',
    'mailto:office@example.gov.cn',
    'www.example.gov.cn',
  ])('is not %s, from which no page has an address', (written) =>
    expect(siteUrl.safeParse(written).success).toBe(false),
  );
});

describe('an address', () => {
  const meant = (written: string): unknown => {
    const [issue] = url.safeParse(written).error?.issues ?? [];
    return (issue as { params?: { fault?: { fix?: { text: string } } } })?.params?.fault?.fix?.text;
  };

  it.each([
    ['office@example.gov.cn', 'mailto:office@example.gov.cn'],
    ['https://www.example.gov.cn/apply。', 'https://www.example.gov.cn/apply'],
    ['mailto:office@example.gov.cn，', 'mailto:office@example.gov.cn'],
  ])('%s is told of as %s', (written, fix) => expect(meant(written)).toBe(fix));

  it.each([
    'https://www.example.gov.cn/apply 点“申请”',
    'https://www.example.gov.cn/apply，再点申请',
    'https://www.example.gov.cn/apply（点“申请”）',
    'mailto:office@',
  ])('has no words behind it: %s', (written) => expect(url.safeParse(written).success).toBe(false));

  it.each(['https://www.example.gov.cn/?q=低保 申请', 'https://www.example.gov.cn/办事/'])(
    'may hold words: %s',
    (written) => expect(url.safeParse(written).success).toBe(true),
  );

  it('may end in brackets', () => {
    expect(url.parse('https://www.example.gov.cn/x（一）')).toBe(
      'https://www.example.gov.cn/x%EF%BC%88%E4%B8%80%EF%BC%89',
    );
  });
});
