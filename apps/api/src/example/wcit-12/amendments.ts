import type { Amendment } from '../story.js';

/**
 * Amendments to the working summaries: some collide, some agree, one is about a heading, and each of ADD, MOD, SUP and
 * NOC is there.
 */
export const amendments: readonly Amendment[] = [
  {
    key: 'scope-any-technology',
    kind: 'MOD',
    provision: '2',
    words:
      'General principles for international telecommunication services offered to the public, whatever technology carries them, and for the transport that carries them; and rules that bind administrations, or the recognized private agencies in their place.',
    reasons: 'The rule should not depend on the equipment.',
    issue: 'voip',
    by: 'east',
  },
  {
    key: 'scope-no-content',
    kind: 'MOD',
    provision: '2',
    words:
      'General principles for international telecommunication services offered to the public and for the transport that carries them; and rules that bind administrations, or the recognized private agencies in their place. They do not reach information processing or content.',
    reasons: 'Says plainly what the definitions leave unsaid.',
    issue: 'voip',
    by: 'west',
    joinedBy: ['north'],
  },
  {
    key: 'scope-no-content-territory',
    kind: 'MOD',
    provision: '2',
    words:
      'General principles for international telecommunication services offered to the public and for the transport that carries them; and rules that bind administrations, or the recognized private agencies in their place. They do not reach information processing or content.',
    reasons: 'A small office cannot supervise content, and should not be asked to.',
    issue: 'voip',
    by: 'territory',
  },
  {
    key: 'scope-keep',
    kind: 'NOC',
    provision: '2',
    reasons: 'The scope has served for twenty-four years.',
    issue: 'voip',
    by: 'mainland',
  },
  {
    key: 'telecommunication-keep',
    kind: 'NOC',
    provision: '14',
    reasons: 'The definition is the Constitution’s.',
    issue: 'voip',
    by: 'west',
    joinedBy: ['east', 'mainland'],
  },
  {
    key: 'service-keep',
    kind: 'NOC',
    provision: '15',
    reasons: 'As for No. 14.',
    issue: 'voip',
    by: 'north',
    joinedBy: ['west'],
  },
  {
    key: 'authorize-every-provider',
    kind: 'MOD',
    provision: '9',
    words:
      'A Member may, under its own law and if it so decides, require that every provider that serves the public in its territory internationally be authorized by it.',
    reasons: 'The duty should follow the service and not the way in which it is provided.',
    issue: 'voip',
    by: 'east',
  },
  {
    key: 'quality-and-security-north',
    kind: 'MOD',
    provision: '28',
    words:
      'Members see to it that administrations set up, run and maintain the international network together, at a satisfactory quality of service and with due regard for its security.',
    reasons: 'Half a sentence in the right place.',
    issue: 'security',
    by: 'north',
  },
  {
    key: 'quality-and-security-east',
    kind: 'MOD',
    provision: '28',
    words:
      'Members see to it that administrations set up, run and maintain the international network together, at a satisfactory quality of service and with due regard for its security.',
    reasons: 'The words of our northern neighbours serve us as well.',
    issue: 'security',
    by: 'east',
  },
  {
    key: 'quality-published',
    kind: 'MOD',
    provision: '28',
    words:
      'Members see to it that administrations set up, run and maintain the international network together, at a satisfactory quality of service that anyone can look up.',
    reasons: 'Quality that nobody publishes cannot be asked for.',
    by: 'west',
  },
  {
    key: 'heading-security',
    kind: 'MOD',
    provision: '28',
    heading: true,
    words: 'International Network and its Security',
    reasons: 'If a paragraph on security is taken, the heading should say so.',
    issue: 'security',
    by: 'east',
  },
  {
    key: 'add-security',
    kind: 'ADD',
    provision: '31',
    newLabel: '3.5',
    words:
      'Members help each other to keep international networks secure and robust, without touching the content of what passes over them.',
    reasons: 'An island cannot do this alone.',
    issue: 'security',
    by: 'east',
    joinedBy: ['mainland'],
  },
  {
    key: 'add-robustness',
    kind: 'ADD',
    provision: '31',
    newLabel: '3.5',
    words: 'Members encourage those who run international networks to keep them robust.',
    reasons: 'What a treaty on services can deliver.',
    issue: 'security',
    by: 'west',
  },
  {
    key: 'aim-security',
    kind: 'MOD',
    provision: '5',
    words:
      'The aim is that networks interconnect and interoperate worldwide and securely, that technical facilities develop in harmony and run efficiently, and that services are useful and available to the public.',
    reasons: 'Security is an aim and needs no rule of its own.',
    issue: 'security',
    by: 'mainland',
  },
  {
    key: 'recommendations-voluntary',
    kind: 'MOD',
    provision: '8',
    words:
      'In applying these principles, administrations may follow the relevant Recommendations, which remain voluntary, as far as they practicably can.',
    reasons: 'Nobody should be bound by what it had no part in.',
    issue: 'governance',
    by: 'west',
  },
  {
    key: 'recommendations-union',
    kind: 'MOD',
    provision: '8',
    words:
      'In applying these principles, administrations should follow the relevant Recommendations of the Union as far as they practicably can.',
    reasons: 'Says whose Recommendations are meant, now that the committee of 1988 has another name.',
    issue: 'governance',
    by: 'north',
  },
  {
    key: 'add-public-policy',
    kind: 'ADD',
    provision: '31',
    newLabel: '3.6',
    words: 'Members take part on an equal footing in settling public policy for the Internet.',
    reasons: 'The outcome of Tunis, in one sentence.',
    issue: 'governance',
    by: 'mainland',
  },
  {
    key: 'preamble-keep',
    kind: 'NOC',
    provision: '1',
    reasons: 'The preamble is no place for what the articles could not agree on.',
    issue: 'governance',
    by: 'west',
  },
  {
    key: 'gold-franc-north',
    kind: 'SUP',
    provision: '50',
    reasons: 'No account has been made up in gold francs for years.',
    by: 'north',
  },
  {
    key: 'gold-franc-east',
    kind: 'SUP',
    provision: '50',
    reasons: 'Goes with the gold franc in No. 49.',
    by: 'east',
  },
  {
    key: 'monetary-unit',
    kind: 'MOD',
    provision: '49',
    words:
      'Unless administrations have arranged otherwise, rates and accounts are made up in the unit of the International Monetary Fund, today the Special Drawing Right.',
    reasons: 'The gold franc is history.',
    by: 'north',
    joinedBy: ['mainland'],
  },
];
