import { blankForm, blankVisa, draftOf, formOf, inputOf, noNeeds, person } from './form-draft.js';
import { linkForNew, linkIn } from './private-link.js';

const filled = {
  ...blankForm(),
  organisation: 'Users',
  participants: ' 3 ',
  members: [
    { ...person('HEAD'), name: 'Ann', needs: { diet: 'no nuts', access: '', consent: true } },
    { ...person('DELEGATE'), name: 'Ben', needs: { ...noNeeds, consent: true }, visa: blankVisa },
  ],
};

test('what is judged is what is sent, without what nobody said', () => {
  expect(inputOf(filled)).toEqual({ ...formOf(filled), category: null });
  expect(formOf(filled)).toMatchObject({
    participants: 3,
    members: [{ needs: { diet: 'no nuts' } }, { needs: null, visa: blankVisa }],
  });
  expect(formOf({ ...filled, participants: 'some' }).participants).toBeNull();
  expect(JSON.stringify(inputOf(filled))).not.toContain('key');
});

test('a form that was kept comes back as it was, consent and all', () => {
  const kept = {
    ...{ id: 'r', number: 1, state: 'DRAFT', version: 2, submittedAt: null, reason: null, may: ['write'] },
    ...{ organisation: 'Users', category: 'OPERATOR', country: '', focalName: '', focalEmail: '', participants: 3 },
    members: [
      {
        ...{ id: 'p', role: 'HEAD', name: 'Ann', post: '', email: '', attendance: 'REMOTE', left: false },
        secrets: [{ purpose: 'NEEDS', facts: { diet: 'no nuts', access: '' }, eraseOn: '2031-01-01' }],
      },
    ],
  } as unknown as Parameters<typeof draftOf>[0];
  const draft = draftOf(kept);
  expect(draft).toMatchObject({ participants: '3', members: [{ attendance: 'REMOTE', visa: null }] });
  expect(draft.members[0]?.needs).toEqual({ diet: 'no nuts', access: '', consent: true });
  expect(new Set([...draft.members, person('HEAD')].map(({ key }) => key)).size).toBe(2);
});

test('a private link stands behind the # and nowhere else', () => {
  const link = 'x'.repeat(43);
  expect([`#${link}`, `#${link}x`, '#', '', '#token=x'].map(linkIn)).toEqual([link, null, null, null, null]);
  expect(linkForNew('m')).toMatch(/^[\w-]{43}$/);
});
