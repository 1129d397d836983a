/** Places: how far an address leads, and whether the hours say the days. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from '../examples.js';

const place = (facts: { name?: string; address?: string; room?: string; hours?: string }): string => {
  const { name = '大厅', address = '和平路 1 号', room = '3 号窗口', hours = '工作日 8:30—16:30' } = facts;
  return `contacts:
  consult: ["0412-5550100"]
  places: [ { name: ${name}, address: "${address}", room: "${room}", hours: "${hours}" } ]`;
};

describe('office hours', () => {
  const said = (hours: string): string[] => saidOf('hours-without-days', place({ hours }));

  it.each([
    '8:30-16:30（双休日、法定节假日休息）',
    '每月10日、20日（遇节假日顺延）8:30-11:30',
    '365天',
    '随时',
    '8:30-16:00，周末、节假日照常营业',
    '国家法定工作日9:00-17:00',
  ])('say the days: %s', (hours) => expect(said(hours)).toEqual([]));

  it.each([
    ['8:30-16:00（法定节假日除外）', '没有写哪些日子'],
    ['8:30-16:00', '没有写哪些日子'],
    ['星期一至星期五 8:30-16:00', '没有说法定节假日怎么办'],
    ['双休日休息，8:30-16:30', '没有说法定节假日怎么办'],
  ])('%s: %s', (hours, lacking) => expect(said(hours)).toEqual([expect.stringContaining(lacking)]));
});

describe('times of day', () => {
  const said = (hours: string): string[] => saidOf('invalid-value', place({ hours }));

  it.each(['工作日 8:30—25:00', '工作日 ８：３０—17:60', '每天 0:00—24:30', '工作日 8:3—17:00'])(
    'are on a clock: %s',
    (hours) => expect(said(hours)).toEqual([expect.stringContaining('不是钟点')]),
  );

  it.each(['每天 0:00—24:00', '每天 17:00—8:30', '工作日 8:30-17:00；电话 12345:转80', '工作日 08:30:00起'])(
    'are left as they are: %s',
    (hours) => expect(said(hours)).toEqual([]),
  );
});

describe('an address', () => {
  const said = (facts: Parameters<typeof place>[0]): string[] => saidOf('imprecise-address', place(facts));

  it.each(['4楼基础教育科（402）', '教务处（一楼）', '招生办', '1—6号', '3层综合受理区', '401'])(
    'leads to %s',
    (room) => expect(said({ name: '教育局', room })).toEqual([]),
  );

  it.each(['一楼大厅', '二楼', '院内平房'])('does not lead to a window in %s', (room) => {
    expect(said({ name: '营业厅', room })).toEqual([expect.stringContaining('窗口或房间')]);
  });

  it('is told of where it is vague: at the room, where one is written', () => {
    const found = checkExample(place({ room: '一楼大厅' })).diagnostics.map(({ field }) => field?.at(-1));
    expect(found).toEqual(['room']);
  });

  it.each([
    { name: '东柳村便民服务站', address: '海城市西柳镇东柳村村委会院内', room: '东侧' },
    { name: '西柳镇政府', address: '西柳镇人民政府院内', room: '民政办' },
  ])('needs no number in the countryside: $address', (facts) => expect(said(facts)).toEqual([]));

  it('needs a number in town', () => {
    expect(said({ address: '九道街与人民路交叉口' })).toEqual([expect.stringContaining('门牌号')]);
  });
});
