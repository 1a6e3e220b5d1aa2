/** Looks up the ids that the addresses of the example's pages are made of, as someone who may read the draft. */
export async function addresses(ask) {
  const query = `{ conference(slug: "wcit-12") {
    issues { id number }
    instruments { id draft { id } provisions(first: 100) { nodes { id number amendments(first: 1) { nodes { id } } } } } } }`;
  const { data, errors } = await ask(query);
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
