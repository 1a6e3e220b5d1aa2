import { Dialog, Heading, Popover } from 'react-aria-components';
import { bracketsOf, type Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { BracketHandles } from '../../parts/content/Bracket.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Button } from '../../ui/Button.js';
import { BracketCard } from './BracketCard.js';
import type { AskedBracket } from './use-asked-bracket.js';
import type { Draft } from './use-draft.js';

interface BracketPopoverProps {
  readonly draft: Draft;
  readonly asked: AskedBracket;
  readonly turnTo: (asked: AskedBracket) => void;
  readonly close: () => void;
}

/** A bracket looked into: its wordings and whose they are, what it is tied to, and who minds that it goes. */
export function BracketPopover({ draft, asked, turnTo, close }: BracketPopoverProps) {
  const words = useWords();
  const place = placeOf(draft, asked);
  const brackets = bracketsOf(place.content);
  const at = Math.max(
    0,
    brackets.findIndex(({ alternatives }) => alternatives.id === asked.bracketId),
  );
  const bracket = brackets[at];
  const goTo = (next: number) => {
    const id = brackets[next]?.alternatives.id;
    if (id) turnTo({ ...asked, bracketId: id });
  };
  const name = place.provision ? provisionName(words, place.provision) : calm(place.title ?? '');
  return (
    <Popover
      className="popover bracket-popover"
      triggerRef={{ current: asked.sign }}
      isOpen
      onOpenChange={(open) => !open && close()}
      placement="bottom start"
    >
      <Dialog>
        <BracketHandles value={false}>
          <header className="bracket-popover-head">
            <Heading slot="title" level={2}>
              {words.say('bracket.title', { number: at + 1, all: brackets.length, place: name })}
            </Heading>
            {brackets.length > 1 && (
              <span className="row">
                <Button size="small" kind="quiet" isDisabled={at === 0} onPress={() => goTo(at - 1)}>
                  <span aria-hidden="true">←</span>
                  <span className="unseen">{words.say('draft.previous')}</span>
                </Button>
                <Button size="small" kind="quiet" isDisabled={at === brackets.length - 1} onPress={() => goTo(at + 1)}>
                  <span aria-hidden="true">→</span>
                  <span className="unseen">{words.say('draft.next')}</span>
                </Button>
              </span>
            )}
          </header>
          {bracket ? (
            <BracketCard
              key={bracket.alternatives.id}
              draft={draft}
              bracket={bracket}
              others={brackets}
              place={{ provisionId: place.firstProvision, inHeading: place.provision === null }}
            />
          ) : (
            <p>{words.say('bracket.gone')}</p>
          )}
        </BracketHandles>
      </Dialog>
    </Popover>
  );
}

interface Place {
  readonly content: Content;
  readonly provision: Draft['provisions'][number] | null;
  readonly title: string | null;
  /** For a heading the first provision under it: the desk is one provision wide. */
  readonly firstProvision: string | null;
}

function placeOf({ provisions, divisions }: Draft, { provisionId, divisionId }: AskedBracket): Place {
  const provision = provisions.find(({ id }) => id === provisionId);
  if (provision) return { content: provision.content, provision, title: null, firstProvision: provision.id };
  const division = divisions.find(({ id }) => id === divisionId);
  const first = provisions.find((each) => each.divisionId === divisionId)?.id ?? null;
  return { content: division?.heading ?? [], provision: null, title: division?.label ?? null, firstProvision: first };
}
