/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import agentContradictsCondition from './agent-contradicts-condition.js';
import channelWithoutFacts from './channel-without-facts.js';
import manyVisits from './many-visits.js';
import offlineWithoutOnlineConsultation from './offline-without-online-consultation.js';
import offlineWithoutReason from './offline-without-reason.js';
import onlineWithoutLink from './online-without-link.js';
import onlineWithoutProgress from './online-without-progress.js';
import visitsWithoutReason from './visits-without-reason.js';
import zeroVisitsUnreachable from './zero-visits-unreachable.js';

/** Rules about channels and what is online. */
export const channelsRules: readonly Rule[] = [
  offlineWithoutReason,
  offlineWithoutOnlineConsultation,
  onlineWithoutLink,
  onlineWithoutProgress,
  visitsWithoutReason,
  zeroVisitsUnreachable,
  manyVisits,
  agentContradictsCondition,
  channelWithoutFacts,
];
