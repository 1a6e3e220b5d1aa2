import {
  type DispositionKind,
  decideDisposition,
  disposeAfterMerge,
  dispositionKinds,
  type Merged,
  suggested,
} from '#lib/concerns';

const given = (kind: DispositionKind, reason = '') => ({ amendmentId: 'A', kind, reason });

describe('dispositions', () => {
  it('[Q1] anything but accepted needs a reason', () => {
    expect(dispositionKinds.filter((kind) => 'refused' in decideDisposition(given(kind, ' \n'), null))).toEqual([
      'ACCEPTED_IN_PRINCIPLE',
      'ACCEPTED_IN_PART',
      'NOT_ACCEPTED',
      'OUT_OF_SCOPE',
      'WITHDRAWN',
      'OVERTAKEN',
    ]);
    expect(decideDisposition(given('NOT_ACCEPTED'), null)).toEqual({
      refused: true,
      kind: 'ReasonNeeded',
      amendmentIds: ['A'],
    });
    expect(decideDisposition(given('NOT_ACCEPTED', ' Not in scope. '), null)).toEqual(
      given('NOT_ACCEPTED', 'Not in scope.'),
    );
  });

  it('[Q2] what was withdrawn stays so; of all else the later word counts', () => {
    const over = dispositionKinds.filter((standing) => 'refused' in decideDisposition(given('ACCEPTED'), standing));
    expect(over).toEqual(['WITHDRAWN']);
    expect(decideDisposition(given('ACCEPTED'), 'WITHDRAWN')).toMatchObject({ kind: 'AlreadyWithdrawn' });
  });

  it('[Q3] what a merge made of an amendment suggests what becomes of it', () => {
    const outcomes = ['taken', 'takenInPart', 'notTaken', 'nothingAsked', 'bracketed'] as const;
    const kinds = outcomes.map((outcome) => [suggested('MOD', outcome), suggested('NOC', outcome)]);
    expect(kinds).toEqual([
      ['ACCEPTED', 'ACCEPTED'],
      ['ACCEPTED_IN_PART', 'ACCEPTED_IN_PART'],
      ['NOT_ACCEPTED', 'NOT_ACCEPTED'],
      ['OVERTAKEN', 'ACCEPTED'],
      [null, null],
    ]);
  });

  it('[Q1] [Q3] after a merge all that lack a reason are named at once', () => {
    const merged: Merged[] = [
      { amendmentId: 'A', kind: 'MOD', outcome: 'taken' },
      { amendmentId: 'B', kind: 'MOD', outcome: 'notTaken' },
      { amendmentId: 'C', kind: 'SUP', outcome: 'bracketed' },
      { amendmentId: 'D', kind: 'ADD', outcome: 'takenInPart' },
    ];
    expect(disposeAfterMerge(merged, new Map([['B', 'Out of scope.']]))).toMatchObject({ amendmentIds: ['D'] });
    expect(disposeAfterMerge(merged, new Map(['B', 'D'].map((id) => [id, 'Out of scope.'])))).toEqual([
      { amendmentId: 'A', kind: 'ACCEPTED', reason: '' },
      { amendmentId: 'B', kind: 'NOT_ACCEPTED', reason: 'Out of scope.' },
      { amendmentId: 'D', kind: 'ACCEPTED_IN_PART', reason: 'Out of scope.' },
    ]);
  });
});
