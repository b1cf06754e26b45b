import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../hooks/bahasa';
import type { KeadaanTampil, LangkahTampil } from '../../pekerja/tugas/tampil-alur';

const useGaya = makeStyles({
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Marks that no longer hold: undone, or of an earlier round. */
export function Riwayat({
  riwayat,
  langkah,
}: {
  readonly riwayat: KeadaanTampil['riwayat'];
  readonly langkah: LangkahTampil;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { kode } = useBahasa();
  if (riwayat.length === 0) return null;
  const tombol = new Map(langkah.cabang.map((satu) => [satu.id, satu.tombol]));
  return (
    <details>
      <summary>{teks.riwayat}</summary>
      <ul className={gaya.daftar}>
        {riwayat.map((satu, k) => (
          <li key={k}>
            <Caption1>
              {teks.selesaiOleh(satu.tanggal.teks[kode], satu.oleh)}
              {satu.cabang !== undefined && `. ${teks.keputusan(tombol.get(satu.cabang) ?? satu.cabang)}`}
              {satu.dibatalkan !== undefined &&
                `. ${teks.dibatalkan(satu.dibatalkan.tanggal.teks[kode], satu.dibatalkan.oleh, satu.dibatalkan.alasan)}`}
            </Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
