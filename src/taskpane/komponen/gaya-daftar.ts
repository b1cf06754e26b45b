import { makeStyles, tokens } from '@fluentui/react-components';

/** A page that is a list of things to be read and filled in: the page, its items, and what stands in them. */
export const useGayaDaftar = makeStyles({
  halaman: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  /** With `butir`: what is in it is as wide as it needs. */
  kiri: { alignItems: 'flex-start' },
  formulir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    alignSelf: 'stretch',
    minWidth: 0,
  },
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kecil: { color: tokens.colorNeutralForeground2 },
});
