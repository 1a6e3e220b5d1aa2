import type { Content } from '#lib/drafting';
import { says } from '../../../../test/world/consensus-desk.js';
import { type Answer, MERGE, UNDO, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import {
  CONSIDER,
  considering,
  DISPOSE_AMENDMENT,
  type LedgerDesk,
  ledgerDesk,
  undisposedOn,
  WITHDRAW,
} from '../../../../test/world/ledger-desk.js';
import { ObjectedWordings } from '../amendments/objected-wordings.events.js';
import { Database } from '../platform/database/database.js';

/** The chair takes what nobody has spoken against. */
const TAKEN = { uncontested: true };

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await ledgerDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const undisposed = (number: number, who?: Persona) => undisposedOn(desk, number, who);

test('a concern goes from heard to answered, and every step stays', async () => {
  const raised = await desk.raise('delegateA', 1, 'Rule 1 binds those who never agreed to it.', {
    proposed: 'Say “Parties”.',
    severity: 'BLOCKING',
    anchors: [{ provisionId: desk.at(1), quote: 'rule 1', start: 0 }],
  });
  expect(raised).toMatchObject({
    __typename: 'Concern',
    number: 'C1',
    state: 'HEARD',
    source: 'WRITTEN',
    stakeholder: { symbol: 'ALF' },
    may: ['withdraw'],
    anchors: [{ quote: 'rule 1', now: 'rule 1', lost: false, provision: { number: '1' } }],
  });
  const { id } = raised;
  expect(await undisposed(1)).toEqual([
    { id, provisionId: desk.at(1), audience: `conference:${desk.here.conferenceId}` },
  ]);
  expect(await desk.dispose(id, 'ACCEPTED_IN_PRINCIPLE', 'Later.')).toEqual({
    __typename: 'NotConsidered',
    concernId: id,
  });
  expect(await desk.act('secretariat', CONSIDER, { id, considering })).toMatchObject({
    state: 'CONSIDERED',
    considered: [{ ...considering, note: '', by: { name: 'The secretariat' } }],
  });
  expect(await desk.dispose(id, 'NOT_ACCEPTED', ' ')).toEqual({
    __typename: 'ReasonNeeded',
    ofConcern: id,
    amendmentIds: [],
  });
  const disposed = await desk.dispose(id, 'ACCEPTED_IN_PRINCIPLE', 'It is for the drafting group to word.');
  expect(disposed).toMatchObject({
    state: 'DISPOSED',
    may: ['consider', 'dispose'],
    disposition: { kind: 'ACCEPTED_IN_PRINCIPLE', by: { name: 'The chair' }, change: null, takenBack: false },
  });
  expect(await undisposed(1)).toEqual([]);
  const first = disposed['disposition'].id;
  expect(await desk.reply('delegateA', id, first, { kind: 'NOT_SATISFIED', note: 'We wait.' })).toMatchObject({
    state: 'ANSWERED',
    answer: { kind: 'NOT_SATISFIED', note: 'We wait.' },
    may: ['answer', 'withdraw'],
  });
  // What is disposed of anew is to be answered anew.
  const again = await desk.dispose(id, 'OUT_OF_SCOPE', 'Another conference deals with it.');
  expect(again).toMatchObject({ state: 'DISPOSED', answer: null, answers: [{ kind: 'NOT_SATISFIED' }] });
  expect(await desk.reply('delegateA', id, first)).toEqual({
    __typename: 'DisposedAnew',
    dispositionId: again['disposition'].id,
  });
  expect(await desk.reply('headA', id, again['disposition'].id, { kind: 'CAN_LIVE_WITH' })).toMatchObject({
    state: 'ANSWERED',
    dispositions: [{ kind: 'ACCEPTED_IN_PRINCIPLE' }, { kind: 'OUT_OF_SCOPE' }],
    answers: [{ kind: 'NOT_SATISFIED' }, { kind: 'CAN_LIVE_WITH' }],
  });
  const kinds = await desk.here.owner<Answer>(
    'select kind, facts from record_entry where subject_id = $1 order by seq',
    [id],
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'ConcernRaised',
    'ConcernConsidered',
    'ConcernDisposed',
    'ConcernAnswered',
    'ConcernDisposed',
    'ConcernAnswered',
  ]);
  expect(kinds[0]?.['facts']).toMatchObject({ number: 'C1', symbol: 'ALF' });
});

test('whoever asked is told the exact change of the text; a merge undone takes it back', async () => {
  const { id } = await desk.raise('delegateB', 2, 'Rule 2 should oblige.');
  const amendment = await desk.amend('delegateA', 2, 'Members must keep rule 2.');
  const merge = await desk.act('chair', MERGE, desk.asked(2, [amendment], TAKEN));
  const [change] = (await desk.shown(id))['changes'];
  expect(change).toMatchObject({ merge: { id: merge['id'] }, after: words('Members must keep rule 2.') });
  const disposed = await desk.dispose(id, 'ACCEPTED', '', { mergeId: merge['id'], considering });
  expect(disposed['disposition']).toMatchObject({ kind: 'ACCEPTED', reason: '', change });
  expect(await desk.dispose(id, 'ACCEPTED', '')).toMatchObject({ __typename: 'ReasonNeeded' });
  await desk.reply('delegateB', id, disposed['disposition'].id);
  expect(await desk.shown(id)).toMatchObject({ state: 'ANSWERED' });
  await desk.act('chair', UNDO, { id: merge['id'] });
  expect(await desk.shown(id)).toMatchObject({
    state: 'CONSIDERED',
    disposition: null,
    answer: null,
    dispositions: [{ kind: 'ACCEPTED', takenBack: true }],
    answers: [{ kind: 'SATISFIED' }],
  });
  expect(await desk.dispose(id, 'ACCEPTED', '', { mergeId: merge['id'] })).toEqual({
    __typename: 'NotFound',
    what: 'merge',
  });
});

test('an amendment is a concern from its filing, and what becomes of it becomes of that', async () => {
  const amendment = await desk.amend('delegateA', 4, 'Members must keep rule 4.');
  const [waiting] = await undisposed(4);
  const id = waiting?.id ?? '';
  expect(await desk.shown(id)).toMatchObject({
    source: 'AMENDMENT',
    text: 'delegateA says so',
    amendment: { id: amendment },
    state: 'HEARD',
    may: [],
    anchors: [{ quote: null, lost: false, provision: { number: '4' } }],
  });
  expect(await desk.dispose(id, 'NOT_ACCEPTED', 'No.')).toMatchObject({ problem: 'DisposedWithAmendment' });
  expect(await desk.act('delegateA', WITHDRAW, { id, reason: 'x' })).toMatchObject({
    problem: 'DisposedWithAmendment',
  });
  const merge = await desk.act('chair', MERGE, desk.asked(4, [amendment], TAKEN));
  expect(await desk.shown(id)).toMatchObject({
    state: 'DISPOSED',
    may: ['answer'],
    disposition: {
      kind: 'ACCEPTED',
      change: { merge: { id: merge['id'] }, after: words('Members must keep rule 4.') },
    },
  });
  expect(await desk.reply('headA', id, (await desk.shown(id))['disposition'].id)).toMatchObject({ state: 'ANSWERED' });
  await desk.act('chair', UNDO, { id: merge['id'] });
  expect(await desk.shown(id)).toMatchObject({ state: 'HEARD', disposition: null, answers: [{ kind: 'SATISFIED' }] });
  await desk.act('chair', DISPOSE_AMENDMENT, { id: amendment, kind: 'OUT_OF_SCOPE', reason: 'Elsewhere.' });
  expect(await desk.shown(id)).toMatchObject({
    disposition: { kind: 'OUT_OF_SCOPE', reason: 'Elsewhere.', change: null },
  });
});

test('an anchor goes where its words go, and says when they are gone', async () => {
  const { id } = await desk.raise('delegateA', 5, 'Keep what?', {
    anchors: [{ provisionId: desk.at(5), quote: 'keep rule 5', start: 0 }],
  });
  const wider = await desk.amend('delegateB', 5, 'All Members of the Union shall always keep rule 5.');
  await desk.act('chair', MERGE, desk.asked(5, [wider], TAKEN));
  expect((await desk.shown(id))['anchors']).toMatchObject([{ quote: 'keep rule 5', now: 'keep rule 5', lost: false }]);
  const inside = await desk.amend('delegateB', 5, 'All Members of the Union shall always keep firmly rule 5.');
  await desk.act('chair', MERGE, desk.asked(5, [inside], TAKEN));
  expect((await desk.shown(id))['anchors']).toMatchObject([{ now: 'keep firmly rule 5', lost: false }]);
});

test('where the words are gone a concern stays and says so, and finds them again when they come back', async () => {
  const { id } = await desk.raise('delegateA', 6, 'Keep what?', {
    anchors: [{ provisionId: desk.at(6), quote: 'keep rule 6', start: 0 }],
  });
  const gone = await desk.amend('delegateB', 6, 'Nothing is left.');
  const merge = await desk.act('chair', MERGE, desk.asked(6, [gone], TAKEN));
  expect(await desk.shown(id)).toMatchObject({
    state: 'HEARD',
    text: 'Keep what?',
    anchors: [{ quote: 'keep rule 6', now: null, lost: true }],
  });
  await desk.act('chair', UNDO, { id: merge['id'] });
  expect((await desk.shown(id))['anchors']).toMatchObject([{ now: 'keep rule 6', lost: false }]);
});

test('an objection is a concern from its clearing; the amendment it leads to disposes of it', async () => {
  const objection = { reason: 'Too narrow.', wording: words('Members may keep rule 8.') };
  const { id: stanceId } = await says(desk, 'headA', 8, { kind: 'object', ...objection });
  const [waiting] = await undisposed(8);
  const id = waiting?.id ?? '';
  expect(await desk.shown(id)).toMatchObject({
    source: 'OBJECTION',
    text: 'Too narrow.',
    proposed: 'Members may keep rule 8.',
    severity: 'BLOCKING',
    stakeholder: { symbol: 'ALF' },
    amendment: null,
  });
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const chair = { kind: 'person', personId: desk.here.people.chair.personId } as const;
  const amendment = await app.get(Database).transaction(chair, (tx) =>
    app.get(ObjectedWordings).file(tx, {
      objectionId: stanceId,
      stakeholderId: desk.here.stakeholders.A.id,
      provisionId: desk.at(8),
      audience: `conference:${desk.here.conferenceId}`,
      reason: 'Too narrow.',
      remedy: { kind: 'words', content: objection.wording as Content },
    }),
  );
  // It stands in the ledger once.
  expect(await undisposed(8)).toEqual([waiting]);
  const merge = await desk.act('chair', MERGE, desk.asked(8, [amendment ?? ''], TAKEN));
  expect(await desk.shown(id)).toMatchObject({
    amendment: { id: amendment },
    state: 'DISPOSED',
    disposition: { kind: 'ACCEPTED', change: { merge: { id: merge['id'] }, after: words('Members may keep rule 8.') } },
  });
});

test('an objection that is taken back is withdrawn, without a reason', async () => {
  await says(desk, 'headB', 9, { kind: 'object', reason: 'Unclear.', suppress: true });
  const [waiting] = await undisposed(9);
  expect(await desk.shown(waiting?.id ?? '')).toMatchObject({ proposed: 'SUP', state: 'HEARD' });
  await says(desk, 'headB', 9, { kind: 'support' });
  expect(await desk.shown(waiting?.id ?? '')).toMatchObject({
    state: 'ANSWERED',
    disposition: { kind: 'WITHDRAWN', reason: '' },
  });
});
