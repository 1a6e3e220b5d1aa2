import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { countBrackets } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { rememberText } from '../../client/current-text.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { BracketHandles } from '../../parts/content/Bracket.js';
import { GoneDocument } from '../../parts/kept/GoneDocument.js';
import { SavedState } from '../../parts/live/SavedState.js';
import { useKeptWords } from '../../parts/live/use-kept-words.js';
import { useLiveRoom } from '../../parts/live/use-live-room.js';
import { WhoIsHere } from '../../parts/live/WhoIsHere.js';
import { Contents } from '../../parts/text/Contents.js';
import { permalinksOf } from '../../parts/text/permalink.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { useById } from './amendments-by-id.js';
import { BracketPopover } from './BracketPopover.js';
import { DraftBar } from './DraftBar.js';
import { DraftText } from './DraftText.js';
import { DiscardKept } from './discard-kept.js';
import type { DraftPage } from './draft-page.js';
import { KeptWordsList } from './KeptWordsList.js';
import { KeptPastesContext, useKeepingPastes } from './kept-pastes.js';
import { LookCaption } from './LookCaption.js';
import { OurText } from './OurText.js';
import { RedlineText } from './RedlineText.js';
import { useAskedBracket } from './use-asked-bracket.js';
import { type Draft, useAmendmentsByProvision, useDraft } from './use-draft.js';
import { useLocks } from './use-locks.js';
import { useLook } from './use-look.js';
import { useOwnDelegation } from './use-own-delegation.js';
import { useRevisions } from './use-revisions.js';
import { WhoseWords } from './WhoseWords.js';

export function DraftScreen() {
  const { draftId = '' } = useParams();
  const ask = useDraft(draftId);
  return (
    <Answer ask={ask}>
      {({ draft }) => (draft ? <Inside draft={draft} /> : <GoneDocument documentId={draftId} />)}
    </Answer>
  );
}

function Inside({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const { conference } = useConference();
  const [look, setLook] = useLook();
  const [only, setOnly] = useState(false);
  const room = useLiveRoom(draft, conference);
  const locks = useLocks(draft.id, room);
  const kept = useKeptWords(draft.id, room);
  const amendments = useAmendmentsByProvision(draft.instrument.id);
  const permalinks = useMemo(() => permalinksOf(draft.provisions), [draft.provisions]);
  const target = usePermalink(true, permalinks);
  const revisions = useRevisions(draft.id);
  const { asked, hear, turnTo, close } = useAskedBracket();
  useTitle(draft.title, conference.shortName);
  useEffect(() => rememberText(conference, draft.instrument.id), [conference, draft.instrument.id]);
  const openIn = useMemo(() => bracketsByDivision(draft), [draft]);
  const byId = useById(amendments);
  const pastes = useKeepingPastes();
  const page: DraftPage = { draft, look, only, room, amendments, locks, kept, permalinks, target };

  return (
    <WhoseWords page={page} byId={byId}>
      <header className="page-head">
        <p className="kicker">{words.say('draft.title')}</p>
        <h1>{draft.title}</h1>
        <LookCaption page={page} revisions={revisions.revisions} />
      </header>
      <DraftBar page={page} setLook={setLook} setOnly={setOnly} revisions={revisions}>
        {room && (
          <>
            <SavedState room={room} reading={words.say('live.readOnly')} />
            <WhoIsHere room={room} />
          </>
        )}
      </DraftBar>
      <KeptWordsList page={page} />
      <div className="text-page draft-page" data-look={look.kind}>
        <Contents divisions={draft.divisions} after={(id) => (openIn.has(id) ? `[ ${openIn.get(id)} ]` : null)} />
        <BracketHandles value={look.kind === 'bracketed'}>
          {/* The signs are buttons; a press on what stands beside one is a help for those who point. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
          <div className="text-body" onClick={look.kind === 'bracketed' ? hear : undefined}>
            <KeptPastesContext value={pastes}>
              <DiscardKept value={kept.discard}>
                <Text page={page} revisions={revisions} />
              </DiscardKept>
            </KeptPastesContext>
          </div>
        </BracketHandles>
      </div>
      {asked && <BracketPopover draft={draft} asked={asked} turnTo={turnTo} close={close} />}
    </WhoseWords>
  );
}

interface TextProps {
  readonly page: DraftPage;
  readonly revisions: ReturnType<typeof useRevisions>;
}

function Text({ page, revisions }: TextProps) {
  const words = useWords();
  const { own } = useOwnDelegation();
  const { look } = page;
  switch (look.kind) {
    case 'redline':
      return (
        <RedlineText
          key={`${look.from} ${look.to}`}
          page={page}
          look={look}
          revisions={revisions.revisions}
          known={revisions.data !== undefined}
        />
      );
    case 'ours':
      if (look.of === null && own === null) return <Empty title={words.say('draft.ours.choose')} />;
      return <OurText key={look.of} page={page} of={look.of} />;
    default:
      return <DraftText page={page} look={look.kind} />;
  }
}

function bracketsByDivision({ divisions, provisions }: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, heading } of divisions) {
    const open = countBrackets(heading);
    if (open > 0) counts.set(id, open);
  }
  for (const { divisionId, brackets } of provisions) {
    if (brackets > 0) counts.set(divisionId, (counts.get(divisionId) ?? 0) + brackets);
  }
  return counts;
}
