import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaAnalisis = makeStyles({
  halaman: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  isi: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  baris: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Causes are written in several lines.
  tulisan: { whiteSpace: 'pre-line' },
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kecil: { color: tokens.colorNeutralForeground2 },
  formulir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    alignSelf: 'stretch',
    minWidth: 0,
  },
});
