/** Certificates that village and residents' committees must no longer issue. */
import { nameKey } from '../text/normal.js';

/**
 * Names of the twenty matters in the annex of 民发〔2020〕20号, as far as their wording could be confirmed;
 * each with the other words the same matter goes by. What could not be confirmed is left out.
 */
const matters: readonly (readonly [name: string, words: RegExp])[] = [
  ['亲属关系证明', /亲属关系证明/u],
  ['居民身份信息证明', /身份信息证明/u],
  ['户口登记项目内容变更申请证明', /户口登记项目(?:内容)?变更/u],
  ['居民婚姻状况证明', /婚姻状况证明|(?:未婚|单身)证明/u],
  ['居民健在证明', /(?:健在|生存)证明/u],
  ['居民死亡证明', /死亡证明/u],
  ['居民就业状况证明', /(?:就业状况|未就业)证明/u],
  ['居民财产证明', /财产(?:状况)?证明/u],
  ['居民残疾状况证明', /残疾状况证明/u],
  ['无犯罪记录证明', /无(?:违法)?犯罪记录证明/u],
  ['证件遗失证明', /(?:遗失|丢失)证明/u],
  ['居民养犬证明', /养犬证明/u],
  ['市场主体住所证明', /(?:市场主体|经营主体|经营场所|企业).*住所.*证明|市场主体住所/u],
];

/** The matter a certificate is one of, by its name; undefined where committees may still issue it. */
export function barredMatter(certificate: string): string | undefined {
  return matters.find(([, words]) => words.test(certificate))?.[0];
}

/** Whether a name is that of village or residents' committees: 居委会, 村民委员会, 社区. */
export function isCommittee(name: string): boolean {
  return /(?:村|居)(?:（居）|\(居\))?民?委(?:员)?会?|社区(?!卫生|医|矫正|戒毒|康复)|村（居）|村\(居\)|居（村）|居\(村\)/u.test(
    nameKey(name),
  );
}
