/** Texts that a program keeps for itself, each under a digest that proves it whole and its own. */
import { digestOf } from './digest.js';

/** A text under its seal; `program` stands for the program that keeps it, for no other may believe it. */
export function sealed(program: string, text: string): string {
  return `${sealOf(program, text)}\n${text}`;
}

/** What is under a seal; undefined where there is nothing, where it is damaged, or where another program kept it. */
export function unsealed(program: string, written: string | undefined): string | undefined {
  const end = written?.indexOf('\n') ?? -1;
  if (written === undefined || end < 0) return undefined;
  const text = written.slice(end + 1);
  return written.slice(0, end) === sealOf(program, text) ? text : undefined;
}

/** The digest of the text first: texts are long, and are not copied for it. */
function sealOf(program: string, text: string): string {
  return digestOf(`${program} ${digestOf(text)}`);
}
