/** What the materials of an item are: which are forms, which are really asked for. */
import { bareName } from '../model/certificate.js';
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

/** Whether a material is a form the applicant fills in: said so, or unsaid and named like one. */
export function isForm({ kind, certificate, name }: Material): boolean {
  if (kind !== undefined || certificate !== undefined) return kind === 'form';
  return /(?:表|申请书|承诺书|声明书|申请单)$/u.test(bareName(name));
}

/** The forms an item asks for. */
export function askedForms(item: Item): PlacedMaterial[] {
  return askedMaterials(item).filter(({ material }) => isForm(material));
}
