import { decideJoining, decideLeaving } from '#lib/positions';

const TTO = { id: 't', symbol: 'TTO' };
const paper = { withdrawnAt: null, stakeholderId: 'b', coSponsorIds: ['j'] };

describe('standing behind another’s paper', () => {
  test('[P10] a stakeholder joins once, and not its own', () => {
    expect(decideJoining(paper, TTO)).toEqual({ joins: 't' });
    expect(decideJoining(paper, { id: 'j', symbol: 'JAM' })).toMatchObject({ kind: 'AlreadySponsor', symbol: 'JAM' });
    expect(decideJoining(paper, { id: 'b', symbol: 'BRB' })).toMatchObject({ kind: 'AlreadySponsor', symbol: 'BRB' });
  });

  test('[P11] only a co-sponsor leaves; the one that filed withdraws', () => {
    expect(decideLeaving(paper, { id: 'j', symbol: 'JAM' })).toEqual({ leaves: 'j' });
    expect(decideLeaving(paper, TTO)).toMatchObject({ kind: 'NotSponsor' });
    expect(decideLeaving(paper, { id: 'b', symbol: 'BRB' })).toMatchObject({ kind: 'NotSponsor' });
  });

  test('[P12] what is withdrawn is neither joined nor left', () => {
    const gone = { ...paper, withdrawnAt: '2012-10-10T12:00:00.000Z' };
    expect(decideJoining(gone, TTO)).toMatchObject({ kind: 'AlreadyWithdrawn' });
    expect(decideLeaving(gone, { id: 'j', symbol: 'JAM' })).toMatchObject({ kind: 'AlreadyWithdrawn' });
  });
});
