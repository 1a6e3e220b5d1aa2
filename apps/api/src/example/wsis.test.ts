import { type ConferenceFile, readConferenceFile } from '../../../cli/src/conference-file/read-conference-file.js';
import { wsis } from './wsis/index.js';

let file: ConferenceFile;
beforeAll(async () => {
  file = await readConferenceFile(wsis.file);
});

describe('the example of WSIS', () => {
  it('is prepared by regional and sub-regional conferences and PrepComs, and has two phases', () => {
    const of = (kind: string) => file.document.meetings.filter((meeting) => meeting.kind === kind);
    expect(of('regional')).toHaveLength(5);
    expect(of('sub-regional').length).toBeGreaterThan(0);
    expect(of('preparatory-committee').filter(({ name }) => /^PrepCom-\d$/.test(name))).toHaveLength(3);
    expect(of('conference')).toHaveLength(2);
  });

  it('has two new texts side by side, and stakeholders of each kind', () => {
    expect([...file.texts.keys()]).toEqual(['Declaration of Principles', 'Plan of Action']);
    const kinds = new Set((file.document.stakeholders ?? []).map(({ category }) => category));
    for (const kind of ['government', 'private-sector', 'civil-society', 'international-organisation'])
      expect(kinds).toContain(kind);
  });

  it('hands documents in for its agenda, of governments’ partners too, in more than one language', () => {
    const { documents, meetings } = file.document;
    expect([...file.documents.keys()]).toEqual((documents ?? []).map(({ key }) => key));
    const named = new Set(meetings.flatMap(({ agenda }) => (agenda ?? []).flatMap((item) => item.documents ?? [])));
    expect(named.size).toBeGreaterThan(1);
    expect(new Set((documents ?? []).map(({ language }) => language ?? 'en')).size).toBeGreaterThan(1);
  });

  it('speaks only of what is in it', () => {
    const issues = (file.document.issues ?? []).map(({ key }) => key);
    const symbols = (file.document.stakeholders ?? []).map(({ symbol }) => symbol);
    for (const { issue, by } of wsis.positions) {
      expect(issues).toContain(issue);
      if ('stakeholder' in by) expect(symbols).toContain(by.stakeholder);
    }
  });
});
