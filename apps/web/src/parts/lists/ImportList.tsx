import { useRef, useState } from 'react';
import { contactColumns, stakeholderColumns } from '#lib/registration';
import { useConference } from '../../client/conference.js';
import { sendFile } from '../../client/send-file.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { refusalSentence } from '../RefusalNotice.js';

type Kind = 'contacts' | 'stakeholders';

interface Found {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly added: number;
  readonly problems: readonly { readonly line: number; readonly column: string; readonly problem: string }[];
  readonly taken: boolean;
}

interface ImportListProps {
  readonly kind: Kind;
  readonly onTaken: () => void;
}

type Refused = { readonly __typename: string } & Readonly<Record<string, unknown>>;

const mostShown = 20;

/** A table from a file: looked at first, with all that is wrong in it, and then taken. */
export function ImportList({ kind, onTaken }: ImportListProps) {
  const words = useWords();
  const { file, found, refused, sending, choose, take } = useListFile(kind, onTaken);
  const input = useRef<HTMLInputElement>(null);
  const columns = kind === 'contacts' ? contactColumns : stakeholderColumns;
  return (
    <div className="stack" data-tight>
      <p className="hint measure">{words.say('lists.hint', { columns: columns.join(', ') })}</p>
      <p className="row">
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={words.say(`lists.${kind}`)}
          onChange={(event) => void choose(event.target.files?.[0] ?? null)}
        />
        <Button onPress={() => input.current?.click()} isDisabled={sending}>
          {words.say('lists.choose')}
        </Button>
        {file && <span className="soft">{file.name}</span>}
      </p>
      {refused && (
        <Notice kind="problem" title={words.say('refusal.FileProblem')}>
          <p>{refusalSentence(words, refused)}</p>
        </Notice>
      )}
      {found && <Preview found={found} />}
      {found && !found.taken && found.lines.length > 0 && (
        <p>
          <Button kind="main" onPress={() => void take()} isDisabled={sending}>
            {words.say('lists.take')}
          </Button>
        </p>
      )}
    </div>
  );
}

function useListFile(kind: Kind, onTaken: () => void) {
  const { conference } = useConference();
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [sending, setSending] = useState(false);
  const send = async (chosen: File, dryRun: boolean) => {
    setSending(true);
    const address = `/api/lists/${kind}?conference=${conference.slug}&dryRun=${dryRun}`;
    const { status, body } = await sendFile(address, { file: chosen, onProgress: () => undefined });
    setSending(false);
    const problem = status === 0 ? 'unreachable' : 'Forbidden';
    setRefused(status === 200 ? null : { __typename: 'NotAcceptable', problem, ...body });
    setFound(status === 200 ? (body as unknown as Found) : null);
    if (status === 200 && !dryRun) onTaken();
  };
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    if (chosen) await send(chosen, true);
  };
  const take = async () => {
    if (file) await send(file, false);
  };
  return { file, found, refused, sending, choose, take };
}

function Preview({ found }: { readonly found: Found }) {
  const words = useWords();
  const { lines, added, problems, taken } = found;
  const title = taken
    ? words.say('lists.taken', { count: lines.length })
    : words.say('lists.found', { good: lines.length, added, bad: problems.length });
  return (
    <Notice kind={taken ? 'done' : 'open'} title={title}>
      {problems.length > 0 && (
        <ul className="small">
          {problems.slice(0, mostShown).map(({ line, column, problem }) => (
            <li key={`${line} ${column} ${problem}`}>
              {words.say('lists.wrong', {
                line,
                column,
                problem: words.sayKind('rowProblem', problem, { kind: problem }),
              })}
            </li>
          ))}
          {problems.length > mostShown && <li>…</li>}
        </ul>
      )}
      {!taken && lines.length > 0 && (
        <p className="small">
          {words.say('lists.first')}:{' '}
          {lines
            .slice(0, 5)
            .map((line) =>
              [line['symbol'], line['name'], line['organisation'], line['email']].filter(Boolean).join(', '),
            )
            .join(' · ')}
        </p>
      )}
    </Notice>
  );
}
