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

describe('what an office can get itself', () => {
  const shared = (written: string) => materialsSchema.safeParse([{ name: '户口簿', shared: written }]);

  it('is named by the office that holds it', () => {
    expect(shared('公安局').data?.[0]?.shared).toEqual({ from: '公安局' });
    expect(shared('否').data?.[0]?.shared).toBe(false);
  });

  it.each(['true', '是', 'yes', 'no', '无', '不共享'])('comes from no office of the name %s', (written) =>
    expect(shared(written).success).toBe(false),
  );
});
