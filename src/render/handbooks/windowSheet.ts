/** The sheet for the window: the name of every item, and the code that leads to its page. The data of `window-sheet.typ`. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { select } from '../../model/selection.js';
import type { RenderContext } from '../artefact.js';
import { itemView } from '../view/item.js';
import { wordsIn } from '../view/words.js';
import { permanentAddress } from './address.js';
import { type DomainGroup, inDomains } from './domains.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { type QrCode, qrCode } from './qr.js';

/** One item on the sheet. */
export interface WindowItem {
  readonly title: string;
  readonly officialName?: string;
  /** Said where it is not simply in force. */
  readonly state?: string;
  /** Absent where the catalogue has no address. */
  readonly qr?: QrCode;
}

/** The data of `window-sheet.typ`. */
export interface WindowSheetView extends Imprint {
  readonly paper: 'A4' | 'A5' | 'A3';
  readonly intro: string;
  readonly groups: readonly DomainGroup<WindowItem>[];
}

/** The view of a window sheet: what can be applied for, domain by domain. Pure. */
export function windowSheetView(
  handbook: Handbook,
  catalogue: Catalogue,
  context: RenderContext,
): WindowSheetView {
  const { content, words: lang } = languages(handbook.language, catalogue, context.lang);
  const words = wordsIn(lang);
  const { guides } = select(catalogue, handbook.where);
  const groups = inDomains(guides, catalogue, lang, (entry) =>
    windowItem(entry, catalogue, { ...context, lang }, content),
  );
  return {
    ...imprint(catalogue, handbook.title, content, lang),
    keywords: groups.map(({ name }) => name),
    paper: handbook.paper ?? 'A4',
    intro: catalogue.config.url === undefined ? words.windowNoAddress : words.windowHowTo,
    groups,
  };
}

function windowItem(entry: Entry, catalogue: Catalogue, context: RenderContext, content: string): WindowItem {
  const { title, officialName, state } = itemView(entry, catalogue, context);
  const page = permanentAddress(catalogue, entry.id, content);
  return {
    title,
    ...(officialName ? { officialName } : {}),
    ...(state.id === 'in-force' ? {} : { state: state.word }),
    ...(page === undefined ? {} : { qr: qrCode(page) }),
  };
}
