import { makeStyles, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { SebabSajian } from '../../../sajian/capaian/sebab';

const useGaya = makeStyles({
  daftar: { margin: 0 },
  istilah: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  isi: { margin: 0, overflowWrap: 'anywhere' },
});

/** Why a figure has no value, every reason with what to do next. */
export function SemuaSebab({ daftar }: { readonly daftar: readonly SebabSajian[] }) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  if (daftar.length === 0) return null;
  return (
    <dl className={gaya.daftar}>
      {daftar.map(({ mengapa, langkah }, k) => (
        <div key={k}>
          <dt className={gaya.istilah}>{k === 0 ? teks.mengapa : teks.sebabLain}</dt>
          <dd className={gaya.isi}>{mengapa}</dd>
          <dt className={gaya.istilah}>{teks.langkah}</dt>
          <dd className={gaya.isi}>{langkah}</dd>
        </div>
      ))}
    </dl>
  );
}
