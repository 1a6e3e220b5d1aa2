import type { Readings, Rule } from './rule.js';
import { share } from './share.js';

const agreeing = {
  support: 'for',
  canLiveWith: 'for',
  abstain: 'abstains',
  reserve: 'abstains',
  object: 'against',
  silence: 'notCounted',
} as const satisfies Readings;

export type PresetName = 'CARICOM' | 'ISO' | 'RFC_7282' | 'CITEL' | 'MAJORITY' | 'SILENCE';

/** Rules to start from. An organiser edits a copy: thresholds and who counts differ from conference to conference. */
export const presets: Readonly<Record<PresetName, Rule>> = {
  // Conference of Heads of Government of CARICOM: unanimity, one negative vote blocks, abstention of up to 25 % of the
  // members. That who takes no part abstains is our reading.
  CARICOM: {
    kind: 'unanimity',
    counting: { kind: 'ctuMembers' },
    reading: { ...agreeing, silence: 'abstains' },
    proxies: 0,
    leastFor: 1,
    mostAbstaining: share(25, 100),
  },
  // ISO/IEC Directives, Part 1, 2.5.6 (ISO/IEC Guide 2): general agreement without sustained opposition to substantial
  // issues by an important part of the concerned interests; it need not imply unanimity.
  ISO: {
    kind: 'noSustainedObjection',
    counting: { kind: 'allDelegations' },
    reading: agreeing,
    proxies: 0,
    leastFor: 1,
  },
  // RFC 7282: lack of disagreement matters more than agreement; all issues addressed, though not necessarily accommodated.
  RFC_7282: {
    kind: 'roughConsensus',
    counting: { kind: 'allDelegations' },
    reading: agreeing,
    proxies: 0,
    leastFor: 0,
  },
  // CITEL, Inter-American Proposals (FCC's page on WRC): at least six administrations support, objections not more than
  // half of those. Supporters are listed by name, so who can merely live with it is not among them.
  CITEL: {
    kind: 'threshold',
    counting: { kind: 'ituMemberStates' },
    reading: { ...agreeing, canLiveWith: 'notCounted', abstain: 'notCounted', reserve: 'notCounted' },
    proxies: 0,
    leastFor: 6,
    leastForOfAll: null,
    mostAgainst: null,
    mostAgainstOfFor: share(1, 2),
  },
  // Majority of delegations present and voting, abstentions not counted, quorum more than half, one proxy at most: as
  // treaty conferences commonly have it. To be confirmed against the rules of the conference in question.
  MAJORITY: {
    kind: 'majority',
    counting: { kind: 'ituMemberStates' },
    reading: agreeing,
    proxies: 1,
    moreThan: share(1, 2),
    quorumMoreThan: share(1, 2),
  },
  // Silence procedure, as the General Assembly of the United Nations had it in 2020: adopted unless somebody objects.
  SILENCE: {
    kind: 'unanimity',
    counting: { kind: 'allDelegations' },
    reading: agreeing,
    proxies: 0,
    leastFor: 0,
    mostAbstaining: share(1, 1),
  },
};
