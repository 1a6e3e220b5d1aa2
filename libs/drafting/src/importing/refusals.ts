import type { Refusal } from '#lib/foundation';
import type { NotationRefusal } from '../notation/refusals.js';

export const importLimits = { bytes: 20 * 1024 * 1024, lines: 200_000, charactersOfProvision: 256 * 1024 } as const;

/** Why a file can't be taken in as an instrument. Lines are counted from 1. */
export type ImportRefusal =
  | Refusal<'FileTooLarge', { readonly bytes: number; readonly limit: number }>
  | Refusal<'FileTooManyLines', { readonly limit: number }>
  | Refusal<'FileBinary', { readonly line: number }>
  | Refusal<'FileNotUtf8', { readonly line: number }>
  | Refusal<'NoProvisions'>
  | Refusal<'NumberDuplicate', { readonly number: string; readonly lines: readonly number[] }>
  | Refusal<'ProvisionTooLong', { readonly line: number; readonly limit: number }>
  | NotationRefusal;

/** What the importer noticed and a person should look at: the text was taken in nevertheless. */
export type ImportFinding =
  | Finding<'NumberMissing', { readonly numbers: string }>
  | Finding<'NumberOutOfOrder', { readonly number: string }>
  | Finding<'NumberingRestarts', { readonly divisions: number }>
  | Finding<'TextUnnumbered', object>
  | Finding<'ParagraphUnnumbered', object>
  | Finding<'ProvisionUnnumbered', { readonly label: string }>
  | Finding<'LabelRepeated', { readonly label: string }>
  | Finding<'HeadingSetAside', { readonly words: string }>;

export interface Finding<Kind extends string, Facts extends object> {
  readonly kind: Kind;
  readonly line: number;
  readonly facts: Facts;
}
