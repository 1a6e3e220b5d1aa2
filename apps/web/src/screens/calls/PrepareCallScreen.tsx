import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { PrepareCallDocument, ReviseCallDocument } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ownZone, wallTimeIn } from '../../parts/consensus/zone-time.js';
import { NotHere } from '../../parts/NotHere.js';
import { useTitle } from '../../ui/use-title.js';
import { CallForm } from './CallForm.js';
import { type CallDraft, callInput, emptyCall } from './call-draft.js';
import { hoursBefore } from './reminders.js';
import { type Call, useCall } from './use-calls.js';

/** The chair prepares a question: nothing of it is announced before it is opened. */
export function PrepareCallScreen() {
  const words = useWords();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { conference } = useConference();
  const [search] = useSearchParams();
  const draftId = search.get('draft') ?? currentText(conference)?.draft?.id ?? null;
  const preparing = useAct(PrepareCallDocument, 'prepareCall', 'ConsensusCall');
  const provisions = search.getAll('provision').join(' ');
  const start = useMemo(
    () => emptyCall(provisions === '' ? [] : provisions.split(' '), ownZone(), Date.now()),
    [provisions],
  );
  useTitle(words.say('calls.prepare'), conference.shortName);
  if (draftId === null) return <NotHere />;
  const send = async (call: CallDraft) => {
    const input = callInput(call);
    if (input === null) return;
    const found = await preparing.act({ draftId, input });
    if (found.kind === 'done') void navigate(path(`/calls/${found.value.id}`));
  };
  return (
    <CallForm
      title={words.say('calls.prepare')}
      draftId={draftId}
      start={start}
      acting={preparing.acting}
      outcome={preparing.outcome}
      send={send}
      cancel={path('/calls')}
    />
  );
}

export function ReviseCallScreen() {
  const { callId = '' } = useParams();
  const ask = useCall(callId);
  return (
    <Answer ask={ask}>
      {({ call }) => call && (call.may.includes('revise') ? <Revise key={call.id} call={call} /> : <NotHere />)}
    </Answer>
  );
}

function Revise({ call }: { readonly call: Call }) {
  const words = useWords();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { conference } = useConference();
  const revising = useAct(ReviseCallDocument, 'reviseCall', 'ConsensusCall');
  // As it was when the form was opened; the form is the author's from then on.
  const [start] = useState(() => startFrom(call));
  useTitle(words.say('calling.revise'), call.title, conference.shortName);
  const send = async (draft: CallDraft) => {
    const input = callInput(draft);
    if (input === null) return;
    const found = await revising.act({ callId: call.id, input });
    if (found.kind === 'done') void navigate(path(`/calls/${call.id}`));
  };
  return (
    <CallForm
      title={words.say('calling.revise')}
      draftId={call.draft.id}
      start={start}
      ruleName={call.ruleName}
      acting={revising.acting}
      outcome={revising.outcome}
      send={send}
      cancel={path(`/calls/${call.id}`)}
    />
  );
}

function startFrom({ title, provisions, asking, deadline, leastHours }: Call): CallDraft {
  const provisionIds = provisions.map(({ provisionId }) => provisionId);
  const empty = emptyCall(provisionIds, deadline?.zone ?? ownZone(), Date.now());
  return {
    ...empty,
    title,
    asking,
    ...(deadline && { wallTime: wallTimeIn(deadline.zone, deadline.at), reminders: hoursBefore(deadline) }),
    ...(leastHours !== null && { leastHours: String(leastHours) }),
  };
}
