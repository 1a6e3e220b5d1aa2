/** A label is short: it is struck as a whole and the new one underlined. */
export function ChangedLabel({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return to === '' ? null : to;
  return (
    <>
      {from !== '' && <del className="change">{from}</del>}
      {from !== '' && to !== '' && ' '}
      {to !== '' && <ins className="change">{to}</ins>}
    </>
  );
}
