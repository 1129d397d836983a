/** What the materials of an item are: which are forms, which are really asked for. */
import { isForm } from '../model/certificate.js';
import type { Item } from '../model/item.js';
import type { Material } from '../model/material.js';
import { isLive } from './live.js';

/** A material and its place in the list. */
export interface PlacedMaterial {
  readonly material: Material;
  readonly index: number;
}

/** The materials people have to bring: those of live items, without what is listed only to say it need not be. */
export function askedMaterials(item: Item): PlacedMaterial[] {
  if (!isLive(item)) return [];
  return item.materials
    .map((material, index) => ({ material, index }))
    .filter(({ material }) => material.exempt !== true);
}

/** The forms an item asks for. */
export function askedForms(item: Item): PlacedMaterial[] {
  return askedMaterials(item).filter(({ material }) => isForm(material));
}
