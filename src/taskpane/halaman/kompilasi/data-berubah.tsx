import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';

const useGaya = makeStyles({
  daftar: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How many files are taken, and what becomes of the data rows. */
export function DataBerubah({ isi: { berkas, diterima, baris } }: { readonly isi: KompilasiTampil }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { angka } = useTulis();
  const ditolak = berkas.length - diterima;
  const butir = [
    [baris.baru, teks.barisBaru],
    [baris.berubah, teks.barisBerubah],
    [baris.hilang, teks.barisHilang],
    [baris.dikosongkan, teks.selDikosongkan],
    [baris.tetap, teks.barisTetap],
  ] as const;
  const ada = butir.filter(([jumlah]) => jumlah > 0);
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.yangBerubah}
      </Text>
      <ul className={gaya.daftar}>
        <li>{teks.unitDiterima(diterima, berkas.length)}</li>
        {ditolak > 0 && <li>{teks.ditolak(ditolak)}</li>}
        {ada.map(([jumlah, tulis], k) => (
          <li key={k}>{tulis(angka(jumlah))}</li>
        ))}
        {ada.length === 0 && <li>{teks.tanpaBaris}</li>}
      </ul>
    </div>
  );
}
