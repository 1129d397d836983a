/** The names templates may use. The compiler keeps the list whole: a field of the data that is missing here is an error. */
import { wordsIn } from '../view/words.js';
import type { LayoutData } from './layout.js';
import type { AuditData } from './pages/audit.js';
import type { DomainData } from './pages/domain.js';
import type { HomeData } from './pages/home.js';
import type { ItemData } from './pages/item.js';
import type { EventsData, LettersData } from './pages/lookups.js';
import type { AboutData } from './pages/plain.js';
import type { CertificatesData, LawsData } from './pages/registers.js';
import type { UnitData, UnitsData } from './pages/units.js';

type AnyData =
  | AboutData
  | AuditData
  | CertificatesData
  | DomainData
  | EventsData
  | HomeData
  | ItemData
  | LawsData
  | LayoutData
  | LettersData
  | UnitData
  | UnitsData;

/** The names of all fields in a type, however deep. */
type FieldsOf<T> = T extends string | number | boolean | undefined
  ? never
  : T extends readonly (infer Element)[]
    ? FieldsOf<Element>
    : { [K in keyof T & string]-?: K | FieldsOf<T[K]> }[keyof T & string];

const fields: Readonly<Record<FieldsOf<AnyData>, true>> = {
  a: true,
  absolute: true,
  action: true,
  actionId: true,
  actor: true,
  address: true,
  amount: true,
  anchorId: true,
  applyOnline: true,
  articles: true,
  asked: true,
  audience: true,
  basis: true,
  bodyHtml: true,
  canonical: true,
  certificateId: true,
  certificates: true,
  channels: true,
  choices: true,
  citation: true,
  conditions: true,
  consult: true,
  content: true,
  copies: true,
  count: true,
  crumbs: true,
  current: true,
  decision: true,
  description: true,
  detail: true,
  documentTitle: true,
  domain: true,
  domainLink: true,
  domains: true,
  edition: true,
  ended: true,
  events: true,
  everydayName: true,
  exempt: true,
  exemption: true,
  facts: true,
  faq: true,
  feedback: true,
  fees: true,
  figures: true,
  firstContact: true,
  footerLinks: true,
  form: true,
  free: true,
  groups: true,
  help: true,
  htmlLang: true,
  icon: true,
  id: true,
  issued: true,
  item: true,
  itemName: true,
  items: true,
  key: true,
  keywords: true,
  kind: true,
  label: true,
  languages: true,
  lawId: true,
  laws: true,
  letter: true,
  letters: true,
  level: true,
  logo: true,
  levels: true,
  limit: true,
  limitBasis: true,
  limits: true,
  lists: true,
  main: true,
  material: true,
  menu: true,
  message: true,
  meta: true,
  mistaken: true,
  mistakes: true,
  name: true,
  names: true,
  need: true,
  needId: true,
  noMaterials: true,
  noMistake: true,
  notOnline: true,
  note: true,
  notes: true,
  notice: true,
  number: true,
  officialName: true,
  online: true,
  original: true,
  others: true,
  output: true,
  parent: true,
  parts: true,
  path: true,
  pay: true,
  picture: true,
  places: true,
  promise: true,
  publisher: true,
  q: true,
  reading: true,
  reductions: true,
  registry: true,
  related: true,
  remedies: true,
  replacement: true,
  result: true,
  reviewed: true,
  right: true,
  rows: true,
  sample: true,
  script: true,
  sections: true,
  shownFor: true,
  siteFacts: true,
  siteName: true,
  situationIds: true,
  situations: true,
  size: true,
  special: true,
  state: true,
  status: true,
  steps: true,
  stylesheet: true,
  summary: true,
  supervision: true,
  syllables: true,
  tag: true,
  target: true,
  tests: true,
  text: true,
  title: true,
  toBring: true,
  total: true,
  trackOnline: true,
  type: true,
  uniqueTitle: true,
  unit: true,
  unitLink: true,
  units: true,
  url: true,
  value: true,
  view: true,
  visits: true,
  why: true,
  word: true,
  wordsLang: true,
  wrong: true,
};

/** Every field of the data of any page. */
export const fieldNames: ReadonlySet<string> = new Set(Object.keys(fields));

/** Every word templates may show as `@w.…`. */
export const wordNames: ReadonlySet<string> = new Set(Object.keys(wordsIn('zh')));
