/** "Did you mean" for what a catalogue names: its items, and the entries of its registers. */
import type { Catalogue } from '../model/catalogue.js';
import { itemMeantBy } from '../model/itemNames.js';
import type { Law } from '../model/law.js';
import { nearest, suggester } from '../text/nearest.js';
import { nameKey } from '../text/normal.js';
import { nameShortened } from '../text/shortName.js';

type Suggest = (written: string) => string | undefined;

/** A suggester over names of a catalogue, made once a catalogue. */
function over(names: (catalogue: Catalogue) => readonly string[]): (catalogue: Catalogue) => Suggest {
  const made = new WeakMap<Catalogue, Suggest>();
  return (catalogue) => {
    const suggest = made.get(catalogue) ?? suggester(names(catalogue));
    made.set(catalogue, suggest);
    return suggest;
  };
}

const itemsMeant = new WeakMap<Catalogue, Suggest>();

/** The id of the item that is meant by what is no id. */
export function nearestItem(catalogue: Catalogue): Suggest {
  const suggest = itemsMeant.get(catalogue) ?? itemMeantBy(catalogue.entries);
  itemsMeant.set(catalogue, suggest);
  return suggest;
}

const nearestUnitName = over(({ units }) =>
  units.flatMap(({ value: { id, name, short, aliases } }) => [
    name,
    ...(short ? [short] : []),
    ...(aliases ?? []),
    id,
  ]),
);

const unitsShortened = new WeakMap<Catalogue, Map<string, string | undefined>>();

/** What is meant of the names, short names, aliases and ids of units: 县人社局 is nearer to 县民政局 only in letters. */
export function nearestUnit(catalogue: Catalogue): Suggest {
  const known = unitsShortened.get(catalogue) ?? new Map<string, string | undefined>();
  unitsShortened.set(catalogue, known);
  return (written) => {
    if (!known.has(written)) {
      const names = catalogue.units.map(({ value }) => value.name);
      known.set(written, nameShortened(written, names) ?? nearestUnitName(catalogue)(written));
    }
    return known.get(written);
  };
}

const nearestTitle = over(({ laws }) =>
  laws.flatMap(({ value: { title, short } }) => (short ? [title, short] : [title])),
);

/** When a law was amended, within its title as databases have it: 社会保险法（2018年修正）. */
const amendment = /\s*[（(][^（）()]*(?:修正|修订|修改)(?:版|本)?[）)]$/u;

/** What names of one sort begin and end with: whether two are near shows in what is between. */
const shared = /^中[华華]人民共和[国國](?=.)|(?<=.)(?:证明书?|法|条例|(?:暂行|实施|管理)?(?:办法|规定))$/gu;

/** Whether a name is near another in what is its own: 死亡证明 is no slip of the hand for 无房证明, nor 水法 for 律师法. */
function isNearInItself(written: string, near: string): boolean {
  const [own, other] = [written, near].map((name) => name.replace(shared, '')) as [string, string];
  return own === other || nearest(own, [other]) !== undefined;
}

/** A title in marks that are not those of books: 〈社会保险法〉. */
const otherMarks = /^[〈<＜“"「『](.+)[〉>＞”"」』]$/u;

/** The title or short title of the law that is meant. */
export function nearestLaw(catalogue: Catalogue): Suggest {
  return (written) => {
    const bare = written.replace(amendment, '').replace(otherMarks, '$1');
    const law = catalogue.findLaw(bare) ?? ofTheState(bare, catalogue);
    if (law) return isOtherLaw(bare, law.title) ? undefined : law.title;
    const near = nearestTitle(catalogue)(written);
    return near === undefined || isOtherLaw(bare, near) || !isNearInItself(bare, near) ? undefined : near;
  };
}

const states = ['中华人民共和国', '中華人民共和國'];

/** The law whose title differs in the name of the state alone, which people leave out: 水法 is 中华人民共和国水法. */
function ofTheState(written: string, catalogue: Catalogue): Law | undefined {
  const named = states.find((state) => written.startsWith(state));
  if (named !== undefined) return catalogue.findLaw(written.slice(named.length));
  return states.map((state) => catalogue.findLaw(`${state}${written}`)).find((law) => law !== undefined);
}

/** Whether one title is another with more: the detailed rules for a law, or the law of a place, are laws of their own. */
function isOtherLaw(written: string, near: string): boolean {
  const [longer, shorter] = written.length > near.length ? [written, near] : [near, written];
  const at = longer.indexOf(shorter);
  if (at < 0 || longer === shorter) return false;
  const [before, after] = [longer.slice(0, at), longer.slice(at + shorter.length)];
  return (
    /[省市县区州盟旗]$/u.test(before) || /细则|办法|条例|规定|规则|解释|修正案|决定|通知|意见/u.test(after)
  );
}

const lawsByNumber = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** The title of the law with this document number; undefined where the register has none. */
export function lawWithNumber(catalogue: Catalogue): Suggest {
  const known =
    lawsByNumber.get(catalogue) ??
    new Map(
      catalogue.laws.flatMap(({ value: { title, docNo } }) =>
        docNo ? [[nameKey(docNo), title] as const] : [],
      ),
    );
  lawsByNumber.set(catalogue, known);
  return (written) => known.get(nameKey(written));
}

/** The id or name of the certificate that is meant. */
export function nearestCertificate(catalogue: Catalogue): Suggest {
  return (written) => {
    const near = nearestCertificateName(catalogue)(written);
    return near !== undefined && isNearInItself(written, near) ? near : undefined;
  };
}

const nearestCertificateName = over(({ certificates }) =>
  certificates.flatMap(({ value: { id, name } }) => [id, name]),
);
