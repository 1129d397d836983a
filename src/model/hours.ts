/** Hours of an office: text, in which every time of day is one that a clock shows. */
import { halfWidth } from '../text/normal.js';
import { Fault } from './fault.js';
import { lineReadBy, textReadBy } from './scalars.js';

/** A time of day in digits. Three figures and more before the colon, or behind it, are something else. */
const time = /(?<![\d:.])(\d{1,2}):(\d{1,2})(?![\d:])/gu;

/** The first time of a text that no clock shows: 25:00, 17:60, 8:3. Midnight may end a day: 24:00. */
function impossibleTime(written: string): string | undefined {
  if (!/[:：]/.test(written)) return undefined;
  for (const [shown, hour, minute = ''] of halfWidth(written).matchAll(time)) {
    if (minute.length < 2 || Number(minute) > 59 || Number(hour) * 60 + Number(minute) > 24 * 60)
      return shown;
  }
  return undefined;
}

function possible(written: string): string | Fault {
  const shown = impossibleTime(written);
  if (shown === undefined) return written;
  return new Fault(
    'invalid-value',
    {
      zh: `“${shown}”不是钟点，群众不知道几点能来`,
      en: `“${shown}” is no time of day; nobody knows when to come`,
    },
    {
      zh: '写 0:00 到 24:00 之间的钟点，如 8:30—17:00',
      en: 'Write a time from 0:00 to 24:00, such as 8:30–17:00',
    },
  );
}

/** Hours on one line. */
export const hoursLine = lineReadBy(possible);

/** Hours that may take several lines: summer and winter, each office. */
export const hoursText = textReadBy(possible);
