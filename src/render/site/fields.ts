/** The names templates may use. The compiler keeps the list whole: a field of the data that is missing here is an error. */
import { wordsIn } from '../view/words.js';
import type { LayoutData } from './layout.js';
import type { DomainData } from './pages/domain.js';
import type { HomeData } from './pages/home.js';
import type { ItemData } from './pages/item.js';
import type { EventsData, LettersData } from './pages/lookups.js';
import type { AboutData } from './pages/plain.js';
import type { CertificatesData, LawsData } from './pages/registers.js';
import type { UnitData, UnitsData } from './pages/units.js';

type AnyData =
  | AboutData
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
};

/** Every field of the data of any page. */
export const fieldNames: ReadonlySet<string> = new Set(Object.keys(fields));

/** Every word templates may show as `@w.…`. */
export const wordNames: ReadonlySet<string> = new Set(Object.keys(wordsIn('zh')));
