import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnyVariables, stringifyDocument } from 'urql';
import { type Json, type Patch, patched } from '#lib/answers';
import { SharedAnswerDocument, type SharedAnswerSubscription } from '#lib/contract';
import { useConference, useWhenMoved } from './conference.js';
import { type Ask, useAsk } from './use-ask.js';
import { useMoved } from './use-moved.js';

interface Question<Data, Variables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Kinds of what moves that change the answer, each by how it begins. */
  readonly moves: readonly string[];
  /** That it shows what is a delegation's own as well: the server reads it for each of them. */
  readonly ofDelegation?: boolean;
}

type SharedAnswer = SharedAnswerSubscription['sharedAnswer'];

/** A hall that has lost its server asks anew over so many milliseconds, and not all at once. */
const SPREAD = 3000;

/**
 * A question whose answer is the same for many. It is asked once; from then on the server tells all who hold the same keys
 * what changed of it, for it to read once and not for each of them. So it must ask for nothing that is the reader's own.
 */
export function useShared<Data, Variables extends AnyVariables>(
  question: Question<Data, Variables>,
  about: readonly string[] = [],
): Ask<Data> {
  const ask = useAsk(question.query, question.variables, { about });
  const { answer, lost } = useTold(question, ask.data);
  useWhileUntold(question.moves, answer !== undefined && lost === null, ask.again);
  // What was told last is the newest there is, until the whole is told or asked anew.
  return answer !== undefined && (lost === null || lost.instead === ask.data) ? { ...ask, data: answer } : ask;
}

/** What the server tells of the answer; `instead` is what there is of it otherwise, and comes back where its word broke off. */
export function useTold<Data, Variables extends AnyVariables>(
  { query, variables, moves, ofDelegation = false }: Question<Data, Variables>,
  instead: unknown,
): { readonly answer: Data | undefined; readonly lost: Told['lost'] } {
  const { conference } = useConference();
  const asked = JSON.stringify(variables);
  const [told, setTold] = useState<Told | null>(null);
  const question = {
    conferenceId: conference.id,
    query: stringifyDocument(query),
    variables: asked,
    moves,
    reach: ofDelegation ? ('DELEGATION' as const) : ('CONFERENCE' as const),
  };
  useMoved(SharedAnswerDocument, question, {
    heard: ({ sharedAnswer }) => setTold((before) => toldAfter(before, sharedAnswer, asked)),
    missed: () => setTold((before) => before && { ...before, lost: { instead } }),
  });
  return told?.asked === asked ? { answer: told.answer as Data, lost: told.lost } : { answer: undefined, lost: null };
}

interface Told {
  readonly asked: string;
  readonly answer: Json;
  /** The server's word broke off; what asking had given until then. */
  readonly lost: { readonly instead: unknown } | null;
}

function toldAfter(before: Told | null, { answer, patch }: SharedAnswer, asked: string): Told | null {
  if (patch === null) return { asked, answer: answer as Json, lost: null };
  if (before === null || before.asked !== asked) return before;
  return { asked, answer: patched(before.answer, patch as unknown as Patch), lost: null };
}

/** Without word of what changed one asks as of old, at some moment of one's own. */
export function useWhileUntold(moves: readonly string[], isTold: boolean, again: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(isTold);
  told.current = isTold;
  const later = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (!told.current) again();
    }, Math.random() * SPREAD);
  }, [again]);
  useWhenMoved(({ kind }) => !told.current && moves.some((move) => kind.startsWith(move)), later);
  useEffect(() => () => clearTimeout(timer.current), []);
}
