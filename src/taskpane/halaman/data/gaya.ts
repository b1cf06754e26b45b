import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the parts of this page share. */
export const useGayaData = makeStyles({
  tumpuk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  judul: { margin: 0 },
  judulRingkas: { display: 'inline', margin: 0 },
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  redup: { color: tokens.colorNeutralForeground2 },
  patah: { overflowWrap: 'anywhere' },
  butirBiasa: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  isiRingkas: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  ringkas: { cursor: 'pointer' },
});
