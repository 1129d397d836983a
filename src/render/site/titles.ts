/** What the pages of items are called: headings, and headings told apart from the same one of another item. */
import type { Entry } from '../../model/catalogue.js';
import { bracketed, type Lang } from '../../text/words.js';
import { gapText, isGap } from '../view/gap.js';

/** The names of an item. */
export interface Names {
  /** The official one. */
  readonly name: string;
  /** The everyday one, where it differs. */
  readonly everyday?: string;
  /** Which of them heads the page. */
  readonly title: string;
}

/** The headings of some items. */
export class Titles {
  /** How many items have a heading; counted when it is first asked for. */
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly lang: Lang,
  ) {}

  /** The names of an item; its outline tells them, so that it need not be read for them. */
  namesOf(entry: Entry): Names {
    const name = isGap(entry, 'name') ? gapText(['name'], this.lang) : entry.outline.name;
    const { everydayName } = entry.outline;
    if (everydayName === undefined || everydayName === name) return { name, title: name };
    return { name, everyday: everydayName, title: everydayName };
  }

  /** The heading of an item's page, told apart from the same heading of another. */
  unique(entry: Entry): string {
    const { name, everyday, title } = this.namesOf(entry);
    this.#counts ??= this.#counted();
    if (this.#counts.get(title) === 1) return title;
    return title + bracketed(everyday === undefined ? entry.id : name, this.lang);
  }

  #counted(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const entry of this.entries) {
      const { title } = this.namesOf(entry);
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
    return counts;
  }
}
