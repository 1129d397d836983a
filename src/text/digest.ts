/** Digests: short texts that stand for long ones. */
import { hash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, base64url: two texts that agree in it are the same. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
