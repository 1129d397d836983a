/** The codes of where a catalogue is from: its administrative division, and its telephone area. */
import { halfWidth } from '../text/normal.js';
import { invalid } from './fault.js';
import { characters } from './scalars.js';

/** An administrative division of GB/T 2260: six digits, those of a province end with 0000. */
export const divisionCode = characters((written) => {
  const code = halfWidth(written);
  if (/^\d{6}$/.test(code)) return code;
  // Two digits are a province's, four a city's; longer codes of other standards add zeros, or what is below a county.
  const meant = /^(?:\d{2}){1,2}$/.test(code)
    ? code.padEnd(6, '0')
    : /^\d{6}0{3}(?:0{3})?$/.test(code)
      ? code.slice(0, 6)
      : undefined;
  return invalid(
    code,
    { zh: '六位行政区划代码（GB/T 2260），如 "210300"', en: 'the six digits of GB/T 2260, such as "210300"' },
    {
      zh: '位数不对，省、市、县三级分不出来',
      en: 'with more or fewer province, city and county cannot be told apart',
    },
    meant && `"${meant}"`,
  );
});

/** A telephone area code, as it is dialled from elsewhere: with the 0 before it. */
export const areaCode = characters((written) => {
  const code = halfWidth(written);
  if (/^0\d{2,3}$/.test(code)) return code;
  const [, digits] = /^(?:\+?86[ -]?)?0?((?:10|2\d|[3-9]\d{2}))$/.exec(code) ?? [];
  return invalid(
    code,
    { zh: '以 0 开头的区号，如 "0412"', en: 'an area code with its 0, such as "0412"' },
    {
      zh: '补到电话号码前面，群众照着打不通',
      en: 'set before a number that lacks one, it could not be dialled',
    },
    digits && `"0${digits}"`,
  );
});
