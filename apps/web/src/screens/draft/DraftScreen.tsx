import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { rememberText } from '../../client/current-text.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Contents } from '../../parts/text/Contents.js';
import { permalinksOf } from '../../parts/text/permalink.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { useTitle } from '../../ui/use-title.js';
import { DraftBar, type Look } from './DraftBar.js';
import { DraftDivision } from './DraftDivision.js';
import { DraftRow } from './DraftRow.js';
import { KeptWordsList } from './KeptWordsList.js';
import { SavedState } from './SavedState.js';
import { type Draft, useAmendmentsByProvision, useDraft } from './use-draft.js';
import { useDraftRoom } from './use-draft-room.js';
import { WhoIsHere } from './WhoIsHere.js';

export function DraftScreen() {
  const { draftId = '' } = useParams();
  const ask = useDraft(draftId);
  return <Answer ask={ask}>{({ draft }) => draft && <Inside draft={draft} />}</Answer>;
}

function Inside({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const { conference } = useConference();
  const [look, setLook] = useState<Look>('bracketed');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const room = useDraftRoom(draft.id);
  const amendments = useAmendmentsByProvision(draft.instrument.id);
  const links = useMemo(() => permalinksOf(draft.provisions), [draft.provisions]);
  const target = usePermalink(true, links);
  useTitle(draft.title, conference.shortName);
  useEffect(() => rememberText(conference, draft.instrument.id), [conference, draft.instrument.id]);
  const openIn = useMemo(() => bracketsByDivision(draft), [draft]);
  const shown = onlyOpen ? draft.provisions.filter((each) => each.brackets > 0) : draft.provisions;

  return (
    <>
      <header className="page-head">
        <p className="kicker">{words.say('draft.title')}</p>
        <h1>{draft.title}</h1>
      </header>
      <DraftBar draft={draft} look={look} setLook={setLook} onlyOpen={onlyOpen} setOnlyOpen={setOnlyOpen}>
        {room && (
          <>
            <SavedState room={room} />
            <WhoIsHere copy={room.copy} />
          </>
        )}
      </DraftBar>
      {room && <KeptWordsList draft={draft} room={room} />}
      <div className="text-page draft-page" data-look={look}>
        <Contents divisions={draft.divisions} after={(id) => (openIn.has(id) ? `[ ${openIn.get(id)} ]` : null)} />
        <div className="text-body">
          {draft.divisions.map((division) => (
            <DraftDivision key={division.id} division={division} hidden={onlyOpen && !openIn.has(division.id)}>
              {shown
                .filter((each) => each.divisionId === division.id)
                .map((provision) => (
                  <DraftRow
                    key={provision.id}
                    draft={draft}
                    provision={provision}
                    look={look}
                    room={room}
                    permalink={links.get(provision.id) ?? provision.id}
                    current={target === links.get(provision.id)}
                    amendments={amendments.get(provision.id) ?? none}
                  />
                ))}
            </DraftDivision>
          ))}
        </div>
      </div>
    </>
  );
}

const none: readonly never[] = [];

function bracketsByDivision({ provisions }: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { divisionId, brackets } of provisions) {
    if (brackets > 0) counts.set(divisionId, (counts.get(divisionId) ?? 0) + brackets);
  }
  return counts;
}
