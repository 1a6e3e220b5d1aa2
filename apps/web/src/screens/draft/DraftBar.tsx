import type { ReactNode } from 'react';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { useBracketSteps } from './use-bracket-steps.js';
import type { Draft } from './use-draft.js';

export type Look = 'bracketed' | 'clean' | 'redline';

interface DraftBarProps {
  readonly draft: Draft;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly onlyOpen: boolean;
  readonly setOnlyOpen: (on: boolean) => void;
  /** Who is here, and how what was typed stands. */
  readonly children?: ReactNode;
}

const looks = ['bracketed', 'clean', 'redline'] as const;

/** Stays in sight while one reads: how the text is shown, what is left open, who is here, whether it is stored. */
export function DraftBar({ draft, look, setLook, onlyOpen, setOnlyOpen, children }: DraftBarProps) {
  const words = useWords();
  const path = useConferencePath();
  const step = useBracketSteps();
  return (
    <div className="draft-bar no-print">
      <div className="row">
        <ToggleRow
          label={words.say('draft.look')}
          items={looks.map((key) => ({ key, label: words.say(`draft.look.${key}`) }))}
          chosen={look}
          choose={setLook}
        />
        <span className="row bracket-steps">
          <strong className="figures">{words.say('home.bracketsLeft', { count: draft.brackets })}</strong>
          {draft.brackets > 0 && look === 'bracketed' && (
            <>
              <Button size="small" kind="quiet" onPress={() => step(-1)} aria-label={words.say('draft.previous')}>
                ↑
              </Button>
              <Button size="small" kind="quiet" onPress={() => step(1)} aria-label={words.say('draft.next')}>
                ↓
              </Button>
            </>
          )}
        </span>
        {draft.brackets > 0 && (
          <Tick ticked={onlyOpen} tick={setOnlyOpen}>
            {words.say('draft.onlyBracketed')}
          </Tick>
        )}
        {draft.may.includes('merge') && (
          <ButtonLink size="small" to={path(`/draft/${draft.id}/merge`)}>
            {words.say('draft.merge')}
          </ButtonLink>
        )}
      </div>
      {look === 'clean' && draft.brackets > 0 && <p className="hint">{words.say('draft.cleanHint')}</p>}
      <div className="row draft-presence">{children}</div>
    </div>
  );
}
