import { draftCall, presets, type Terms } from '#lib/consensus';
import { called, silenceUntil } from '#lib/consensus/testing';
import { PARTS } from '../platform/access/policy-table.js';
import { mayOnCall } from './calls/call-view.js';
import type { CallView } from './calls/calls.reader.js';
import { consensusPolicy } from './consensus.policy.js';
import { mayOnStance } from './stances/own-stances.reader.js';

const view = (state: CallView['state']) => ({ state }) as CallView;

test('who may do what', () => {
  expect(consensusPolicy).toMatchSnapshot();
});

test('what is left to each in a call as it stands', () => {
  const terms = { id: 'c', asking: { kind: 'inRoom' }, rule: presets.ISO, provisions: ['31'] } as unknown as Terms;
  const states = {
    prepared: draftCall(terms) as CallView['state'],
    inRoom: called({ kind: 'inRoom' }, presets.ISO),
    silence: called(silenceUntil(72)),
    ended: { ...called({ kind: 'inRoom' }, presets.ISO), phase: 'adopted' } as unknown as CallView['state'],
  };
  const table = Object.entries(states).map(([name, state]) => [
    name,
    Object.fromEntries(PARTS.map((part) => [part, mayOnCall(view(state), part, 'TRD')])),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test('what is left to each member about what a delegation says', () => {
  const stances = {
    draft: { stakeholderId: 'own', cleared: false, standing: 'stands' },
    outdatedDraft: { stakeholderId: 'own', cleared: false, standing: 'toReconfirm' },
    word: { stakeholderId: 'own', cleared: true, standing: 'stands' },
    outdatedWord: { stakeholderId: 'own', cleared: true, standing: 'toReconfirm' },
    others: { stakeholderId: 'other', cleared: true, standing: 'toReconfirm' },
  } as const;
  const table = Object.entries(stances).map(([name, stance]) => [
    name,
    Object.fromEntries(
      (['head', 'deputy', 'delegate'] as const).map((part) => [
        part,
        mayOnStance(stance, { delegation: 'own' as never, part }),
      ]),
    ),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});
