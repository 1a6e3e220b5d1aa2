interface Sited {
  readonly kind: string;
  readonly divisionLabel: string;
  readonly divisionTitle: string;
}

/** True for a request about a heading and not about a provision. */
export function isOfDivision({ kind }: { readonly kind: string }): boolean {
  return kind.endsWith('_DIVISION');
}

/** Whether the heading of the division is to be printed before a block: it is not, where it stands there already. */
export function opensDivision(block: Sited, before: Sited | undefined): boolean {
  if (block.divisionLabel === '' && block.divisionTitle === '') return false;
  return before?.divisionLabel !== block.divisionLabel || before?.divisionTitle !== block.divisionTitle;
}
