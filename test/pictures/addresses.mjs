/** Looks up, as anyone could, the ids that the addresses of the example's pages are made of. */
export async function addresses(server) {
  const query = `{ conference(slug: "wcit-12") {
    issues { id number }
    instruments { id draft { id } provisions(first: 100) { nodes { id number amendments(first: 1) { nodes { id } } } } } } }`;
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (!data?.conference) throw new Error(`The example is not there: ${JSON.stringify(errors)}`);
  const [instrument] = data.conference.instruments;
  const numbered = new Map(
    instrument.provisions.nodes
      .filter(({ number }) => number)
      .map((each) => [each.number, each])
      .reverse(),
  );
  return {
    home: '/c/wcit-12',
    issue: data.conference.issues[0].number,
    instrument: instrument.id,
    draft: instrument.draft.id,
    provision: (number) => numbered.get(number).id,
    amendment: numbered.get('2').amendments.nodes[0].id,
  };
}
