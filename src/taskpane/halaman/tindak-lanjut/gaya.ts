import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaTindakLanjut = makeStyles({
  lewat: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});
