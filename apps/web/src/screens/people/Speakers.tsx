import { EndDeputyDocument, EndProxyDocument, SpeakersDocument, type SpeakersQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { NameSpeakers } from './NameSpeakers.js';

type Found = NonNullable<SpeakersQuery['conference']>;

/** Who else speaks for a delegation: members who clear in the head's place, and delegations that speak for others. */
export function Speakers() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useAsk(SpeakersDocument, { slug: conference.slug }, { about: ['Deputy', 'Proxy'] });
  useWhenMoved(({ kind }) => /^(Deputy|Proxy)/.test(kind), ask.again);
  return (
    <section className="stack" aria-labelledby="speakers">
      <div className="section-title">
        <h2 id="speakers">{words.say('speakers.title')}</h2>
      </div>
      <Answer ask={ask}>{({ conference: found }) => found && <Inside found={found} again={ask.again} />}</Answer>
    </section>
  );
}

function Inside({ found, again }: { readonly found: Found; readonly again: () => void }) {
  const words = useWords();
  const { deputies, proxies } = found;
  return (
    <>
      {deputies.length + proxies.length === 0 && <p className="soft">{words.say('speakers.none')}</p>}
      <ul className="speaker-list">
        {deputies.map((deputy) => (
          <Clearing key={deputy.id} deputy={deputy} again={again} />
        ))}
        {proxies.map((proxy) => (
          <Speaking key={proxy.id} proxy={proxy} again={again} />
        ))}
      </ul>
      {found.may.includes('nameSpeakers') && <NameSpeakers deputies={deputies} onNamed={again} />}
    </>
  );
}

function Clearing({ deputy, again }: { readonly deputy: Found['deputies'][number]; readonly again: () => void }) {
  const words = useWords();
  const ending = useAct(EndDeputyDocument, 'endDeputy', 'Deputy');
  const end = async () => {
    const ended = await ending.act({ deputyId: deputy.id });
    if (ended.kind === 'done') again();
  };
  const said = words.say('speakers.deputy', { person: deputy.person.name, delegation: deputy.stakeholder.name });
  return (
    <li className="row">
      <span>{said}</span>
      {deputy.may.includes('end') && <End said={said} end={end} acting={ending.acting} />}
      <RefusalNotice outcome={ending.outcome} />
    </li>
  );
}

function Speaking({ proxy, again }: { readonly proxy: Found['proxies'][number]; readonly again: () => void }) {
  const words = useWords();
  const ending = useAct(EndProxyDocument, 'endProxy', 'Proxy');
  const end = async () => {
    const ended = await ending.act({ proxyId: proxy.id });
    if (ended.kind === 'done') again();
  };
  const said = words.say('speakers.proxy', { to: proxy.to.name, from: proxy.from.name });
  return (
    <li className="row">
      <span>{said}</span>
      {proxy.may.includes('end') && <End said={said} end={end} acting={ending.acting} />}
      <RefusalNotice outcome={ending.outcome} />
    </li>
  );
}

interface EndProps {
  readonly said: string;
  readonly end: () => Promise<void>;
  readonly acting: boolean;
}

function End({ said, end, acting }: EndProps) {
  const words = useWords();
  return (
    <Button
      size="small"
      kind="quiet"
      isDisabled={acting}
      onPress={() => void end()}
      aria-label={`${words.say('speakers.end')}: ${said}`}
    >
      {words.say('speakers.end')}
    </Button>
  );
}
