import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the parts of this page share. */
export const useGayaRencana = makeStyles({
  tumpuk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  rapat: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  judul: { margin: 0 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  deret: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  redup: { color: tokens.colorNeutralForeground2 },
  patah: { overflowWrap: 'anywhere' },
  mono: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});
