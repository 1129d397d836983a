/** Name-based UUIDs, version 5 (RFC 9562, 5.5): the same name gives the same id on every machine. */
import { hash } from 'node:crypto';

/** The namespace for addresses (RFC 9562, 6.6). */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID of a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
  return uuidsIn(namespace)(name);
}

/** Makes the UUIDs of names in one namespace. */
export function uuidsIn(namespace: string): (name: string) => string {
  const head = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  let bytes = Buffer.concat([head, Buffer.alloc(1024)]);
  return (name) => {
    // A character of UTF-16 takes three bytes at most.
    if (head.length + name.length * 3 > bytes.length)
      bytes = Buffer.concat([head, Buffer.alloc(name.length * 3)]);
    const length = head.length + bytes.write(name, head.length);
    return ofDigest(hash('sha1', bytes.subarray(0, length), 'hex'));
  };
}

/** The UUID that a SHA-1 gives. */
function ofDigest(hex: string): string {
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The namespace of a catalogue: of its address, else of its publisher and title. */
export function namespaceOf(catalogue: {
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly title: string;
}): string {
  return uuid5(urlNamespace, catalogue.url ?? `${catalogue.publisher}\n${catalogue.title}`);
}
