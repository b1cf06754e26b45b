import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaKompilasi = makeStyles({
  tumpuk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
