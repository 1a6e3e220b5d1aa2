import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type AnyVariables, stringifyDocument } from 'urql';
import { type Json, type Patch, patched } from '#lib/answers';
import { SharedAnswerDocument, type SharedAnswerSubscription, type SharedReach } from '#lib/contract';
import { useConference, useWhenMoved } from './conference.js';
import { type Ask, useAsk } from './use-ask.js';
import { useMoved } from './use-moved.js';

/** Kinds of what moves, each by how it begins. */
type Kinds = readonly string[];

interface Moves {
  /** What changes the answer. */
  readonly moves: Kinds;
  /** What changes it only where it is told to fewer than all. */
  readonly ownMoves?: Kinds;
  /** What moves as people type: it is followed once or twice a second. */
  readonly wordMoves?: Kinds;
  /** Of these only those of provisions that the answer names. */
  readonly onlyNamed?: boolean;
}

interface Question<Data, Variables> extends Moves {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** For whom it is read once; for all who take part if nothing else is said. */
  readonly reach?: SharedReach;
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
  const told = useTold(question, ask.data);
  useWhileUntold(kindsOf(question), isTold(told), ask.again);
  return isNewest(told, ask.data) ? { ...ask, data: told.answer } : ask;
}

/**
 * A question of which most is the same for all who take part, and something is a delegation's alone: the server tells both,
 * each by itself. What the reader asked for themself stands in for them while they are untold, and `together` may use it
 * for what is a person's own.
 */
export function useSharedParts<Own, All, Beyond, V extends AnyVariables, W extends AnyVariables>(
  ask: Ask<Own>,
  { all, beyond }: { readonly all: Question<All, V>; readonly beyond: Question<Beyond, W> },
  together: (all: All, beyond: Beyond, own: Own) => Own,
): Ask<Own> {
  const allTold = useTold(all, ask.data);
  const beyondTold = useTold({ ...beyond, reach: 'BEYOND' }, ask.data);
  const kinds = [...kindsOf(all), ...kindsOf(beyond)];
  useWhileUntold(kinds, isTold(allTold) && isTold(beyondTold), ask.again);
  const { data: own } = ask;
  const shown = isNewest(allTold, own) && isNewest(beyondTold, own);
  const [first, second] = [allTold.answer, beyondTold.answer];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what puts them together is the same for one page
  const data = useMemo(
    () =>
      shown && own !== undefined && first !== undefined && second !== undefined ? together(first, second, own) : own,
    [shown, own, first, second],
  );
  return { ...ask, data };
}

function kindsOf({ moves, ownMoves = [], wordMoves = [] }: Moves): Kinds {
  return [...moves, ...ownMoves, ...wordMoves];
}

interface WhatIsTold<Data> {
  readonly answer: Data | undefined;
  readonly lost: Told['lost'];
}

function isTold({ answer, lost }: WhatIsTold<unknown>): boolean {
  return answer !== undefined && lost === null;
}

/** What was told last is the newest there is, until the whole is told or asked anew. */
function isNewest({ answer, lost }: WhatIsTold<unknown>, asked: unknown): boolean {
  return answer !== undefined && (lost === null || lost.instead === asked);
}

/** What the server tells of the answer; `instead` is what there is of it otherwise, and comes back where its word broke off. */
export function useTold<Data, Variables extends AnyVariables>(
  {
    query,
    variables,
    moves,
    ownMoves = [],
    wordMoves = [],
    onlyNamed = false,
    reach = 'CONFERENCE',
  }: Question<Data, Variables>,
  instead: unknown,
): WhatIsTold<Data> {
  const { conference } = useConference();
  const asked = JSON.stringify(variables);
  const [told, setTold] = useState<Told | null>(null);
  const question = {
    conferenceId: conference.id,
    query: stringifyDocument(query),
    variables: asked,
    moves: [...moves],
    ownMoves: [...ownMoves],
    wordMoves: [...wordMoves],
    onlyNamed,
    reach,
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

/** Without word of what changed one asks as of old, at some moment of one's own within so many milliseconds. */
export function useWhileUntold(moves: Kinds, isTold: boolean, again: () => void, within = SPREAD): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(isTold);
  told.current = isTold;
  const later = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (!told.current) again();
    }, Math.random() * within);
  }, [again, within]);
  useWhenMoved(({ kind }) => !told.current && moves.some((move) => kind.startsWith(move)), later);
  useEffect(() => () => clearTimeout(timer.current), []);
}
