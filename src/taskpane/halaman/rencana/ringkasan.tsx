import { Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { BarisTombol } from '../../komponen/baris-tombol';
import { Gagal } from '../../komponen/gagal';
import { Kosong } from '../../komponen/kosong';
import { Memuat } from '../../komponen/memuat';
import { useTeks } from '../../hooks/bahasa';
import { useBaca } from '../../hooks/tugas';
import { daftarBagian, type KodeBagian } from './bagian';
import { CatatanRencana } from './catatan-rencana';
import { useGayaRencana } from './gaya';
import { IsiRencana } from './isi-rencana';
import { Persetujuan } from './persetujuan';

/** The plan at a glance: what it holds, what is to be corrected, its approval, and the ways to work on it. */
export function Ringkasan({ buka }: { readonly buka: (bagian: KodeBagian) => void }) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana');
  const tugas = useBaca('rencana', 'ringkasan', {});
  const { hasil, ulangi } = tugas;
  if (hasil === undefined) return <Memuat teks={teks.memuat} />;
  if (hasil.gagal !== undefined) return <Gagal gagal={hasil.gagal} ulangi={ulangi} />;
  const { isi, catatan } = hasil;
  if (isi === undefined) return <CatatanRencana catatan={catatan} ulangi={ulangi} />;
  const kosong = Object.values(isi.jumlah).every((jumlah) => jumlah === 0);
  return (
    <div className={gaya.tumpuk}>
      <Subtitle1 as="h2" className={gaya.judul}>
        {teks.judul(isi.tahun)}
      </Subtitle1>
      {kosong && <Kosong {...teks.kosong} />}
      <IsiRencana ringkasan={isi} />
      <section className={gaya.rapat} aria-labelledby="susun-rencana">
        <Subtitle2 as="h3" id="susun-rencana" className={gaya.judul}>
          {teks.susun}
        </Subtitle2>
        <ul className={gaya.daftar}>
          {daftarBagian.map(({ kode, Ikon }) => (
            <li key={kode}>
              <BarisTombol Ikon={Ikon} {...teks.pekerjaan[kode]} padaKlik={() => buka(kode)} />
            </li>
          ))}
        </ul>
      </section>
      <Persetujuan ringkasan={isi} />
      <CatatanRencana catatan={catatan} berlaku={isi.persetujuan?.berlaku === true} ulangi={ulangi} />
    </div>
  );
}
