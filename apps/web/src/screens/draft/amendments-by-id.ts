import { createContext, use, useMemo } from 'react';
import type { Amendment } from './use-draft.js';

type ById = ReadonlyMap<string, Amendment>;

/** The amendments the page has, for what names them by their ids alone. */
export const AmendmentsById = createContext<ById>(new Map());

export function useAmendmentsById(): ById {
  return use(AmendmentsById);
}

export function useById(byProvision: ReadonlyMap<string, readonly Amendment[]>): ById {
  return useMemo(() => new Map([...byProvision.values()].flat().map((each) => [each.id, each])), [byProvision]);
}
