import { useState } from 'react';
import { Link } from 'react-router';
import {
  EnterStatementDocument,
  type InvitationsPageQuery,
  ReceiveStatementDocument,
  type StatementAtDeskFragment,
} from '#lib/contract';
import { day } from '#lib/words';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { today } from '../../parts/days.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';

interface StatementsProps {
  readonly meeting: NonNullable<InvitationsPageQuery['meeting']>;
  readonly again: () => void;
}

/** What those wrote who cannot come, until it is heard in the ledger. */
export function Statements({ meeting, again }: StatementsProps) {
  const words = useWords();
  const [noting, setNoting] = useState(false);
  const { writtenStatements: all } = meeting;
  return (
    <section className="stack" aria-labelledby="statements">
      <div className="section-title">
        <h2 id="statements">{words.say('statements.title')}</h2>
        {!noting && (
          <Button size="small" onPress={() => setNoting(true)}>
            {words.say('statements.receive')}
          </Button>
        )}
      </div>
      <p className="hint measure">{words.say('statements.hint')}</p>
      {noting && (
        <Receive
          meetingId={meeting.id}
          done={() => {
            setNoting(false);
            again();
          }}
          cancel={() => setNoting(false)}
        />
      )}
      {all.length === 0 && <p className="soft">{words.say('statements.none')}</p>}
      <ul className="ledger">
        {all.map((statement) => (
          <li key={statement.id}>
            <Statement statement={statement} again={again} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statement({ statement, again }: { readonly statement: StatementAtDeskFragment; readonly again: () => void }) {
  const words = useWords();
  const path = useConferencePath();
  const [entering, setEntering] = useState(false);
  const { organisation, body, letter, receivedOn, late, stakeholder, concern } = statement;
  return (
    <div className="stack" data-tight>
      <p>
        <strong>{organisation}</strong>{' '}
        <span className="small soft">
          {words.say('statements.received', { letter, on: day(words.locale, receivedOn) })}
        </span>{' '}
        {late && <strong className="severity small">{words.say('statements.late')}</strong>}
      </p>
      <p className="letter">{body}</p>
      {concern && stakeholder && (
        <p>
          <Link to={path(`/concerns/${concern.id}`)}>
            {words.say('statements.entered', { symbol: stakeholder.symbol })}
          </Link>
        </p>
      )}
      {!concern && !entering && (
        <p>
          <Button size="small" onPress={() => setEntering(true)}>
            {words.say('statements.enter')}
          </Button>
        </p>
      )}
      {entering && <Enter statement={statement} done={again} />}
    </div>
  );
}

function Enter({ statement, done }: { readonly statement: StatementAtDeskFragment; readonly done: () => void }) {
  const words = useWords();
  const [stakeholderId, choose] = useState<string | null>(null);
  const [proposed, setProposed] = useState('');
  const { act, acting, outcome } = useAct(EnterStatementDocument, 'enterStatement', 'WrittenStatement');
  const enter = async () => {
    if (stakeholderId === null) return;
    const found = await act({ statementId: statement.id, stakeholderId, issueId: null, proposed: proposed.trim() });
    if (found.kind === 'done') done();
  };
  return (
    <div className="stack panel">
      <StakeholderChoice chosen={stakeholderId} choose={choose} />
      <Field label={words.say('statements.proposed')} lines={3} value={proposed} onChange={setProposed} />
      <RefusalNotice outcome={outcome} />
      <p>
        <Button kind="main" onPress={() => void enter()} isDisabled={acting || stakeholderId === null}>
          {words.say('statements.enter')}
        </Button>
      </p>
    </div>
  );
}

interface ReceiveProps {
  readonly meetingId: string;
  readonly done: () => void;
  readonly cancel: () => void;
}

function Receive({ meetingId, done, cancel }: ReceiveProps) {
  const words = useWords();
  const { conference } = useConference();
  const receivedOn = conference.asOf ?? today();
  const [input, setInput] = useState({ organisation: '', body: '', letter: '', receivedOn });
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const { act, acting, outcome } = useAct(ReceiveStatementDocument, 'receiveStatement', 'WrittenStatement');
  const receive = async () => {
    const found = await act({ meetingId, input });
    if (found.kind === 'done') done();
  };
  return (
    <SendForm className="panel stack" onSend={receive}>
      <Field
        label={words.say('statements.organisation')}
        value={input.organisation}
        onChange={(organisation) => set({ organisation })}
        isRequired
      />
      <Field
        label={words.say('statements.letter')}
        hint={words.say('statements.letterHint')}
        value={input.letter}
        onChange={(letter) => set({ letter })}
        isRequired
      />
      <Field
        label={words.say('statements.receivedOn')}
        type="date"
        value={input.receivedOn}
        onChange={(on) => set({ receivedOn: on })}
        isRequired
      />
      <Field
        label={words.say('statements.body')}
        lines={6}
        value={input.body}
        onChange={(body) => set({ body })}
        isRequired
      />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('statements.keep')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </SendForm>
  );
}
