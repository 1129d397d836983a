/** What every node is made with: the base of its IRI, the language of its text, the nodes all share. */
import type { Duration } from '../../../model/duration.js';
import { folderAddress, uriOf } from '../../../model/url.js';
import type { Vocabulary } from '../../../model/vocabulary.js';
import type { Lang } from '../../../text/words.js';
import { durationText } from '../../view/format.js';
import { stateText } from '../../view/state.js';
import { wordsIn } from '../../view/words.js';
import { Composition } from '../composition.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import type { LanguageMap, LinkedNode } from './node.js';

/** IRIs, texts and shared nodes of one catalogue. */
export class Scope {
  /** The language of the program's words in composed texts. */
  readonly lang: Lang;
  /** Puts texts together in that language. */
  readonly say: Composition;
  readonly #base: string;
  /** Language tag of texts: undetermined where what the catalogue says is no tag (BCP 47). */
  readonly #tag: string;
  readonly #shared = new Map<string, LinkedNode>();
  readonly #sharedNodes = new Set<LinkedNode>();
  readonly #concepts = new Map<string, Map<string, LinkedNode>>();
  /** IRIs by kind and name. Items have theirs once; registers and vocabularies come again and again. */
  readonly #iris = new Map<string, Map<string, string>>();
  #issuers: ReadonlyMap<string, string> | undefined;
  #territory: LinkedNode | undefined;
  #language: LinkedNode | undefined;

  /** `base`: the absolute address of the site; `today`: the day by which it is told what is offered. */
  constructor(
    readonly catalogue: PublishedHead,
    base: string,
    readonly today?: string,
  ) {
    this.#base = folderAddress(base);
    this.#tag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(catalogue.language) ? catalogue.language : 'und';
    this.lang = /^zh\b/i.test(catalogue.language) ? 'zh' : 'en';
    this.say = new Composition(this.lang);
  }

  /** The IRI of a thing of the catalogue: `{base}id/{kind}/{name}`. */
  iri(kind: string, name: string): string {
    let known = this.#iris.get(kind);
    if (!known) {
      known = new Map();
      this.#iris.set(kind, known);
    }
    let iri = known.get(name);
    if (iri === undefined) {
      iri = this.#made(kind, name);
      known.set(name, iri);
    }
    return iri;
  }

  #made(kind: string, name: string): string {
    const whole = /[\uD800-\uDFFF]/.test(name) ? name.replace(/\p{Surrogate}/gu, '\uFFFD') : name;
    return `${this.#base}id/${kind}/${encodeURIComponent(whole)}`;
  }

  /** The address of the site. */
  get home(): string {
    return this.#base;
  }

  /** A text in the language of the catalogue; undefined where there is none. */
  text(text: string): LanguageMap;
  text(text: string | undefined): LanguageMap | undefined;
  text(text: string | undefined): LanguageMap | undefined {
    return text === undefined ? undefined : { [this.#tag]: text };
  }

  /** Several texts in the language of the catalogue. */
  texts(texts: readonly string[] | undefined): LanguageMap | undefined {
    return texts && texts.length > 0 ? { [this.#tag]: texts } : undefined;
  }

  /**
   * A node that many others refer to: made when it is first asked for. What it says must follow from its IRI and
   * `told`: which items were there before depends on how the work was divided.
   */
  shared(id: string, make: (id: string) => LinkedNode, told = ''): LinkedNode {
    const key = told === '' ? id : `${id}\n${told}`;
    const known = this.#shared.get(key);
    if (known) return known;
    const node = make(id);
    this.#shared.set(key, node);
    this.#sharedNodes.add(node);
    return node;
  }

  /** Whether a node is one of those. */
  isShared(node: LinkedNode): boolean {
    return this.#sharedNodes.has(node);
  }

  /** A value of a vocabulary as a concept with both labels and its scheme. */
  concept<Id extends string>(scheme: string, vocabulary: Vocabulary<Id>, value: Id): LinkedNode {
    const known = this.#concepts.get(scheme)?.get(value);
    if (known) return known;
    const node = this.shared(this.iri(scheme, value), (id) => ({
      id,
      type: 'Concept',
      prefLabel: { zh: vocabulary.word(value, 'zh'), en: vocabulary.word(value, 'en') },
      notation: value,
      inScheme: {
        id: `${this.#base}id/${scheme}`,
        type: 'ConceptScheme',
        name: { zh: vocabulary.name.zh, en: vocabulary.name.en },
      },
    }));
    this.#concepts.set(
      scheme,
      (this.#concepts.get(scheme) ?? new Map<string, LinkedNode>()).set(value, node),
    );
    return node;
  }

  /** A concept of this format's own, with both labels. */
  ownConcept(scheme: string, id: string, label: { readonly zh: string; readonly en: string }): LinkedNode {
    return this.shared(this.iri(scheme, id), (iri) => ({
      id: iri,
      type: 'Concept',
      prefLabel: { zh: label.zh, en: label.en },
      notation: id,
    }));
  }

  /** The territory of the catalogue, by its division code (GB/T 2260) where the catalogue has one. */
  territory(): LinkedNode {
    const { region } = this.catalogue;
    this.#territory ??= this.shared(this.iri('area', region ?? 'territory'), (id) => ({
      id,
      type: 'Location',
      identifier: region,
    }));
    return this.#territory;
  }

  /** The language of the text as a node of the EU authority table; undefined where that table is not known here. */
  language(): LinkedNode | undefined {
    if (this.#language) return this.#language;
    const code = authorityLanguages[this.catalogue.language.toLowerCase().split('-')[0] ?? ''];
    if (code === undefined) return undefined;
    this.#language = this.shared(
      `http://publications.europa.eu/resource/authority/language/${code}`,
      (id) => ({
        id,
        type: 'LinguisticSystem',
        notation: code,
      }),
    );
    return this.#language;
  }

  /** A document at an address. */
  document(url: string, name?: string): LinkedNode {
    return { id: webIri(url), type: 'Document', ...(name === undefined ? {} : { name: this.text(name) }) };
  }

  /** What an item is for: its summary, else its name and who offers it. */
  summary({ summary, name, unit }: PublishedItem): string {
    return summary ?? this.say.aside(name, unit.name);
  }

  /** Who issued a law of the register; undefined where it does not say. */
  lawIssuer(id: string | undefined): string | undefined {
    this.#issuers ??= new Map(
      this.catalogue.laws.flatMap((law) => (law.issuer === undefined ? [] : [[law.id, law.issuer]])),
    );
    return id === undefined ? undefined : this.#issuers.get(id);
  }

  /** What is to be known of the state of an item before anything else; undefined where it is simply offered. */
  state(item: PublishedItem): string | undefined {
    return stateText(item, this.today, this.lang);
  }

  /** How soon an answer comes, in words. */
  replyText(reply: Duration): string {
    return this.say.labelled(wordsIn(this.lang).replyWithin, this.durationText(reply));
  }

  /** A duration in words. */
  durationText(duration: Duration): string {
    return durationText(duration, this.lang);
  }
}

const authorityLanguages: Readonly<Record<string, string>> = {
  zh: 'ZHO',
  en: 'ENG',
  bo: 'BOD',
  ug: 'UIG',
  mn: 'MON',
};

/** An address as an IRI that every RDF syntax accepts. */
export function webIri(url: string): string {
  return URL.canParse(url) ? uriOf(url) : `urn:x-text:${encodeURIComponent(url)}`;
}

/**
 * A true duration as ISO 8601, by its upper end; undefined for working days, which are none: how many
 * days they take depends on the calendar of holidays.
 */
export function isoDuration({ amount, amountMax, unit }: Duration): string | undefined {
  const most = amountMax ?? amount;
  if (unit === 'working-day') return undefined;
  if (unit === 'on-the-spot') return 'PT0S';
  return unit === 'hour' ? `PT${most}H` : `P${most}${{ day: 'D', month: 'M', year: 'Y' }[unit]}`;
}

/** Units of time in UN/CEFACT Recommendation 20; on the spot has none. */
export const unitCodes: Readonly<Record<Duration['unit'], string | undefined>> = {
  'on-the-spot': undefined,
  hour: 'HUR',
  'working-day': 'E49',
  day: 'DAY',
  month: 'MON',
  year: 'ANN',
};
