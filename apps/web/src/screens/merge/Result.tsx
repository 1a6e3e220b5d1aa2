import { useEffect, useRef, useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { provisionName } from '../../parts/provision-name.js';
import { DivisionName } from '../../parts/text/DivisionName.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { type Look, ownWords } from './on-desk.js';
import type { DeskState } from './use-desk.js';

interface ResultProps {
  readonly desk: DeskState;
  readonly currentId: string | null;
}

/** What the draft would say; beside it, as changes to the draft as it stands or to the text in force. */
export function Result({ desk, currentId }: ResultProps) {
  const words = useWords();
  const [shown, setShown] = useState<'result' | 'draft' | 'base'>('result');
  const { look, looking } = desk.shown;
  const baseContent = desk.provision?.baseContent ?? null;
  const sheet = useBracketShown(currentId, look);
  const items = [
    { key: 'result' as const, label: words.say('desk.view.result') },
    { key: 'draft' as const, label: words.say('desk.view.draft') },
    ...(baseContent ? [{ key: 'base' as const, label: words.say('desk.view.base') }] : []),
  ];
  return (
    <section className="desk-sheet" aria-labelledby="result" aria-busy={looking}>
      <div className="section-title">
        <h3 id="result">{words.say('desk.result')}</h3>
      </div>
      <ToggleRow label={words.say('desk.result')} items={items} chosen={shown} choose={setShown} />
      <div className="treaty sheet" ref={sheet}>
        {look && <Words look={look} shown={shown} base={baseContent} />}
        {!look && desk.provision && <ContentView content={desk.provision.content} />}
      </div>
    </section>
  );
}

interface WordsProps {
  readonly look: Look;
  readonly shown: 'result' | 'draft' | 'base';
  readonly base: Content | null;
}

function Words({ look, shown, base }: WordsProps) {
  const words = useWords();
  const seen = (from: Content | null, to: Content) =>
    shown === 'result' || !from ? <ContentView content={to} /> : <RedlineView from={from} to={to} />;
  const own = ownWords(look);
  const bases = { result: null, draft: look.current, base };
  return (
    <>
      {look.headings.map(({ division, current, content }) => (
        <div key={division.id} className="sheet-heading">
          <p className="label">
            <DivisionName division={{ label: division.label, title: '' }} />
          </p>
          {seen(shown === 'result' ? null : current, content)}
        </div>
      ))}
      {own.length === 0 && shown === 'result' && <p className="soft">{words.say('desk.noWordsLeft')}</p>}
      {seen(bases[shown], own)}
      {look.moves.map(({ provisionId, after, contested }) => (
        <p key={provisionId} className="small sheet-note">
          {words.say(contested ? 'desk.moveContested' : 'desk.moved', { provision: provisionName(words, after) })}
        </p>
      ))}
      {look.additions.map((addition) => (
        <div key={addition.amendmentIds.join()} className="sheet-addition">
          <p className="label">{words.say('desk.added')}</p>
          {addition.label && <span className="provision-label">{addition.label}</span>}
          {seen(shown === 'result' ? null : [], addition.content)}
        </div>
      ))}
    </>
  );
}

/** The bracket that is being decided is marked in the text and kept in sight. */
function useBracketShown(currentId: string | null, look: Look | null) {
  const sheet = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look draws the words anew
  useEffect(() => {
    for (const each of sheet.current?.querySelectorAll<HTMLElement>('[data-bracket]') ?? []) {
      const current = each.dataset['bracket'] === currentId;
      each.toggleAttribute('data-current', current);
      if (current) keepInSight(each, sheet.current);
    }
  }, [currentId, look]);
  return sheet;
}

// Only the sheet is scrolled: the page stays where the chair reads.
function keepInSight(words: HTMLElement, sheet: HTMLElement | null): void {
  if (!sheet) return;
  const inside = words.getBoundingClientRect();
  const box = sheet.getBoundingClientRect();
  if (inside.top < box.top || inside.bottom > box.bottom) sheet.scrollTop += inside.top - box.top - box.height / 3;
}
