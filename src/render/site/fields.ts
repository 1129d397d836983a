/** The names templates may use. The compiler keeps the list whole: a field of the data that is missing here is an error. */
import { wordsIn } from '../view/words.js';
import type { LayoutData } from './layout.js';
import type { AuditData } from './pages/audit.js';
import type { ConformanceData } from './pages/conformance.js';
import type { DataPageData } from './pages/data.js';
import type { DomainData } from './pages/domain.js';
import type { FacetData, SearchData } from './pages/find.js';
import type { HomeData } from './pages/home.js';
import type { ItemData } from './pages/item.js';
import type { EventsData, LettersData } from './pages/lookups.js';
import type { AboutData, AccessibilityData } from './pages/plain.js';
import type { CertificatesData, LawsData } from './pages/registers.js';
import type { SiteMapData } from './pages/siteMap.js';
import type { SupervisionData } from './pages/supervision.js';
import type { UnitData, UnitsData } from './pages/units.js';

type AnyData =
  | AboutData
  | AccessibilityData
  | AuditData
  | CertificatesData
  | ConformanceData
  | DataPageData
  | DomainData
  | EventsData
  | FacetData
  | HomeData
  | SearchData
  | ItemData
  | LawsData
  | LayoutData
  | LettersData
  | SiteMapData
  | SupervisionData
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
  actions: true,
  actor: true,
  address: true,
  after: true,
  amount: true,
  anchorId: true,
  applyOnline: true,
  arrow: true,
  articles: true,
  asked: true,
  audience: true,
  basis: true,
  before: true,
  bodyHtml: true,
  causesHtml: true,
  questionsHtml: true,
  boxes: true,
  byPinyin: true,
  call: true,
  canonical: true,
  certificateId: true,
  certificates: true,
  changed: true,
  changes: true,
  channels: true,
  chart: true,
  choices: true,
  citation: true,
  conditions: true,
  consult: true,
  content: true,
  copies: true,
  count: true,
  countElsewhere: true,
  crumbs: true,
  current: true,
  dataFile: true,
  date: true,
  decision: true,
  description: true,
  detail: true,
  documentTitle: true,
  domain: true,
  domainId: true,
  domainLink: true,
  domains: true,
  edition: true,
  elsewhere: true,
  ended: true,
  events: true,
  everydayName: true,
  evidence: true,
  evidenceId: true,
  exempt: true,
  exemption: true,
  facets: true,
  facts: true,
  faq: true,
  feed: true,
  feedback: true,
  fees: true,
  figures: true,
  files: true,
  findScript: true,
  firstContact: true,
  footerLinks: true,
  form: true,
  free: true,
  general: true,
  groups: true,
  handbooks: true,
  hasAbout: true,
  hasReport: true,
  height: true,
  help: true,
  htmlLang: true,
  rightToLeft: true,
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
  leaflet: true,
  leaflets: true,
  leafletsIn: true,
  letter: true,
  letterAddress: true,
  letters: true,
  level: true,
  levels: true,
  licence: true,
  limit: true,
  limitBasis: true,
  limits: true,
  links: true,
  lists: true,
  logo: true,
  main: true,
  markup: true,
  material: true,
  menu: true,
  message: true,
  meta: true,
  middle: true,
  mistaken: true,
  mistakes: true,
  name: true,
  names: true,
  narrow: true,
  need: true,
  needId: true,
  nextCheck: true,
  noMaterials: true,
  noMistake: true,
  notOnline: true,
  note: true,
  notes: true,
  notice: true,
  number: true,
  officialName: true,
  online: true,
  openGraph: true,
  original: true,
  others: true,
  output: true,
  outputs: true,
  ownItems: true,
  ownUnits: true,
  parent: true,
  parts: true,
  path: true,
  paths: true,
  pay: true,
  picture: true,
  places: true,
  promise: true,
  property: true,
  publisher: true,
  q: true,
  questionsTitle: true,
  reading: true,
  reductions: true,
  registry: true,
  related: true,
  remedies: true,
  replacement: true,
  report: true,
  result: true,
  reviewed: true,
  right: true,
  rows: true,
  sample: true,
  script: true,
  searchBox: true,
  searchIndex: true,
  sections: true,
  shareUrl: true,
  shownFor: true,
  siteFacts: true,
  siteName: true,
  situationIds: true,
  situations: true,
  size: true,
  special: true,
  standards: true,
  standing: true,
  standingTitle: true,
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
  totals: true,
  trackOnline: true,
  translation: true,
  type: true,
  uniqueTitle: true,
  unit: true,
  unitLink: true,
  units: true,
  url: true,
  value: true,
  view: true,
  visits: true,
  ways: true,
  why: true,
  width: true,
  word: true,
  wordsLang: true,
  wrong: true,
  x: true,
  y: true,
};

/** Every field of the data of any page. */
export const fieldNames: ReadonlySet<string> = new Set(Object.keys(fields));

/** Every word templates may show as `@w.…`. */
export const wordNames: ReadonlySet<string> = new Set(Object.keys(wordsIn('zh')));
