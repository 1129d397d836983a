/** What one can do with the page of an item besides reading it: print a sheet, call, share, report a mistake. */
import type { Entry } from '../../../model/catalogue.js';
import { isMailLink, withoutMailto } from '../../../model/contactKind.js';
import { itemJsonPath } from '../../data/json/paths.js';
import type { ItemView, LabelledLink, Linked } from '../../view/types.js';
import { absoluteOf } from '../address.js';
import type { Scope } from '../scope.js';
import { besideSite, type LeafletLink } from './leaflets.js';

/** A leaflet with the class the chooser of situations shows it by. */
export interface LeafletChoice {
  readonly address: string;
  readonly name: string;
  readonly shownFor: string;
}

/** The actions of a page. */
export interface ItemActions {
  /** The sheet of the whole item, from the site's root. */
  readonly leaflet?: string;
  /** What the language of the sheets calls itself, and its tag, where it is not that of the page. */
  readonly leafletsIn?: { readonly tag: string; readonly name: string };
  /** Sheets of single situations. */
  readonly leaflets: readonly LeafletChoice[];
  /** The first telephone for enquiries. */
  readonly call?: LabelledLink;
  /** Where a mistake is reported; undefined where the catalogue names nobody who can be reached by a link. */
  readonly report?: LabelledLink;
  /** The address to share, where the catalogue says where it is published. */
  readonly shareUrl?: string;
  /** The data of the item, from the site's root. */
  readonly dataFile?: string;
}

type Seen = Pick<ItemView, 'id' | 'title' | 'situations' | 'consult' | 'supervision' | 'state'>;

/** The actions that there are for an item. */
export function itemActions(entry: Entry, view: Seen, path: string, scope: Scope): ItemActions {
  const { config } = scope.catalogue;
  const sheets = scope.leaflets.get(entry.id) ?? [];
  const whole = sheets.find(({ situation }) => situation === undefined);
  const [original] = scope.editions;
  const call = view.state.id === 'abolished' ? undefined : view.consult.find(isPhone);
  const report = reportLink(view, scope);
  return {
    ...(whole ? { leaflet: whole.address } : {}),
    ...(original && whole && !whole.isOwn ? { leafletsIn: { tag: original.tag, name: original.name } } : {}),
    leaflets: sheets.flatMap((sheet) => leafletChoice(sheet, view)),
    ...(call ? { call: { label: scope.words.callToAsk, text: call.text, ...targetOf(call) } } : {}),
    ...(report ? { report } : {}),
    ...(config.url ? { shareUrl: absoluteOf(config.url, scope.edition.folder + path) } : {}),
    ...(scope.beside.has('data') ? { dataFile: besideSite(`data/${itemJsonPath(entry.id)}`) } : {}),
  };
}

function leafletChoice({ address, situation }: LeafletLink, { situations }: Seen): LeafletChoice[] {
  if (!situation) return [];
  const place = situations.findIndex(({ id }) => id === situation.id);
  return [{ address, name: situations[place]?.name ?? situation.name, shownFor: `for-${place + 1}` }];
}

/**
 * Whom to tell of a mistake: the publisher's own address (as a note, for paper), else the office that answers questions, else
 * where one complains. Nobody is made up.
 */
function reportLink(view: Seen, { catalogue, words }: Scope): LabelledLink | undefined {
  const { feedback } = catalogue.config.site ?? {};
  if (feedback) {
    const url = isMailLink(feedback) ? withSubject(feedback, view, words) : feedback;
    const note = withoutMailto(feedback);
    return { label: '', text: words.reportMistake, target: { kind: 'url', url }, note };
  }
  const reachable = [...view.consult, ...view.supervision].find(({ target }) => target !== undefined);
  return (
    reachable && {
      label: words.reportTo + reachable.label,
      text: reachable.text,
      ...targetOf(reachable),
    }
  );
}

/** A mail address with a subject that says which item is meant, where it has none. */
function withSubject(mail: string, { title, id }: Seen, words: Scope['words']): string {
  if (/[?&]subject=/i.test(mail)) return mail;
  const subject = encodeURIComponent(`${words.reportSubject}${words.colon}${title}（${id}）`);
  return `${mail}${mail.includes('?') ? '&' : '?'}subject=${subject}`;
}

function isPhone({ target }: Linked): boolean {
  return target?.kind === 'phone';
}

function targetOf({ target }: Linked): Pick<Linked, 'target'> {
  return target ? { target } : {};
}
