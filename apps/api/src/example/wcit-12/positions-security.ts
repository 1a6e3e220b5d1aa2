import type { Position } from '../story.js';

export const positionsOnSecurity: readonly Position[] = [
  {
    key: 'security-east',
    issue: 'security',
    by: { person: 'east' },
    words:
      'A short provision by which Members help each other to keep international networks secure and robust. It creates no right to inspect content.',
    reasons: 'One cut cable or one flood of traffic can take an island off the map. We cannot meet that alone.',
    audience: 'PUBLIC',
    joinedBy: ['mainland'],
  },
  {
    key: 'security-west',
    issue: 'security',
    by: { person: 'west' },
    words:
      'No article on security. If words are needed, “robustness of networks” says what a treaty on services can deliver.',
    reasons:
      'Crime, content and defence are national matters. “Security” is read by some as leave to control what people say.',
    audience: 'PUBLIC',
  },
  {
    key: 'security-north',
    issue: 'security',
    by: { person: 'north' },
    words:
      'Security belongs with the quality of service in No. 28: networks are set up, run and maintained with due regard for their security. No article of its own.',
    reasons: 'Half a sentence in the right place binds more than a page that nobody can agree on.',
    audience: 'CONFERENCE',
    joinedBy: ['east'],
  },
  {
    key: 'security-regulators',
    issue: 'security',
    by: { person: 'regulators' },
    words:
      'Operators report serious incidents on international links to their regulator, and regulators tell each other. The treaty needs no more than a sentence that lets them.',
    reasons: 'We share one incident team among several members already, on the strength of a letter.',
    audience: 'CONFERENCE',
  },
  {
    key: 'security-mobile',
    issue: 'security',
    by: { person: 'mobile' },
    words:
      'Security follows industry standards that change each year. A treaty should encourage their use and name none.',
    reasons: 'What was secure in 2009 is not today. A treaty is revised every quarter of a century.',
    audience: 'PUBLIC',
  },
  {
    key: 'security-users',
    issue: 'security',
    by: { person: 'users' },
    words:
      'Whatever is said of security must say in the same breath that it does not reach content and that human rights are respected.',
    reasons: 'Words meant for cables have been used against bloggers elsewhere.',
    audience: 'PUBLIC',
  },
  {
    key: 'security-territory',
    issue: 'security',
    by: { person: 'territory' },
    words:
      'Small administrations need help to take part: any duty to cooperate should come with training and a contact list.',
    reasons: 'Two people run our whole department. A duty that we cannot meet protects nobody.',
    audience: 'CONFERENCE',
  },
];
