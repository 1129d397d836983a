/** The catalogue as a table, an item a row: the data of `table.typ`. */

import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { citationInText } from '../../model/lawTitle.js';
import { select } from '../../model/selection.js';
import type { RenderContext } from '../artefact.js';
import { costText } from '../view/cost.js';
import { promisedText, visitsText } from '../view/facts.js';
import { dateText, durationText } from '../view/format.js';
import { itemView } from '../view/item.js';
import { wordsIn } from '../view/words.js';
import { type DomainGroup, inDomains } from './domains.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { filled } from './lettering.js';

/** One item in the table. Every cell is text that may be empty. */
export interface TableRow {
  readonly number: number;
  /** Official name. */
  readonly name: string;
  readonly everydayName?: string;
  /** The longest code the item has. */
  readonly code?: string;
  /** Said where it is not simply in force. */
  readonly state?: string;
  readonly audience: string;
  readonly unit: string;
  readonly basis: readonly string[];
  readonly statutory: string;
  readonly promised: string;
  readonly cost: string;
  readonly visits: string;
  readonly phones: readonly string[];
}

/** The data of `table.typ`. */
export interface TableView extends Imprint {
  readonly paper: 'A4' | 'A5' | 'A3';
  readonly holds: string;
  readonly date?: string;
  readonly groups: readonly DomainGroup<TableRow>[];
}

/** The view of a catalogue as a table: what can be applied for, domain by domain, numbered through. Pure. */
export function tableView(handbook: Handbook, catalogue: Catalogue, context: RenderContext): TableView {
  const { content, words: lang } = languages(handbook.language, catalogue, context.lang);
  const words = wordsIn(lang);
  const { guides } = select(catalogue, handbook.where);
  let number = 0;
  const groups = inDomains(guides, catalogue, lang, (entry) =>
    tableRow(entry, catalogue, ++number, { ...context, lang }),
  );
  const holds = filled(words.tableHolds, {
    items: guides.length,
    domains: groups.length,
    units: new Set(guides.map(({ effective, item }) => effective.unit?.id ?? item.unit)).size,
  });
  return {
    ...imprint(catalogue, handbook.title, content, lang),
    keywords: groups.map(({ name }) => name),
    paper: handbook.paper ?? 'A3',
    holds,
    ...(context.today ? { date: filled(words.tableDate, { date: dateText(context.today, lang) }) } : {}),
    groups,
  };
}

function tableRow(entry: Entry, catalogue: Catalogue, number: number, context: RenderContext): TableRow {
  const { item } = entry;
  const { lang } = context;
  const view = itemView(entry, catalogue, context);
  const { codes } = item;
  const code = codes?.handling ?? codes?.task ?? codes?.catalogue;
  const { statutory } = item.timeLimit;
  return {
    number,
    name: view.name,
    ...(view.title === view.name ? {} : { everydayName: view.title }),
    ...(code ? { code } : {}),
    ...(view.state.id === 'in-force' ? {} : { state: view.state.word }),
    audience: view.audience,
    unit: view.unit.name,
    basis: view.basis.map(({ title, articles }) =>
      citationInText(title, undefined, articles === '' ? [] : [articles]),
    ),
    statutory: statutory ? durationText(statutory, lang) : '—',
    promised: promisedText(item, catalogue, lang),
    cost: costText(entry, lang),
    visits: visitsText(item, lang) ?? '—',
    phones: view.consult.filter(({ target }) => target?.kind === 'phone').map(({ text }) => text),
  };
}
