import { makeStaticStyles } from '@fluentui/react-components';

/** What the browser would otherwise add of its own around the page and its headings. */
export const useGayaDasar = makeStaticStyles({
  body: { margin: 0 },
  'h1, h2, h3, h4, p': { margin: 0 },
  'summary, select, input[type="file"]': { cursor: 'pointer' },
});
