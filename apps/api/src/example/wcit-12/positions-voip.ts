import type { Position } from '../story.js';

export const positionsOnVoip: readonly Position[] = [
  {
    key: 'voip-east',
    issue: 'voip',
    by: { person: 'east' },
    words:
      'The Regulations apply to voice offered to the public, whatever technology carries it.\n\nA caller who dials a number does not know whether packets or circuits answer, and should have the same protection in either case.',
    reasons:
      'Income from international calls has paid for rural service. Where the same call arrives over the Internet Protocol, it should not fall out of every rule.',
    audience: 'PUBLIC',
    joinedBy: ['fixed'],
  },
  {
    key: 'voip-west',
    issue: 'voip',
    by: { person: 'west' },
    words:
      'Keep the scope of 1988. The definitions of telecommunication and of international telecommunication service stay as they are.\n\nInformation processing and content remain outside.',
    reasons:
      'The definitions are those of the Constitution. Two meanings of one word in two treaties would help nobody, and a wider scope would draw in services that did not exist when the text was written.',
    audience: 'PUBLIC',
    joinedBy: ['north', 'users'],
  },
  {
    key: 'voip-mainland',
    issue: 'voip',
    by: { person: 'mainland' },
    words:
      'Technology-neutral wording, without naming any technology. No. 2 may say that the rules hold whatever the means, but VoIP as a word has no place in a treaty.',
    reasons: 'A name is out of date before the text is in force.',
    audience: 'MEMBERS',
  },
  {
    key: 'voip-regulator',
    issue: 'voip',
    by: { person: 'regulator' },
    words:
      'Licensing stays national. No. 9 already lets each Member decide who must be authorized; it is enough to say that this holds for every provider of a service to the public.',
    reasons:
      'We license two providers of Internet telephony today, under national law and without any trouble from the text of 1988.',
    audience: 'PUBLIC',
  },
  {
    key: 'voip-fixed',
    issue: 'voip',
    by: { person: 'fixed' },
    words:
      'Whoever ends calls on our network should meet the same obligations as we do, over whatever protocol the call arrives.',
    reasons: 'The network is paid for by those who use it. At present one kind of caller pays and the other does not.',
    audience: 'CONFERENCE',
  },
  {
    key: 'voip-consumers',
    issue: 'voip',
    by: { stakeholder: 'CS-C', receivedIn: 'Letter of 24 September 2012' },
    words:
      'Nothing in the revision should make a call home dearer. Families abroad reach the islands over the Internet because they can afford it.',
    reasons: 'Our members told us so: of all questions asked of us this year, the price of calling home came first.',
    audience: 'PUBLIC',
  },
  {
    key: 'voip-chamber',
    issue: 'voip',
    by: { stakeholder: 'PS-C', receivedIn: 'Letter of 28 September 2012' },
    words: 'Leave Internet telephony to the market and to national competition law.',
    reasons: 'Call centres chose our shores because a call costs next to nothing. That work would move within a year.',
    audience: 'PUBLIC',
  },
];
