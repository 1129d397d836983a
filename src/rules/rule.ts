/** What a rule is. */
import type { Catalogue, Entry, Overview } from '../model/catalogue.js';
import type { RuleOptionName } from '../model/config.js';
import type { Item } from '../model/item.js';
import type { Finding, Place, Severity } from '../text/diagnostic.js';
import type { Change, Fix } from '../text/edit.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';

/**
 * An example that runs as a test and is shown by `explain`. A string holds front matter lines that
 * replace those of a faultless item (after a line `---`, its body). A record holds whole files by
 * path, and under `item` such lines; a further item that does not begin with `---` is such lines too,
 * and a file that is no UTF-8 text stands as `base64:…`. A path that ends with `/` is a folder that is not there.
 */
export type Example = string | Readonly<Record<string, string>>;

/** What a rule guards, in the order of the rule reference. */
export const groups = {
  reading: { zh: '读文件', en: 'Reading the file' },
  basis: { zh: '办理依据', en: 'Basis' },
  unit: { zh: '单位', en: 'Unit' },
  process: { zh: '流程', en: 'Process' },
  materials: { zh: '材料', en: 'Materials' },
  certificates: { zh: '证明', en: 'Certificates' },
  fees: { zh: '收费', en: 'Fees' },
  'time-limit': { zh: '时限', en: 'Time limit' },
  contacts: { zh: '咨询与监督', en: 'Contacts and supervision' },
  channels: { zh: '办理形式与网办', en: 'Channels and online' },
  life: { zh: '事项的生命', en: 'Life of an item' },
  handbooks: { zh: '手册', en: 'Handbooks' },
  wording: { zh: '用词', en: 'Wording' },
  translation: { zh: '译文', en: 'Translation' },
} as const satisfies Record<string, Words>;

/** Name of a group of rules. */
export type Group = keyof typeof groups;

/** What goes with a message. */
export interface ReportDetails {
  readonly hint?: Words;
  readonly fix?: Fix<Change> | undefined;
  readonly related?: readonly (Place & { readonly message: Words })[];
  /** The key is meant, not its value. */
  readonly atKey?: boolean;
  /** Further values the finding rests on: where one of them could not be read, nothing is said. */
  readonly restsOn?: readonly FieldPath[];
}

/** What every check can see besides what it judges. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  /** The day calendar facts are judged by (`YYYY-MM-DD`); undefined: they are not judged. */
  readonly today: string | undefined;
}

/** The options of a rule, as the catalogue sets them. */
export interface Options {
  /** How many pass without remark. */
  readonly most: number;
  /** Further words that are reported. */
  readonly also: readonly string[];
  /** Words that are not reported. */
  readonly except: readonly string[];
}

/** What an option of a rule means. */
export interface OptionText extends Words {
  /** What holds where the catalogue does not set it; lists are empty. */
  readonly default?: number;
}

/** What a check of one item sees. */
export interface ItemContext extends Surroundings {
  readonly options: Options;
  readonly entry: Entry;
  readonly item: Item;
  /** Reports a fault of the item at a path of its front matter. */
  report(path: FieldPath, message: Words, details?: ReportDetails): void;
}

/** What a check of the whole catalogue sees. */
export interface CatalogueContext extends Surroundings {
  readonly options: Options;
  /** Reports a fault at any place; `item` where it belongs to one. */
  report(place: Place & { readonly item?: string }, message: Words, details?: ReportDetails): void;
}

/** What a check of several items together sees: of each its outline, which is there even where the item need not be read. */
export interface OverviewContext extends Omit<CatalogueContext, 'catalogue'> {
  readonly catalogue: Overview;
}

/** A rule: its check, its documentation and its tests in one. */
export interface Rule {
  /** Permanent, kebab-case, names the fault. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Protects readers or the build itself: its severity cannot be changed, and it cannot be allowed. */
  readonly locked?: true;
  /** One line that names the fault, and why it matters to citizens. */
  readonly zh: { readonly summary: string; readonly why: string };
  readonly en: { readonly summary: string; readonly why: string };
  /** Where the rule comes from: N, 44, 42, WZ, GB (see the rule reference). */
  readonly source?: string;
  /** What a catalogue can set beside the severity. */
  readonly options?: Partial<Readonly<Record<RuleOptionName, OptionText>>>;
  readonly bad: Example;
  readonly good: Example;
  /** Checks one item. Sees registers, other items' ids and their facts; keeps nothing between items. */
  check?(context: ItemContext): void;
  /**
   * Checks what is written anywhere in the catalogue, one thing after the other: what it says of an item depends on
   * no other. The catalogue it sees holds only the items that have to be looked at, as of the others
   * it is known what was found in them.
   */
  checkCatalogue?(context: CatalogueContext): void;
  /** Checks what only shows where several items, or the registers and all items, are seen together. */
  checkTogether?(context: OverviewContext): void;
}

/** Declares a rule. Rules without a check are raised while loading. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The finding of a report. */
export function findingOf(
  rule: string,
  place: Place & { readonly item?: string },
  message: Words,
  details: ReportDetails = {},
): Finding {
  const { fix, restsOn: _, ...others } = details;
  return { rule, ...place, message, ...others, ...(fix ? { fix } : {}) };
}
