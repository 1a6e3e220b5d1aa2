/** Every page, as whom it is looked at, and what is on it once it is drawn. */
export const pages = [
  { name: 'conferences', at: () => '/' },
  { name: 'sign-in', at: () => '/sign-in' },
  { name: 'home', as: 'HEAD', at: ({ home }) => home },
  { name: 'home-public', at: ({ home }) => home },
  { name: 'issues', at: ({ home }) => `${home}/issues` },
  { name: 'issue', as: 'HEAD', at: ({ home, issue }) => `${home}/issues/${issue}` },
  { name: 'text', at: ({ home, instrument }) => `${home}/text/${instrument}` },
  { name: 'provision', as: 'DELEGATE', at: ({ home, provision }) => `${home}/provisions/${provision('31')}` },
  {
    name: 'propose',
    as: 'HEAD',
    at: ({ home, provision }) => `${home}/provisions/${provision('31')}/propose?kind=MOD`,
    ready: '[contenteditable=true]',
    prepare: async (tab) => {
      await tab.locator('[contenteditable=true]').first().click();
      await tab.keyboard.press('Control+End');
      await tab.keyboard.type(' Users are told of the quality they can expect.');
    },
  },
  { name: 'amendment', as: 'DELEGATE', at: ({ home, amendment }) => `${home}/amendments/${amendment}` },
  { name: 'draft', as: 'HEAD', at: ({ home, draft }) => `${home}/draft/${draft}#No-2` },
  {
    name: 'whose-words',
    as: 'HEAD',
    at: ({ home, draft }) => `${home}/draft/${draft}?look=sources#No-2`,
    ready: '.source[data-by]',
  },
  {
    name: 'merge',
    as: 'CHAIR',
    at: ({ home, draft, provision }) => `${home}/draft/${draft}/merge?provision=${provision('31')}`,
  },
  { name: 'proposals', as: 'DELEGATE', at: ({ home, draft }) => `${home}/proposals/${draft}` },
  { name: 'people', as: 'SECRETARIAT', at: ({ home }) => `${home}/people` },
  { name: 'record', at: ({ home }) => `${home}/record` },
  { name: 'import', as: 'SECRETARIAT', at: ({ home }) => `${home}/import` },
  { name: 'me', as: 'DELEGATE', at: () => '/me' },
  { name: 'outbox', as: 'SECRETARIAT', at: () => '/outbox' },
];
