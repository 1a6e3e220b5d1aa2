import { useEffect, useRef } from 'react';
import type { Lack } from '#lib/registration';
import { useWords } from '../../client/words.js';
import { Notice } from '../../ui/Notice.js';

interface LacksProps {
  readonly lacks: readonly Lack[];
  /** Each new one brings the reader here. */
  readonly tries: number;
}

/** Everything that is missing, read out when the form could not be sent. */
export function Lacks({ lacks, tries }: LacksProps) {
  const words = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) notice.current?.focus();
  }, [tries]);
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
