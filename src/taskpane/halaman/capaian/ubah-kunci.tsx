import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import { FormulirKunci } from './formulir-kunci';
import { hasilBukaKunci, hasilTetapkan } from './hasil-kunci';
import { RiwayatKunci } from './riwayat-kunci';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  judul: { margin: 0 },
});

/** A locked period: a correction of it, or the lock taken back, each with what comes of it before its button. */
export function UbahKunci({
  periode,
  selesai,
}: {
  readonly periode: string;
  readonly selesai: (baris: readonly string[]) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  const bacaan = useBaca('layanan', 'kunci', {});
  const perbaikan = useTugas('layanan', 'tetapkan', { menulis: true });
  const buka = useTugas('layanan', 'buka-kunci', { menulis: true });
  const sedang = perbaikan.berjalan || buka.berjalan;
  const daftar = isiHasil(bacaan.hasil);
  const tetapkan = async (masukan: Readonly<Record<string, string>>): Promise<void> => {
    const isi = isiHasil(await perbaikan.jalankan({ periode, oleh: '', ...masukan }));
    if (isi !== undefined) selesai(hasilTetapkan(isi));
  };
  const bukaKunci = async (masukan: Readonly<Record<string, string>>): Promise<void> => {
    const hasil = await buka.jalankan({ periode, oleh: '', alasan: '', ...masukan });
    if (hasil.gagal !== undefined || hasil.isi === undefined) return;
    selesai([...hasilBukaKunci(hasil.isi), ...hasil.catatan.map((satu) => satu.teks)]);
  };
  return (
    <>
      {daftar !== undefined && <RiwayatKunci daftar={daftar} periode={periode} palingSedikit={2} />}
      <section className={gaya.bagian} aria-labelledby="perbaikan-kunci">
        <Subtitle2 as="h4" id="perbaikan-kunci" className={gaya.judul}>
          {teks.judulPerbaikan}
        </Subtitle2>
        <Body1>{teks.akibatPerbaikan}</Body1>
        <FormulirKunci
          isian={[
            { nama: 'oleh', orang: true, label: teks.oleh, wajib: true, contoh: teks.contohOleh },
            { nama: 'perbaikan', label: teks.alasan, wajib: true },
            { nama: 'nomor', label: teks.nomor, wajib: false, contoh: teks.contohNomor },
          ]}
          nama={teks.judulPerbaikan}
          tombol={teks.perbaikan}
          wajib={teks.wajib}
          sedang={sedang}
          kirim={(masukan) => void tetapkan(masukan)}
        />
        <Keadaan tugas={perbaikan} sedang={teks.menyimpan} />
      </section>
      <section className={gaya.bagian} aria-labelledby="buka-kunci">
        <Subtitle2 as="h4" id="buka-kunci" className={gaya.judul}>
          {teks.buka}
        </Subtitle2>
        <Body1>{teks.akibatBuka}</Body1>
        <FormulirKunci
          isian={[
            { nama: 'oleh', orang: true, label: teks.dibukaOleh, wajib: true, contoh: teks.contohOleh },
            { nama: 'alasan', label: teks.alasanBuka, wajib: true },
          ]}
          nama={teks.buka}
          tombol={teks.buka}
          wajib={teks.wajib}
          sedang={sedang}
          kirim={(masukan) => void bukaKunci(masukan)}
        />
        <Keadaan tugas={buka} sedang={teks.menyimpan} />
      </section>
    </>
  );
}
