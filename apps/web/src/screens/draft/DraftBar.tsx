import { type ReactNode, useState } from 'react';
import { useConferencePath } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { DownloadAttribution } from './DownloadAttribution.js';
import type { DraftPage } from './draft-page.js';
import { type Look, type LookKind, lookOf } from './look.js';
import { OurChoice } from './OurChoice.js';
import { RedlineChoice } from './RedlineChoice.js';
import { Revisions } from './Revisions.js';
import { useOwnDelegation } from './use-own-delegation.js';
import type { useRevisions } from './use-revisions.js';
import { useRowSteps } from './use-row-steps.js';
import { useVoices } from './use-voices.js';
import { VoicesLegend } from './VoicesLegend.js';

interface DraftBarProps {
  readonly page: DraftPage;
  readonly setLook: (look: Look) => void;
  readonly setOnly: (on: boolean) => void;
  readonly revisions: ReturnType<typeof useRevisions>;
  /** Who is here, and how what was typed stands. */
  readonly children?: ReactNode;
}

/** Stays in sight while one reads: how the text is shown, what is left open, who is here, whether it is stored. */
export function DraftBar({ page, setLook, setOnly, revisions, children }: DraftBarProps) {
  const words = useWords();
  const path = useConferencePath();
  const [listing, setListing] = useState(false);
  const { draft, look, only } = page;
  const voices = useVoices();
  const leavesOut = leavingOut(words, page, voices.all.get(voices.chosen ?? '')?.symbol);
  return (
    <div className="draft-bar no-print">
      <div className="row">
        <LookChoice page={page} setLook={setLook} />
        <Steps page={page} />
        {leavesOut !== null && (
          <Tick ticked={only} tick={setOnly}>
            {leavesOut}
          </Tick>
        )}
        <Button size="small" onPress={() => setListing(true)}>
          {words.say('revisions.open', { count: revisions.revisions.length })}
        </Button>
        {draft.may.includes('merge') && (
          <ButtonLink size="small" to={path(`/draft/${draft.id}/merge`)}>
            {words.say('draft.merge')}
          </ButtonLink>
        )}
      </div>
      {look.kind === 'redline' && <RedlineChoice look={look} setLook={setLook} revisions={revisions.revisions} />}
      {look.kind === 'ours' && <OurChoice page={page} look={look} setLook={setLook} />}
      {look.kind === 'sources' && (
        <div className="row voices-row">
          <VoicesLegend setLook={setLook} />
          <DownloadAttribution draft={draft} />
        </div>
      )}
      {look.kind === 'clean' && draft.brackets > 0 && <p className="hint">{words.say('draft.cleanHint')}</p>}
      <div className="row draft-presence">{children}</div>
      {listing && <Revisions draft={draft} list={revisions} close={() => setListing(false)} />}
    </div>
  );
}

const looks: readonly LookKind[] = ['bracketed', 'clean', 'redline', 'ours', 'sources'];

function LookChoice({ page, setLook }: Pick<DraftBarProps, 'page' | 'setLook'>) {
  const words = useWords();
  const { own, chooses } = useOwnDelegation();
  const offered = looks.filter((kind) => kind !== 'ours' || own !== null || chooses || page.look.kind === 'ours');
  return (
    <ToggleRow
      label={words.say('draft.look')}
      items={offered.map((key) => ({
        key,
        label: key === 'ours' && own === null ? words.say('draft.look.theirs') : words.say(`draft.look.${key}`),
      }))}
      chosen={page.look.kind}
      choose={(kind) => setLook(lookOf(kind))}
    />
  );
}

function Steps({ page: { draft, look } }: { readonly page: DraftPage }) {
  const words = useWords();
  const step = useRowSteps();
  const goes = look.kind === 'redline' || look.kind === 'ours' || draft.brackets > 0;
  const changes = look.kind === 'redline' || look.kind === 'ours';
  return (
    <span className="row bracket-steps">
      <strong className="figures">{words.say('home.bracketsLeft', { count: draft.brackets })}</strong>
      {goes && look.kind !== 'sources' && (
        <>
          <Button
            size="small"
            kind="quiet"
            onPress={() => step(-1)}
            aria-label={words.say(changes ? 'draft.previousChange' : 'draft.previous')}
          >
            ↑
          </Button>
          <Button
            size="small"
            kind="quiet"
            onPress={() => step(1)}
            aria-label={words.say(changes ? 'draft.nextChange' : 'draft.next')}
          >
            ↓
          </Button>
        </>
      )}
    </span>
  );
}

/** What one may leave out in this look; null where there is nothing to leave out. */
function leavingOut(words: Words, { draft, look }: DraftPage, voice: string | null | undefined): string | null {
  if (voice) return words.say('draft.onlyVoice', { symbol: voice });
  if (look.kind === 'redline') return words.say('draft.onlyChanged');
  if (look.kind === 'ours') return words.say('draft.onlyOurs');
  return draft.brackets > 0 ? words.say('draft.onlyBracketed') : null;
}
