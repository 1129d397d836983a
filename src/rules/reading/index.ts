/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import bothLanguagesOfKey from './both-languages-of-key.js';
import brokenLink from './broken-link.js';
import duplicateId from './duplicate-id.js';
import duplicateKey from './duplicate-key.js';
import invalidValue from './invalid-value.js';
import invisibleCharacter from './invisible-character.js';
import lockedRule from './locked-rule.js';
import lostInRemark from './lost-in-remark.js';
import markdownAsText from './markdown-as-text.js';
import missingField from './missing-field.js';
import missingFile from './missing-file.js';
import mixedScript from './mixed-script.js';
import noItems from './no-items.js';
import numberedEntries from './numbered-entries.js';
import pathEscape from './path-escape.js';
import privateUseCharacter from './private-use-character.js';
import rawHtml from './raw-html.js';
import runTogether from './run-together.js';
import strayFile from './stray-file.js';
import unknownKey from './unknown-key.js';
import unknownRule from './unknown-rule.js';
import unknownTemplate from './unknown-template.js';
import unprintable from './unprintable.js';
import unquotedCode from './unquoted-code.js';
import unreadableDuration from './unreadable-duration.js';
import unreadableFile from './unreadable-file.js';
import unreadableMoney from './unreadable-money.js';
import unsafeLink from './unsafe-link.js';
import unsafeYaml from './unsafe-yaml.js';
import unsplitList from './unsplit-list.js';
import unusableFont from './unusable-font.js';
import unusedAllowance from './unused-allowance.js';
import yamlSyntax from './yaml-syntax.js';

/** Rules about reading files. */
export const readingRules: readonly Rule[] = [
  unreadableFile,
  yamlSyntax,
  duplicateKey,
  bothLanguagesOfKey,
  unsafeYaml,
  unknownKey,
  missingField,
  invalidValue,
  unquotedCode,
  unreadableDuration,
  unreadableMoney,
  duplicateId,
  unsafeLink,
  brokenLink,
  pathEscape,
  missingFile,
  noItems,
  strayFile,
  runTogether,
  unsplitList,
  numberedEntries,
  lostInRemark,
  rawHtml,
  markdownAsText,
  privateUseCharacter,
  invisibleCharacter,
  mixedScript,
  unprintable,
  unusableFont,
  unknownRule,
  unknownTemplate,
  lockedRule,
  unusedAllowance,
];
