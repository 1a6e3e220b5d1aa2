import type { RegistrationInFormFragment } from '#lib/contract';
import { day } from '#lib/words';
import { useWords } from '../../client/words.js';
import { CopyWords } from '../../parts/CopyWords.js';
import { Notice } from '../../ui/Notice.js';

interface RegistrationStateProps {
  readonly stands: RegistrationInFormFragment | null;
  /** It was kept just now. */
  readonly saved: boolean;
  readonly link: string;
  readonly keptUntil: string | null;
}

/** How far the registration has come, and the way back to it. */
export function RegistrationState({ stands, saved, link, keptUntil }: RegistrationStateProps) {
  const words = useWords();
  if (stands === null) return null;
  const { state, reason, number, organisation } = stands;
  const told = {
    APPROVED: words.say('register.approvedWhat', { organisation }),
    DECLINED: words.say('register.declinedWhat', { reason: reason ?? '' }),
    MERGED: words.say('register.mergedWhat'),
    DRAFT: null,
    SUBMITTED: null,
  }[state];
  return (
    <Notice kind={saved ? 'done' : lookOf[state]} title={words.say(`register.state.${state}`, { number })}>
      {told === null ? <WayBack link={link} keptUntil={keptUntil} address={stands.focalEmail} /> : <p>{told}</p>}
    </Notice>
  );
}

const lookOf = { APPROVED: 'done', DECLINED: 'problem', MERGED: 'open', DRAFT: 'open', SUBMITTED: 'open' } as const;

interface WayBackProps {
  readonly link: string;
  readonly keptUntil: string | null;
  readonly address: string;
}

function WayBack({ link, keptUntil, address }: WayBackProps) {
  const words = useWords();
  const until = keptUntil === null ? '–' : day(words.locale, keptUntil);
  return (
    <>
      <p>{words.say('register.linkWhat', { until, address: address || '–' })}</p>
      <p className="row">
        <a className="small private-link" href={`/register#${link}`}>
          {words.say('register.link')}
        </a>
        <CopyWords text={`${location.origin}/register#${link}`} />
      </p>
    </>
  );
}
