import { Caption1 } from '@fluentui/react-components';
import type { JumlahSelKolom } from '../../../application/impor-data/sel-kolom';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { PratinjauTampil } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';
import { jumlahSel } from './jumlah-sel';

/** Stored cells that the file leaves blank, and cells that it gives another value: by column, with the first rows. */
export function SelBerubah({ isi: { kosong, diganti } }: { readonly isi: PratinjauTampil }) {
  const teks = useTeks('data').pratinjau;
  const { angka } = useTulis();
  return (
    <>
      {kosong.length > 0 && <DaftarSel judul={teks.kosong(angka(jumlahSel(kosong)))} daftar={kosong} />}
      {diganti.length > 0 && <DaftarSel judul={teks.diganti(angka(jumlahSel(diganti)))} daftar={diganti} />}
    </>
  );
}

function DaftarSel({
  judul,
  daftar,
}: {
  readonly judul: string;
  readonly daftar: readonly JumlahSelKolom[];
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').pratinjau;
  const { angka } = useTulis();
  return (
    <details>
      <summary className={gaya.ringkas}>{judul}</summary>
      <ul className={gaya.daftar} aria-label={judul}>
        {daftar.map(({ kolom, label, jumlah, contoh }) => (
          <li key={kolom} className={gaya.butir}>
            {label}
            <Caption1 block className={gaya.redup}>
              {teks.selKolom(
                angka(jumlah),
                contoh.map(({ baris, kode }) => teks.barisKode(angka(baris), kode)).join(', ') +
                  (jumlah > contoh.length ? ', …' : ''),
              )}
            </Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
