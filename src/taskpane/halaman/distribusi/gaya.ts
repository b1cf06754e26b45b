import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the parts of this page share. */
export const useGayaDistribusi = makeStyles({
  tumpuk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  judul: { margin: 0, overflowWrap: 'anywhere' },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  deret: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  redup: { color: tokens.colorNeutralForeground2 },
  patah: { overflowWrap: 'anywhere' },
  kelompok: { marginTop: tokens.spacingVerticalS },
  butirBiasa: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  ringkas: { cursor: 'pointer' },
});
