import type { Catatan } from '../../application/catatan';
import { ok } from '../../domain/umum/result';
import { layananUmum, type NamaLayanan } from '../../layanan/daftar';
import { barisCatatan, sajikanDaftarCatatan } from '../../sajian/catatan';
import type { Bahasa } from '../../teks/bahasa';
import type { Kabar } from '../kabar';
import { tunjukkanBebas } from './tunjukkan-bebas';
import { tunjukkanTabel } from './tunjukkan-tabel';
import type { KonteksPerintah, Tombol } from './tipe';

/** The button of a use case that several surfaces offer, with what the program takes by itself; none where it has none. */
export function tombolLayanan(nama: NamaLayanan): readonly Tombol[] {
  const layanan = layananUmum(nama);
  const { tombol } = layanan;
  if (tombol === undefined) return [];
  return [
    {
      nama: tombol.fungsi,
      label: ({ layanan: teks }) => teks[nama].nama,
      muat: async () => {
        const { jalankan, sajikan, baris } = await layanan.muat();
        return async (konteks) => {
          const { buku, lingkungan, bahasa } = konteks;
          const hasil = await jalankan(buku, { lingkungan }, {});
          if (!hasil.ok) return hasil;
          const { catatan, isi } = hasil.value;
          if (isi === undefined) return ok(kabarTerhenti(nama, catatan, konteks));
          const { tunjukkan } = tombol;
          // What it made is read there.
          if ('bebas' in tunjukkan) return tunjukkanBebas(konteks, tunjukkan.bebas);
          const ditunjukkan = await tunjukkanTabel(konteks, tunjukkan.tabel);
          if (!ditunjukkan.ok) return ditunjukkan;
          const [judul = '', ...lain] = baris(sajikan(isi, bahasa), bahasa);
          return ok({
            jenis: catatan.length === 0 ? 'berhasil' : 'perhatian',
            judul,
            ...denganCatatan(
              lain.map((satu) => satu.trim()),
              catatan,
              bahasa,
            ),
          });
        };
      },
    },
  ];
}

function kabarTerhenti(
  nama: NamaLayanan,
  catatan: readonly Catatan[],
  { bahasa, teks }: KonteksPerintah,
): Kabar {
  const galat = catatan.filter(({ tingkat }) => tingkat === 'galat');
  const terhenti = bahasa.teks.sajian.catatan.terhenti(bahasa.tulis.angka(galat.length));
  return {
    jenis: 'gagal',
    judul: teks.gagal(teks.layanan[nama].nama),
    ...denganCatatan([terhenti], galat, bahasa),
  };
}

/** Lines, and behind them the findings. */
function denganCatatan(
  baris: readonly string[],
  catatan: readonly Catatan[],
  bahasa: Bahasa,
): Pick<Kabar, 'baris' | 'sisa'> {
  const daftar = sajikanDaftarCatatan(catatan, bahasa);
  return {
    baris: [...baris, ...daftar.flatMap(({ catatan: tampak }) => tampak.map(barisCatatan))],
    sisa: daftar.reduce((jumlah, { sisa }) => jumlah + sisa, 0),
  };
}
