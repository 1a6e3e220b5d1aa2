import { ownRows } from './own-rows.js';

const provisions = [{ id: 'a' }, { id: 'b' }];
const asks = (provisionId: string | null, afterProvisionId: string | null = null) => ({
  provisionId,
  afterProvisionId,
});
const told = (wordings: readonly ReturnType<typeof asks>[]) =>
  ownRows(provisions, wordings).map((row) =>
    row.kind === 'wanted' ? `wanted after ${row.own.afterProvisionId}` : `${row.provision.id}${row.own ? ' own' : ''}`,
  );

it('puts a wording to its provision, and what the draft lacks behind what it is to follow', () => {
  expect(told([asks('b'), asks(null, 'a')])).toEqual(['a', 'wanted after a', 'b own']);
});

it('loses nothing that is to follow a provision which is there no longer', () => {
  expect(told([asks(null, 'gone'), asks(null, null)])).toEqual(['a', 'b', 'wanted after gone', 'wanted after null']);
});
