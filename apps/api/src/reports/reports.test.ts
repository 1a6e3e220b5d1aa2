import { plainText } from '#lib/drafting';
import { examineEvidence } from '#lib/record';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { MERGE } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { CONSIDER } from '../../../../test/world/ledger-desk.js';
import {
  evidenceFor,
  knocks,
  past,
  REPORT_ACTS,
  type ReportDesk,
  recomputed,
  reportDesk,
  saidIn,
  sectionIn,
  tamperedWith,
  typed,
} from '../../../../test/world/report-desk.js';
import { tools } from '../../../cli/src/verify/tools.js';

const { BEGIN, DISCARD, LEAVE_OUT, TAKE } = REPORT_ACTS;

let desk: ReportDesk;
let open: string;
let closed: string;
beforeAll(async () => {
  desk = await reportDesk();
  open = await desk.item('Scope', 'PUBLIC', [3]);
  closed = await desk.item('Budget', 'MEMBERS');
  await desk.note(open, 'Rule 3 goes too far.');
  await desk.note(closed, 'We cannot pay.');
  await desk.decide(open, 'To come back to it.', 3);
  await desk.decide(closed, 'Half of it is paid.');
}, 120_000);
afterAll(() => desk.here.stop());

const refusedTo = async (who: Persona, document: string, variables: object): Promise<string | undefined> =>
  (await desk.here.as(who).ask(document, { ...variables, key: 'k' })).errors[0]?.extensions?.code;

test('a report is drafted from the record for its readers; what is for fewer eyes is not in it', async () => {
  const report = await desk.begin('rapporteur');
  expect(report).toMatchObject({ audience: 'CONFERENCE', language: 'en', begunBy: { name: 'The rapporteur' } });
  expect(report['may']).toEqual(['write', 'seal', 'discard']);
  expect(report['sections'].map(({ kind }: Answer) => kind)).toEqual(
    ['MEETING', 'PARTICIPANTS', 'AGENDA', 'ITEM', 'TEXT', 'CONCERNS', 'CLOSING'].filter(
      (kind) => kind !== 'CONCERNS' || sectionIn(report, 'CONCERNS'),
    ),
  );
  expect(saidIn(report, 'ITEM')).toBe(
    'It was about No. 3.\nAlpha: Rule 3 goes too far.\nDecided\n– No. 3: To come back to it.',
  );
  expect(JSON.stringify(report)).not.toMatch(/Budget|pay|paid/);
  expect((await desk.begin('chair'))['id']).toBe(report['id']);

  const whole = await desk.begin('secretariat', 'MEMBERS', { language: 'fr' });
  expect(whole['id']).not.toBe(report['id']);
  expect(whole['sections'].map(({ title }: Answer) => title)).toContain('Point R1 : Budget');
  expect(JSON.stringify(whole)).toContain('We cannot pay.');
  const published = await desk.begin('chair', 'PUBLIC');
  expect(JSON.stringify(published)).toContain('To come back to it.');
  expect(JSON.stringify(published)).not.toMatch(/Rule 3 goes too far|Budget|pay|paid/);
  expect((await desk.news(report['id']))['heads']).toEqual([
    { stakeholder: { symbol: 'ALF' }, person: { name: 'The headA' } },
    { stakeholder: { symbol: 'BRV' }, person: { name: 'The headB' } },
  ]);
  expect(await desk.begin('chair', 'CONFERENCE', { language: 'de' })).toMatchObject({ problem: 'LanguageUnknown' });
});

test('nobody but those who serve the conference sees that a report is written', async () => {
  const { id } = await desk.begin('rapporteur');
  for (const who of ['secretariat', 'chair', 'rapporteur'] as const) {
    expect(await desk.report(who, id)).not.toBeNull();
    expect(await knocks(desk.here, who, id)).toBe('let in');
  }
  for (const who of ['headA', 'delegateA', 'speakingObserver', 'observer', 'outsider', 'nobody'] as const) {
    expect(await desk.report(who, id)).toBeNull();
    expect(await knocks(desk.here, who, id)).toBe(who === 'nobody' ? 'HTTP 401' : 'closed 4404');
    expect((await desk.ofMeeting(who))['reports']).toEqual([]);
  }
  expect((await desk.ofMeeting('secretariat'))['mayReportTo']).toEqual(['CONFERENCE', 'MEMBERS']);
  const { meeting } = desk;
  expect(await refusedTo('headA', BEGIN, { meeting, audience: 'CONFERENCE' })).toBe('FORBIDDEN');
  expect(await refusedTo('secretariat', BEGIN, { meeting, audience: 'PUBLIC' })).toBe('FORBIDDEN');
  expect(await refusedTo('chair', BEGIN, { meeting, audience: 'DELEGATION' })).toBe('FORBIDDEN');
  expect(await desk.seal('headA', id)).toMatchObject({ __typename: 'NotFound' });
});

test('what is new in the record is offered section by section, and nothing that was edited is written over', async () => {
  const { id } = await desk.begin('rapporteur');
  expect((await desk.news(id))['offers']).toEqual([]);
  await desk.note(open, 'We also miss rule 4.');
  const plain = (await desk.offer(id, 'ITEM')) as Answer;
  expect(plain).toMatchObject({ kind: 'CHANGED', edited: false, together: null });

  const section = sectionIn((await desk.report('chair', id)) as Answer, 'ITEM');
  await typed(desk, 'secretariat', { id, section: section['id'] }, 'In the morning: ');
  const asked = { id, section: plain['key'], how: 'RECORD' };
  // What was looked at is not what stands by now.
  expect(await desk.act('rapporteur', TAKE, { ...asked, seen: plain['seen'] })).toMatchObject({ key: plain['key'] });
  const edited = (await desk.offer(id, 'ITEM')) as Answer;
  expect(edited).toMatchObject({ kind: 'CHANGED', edited: true });
  expect(edited['together']).not.toBeNull();
  const taken = await desk.act('rapporteur', TAKE, { ...asked, how: 'TOGETHER', seen: edited['seen'] });
  expect(saidIn(taken, 'ITEM')).toMatch(/^In the morning: It was about No\. 3\.\n(.|\n)*We also miss rule 4\./);
  expect(await desk.offer(id, 'ITEM')).toBeUndefined();

  await desk.decide(open, 'To ask once more.');
  const again = (await desk.offer(id, 'ITEM')) as Answer;
  const kept = await desk.act('chair', TAKE, { ...asked, how: 'KEEP', seen: again['seen'] });
  expect(saidIn(kept, 'ITEM')).not.toContain('To ask once more.');
  expect(await desk.offer(id, 'ITEM')).toBeUndefined();
});

test('an item that comes later is offered as a section of its own, at its place', async () => {
  const { id } = await desk.begin('rapporteur');
  await desk.item('Late', 'CONFERENCE');
  const offers = (await desk.news(id))['offers'];
  expect(offers.map(({ kind, title }: Answer) => [kind, title])).toEqual([
    ['CHANGED', 'Agenda'],
    ['NEW', 'Item P1: Late'],
  ]);
  for (const { key, seen } of offers) await desk.act('rapporteur', TAKE, { id, section: key, how: 'RECORD', seen });
  const titles = ((await desk.report('chair', id)) as Answer)['sections'].map(({ title }: Answer) => title);
  expect(titles.slice(2, 5)).toEqual(['Agenda', 'Item 1: Scope', 'Item P1: Late']);
  expect((await desk.news(id))['offers']).toEqual([]);
});

test('texts before and after, concerns and what became of them come from the record', async () => {
  const { id } = await desk.begin('rapporteur');
  const concern = await desk.raise('headA', 5, 'Five is too much.');
  const considering = { where: 'Second, item 1', on: '2030-01-01', agendaItemId: open };
  await desk.act('chair', CONSIDER, { id: concern['id'], considering });
  await desk.dispose(concern['id'], 'NOT_ACCEPTED', 'It is needed.');
  const amendment = await desk.amend('headB', 5, 'Members shall keep rule five of these Regulations.');
  await desk.act('chair', MERGE, desk.asked(5, [amendment]));
  for (const key of ['TEXT', 'CONCERNS']) {
    const offer = (await desk.offer(id, key)) as Answer;
    await desk.act('rapporteur', TAKE, { id, section: offer['key'], how: 'RECORD', seen: offer['seen'] });
  }
  const report = (await desk.report('chair', id)) as Answer;
  expect(saidIn(report, 'TEXT')).toBe(
    'Compared: the text as it was brought in with the text as it stands now.\n1 provision changed: No. 5.\nSquare brackets: 0 before the meeting, 1 after it.',
  );
  const [change] = sectionIn(report, 'TEXT')['changes'];
  expect(change).toMatchObject({ provisionId: desk.at(5), cited: '5' });
  expect(JSON.stringify([change.before, change.after])).toMatch(/rule 5 of.*alternatives.*BRV/);
  expect(saidIn(report, 'CONCERNS')).toContain('ALF, No. 5: Five is too much.\nNot accepted: It is needed.');
  expect(saidIn(report, 'CONCERNS')).toMatch(/^2 concerns were heard: 1 considered, 1 disposed of, 0 answered/);
});

test('who registered is counted, and whom a body sent at its head stands beside it', async () => {
  const { id } = await desk.begin('rapporteur');
  await desk.register('C', [
    ['HEAD', 'ROOM', 'speakingObserver'],
    ['ADVISER', 'REMOTE', null],
  ]);
  const { recorded } = (await desk.offer(id, 'PARTICIPANTS')) as Answer;
  expect(plainText(recorded)).toBe(
    '1 body took part, with 2 people.\nCivil society\n– Charlie (CHL) – 1 in the room, 1 from a distance',
  );
  expect((await desk.news(id))['heads']).toMatchObject([{ person: { name: 'The speakingObserver' } }]);
  expect(JSON.stringify(await desk.report('secretariat', id))).not.toContain('Somebody of');
});

test('a report that was begun for nothing is discarded as it was seen', async () => {
  const { id, version } = (await desk.report('chair', (await desk.begin('chair', 'PUBLIC'))['id'])) as Answer;
  expect(await desk.act('chair', DISCARD, { id, version: version - 1 })).toMatchObject({ currentVersion: version });
  expect(await desk.act('secretariat', DISCARD, { id, version })).toEqual({ __typename: 'ReportDiscarded', id });
  expect(await desk.report('chair', id)).toBeNull();
  expect((await desk.begin('chair', 'PUBLIC'))['id']).not.toBe(id);
});

test('it is sealed with every keystroke, for its readers and nobody else; a corrigendum follows it', async () => {
  const { id, ...report } = await desk.begin('rapporteur');
  await typed(desk, 'chair', { id, section: sectionIn(report, 'MEETING')['id'] }, 'In good spirit. ');
  expect(await refusedTo('secretariat', REPORT_ACTS.SEAL, { id })).toBe('FORBIDDEN');
  expect(await refusedTo('chair', REPORT_ACTS.SEAL, { id, series: 'ADM' })).toBe('FORBIDDEN');
  const first = await desk.seal('rapporteur', id, { series: 'DT' });
  expect(first['document']).toMatchObject({ cited: 'DT 1', title: 'Second: Report', audience: 'CONFERENCE' });
  expect(first).toMatchObject({ number: 1, form: 'ORIGINAL', nth: null, previous: null, audience: 'CONFERENCE' });
  expect(saidIn(first, 'MEETING')).toMatch(/^In good spirit\. The world conference/);
  expect(sectionIn(first, 'CLOSING')).toBeUndefined();
  expect(recomputed(first)).toBe(first['sha256']);
  expect(first['heads'].map(({ person }: Answer) => person.name)).toEqual(['The speakingObserver']);
  expect(first['checkpoint']['note']).toContain(desk.here.conferenceId);
  for (const who of ['headA', 'observer', 'speakingObserver'] as const) {
    expect((await desk.sealed(who, first['id']))?.['sha256']).toBe(first['sha256']);
    expect((await desk.ofMeeting(who))['sealedReports']).toEqual([{ id: first['id'] }]);
  }
  for (const who of ['outsider', 'nobody'] as const) expect(await desk.sealed(who, first['id'])).toBeNull();

  expect(await desk.seal('chair', id, { note: 'Again' })).toEqual({
    __typename: 'NothingNew',
    revisionId: first['id'],
  });
  await typed(desk, 'rapporteur', { id, section: sectionIn(report, 'MEETING')['id'] }, 'At noon: ');
  expect(await desk.seal('chair', id, { form: 'CORR' })).toMatchObject({ problem: 'Blank' });
  const corrigendum = { form: 'CORR', note: 'When it closed.', series: 'DT' };
  const both = await Promise.all([desk.seal('chair', id, corrigendum), desk.seal('rapporteur', id, corrigendum)]);
  expect(both.map((each) => each['__typename']).sort()).toEqual(['NothingNew', 'SealedReport']);
  const second = both.find((each) => each['number']) as Answer;
  expect(second['document']).toMatchObject({ cited: 'DT 1 (Corr.1)', title: 'Second: Report (Corr.1)' });
  expect(second).toMatchObject({ number: 2, form: 'CORR', nth: 1, previous: first['sha256'] });
  expect(recomputed(second)).toBe(second['sha256']);
  expect(second['siblings'].map((each: Answer) => each['id'])).toEqual([second['id'], first['id']]);
  const { version } = (await desk.report('chair', id)) as Answer;
  expect(await desk.act('chair', DISCARD, { id, version })).toMatchObject({ __typename: 'AlreadySealedReport' });
});

test('an item that is closed later is left out before the report is sealed, by the application and by the database', async () => {
  const { id } = await desk.begin('rapporteur');
  await desk.here.owner(`update agenda_item set audience = 'members:' || conference_id where id = $1`, [open]);
  const refused = await desk.seal('chair', id, { note: 'Anew' });
  expect(refused).toEqual({ __typename: 'SectionsRestricted', titles: ['Agenda', 'Item 1: Scope'] });
  expect(await desk.offer(id, `ITEM ${open}`)).toMatchObject({ kind: 'GONE' });
  for (const key of ['AGENDA', `ITEM ${open}`]) {
    const section = sectionIn((await desk.report('chair', id)) as Answer, key);
    await desk.act('chair', LEAVE_OUT, { id, section: section['id'], leftOut: true });
  }
  const sealed = await desk.seal('chair', id, { note: 'Without it' });
  expect(sealed['sections'].map(({ key }: Answer) => key)).not.toContain(`ITEM ${open}`);
  expect(JSON.stringify(sealed)).not.toContain('Rule 3 goes too far');

  await expect(past(desk.here).section(`ITEM ${open}`)).rejects.toThrow(/row-level security/);
  await expect(past(desk.here).section('CLOSING')).rejects.toThrow(/foreign key/);
});

test('nobody changes, removes or adds to what was sealed', async () => {
  const { here } = desk;
  for (const table of ['sealed_report', 'sealed_report_section', 'sealed_report_head']) {
    await expect(here.application(`update ${table} set audience = 'public'`)).rejects.toThrow(/permission denied/);
    await expect(here.owner(`update ${table} set audience = 'public'`)).rejects.toThrow(/append-only/);
    await expect(here.owner(`delete from ${table}`)).rejects.toThrow(/append-only/);
    await expect(here.owner(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
  }
  await expect(past(here).head()).rejects.toThrow(/row-level security/);
  await expect(past(here).begun('headA', 'CONFERENCE')).rejects.toThrow(/row-level security/);
  await expect(past(here).begun('secretariat', 'PUBLIC')).rejects.toThrow(/row-level security/);
});

const RECORD = 'query($slug: String!) { conference(slug: $slug) { record(first: 100) { nodes { kind } } } }';
const recorded = async (who: Persona): Promise<Set<string>> => {
  const { conference } = await desk.ask(who, RECORD, { slug: desk.here.slug });
  return new Set(
    conference.record.nodes.map(({ kind }: Answer) => kind).filter((kind: string) => /^Report/.test(kind)),
  );
};

test('the record tells those who serve what was done, and everybody what was sealed', async () => {
  expect(await recorded('observer')).toEqual(new Set(['ReportSealed']));
  expect([...(await recorded('rapporteur'))]).toEqual(
    expect.arrayContaining(['ReportBegun', 'ReportTaken', 'ReportSectionLeftOut', 'ReportSealed']),
  );
});

test('the archive of evidence holds sealed reports and names what was done to one', async () => {
  const files = await evidenceFor(desk.here, 'observer');
  const found = await examineEvidence(files, {}, tools);
  expect([found.faults, found.reports]).toEqual([[], 3]);
  const all = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('');
  expect(all).toContain('caucus report 1');
  for (const hidden of ['The headA', 'We cannot pay', desk.here.people.headA.personId])
    expect(all).not.toContain(hidden);
  const { faults } = await examineEvidence(tamperedWith(files, /^reports.*0002/, ['At noon', 'At nine']), {}, tools);
  expect(faults).toContainEqual({ kind: 'ReportAltered', reportId: expect.any(String), number: 2 });
  const missing = await examineEvidence(tamperedWith(files, /^reports.*0001/, null), {}, tools);
  expect(missing.faults.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['ReportMissing', 'ReportNotFollowing', 'FileMissing']),
  );
});
