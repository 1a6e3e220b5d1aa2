import { EndDeputyDocument, EndProxyDocument, MembersDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAct } from '../../client/use-act.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords, type Words } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { type Member, NameSpeakers } from './NameSpeakers.js';
import { saidOfDeputy, saidOfProxy } from './Speakers.js';
import { type Deputy, type GivenProxy, type SpeakersFound, useSpeakers } from './use-speakers.js';

/** Where a delegation is run: who clears in its head's place, who speaks for it, and for whom it speaks. */
export function OwnSpeakers() {
  const ask = useSpeakers();
  const found = ask.data?.conference;
  return found?.speakingAs ? <Inside found={found} again={ask.again} /> : null;
}

function Inside({ found, again }: { readonly found: SpeakersFound; readonly again: () => void }) {
  const words = useWords();
  const { conference } = useConference();
  const own = useMembership(conference.id)?.stakeholder?.id;
  const { data } = useWholeList(MembersDocument, { slug: conference.slug }, (all) => all.conference?.members);
  const members = data?.filter(({ stakeholder }) => stakeholder?.id === own) ?? null;
  const deputies = found.deputies.filter(({ stakeholder }) => stakeholder.id === own);
  const proxies = found.proxies.filter(({ from, to }) => from.id === own || to.id === own);
  return (
    <section className="own-speakers stack" aria-labelledby="own-speakers">
      <h2 id="own-speakers">{words.say('speakers.own')}</h2>
      {members && <p>{headOf(words, members, found.speakingAs === 'head')}</p>}
      <ul className="speaker-list">
        {deputies.map((deputy) => (
          <Clearing key={deputy.id} deputy={deputy} again={again} />
        ))}
        {proxies.map((proxy) => (
          <Speaking key={proxy.id} proxy={proxy} again={again} />
        ))}
      </ul>
      {found.speakingAs === 'head' && (
        <NameSpeakers
          members={members ?? []}
          deputies={deputies}
          spokenFor={proxies.some(({ from }) => from.id === own)}
          onNamed={again}
        />
      )}
    </section>
  );
}

/** By whom the delegation speaks; that it has nobody who could is not to be found out when it is too late. */
function headOf(words: Words, members: readonly Member[], isHead: boolean): string {
  const heads = members.filter(({ role }) => role === 'HEAD').map(({ person }) => person.name);
  if (heads.length > 0) return words.say('speakers.heads', { heads });
  return words.say(isHead ? 'speakers.allHeads' : 'speakers.noHead');
}

function Clearing({ deputy, again }: { readonly deputy: Deputy; readonly again: () => void }) {
  const words = useWords();
  const ending = useAct(EndDeputyDocument, 'endDeputy', 'Deputy');
  const end = async () => {
    const ended = await ending.act({ deputyId: deputy.id });
    if (ended.kind === 'done') again();
  };
  const said = saidOfDeputy(words, deputy);
  return (
    <li className="row">
      <span>{said}</span>
      {deputy.may.includes('end') && <End said={said} end={end} acting={ending.acting} />}
      <RefusalNotice outcome={ending.outcome} />
    </li>
  );
}

function Speaking({ proxy, again }: { readonly proxy: GivenProxy; readonly again: () => void }) {
  const words = useWords();
  const ending = useAct(EndProxyDocument, 'endProxy', 'Proxy');
  const end = async () => {
    const ended = await ending.act({ proxyId: proxy.id });
    if (ended.kind === 'done') again();
  };
  const said = saidOfProxy(words, proxy);
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
