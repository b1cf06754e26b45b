import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaTindakLanjut = makeStyles({
  tumpuk: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  satu: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  lewat: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  redup: { color: tokens.colorNeutralForeground2 },
  formulir: { alignSelf: 'stretch' },
});
