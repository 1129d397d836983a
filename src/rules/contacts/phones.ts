/** The telephone numbers of a catalogue's contacts, each value read once: hundreds of items share a hotline. */
import type { Catalogue } from '../../model/catalogue.js';
import { type PhoneReading, readPhones } from '../../model/phone.js';

const readings = new WeakMap<Catalogue, Map<string, PhoneReading>>();

/** The numbers of a value, read with the catalogue's area code. */
export function phonesIn(written: string, catalogue: Catalogue): PhoneReading {
  const known = readings.get(catalogue) ?? new Map<string, PhoneReading>();
  readings.set(catalogue, known);
  const reading = known.get(written) ?? readPhones(written, catalogue.config.areaCode);
  known.set(written, reading);
  return reading;
}
