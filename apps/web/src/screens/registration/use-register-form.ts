import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type DeskOfMeetingFragment, type RegistrationInFormFragment, SaveRegistrationDocument } from '#lib/contract';
import { type Lack, lacksOf } from '#lib/registration';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { type FormDraft, formOf, inputOf } from './form-draft.js';
import { forgetLink } from './private-link.js';

export interface RegisterFormProps {
  readonly meeting: DeskOfMeetingFragment;
  readonly known: RegistrationInFormFragment | null;
  readonly start: FormDraft;
  readonly link: string;
}

/** Keeps a form or sends it, and says what it still lacks. */
export function useRegisterForm({ meeting, known, start, link }: RegisterFormProps) {
  const { locale } = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(start);
  const [stands, setStands] = useState(known);
  /** How often it could not be sent; what it lacks is named from the first time on. */
  const [tries, setTries] = useState(0);
  const lacks: readonly Lack[] = tries === 0 ? [] : lacksOf(formOf(draft));
  const { act, acting, outcome, forget } = useAct(SaveRegistrationDocument, 'saveRegistration', 'Registration');
  const change = (part: Partial<FormDraft>) => {
    forget();
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = async (send: boolean) => {
    const missing = send && lacksOf(formOf(draft)).length > 0;
    setTries(missing ? tries + 1 : 0);
    if (missing) return;
    const expectedVersion = stands?.version ?? 1;
    const found = await act({ meetingId: meeting.id, form: inputOf(draft), send, expectedVersion, locale });
    if (found.kind !== 'done') return;
    setStands(found.value);
    forgetLink(meeting.id);
    void navigate(`/register#${link}`, { replace: true });
    window.scrollTo({ top: 0 });
  };
  return { draft, change, stands, lacks, tries, acting, outcome, save };
}
