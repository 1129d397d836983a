/** What the materials of an item are: which are forms, which are certificates, which are really asked for. */
import type { Catalogue } from '../model/catalogue.js';
import type { Item } from '../model/item.js';
import type { Material } from '../model/material.js';
import type { Certificate } from '../model/registers.js';
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

/** A name without the brackets at its end: 出生医学证明（原件） → 出生医学证明. */
export function bareName(name: string): string {
  return name.replace(/(?:\s*[（(][^（()）]*[)）])+\s*$/u, '').trim() || name;
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

/** Whether a material is a certificate (证明): said so, or named so and no licence (证照). */
export function isCertificate({ kind, certificate, name }: Material): boolean {
  if (kind === 'certificate' || certificate !== undefined) return true;
  return kind !== 'licence' && /(?:证明|证明书|证明信)$/u.test(bareName(name));
}

/** The register entry of a material: the one it names, else the one of its own name. */
export function registeredCertificate(material: Material, catalogue: Catalogue): Certificate | undefined {
  if (material.certificate !== undefined) return catalogue.findCertificate(material.certificate);
  if (!isCertificate(material)) return undefined;
  return catalogue.findCertificate(material.name) ?? catalogue.findCertificate(bareName(material.name));
}
