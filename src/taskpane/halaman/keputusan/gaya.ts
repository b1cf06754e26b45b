import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaKeputusan = makeStyles({
  salah: { color: tokens.colorPaletteRedForeground1 },
});
