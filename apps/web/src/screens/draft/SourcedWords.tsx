import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { useNear } from '../../ui/use-near.js';
import { useAmendmentsById } from './amendments-by-id.js';
import { SourceNote } from './SourceNote.js';
import { sourceKind, sourceSentence } from './source-sentence.js';
import { type Stretch, sourcedStretches } from './sourced-stretches.js';
import type { Draft, DraftProvision } from './use-draft.js';
import { useSources, type WordSource } from './use-sources.js';
import { useVoices, type Voices } from './use-voices.js';
import { colourOf, type Voice, whoseWords } from './voices.js';

interface SourcedWordsProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
}

/** The words of a provision, each run saying whose it is: by its symbol, colour and line, and in a sentence when asked. */
export function SourcedWords({ draft, provision }: SourcedWordsProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, '40% 0px');
  const { id: provisionId, seq, content } = provision;
  const sources = useSources({ draftId: draft.id, provisionId, seq, near });
  const stretches = useMemo(
    () => (typeof sources === 'string' ? null : sourcedStretches(content, sources)),
    [content, sources],
  );
  return (
    <div ref={place} className="sourced-words">
      {stretches ? <Runs provision={provision} stretches={stretches} /> : <ContentView content={content} />}
      {sources === 'failed' && <p className="small soft">{words.say('source.failed')}</p>}
      {typeof sources !== 'string' && !stretches && <p className="small soft">{words.say('source.moving')}</p>}
    </div>
  );
}

interface RunsProps {
  readonly provision: DraftProvision;
  readonly stretches: readonly Stretch<WordSource>[];
}

function Runs({ provision, stretches }: RunsProps) {
  const words = useWords();
  const byId = useAmendmentsById();
  const voices = useVoices();
  const [asked, setAsked] = useState<number | null>(null);
  const highlights = useMemo(
    () => stretches.map(({ start, end }, index) => ({ id: String(index), start, end })),
    [stretches],
  );
  const wrap = (id: string, text: ReactNode) => {
    const at = Number(id);
    const stretch = stretches[at];
    if (!stretch) return text;
    return (
      // A run of words is in the middle of a sentence, where no button may stand.
      // biome-ignore lint/a11y/useSemanticElements: see above
      <span
        className="source"
        {...look(whoseWords(stretch.source, byId), voices)}
        data-source={sourceKind(stretch.source)}
        data-run={at}
        role="button"
        tabIndex={at === (asked ?? 0) ? 0 : -1}
        aria-label={`${stretch.text} (${sourceSentence(words, stretch.source, byId)})`}
        data-asked={at === asked || undefined}
        onFocus={() => setAsked(at)}
        onClick={(event) => event.currentTarget.focus()}
        onKeyDown={toNextRun}
      >
        {text}
      </span>
    );
  };
  const shown = asked === null ? undefined : stretches[asked];
  return (
    <>
      <ContentView content={provision.content} highlights={highlights} wrap={wrap} />
      {shown && <SourceNote text={shown.text} source={shown.source} />}
    </>
  );
}

interface LookOfRun {
  readonly 'data-voice': string;
  readonly 'data-line'?: string;
  /** Stands before the words, for those who do not see colours. */
  readonly 'data-by'?: string;
  /** Several asked for them, so no one's colour is theirs. */
  readonly 'data-joint'?: true;
  readonly 'data-faded'?: true;
}

function look(keys: readonly string[], { all, chosen }: Voices): LookOfRun {
  const of = keys.flatMap((key) => all.get(key) ?? []);
  const shown: Voice | undefined = of.find(({ key }) => key === chosen) ?? of[0];
  const symbols = of
    .flatMap(({ symbol }) => symbol ?? [])
    .sort()
    .join('+');
  return {
    'data-voice': shown ? colourOf(shown) : (keys[0] ?? 'OTHERS'),
    ...(shown?.symbol ? { 'data-line': shown.line } : {}),
    ...(symbols === '' ? {} : { 'data-by': symbols }),
    ...(of.length > 1 && chosen === null ? { 'data-joint': true } : {}),
    ...(chosen !== null && !keys.includes(chosen) ? { 'data-faded': true } : {}),
  };
}

// Tab goes from one provision to the next; within one the arrows go from run to run.
function toNextRun(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const runs = [...(event.currentTarget.closest('.sourced-words')?.querySelectorAll<HTMLElement>('.source') ?? [])];
  runs[runs.indexOf(event.currentTarget) + by]?.focus();
}
