import { useId } from 'react';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { BracketOptions } from './BracketOptions.js';
import type { BracketState } from './bracket-state.js';
import { Compromise } from './Compromise.js';
import type { OnDesk } from './Desk.js';
import { bracketPlace } from './hindrance.js';
import type { Bracket } from './on-desk.js';
import { Reservations } from './Reservations.js';

export interface BracketCardProps extends OnDesk {
  readonly bracket: Bracket;
  readonly index: number;
  readonly state: BracketState;
  /** One line only: it is decided, and the chair looks for what is not. */
  readonly folded: boolean;
  readonly marked: boolean;
  readonly mark: (on: boolean) => void;
}

export function BracketCard(props: BracketCardProps) {
  const { desk, at, bracket, index, state, folded } = props;
  const id = useId();
  return (
    <section
      id={bracketPlace(index)}
      className="desk-bracket"
      data-current={(desk.may && index === at.place.index) || undefined}
      data-state={state.kind}
      tabIndex={-1}
      aria-labelledby={id}
      onFocus={() => index !== at.place.index && at.place.turnTo(index)}
    >
      <Head {...props} labelId={id} />
      {!folded && state.kind !== 'gone' && (
        <>
          <Where {...props} />
          <BracketOptions {...props} labelId={id} />
          {state.kind === 'wording' && <Compromise at={at} bracket={bracket} content={state.content} />}
          <Voices {...props} />
          <Reservations bracket={bracket} again={desk.again} />
          {desk.may && <Linking {...props} />}
        </>
      )}
    </section>
  );
}

function Head({ at, bracket, index, state, folded, labelId }: BracketCardProps & { readonly labelId: string }) {
  const words = useWords();
  return (
    <header className="row bracket-head">
      <h4 id={labelId} className="figures">
        {words.say('desk.bracket', { number: index + 1 })}
      </h4>
      <StateMark bracket={bracket} state={state} />
      {folded && state.kind !== 'gone' && (
        <Button size="small" kind="quiet" onPress={() => at.place.turnTo(index)}>
          {words.say('desk.change')}
        </Button>
      )}
    </header>
  );
}

/** How it stands, in words: left to decide, or what was decided. */
function StateMark({ bracket, state }: Pick<BracketCardProps, 'bracket' | 'state'>) {
  const words = useWords();
  const chosen = state.kind === 'taken' ? (bracket.options[state.at]?.text ?? '') : '';
  const said = {
    open: words.say(bracket.standing ? 'desk.stands' : 'desk.wouldOpen'),
    kept: words.say('desk.kept'),
    gone: words.say('desk.gone'),
    wording: words.say('desk.compromiseTaken'),
    taken: words.say(state.kind === 'taken' && state.byPackage ? 'desk.takenByPackage' : 'desk.taken'),
  }[state.kind];
  return (
    <span className="small bracket-state" data-state={state.kind}>
      {said} {state.kind === 'taken' && <span className="treaty-inline">{chosen || words.say('desk.noWords')}</span>}
    </span>
  );
}

/** The words round it, so that an option is read in its sentence. */
function Where({ desk, bracket }: BracketCardProps) {
  const words = useWords();
  const place = desk.around.get(bracket.id);
  const heading = bracket.level === 'HEADING' ? words.say('desk.inHeading') : null;
  const block = bracket.level === 'BLOCK' ? words.say('desk.wholeParagraphs') : null;
  if (!place?.before && !place?.after) {
    return heading || block ? <p className="small soft">{heading ?? block}</p> : null;
  }
  return (
    <p className="treaty-inline bracket-where">
      {heading && <span className="small soft">{heading} </span>}
      {place.before} <span className="bracket-sign">[…]</span> {place.after}
    </p>
  );
}

function Voices({ desk, bracket }: BracketCardProps) {
  const words = useWords();
  const voices = (desk.shown.look?.voices ?? []).filter(({ bracketId }) => bracketId === bracket.id);
  return voices.map(({ sponsor, agree }) => (
    <p key={sponsor} className="small two-voices">
      {words.say(agree ? 'desk.twoVoicesAgree' : 'desk.twoVoices', { sponsor })}
    </p>
  ));
}

/** Marks it to be linked with others, or says what it is linked with. */
function Linking({ desk, at, bracket, marked, mark, index }: BracketCardProps) {
  const words = useWords();
  const linked = at.decisions.linkedWith(bracket);
  const numbers = desk.brackets.flatMap((each, other) => (linked.includes(each.id) ? [String(other + 1)] : []));
  // The two halves of a move are linked by what they are; nobody made that link.
  const made = bracket.standing || desk.meant.links.some((each) => each.includes(bracket.id));
  if (desk.brackets.length < 2) return null;
  return (
    <div className="row small bracket-links">
      {linked.length > 0 && (
        <span className="linked">
          {numbers.length > 0 ? words.say('desk.linkedWith', { numbers }) : words.say('desk.linkedElsewhere')}
        </span>
      )}
      {linked.length > 0 && made && (
        <Button size="small" kind="quiet" onPress={() => at.links.unlink(bracket)}>
          {words.say('desk.unlink')}
        </Button>
      )}
      <Tick ticked={marked} tick={mark} name={words.say('desk.markNumber', { number: index + 1 })}>
        {words.say('desk.mark')}
      </Tick>
    </div>
  );
}
