import { Link } from 'react-router';
import type { AmendmentsWaitingQuery } from '#lib/contract';
import { useSession } from '../../client/session.js';
import { useWords, type Words } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { PickList } from '../../ui/PickList.js';
import { useNarrow } from '../../ui/use-narrow.js';
import { notedProvisions } from './kept-notes.js';
import type { DraftOnDesk } from './on-desk.js';
import { neighbour, type Waits } from './waiting.js';

type Waiting = NonNullable<AmendmentsWaitingQuery['instrument']>['amendments']['nodes'][number];

export interface Steps {
  readonly draft: DraftOnDesk;
  readonly waits: readonly Waits[];
  readonly choose: (provisionId: string) => void;
  readonly onlyOpen: boolean;
  readonly setOnlyOpen: (on: boolean) => void;
}

interface ProvisionListProps extends Steps {
  /** Amendments to provisions that the draft no longer has. */
  readonly lost: readonly Waiting[];
  readonly chosen: string | null;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly under: string;
  readonly counts: string;
}

/** What waits on the desk: a column beside it, on phones a list that drops down. */
export function ProvisionList(props: ProvisionListProps) {
  const { chosen, choose, onlyOpen, setOnlyOpen } = props;
  const words = useWords();
  const narrow = useNarrow('(max-width: 70rem)');
  const { me } = useSession();
  const noted = notedProvisions({ draftId: props.draft.id, personId: me?.person?.id ?? '' });
  const entries = entriesOf(words, props);
  return (
    <nav className="desk-list no-print" aria-label={words.say('desk.list')}>
      <div className="desk-list-head">
        <Step {...props} step={-1} />
        <Step {...props} step={1} />
        <Tick ticked={onlyOpen} tick={setOnlyOpen}>
          {words.say('desk.onlyOpen')}
        </Tick>
      </div>
      {narrow ? (
        <PickList
          label={words.say('desk.choose')}
          items={entries.map(({ id, name, under, counts }) => ({
            key: id,
            label: [name, under, counts, noted.has(id) && words.say('desk.unpublished')].filter(Boolean).join(' · '),
          }))}
          chosen={chosen}
          choose={choose}
        />
      ) : (
        <ol className="desk-entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <Link
                to={{ search: `?provision=${entry.id}` }}
                replace
                aria-current={entry.id === chosen ? 'true' : undefined}
              >
                <strong className="figures">{entry.name}</strong>
                <span className="small soft">{entry.under}</span>
                <span className="small figures desk-counts">{entry.counts}</span>
                {noted.has(entry.id) && <span className="small">{words.say('desk.unpublished')}</span>}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

function Step({ waits, chosen, choose, step }: ProvisionListProps & { readonly step: 1 | -1 }) {
  const words = useWords();
  const to = neighbour(waits, chosen, step);
  return (
    <Button
      size="small"
      aria-label={words.say(step === 1 ? 'desk.next' : 'desk.previous')}
      isDisabled={!to || to.provision.id === chosen}
      onPress={() => to && choose(to.provision.id)}
    >
      {step === 1 ? '↓' : '↑'}
    </Button>
  );
}

function entriesOf(words: Words, { draft, waits, lost }: ProvisionListProps): readonly Entry[] {
  const divisions = new Map(draft.divisions.map((each) => [each.id, each]));
  const closed = new Set(draft.locks.map(({ provisionId }) => provisionId));
  const standing = waits.map(({ provision, amendments, brackets }): Entry => {
    const under = calm(divisions.get(provision.divisionId)?.label ?? '');
    const counts = [
      amendments > 0 && words.say('desk.amendments', { count: amendments }),
      brackets > 0 && words.say('desk.brackets', { count: brackets }),
      closed.has(provision.id) && words.say('desk.isClosed'),
    ];
    return {
      id: provision.id,
      name: provisionName(words, { ...provision, divisionLabel: under }),
      under,
      counts: counts.filter(Boolean).join(' · '),
    };
  });
  const gone = new Map(lost.map(({ provision }) => [provision.id, provision]));
  const missing = [...gone.values()].map(
    (provision): Entry => ({
      id: provision.id,
      name: provisionName(words, provision),
      under: words.say('desk.lost'),
      counts: words.say('desk.amendments', {
        count: lost.filter((each) => each.provision.id === provision.id).length,
      }),
    }),
  );
  return [...standing, ...missing];
}
