/** Name-based UUIDs, version 5 (RFC 9562, 5.5): the same name gives the same id on every machine. */
import { createHash } from 'node:crypto';

/** The namespace for addresses (RFC 9562, 6.6). */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID of a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The namespace of a catalogue: of its address, else of its publisher and title. */
export function namespaceOf(catalogue: {
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly title: string;
}): string {
  return uuid5(urlNamespace, catalogue.url ?? `${catalogue.publisher}\n${catalogue.title}`);
}
