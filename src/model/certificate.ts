/** Which materials are certificates, and which entry of the register each of them is; which are forms. */
import { simplified } from '../text/traditional.js';
import type { Material } from './material.js';
import type { Certificate } from './registers.js';

/** What tells what a material is. */
type Named = Pick<Material, 'name' | 'kind' | 'certificate'>;

/** A name without the brackets at its end: 出生医学证明（原件） → 出生医学证明. */
export function bareName(name: string): string {
  // Bracket by bracket: one expression for all of them took seconds where a long text ends in none.
  let bare = name.trim();
  for (let open = bracketAtEnd(bare); open >= 0; open = bracketAtEnd(bare))
    bare = bare.slice(0, open).trimEnd();
  return bare || name;
}

/** Where the bracket opens that a text ends with; −1 where it ends otherwise. */
function bracketAtEnd(text: string): number {
  if (!/[)）]$/u.test(text)) return -1;
  for (let at = text.length - 2; at >= 0; at--) {
    if (/[（(]/u.test(text.charAt(at))) return at;
    if (/[)）]/u.test(text.charAt(at))) return -1;
  }
  return -1;
}

/** Whether a material is a certificate (证明): said so, or named so and no licence (证照). */
export function isCertificate({ kind, certificate, name }: Named): boolean {
  if (kind === 'certificate' || certificate !== undefined) return true;
  return (
    kind !== 'licence' &&
    /(?:证明|证明书|证明信)$|^(?:certificates?|proof) of\b/iu.test(simplified(bareName(name)))
  );
}

/** The register entry of a material: the one it names, else the one of its own name. */
export function registeredCertificate(
  material: Named,
  { findCertificate }: { findCertificate(reference: string): Certificate | undefined },
): Certificate | undefined {
  if (material.certificate !== undefined) return findCertificate(material.certificate);
  if (!isCertificate(material)) return undefined;
  return findCertificate(material.name) ?? findCertificate(bareName(material.name));
}

/** Whether a material is a form the applicant fills in: said so, or unsaid and named like one. */
export function isForm({ kind, certificate, name }: Named): boolean {
  if (kind !== undefined || certificate !== undefined) return kind === 'form';
  return /(?:表|申请书|承诺书|声明书|申请单)$/u.test(simplified(bareName(name)));
}
