import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaKeputusan = makeStyles({
  halaman: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kecil: { color: tokens.colorNeutralForeground2 },
  salah: { color: tokens.colorPaletteRedForeground1 },
  formulir: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});
