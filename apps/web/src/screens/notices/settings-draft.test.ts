import { draftOf, inputOf } from './settings-draft.js';

const settings = {
  choices: [
    { kind: 'WAITING', way: 'AT_ONCE' },
    { kind: 'CALL', way: 'NONE' },
  ],
  zone: 'America/Port_of_Spain',
  quietFrom: '22:00',
  quietUntil: '06:30',
  digestAt: '07:00',
} as const;

test('what was chosen is sent back as it was', () => {
  expect(inputOf(draftOf(settings))).toEqual(settings);
});

test('hours that are not kept quiet are not sent, and one can change one’s mind', () => {
  const draft = draftOf({ ...settings, quietFrom: null, quietUntil: null });
  expect(inputOf(draft)).not.toHaveProperty('quietFrom');
  expect(inputOf({ ...draft, keepsQuiet: true })).toMatchObject({ quietFrom: '22:00', quietUntil: '07:00' });
});
