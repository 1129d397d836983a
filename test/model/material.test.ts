/** What an applicant brings, and the words for nothing. */
import { describe, expect, it } from 'vitest';
import { materialsSchema } from '../../src/model/material.js';

describe('materials', () => {
  it.each(['无', 'none', '无需', '无需提交', '无需提交材料', '不需要', '不需要提供任何材料', '无材料'])(
    'are none where it says %s',
    (written) => expect(materialsSchema.parse(written)).toEqual([]),
  );

  it.each(['无犯罪记录证明', '户口簿'])('are one where it says %s', (written) =>
    expect(materialsSchema.parse(written)).toMatchObject([{ name: written }]),
  );
});
