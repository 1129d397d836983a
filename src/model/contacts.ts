/** Where to ask, where to go, where to complain. */
import type { z } from 'zod';
import { halfWidth } from '../text/normal.js';
import { contactKindOf } from './contactKind.js';
import { Fault } from './fault.js';
import { key, optional, record } from './field.js';
import { hoursLine, hoursText } from './hours.js';
import { list, shorthand } from './lists.js';
import { decimal, duration } from './quantities.js';
import { characters, code, line, text } from './scalars.js';
import { term } from './term.js';
import { contactKinds } from './vocabularies.js';

/**
 * What a contact is reached by. Numbers and addresses on the web are half-width whatever they are written in; an
 * address by post, a counter, a name stand as they are written, with the punctuation of their language.
 */
const contactValue = characters((text) => {
  const plain = halfWidth(text);
  return contactKindOf({ value: plain }) === undefined ? text : plain;
});

/** By what means somebody is reached. */
const means = {
  kind: optional(
    '方式',
    'Way',
    term(contactKinds),
    '电话、网络、窗口、信件、邮件、微信。',
    'phone, web, window, letter, email or wechat.',
  ),
  value: key(
    ['号码', '地址', '内容'],
    'Number or address',
    contactValue,
    '电话号码（加引号）、网址或地址。',
    'Phone number (quoted), address on the web or by post.',
  ),
};

/** One way to ask: a telephone number, a website, a counter. */
export const consultSchema = shorthand(
  record({
    ...means,
    hours: optional('时间', 'Hours', hoursLine, '什么时候有人接。', 'When it is answered.'),
    reply: optional('答复时限', 'Reply within', duration, '多久答复。', 'How soon an answer comes.'),
    name: optional('名称', 'Name', line, '叫什么，如 鞍山市政务服务便民热线。', 'What it is called.'),
  }),
  'value',
);

const twoNumbers = new Fault(
  'invalid-value',
  { zh: '坐标要写两个数：[经度, 纬度]', en: 'A position takes two numbers: [longitude, latitude]' },
  { zh: '如 [122.99, 41.11]', en: 'Such as [122.99, 41.11]' },
);

const offTheGlobe = new Fault(
  'invalid-value',
  {
    zh: '地图上没有这个坐标：经度在 -180 到 180 之间，纬度在 -90 到 90 之间',
    en: 'No map has this position: a longitude is from -180 to 180, a latitude from -90 to 90',
  },
  {
    zh: '先写经度，后写纬度，如 [122.99, 41.11]',
    en: 'Longitude first, then latitude, such as [122.99, 41.11]',
  },
);

const longitudeLatitude = list(decimal)
  .refine((pair) => pair.length === 2, { params: { fault: twoNumbers }, abort: true })
  .refine(([longitude = 0, latitude = 0]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, {
    params: { fault: offTheGlobe },
  });

/** One place to go to. */
export const placeSchema = record({
  name: key('名称', 'Name', line, '大厅或办公室的名称。', 'Name of the hall or office.'),
  address: optional('地址', 'Address', line, '到门牌号。', 'Address down to the street number.'),
  room: optional('窗口', 'Window', line, '窗口号、楼层、房间。', 'Window, floor, room.'),
  hours: optional(
    '办公时间',
    'Office hours',
    hoursText,
    '哪些日子、几点到几点、法定节假日怎么办。',
    'Which days, from when to when, what on public holidays.',
  ),
  phone: optional('电话', 'Phone', code, '这个地点的电话（加引号）。', 'Phone of this place (quoted).'),
  transit: optional('交通', 'How to get there', text, '公交、地铁、停车。', 'Bus, metro, parking.'),
  geo: optional(
    '坐标',
    'Position',
    longitudeLatitude,
    '[经度, 纬度]，WGS 84。',
    '[longitude, latitude], WGS 84.',
  ),
});

/** Consultation and places. */
export const contactsSchema = record({
  consult: optional(['咨询', '咨询渠道'], 'Enquiries', list(consultSchema), '怎么问。', 'How to ask.'),
  places: optional(['办公地点', '地点'], 'Places', list(placeSchema), '去哪里办。', 'Where to go.'),
});

/** One way to complain. */
export const supervisionSchema = shorthand(
  record({
    ...means,
    name: optional('名称', 'Name', line, '哪个渠道，如 市纪委监委。', 'Which channel this is.'),
  }),
  'value',
);

/** One way to ask. */
export type Consult = z.output<typeof consultSchema>;
/** One place. */
export type Place = z.output<typeof placeSchema>;
/** Consultation and places as written on a unit or an item. */
export type Contacts = z.output<typeof contactsSchema>;
/** One way to complain. */
export type Supervision = z.output<typeof supervisionSchema>;
