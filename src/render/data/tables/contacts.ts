/** The tables of where to ask, where to go and where to complain, of items (after inheritance) and of units. */
import type { Duration } from '../../../model/duration.js';
import type { Words } from '../../../text/words.js';
import {
  type PublishedConsult,
  type PublishedPlace,
  publishedConsultSchema,
  publishedPlaceSchema,
} from '../published/parts.js';
import type { PublishedItem, PublishedUnit } from '../published/records.js';
import { dialColumn } from './dial.js';
import { itemColumn, numberLabel, toItem } from './parts.js';
import { type Column, columnsOf, type ForeignKey, numberColumn, type Table, table } from './table.js';

type Owner = PublishedItem | PublishedUnit;

/** Whose contacts a table holds. */
interface OwnerTable {
  readonly prefix: string;
  readonly label: Words;
  /** The table's rows, from those of an owner. */
  readonly rows: <Row>(of: (owner: Owner) => readonly Row[]) => Pick<Table<Row>, 'ofHead' | 'ofItem'>;
  readonly column: Column<{ readonly owner: Owner }>;
  readonly key: ForeignKey;
}

const ofItems: OwnerTable = {
  prefix: '',
  label: { zh: '', en: '' },
  rows: (of) => ({ ofItem: of }),
  column: itemColumn(({ owner }) => owner as PublishedItem),
  key: toItem,
};

const ofUnits: OwnerTable = {
  prefix: 'unit-',
  label: { zh: '单位', en: 'Unit ' },
  rows: (of) => ({ ofHead: ({ units }) => units.flatMap(of) }),
  column: {
    name: 'unit',
    label: { zh: '单位', en: 'Unit' },
    about: { zh: '单位标识。', en: 'Id of the unit.' },
    type: { type: 'string' },
    required: true,
    value: ({ owner }) => owner.id,
  },
  key: { fields: ['unit'], table: 'units', keys: ['id'] },
};

const uses = ['consult', 'supervision'] as const;

interface ContactRow {
  readonly owner: Owner;
  readonly use: (typeof uses)[number];
  readonly number: number;
  readonly contact: PublishedConsult;
}

const contact = columnsOf(publishedConsultSchema, (row: ContactRow) => row.contact);

function contacts({ prefix, label, rows, column, key }: OwnerTable): Table {
  return table<ContactRow>({
    name: `${prefix}contacts`,
    label: { zh: `${label.zh}咨询监督`, en: `${label.en}Contacts` },
    columns: [
      column,
      {
        name: 'use',
        label: { zh: '用途', en: 'Use' },
        about: { zh: '咨询还是监督。', en: 'To ask (consult) or to complain (supervision).' },
        type: { type: 'string', enum: uses },
        required: true,
        value: ({ use }) => use,
      },
      numberColumn('number', numberLabel, ({ number }) => number),
      contact('kind'),
      contact('name'),
      contact('value'),
      dialColumn<ContactRow>(({ contact: { phones } }) => phones),
      contact('hours'),
      contact('reply', { value: (row) => (row.contact.reply as Duration | undefined)?.text }),
    ],
    primaryKey: [...key.fields, 'use', 'number'],
    foreignKeys: [key],
    ...rows((owner) => {
      const lists = { consult: owner.contacts.consult, supervision: owner.supervision };
      return uses.flatMap((use) =>
        lists[use].map((one, index) => ({ owner, use, number: index + 1, contact: one })),
      );
    }),
  });
}

interface PlaceRow {
  readonly owner: Owner;
  readonly number: number;
  readonly place: PublishedPlace;
}

const place = columnsOf(publishedPlaceSchema, (row: PlaceRow) => row.place);

function places({ prefix, label, rows, column, key }: OwnerTable): Table {
  return table<PlaceRow>({
    name: `${prefix}places`,
    label: { zh: `${label.zh}办公地点`, en: `${label.en}Places` },
    columns: [
      column,
      numberColumn('number', numberLabel, ({ number }) => number),
      place('name'),
      place('address'),
      place('room'),
      place('hours'),
      place('phone'),
      dialColumn<PlaceRow>(({ place: { phones } }) => phones),
      place('transit'),
      degrees('longitude', { zh: '经度', en: 'Longitude' }, 0),
      degrees('latitude', { zh: '纬度', en: 'Latitude' }, 1),
    ],
    primaryKey: [...key.fields, 'number'],
    foreignKeys: [key],
    ...rows((owner) => owner.contacts.places.map((one, index) => ({ owner, number: index + 1, place: one }))),
  });
}

function degrees(name: string, label: Words, index: 0 | 1): Column<PlaceRow> {
  return place('geo', { as: name, label, type: { type: 'number' }, value: (row) => row.place.geo?.[index] });
}

/** Contacts and places as tables. */
export const contactTables: readonly Table[] = [
  contacts(ofItems),
  places(ofItems),
  contacts(ofUnits),
  places(ofUnits),
];
