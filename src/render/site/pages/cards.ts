/** Materials as cards, and the situations one can choose between. */
import type { Catalogue } from '../../../model/catalogue.js';
import type { ItemView, Linked, MaterialView } from '../../view/types.js';

/** A material with the classes that the chooser of situations shows it by, and the id of its card. */
export type MaterialCard = MaterialView & { readonly shownFor: string; readonly anchorId: string };

/** A situation one can choose; numbered from 1, as the style sheet knows them. */
export interface Choice {
  readonly number: number;
  readonly name: string;
}

/** Situations the style sheet can tell apart. */
const mostChoices = 24;

/** The situations of an item as choices; empty where there is nothing to choose. */
export function choicesOf({ situations }: Pick<ItemView, 'situations'>): Choice[] {
  if (situations.length < 2 || situations.length > mostChoices) return [];
  return situations.map(({ name }, index) => ({ number: index + 1, name }));
}

/** The cards of some materials. A link to a file that is not there becomes plain text. */
export function cards(
  materials: readonly MaterialView[],
  prefix: 'material' | 'exempt',
  { situations }: Pick<ItemView, 'situations'>,
  files: Catalogue['files'],
): MaterialCard[] {
  return materials.map((material) => {
    const { form, sample } = material;
    const shown = situations.flatMap(({ id }, index) =>
      material.situationIds.includes(id) ? [`for-${index + 1}`] : [],
    );
    const links = [form, sample, ...material.mistakes.map(({ picture }) => picture)];
    const arePublished = links.every((link) => link === undefined || published(link, files) === link);
    return {
      ...(arePublished ? material : withoutDeadLinks(material, files)),
      shownFor: shown.length === 0 ? 'for-all' : shown.join(' '),
      anchorId: `${prefix}-${material.number}`,
    };
  });
}

function withoutDeadLinks(material: MaterialView, files: Catalogue['files']): MaterialView {
  const { form, sample, mistakes } = material;
  return {
    ...material,
    ...(form ? { form: published(form, files) } : {}),
    ...(sample ? { sample: published(sample, files) } : {}),
    mistakes: mistakes.map((mistake) =>
      mistake.picture ? { ...mistake, picture: published(mistake.picture, files) } : mistake,
    ),
  };
}

/** A link as it is, or its text alone where the file it leads to is not published. */
export function published<T extends Linked>(link: T, files: Catalogue['files']): T {
  if (link.target?.kind !== 'file' || files.has(link.target.path)) return link;
  const { target: _target, ...rest } = link;
  return rest as T;
}
