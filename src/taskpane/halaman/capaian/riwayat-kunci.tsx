import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { DaftarKunciSajian } from '../../../sajian/kunci/daftar-kunci';
import { useTeks } from '../../hooks/bahasa';

const useGaya = makeStyles({ daftar: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Every version of a period's figures, with who locked, corrected and opened it. */
export function RiwayatKunci({
  daftar,
  periode,
  palingSedikit = 1,
}: {
  readonly daftar: DaftarKunciSajian;
  readonly periode: string;
  /** A single one is told already where it is the lock that holds. */
  readonly palingSedikit?: number;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  const versi = daftar.periode.find((satu) => satu.periode.kode === periode)?.versi ?? [];
  if (versi.length < palingSedikit) return null;
  return (
    <ul className={gaya.daftar} aria-label={teks.riwayat}>
      {versi.map((satu) => (
        <li key={satu.versi}>
          <Caption1>{`${satu.teks}: ${satu.keterangan}`}</Caption1>
        </li>
      ))}
    </ul>
  );
}
