/** Complaints go to another telephone than enquiries. */
import type { Catalogue } from '../../model/catalogue.js';
import { contactKindOf } from '../../model/contactKind.js';
import type { Consult, Supervision } from '../../model/contacts.js';
import { isCityHotline, type Phone } from '../../model/phone.js';
import type { Words } from '../../text/words.js';
import { isLive } from '../live.js';
import { defineRule, type ReportDetails } from '../rule.js';
import { phonesIn } from './phones.js';

export default defineRule({
  id: 'same-phone-for-complaints',
  group: 'contacts',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '监督电话和咨询电话是同一个',
    why: '投诉打给被投诉的人，等于没有监督。12345 热线由别的单位受理，可以两用。',
  },
  en: {
    summary: 'Complaints and enquiries have one telephone',
    why: 'A complaint that reaches the very desk complained of is none. The line 12345 is run by another body and may serve both.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: "0412-5551234" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公
supervision:
  - { kind: 电话, value: "04125551234" }`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "0412-5551234" }
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公
supervision:
  - { kind: 电话, value: "0412-5554321" }
  - { kind: 电话, value: "12345" }`,
  check({ item, entry, catalogue, report }) {
    const own = item.supervision !== undefined;
    // Where both come from the unit or the catalogue, that is told, once.
    if (!isLive(item) || (!own && item.contacts?.consult === undefined)) return;
    const { consult, supervision } = entry.effective;
    for (const { phone, asked, complained } of shared(consult, supervision, catalogue)) {
      const path = own ? ['supervision', complained, 'value'] : ['contacts', 'consult', asked, 'value'];
      report(path, message(phone), details);
    }
  },
  checkCatalogue({ catalogue, report }) {
    const { configFile, config, units } = catalogue;
    const { consult = [] } = config.contacts ?? {};
    for (const { phone, asked } of shared(consult, config.supervision ?? [], catalogue)) {
      report({ file: configFile, path: ['contacts', 'consult', asked, 'value'] }, message(phone), details);
    }
    for (const { value, file, path } of units) {
      const own = value.contacts?.consult;
      if (own === undefined && value.supervision === undefined) continue;
      const supervision = value.supervision ?? config.supervision ?? [];
      for (const { phone, asked, complained } of shared(own ?? consult, supervision, catalogue)) {
        const at = own ? ['contacts', 'consult', asked, 'value'] : ['supervision', complained, 'value'];
        report({ file, path: [...path, ...at] }, message(phone), details);
      }
    }
  },
});

const details: ReportDetails = {
  hint: {
    zh: '监督电话写上级单位、纪检监察机构或 12345 的号码',
    en: 'For complaints give the number of a body above the office, of the discipline inspection, or 12345',
  },
};

function message({ text }: Phone): Words {
  return {
    zh: `咨询和监督都是 ${text}，投诉会打给被投诉的人`,
    en: `${text} serves both enquiries and complaints: a complaint would reach the desk complained of`,
  };
}

function shared(
  consult: readonly Consult[],
  supervision: readonly Supervision[],
  catalogue: Catalogue,
): { readonly phone: Phone; readonly asked: number; readonly complained: number }[] {
  const numbers = (contact: Consult | Supervision): readonly Phone[] =>
    contactKindOf(contact) === 'phone' ? phonesIn(contact.value, catalogue).phones : [];
  const asked = consult.flatMap((one, index) => numbers(one).map((phone) => ({ phone, index })));
  return supervision.flatMap((one, complained) =>
    numbers(one).flatMap((phone) => {
      const same = isCityHotline(phone) ? undefined : asked.findLast((one) => isSame(one.phone, phone));
      return same === undefined ? [] : [{ phone, asked: same.index, complained }];
    }),
  );
}

/** Whether two numbers ring at one desk: behind a switchboard an extension of its own is another. */
function isSame(a: Phone, b: Phone): boolean {
  if (a.dial !== b.dial) return false;
  return a.extension === undefined || b.extension === undefined || a.extension === b.extension;
}
