import { useWords } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Button } from '../../ui/Button.js';
import { Amendments } from './Amendments.js';
import { Brackets } from './Brackets.js';
import { ClosedOnDesk } from './ClosedOnDesk.js';
import { Dropped } from './Dropped.js';
import { FirstAction } from './FirstAction.js';
import { Help } from './Help.js';
import { Key } from './Key.js';
import { MergesDone } from './MergesDone.js';
import type { ProvisionInDraft } from './on-desk.js';
import type { Steps } from './ProvisionList.js';
import { Published } from './Published.js';
import { PublishPanel } from './PublishPanel.js';
import { ReasonsOwed } from './ReasonsOwed.js';
import { Refused } from './Refused.js';
import { Result } from './Result.js';
import { type AtDesk, useAtDesk } from './use-at-desk.js';
import { type DeskState, useDesk } from './use-desk.js';

export interface DeskProps extends Steps {
  readonly provision: ProvisionInDraft;
  readonly onChanged: () => void;
}

/** What every part of the desk is given. */
export interface OnDesk {
  readonly desk: DeskState;
  readonly at: AtDesk;
}

/** One provision: what is asked of it, what is to be decided, and what the draft would say. */
export function Desk(props: DeskProps) {
  const desk = useDesk(props.draft, props.provision.id);
  const at = useAtDesk(desk, props);
  return (
    <article className="desk" aria-labelledby="on-desk">
      <p className="unseen" role="status" aria-live="polite">
        {at.said}
      </p>
      <div className="stack desk-work">
        <ProvisionHead {...props} help={at.acts.help} />
        <ClosedOnDesk {...props} />
        {desk.listed && <Work {...props} desk={desk} at={at} />}
        {!desk.listed && (desk.problem ? <ProblemNotice problem={desk.problem} again={desk.again} /> : <Waiting />)}
      </div>
      <div className="desk-result">
        <Result desk={desk} currentId={at.current?.id ?? null} />
        <Refused desk={desk} at={at} />
        <PublishPanel desk={desk} at={at} />
      </div>
      <Help at={at} may={desk.may} />
    </article>
  );
}

function Work({ desk, at, ...props }: DeskProps & OnDesk) {
  const words = useWords();
  const idle = desk.open.length === 0 && desk.brackets.length === 0 && !desk.undecided.looking;
  return (
    <>
      <Published at={at} steps={props} />
      <FirstAction desk={desk} at={at} />
      <Dropped desk={desk} at={at} />
      {idle && <p className="soft">{words.say('desk.nothingOpen')}</p>}
      <Amendments desk={desk} at={at} />
      <Brackets desk={desk} at={at} onlyOpen={props.onlyOpen} />
      <ReasonsOwed desk={desk} at={at} />
      <MergesDone desk={desk} at={at} />
    </>
  );
}

function ProvisionHead({ draft, provision, help }: DeskProps & { readonly help: () => void }) {
  const words = useWords();
  const division = draft.divisions.find(({ id }) => id === provision.divisionId);
  const under = calm(division?.label ?? '');
  return (
    <header className="desk-provision">
      <Button kind="quiet" size="small" onPress={help}>
        {words.say('desk.keys')}
        <Key>?</Key>
      </Button>
      <h2 id="on-desk" tabIndex={-1} className="figures">
        {provisionName(words, { ...provision, divisionLabel: under })}
      </h2>
      <p className="soft">
        {[under, division?.title, provision.added ? words.say('draft.added') : ''].filter(Boolean).join(' · ')}
        {provision.suppressed && ` ${words.say('provision.suppressed')}`}
      </p>
    </header>
  );
}
