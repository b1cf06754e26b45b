import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaAnalisis = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  baris: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Causes are written in several lines.
  tulisan: { whiteSpace: 'pre-line' },
});
