const told = /^(Call|Stance|Objection|Presence|Provision|Rulings|Rule|Proxy|Deputy)/;

/** Whether something moved that stances or calls show. */
export function isOfConsensus({ kind }: { readonly kind: string }): boolean {
  return told.test(kind);
}
