import { useEffect, useRef } from 'react';
import type { Lack } from '#lib/registration';
import { useWords } from '../../client/words.js';
import { Notice } from '../../ui/Notice.js';

/** Everything that is missing, read out when the form could not be sent. */
export function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const words = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lacks.length > 0) notice.current?.focus();
  }, [lacks]);
  if (lacks.length === 0) return null;
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="problem" title={words.say('refusal.RegistrationIncomplete')}>
        <ul>
          {lacks.map((lack) => (
            <li key={`${lack.kind} ${lack.member ?? ''}`}>
              {words.sayKind('lack', lack.kind, { member: lack.member })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
