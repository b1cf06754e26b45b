import type { HasilHitungUlang } from '../application/capaian/hitung-ulang';
import type { HasilRincian, PermintaanRincian } from '../application/capaian/rincian';
import type { HasilGantiKode, PermintaanGantiKode } from '../application/unit/permintaan-ganti-kode';
import type { HitungUlangSajian } from '../sajian/capaian/hitung-ulang';
import type { RincianSajian } from '../sajian/capaian/rincian';
import type { GantiKodeSajian } from '../sajian/unit/ganti-kode';
import type { HasilKoreksi, PermintaanKoreksi } from '../application/koreksi/tipe';
import type { HasilBukaKunci, PermintaanBukaKunci } from '../application/kunci/buka-kunci';
import type { HasilDaftarKunci } from '../application/kunci/daftar-kunci';
import type { HasilTetapkan, PermintaanTetapkan } from '../application/kunci/tetapkan';
import type { PermintaanPaket } from '../application/paket/permintaan-paket';
import type { HasilPaket } from '../application/paket/ubah-paket';
import type { PaketSajian } from '../sajian/paket/paket';
import type { KoreksiSajian } from '../sajian/koreksi/koreksi';
import type { BukaKunciSajian } from '../sajian/kunci/buka-kunci';
import type { DaftarKunciSajian } from '../sajian/kunci/daftar-kunci';
import type { TetapkanSajian } from '../sajian/kunci/tetapkan';
import { opsiWajib, saklar, teks, teksWajib, type Layanan, type Masukan, type TombolLayanan } from './tipe';

/** Holds an entry to the types that it names. */
const layanan = <M extends object, H, S>(satu: Layanan<M, H, S>): Layanan<M, H, S> => satu;

interface MasukanHitung {
  readonly periode?: string;
}

type MasukanTetapkan = Omit<PermintaanTetapkan, 'tulis'>;
type MasukanBukaKunci = Omit<PermintaanBukaKunci, 'tulis'>;

/**
 * Use cases that several surfaces offer with the same arguments: each is a command of that name, a task of the pane, and
 * where it says so a button. A new one is an entry here, with its texts in `teks/…/layanan.ts`.
 */
export const daftarLayanan = {
  hitung: layanan<MasukanHitung, HasilHitungUlang, HitungUlangSajian>({
    masukan: { periode: teks },
    tombol: { fungsi: 'hitungUlang', tunjukkan: 'capaian', ikon: 'HitungUlang' },
    async muat() {
      const { hitungUlang } = await import('../application/capaian/hitung-ulang');
      const { barisHitungUlang, sajikanHitungUlang } = await import('../sajian/capaian/hitung-ulang');
      const { hitungUlangJson } = await import('../sajian/json/hitung-ulang');
      const { penulisLembar } = await import('../sajian/penulis-lembar');
      return {
        jalankan: (buku, { lingkungan, kemajuan }, { periode }) =>
          hitungUlang(
            buku,
            lingkungan,
            { tulis: penulisLembar, ...(periode === undefined ? {} : { periode }) },
            kemajuan,
          ),
        sajikan: sajikanHitungUlang,
        baris: barisHitungUlang,
        json: hitungUlangJson,
      };
    },
  }),
  rincian: layanan<PermintaanRincian, HasilRincian, RincianSajian>({
    masukan: {
      indikator: teksWajib,
      opd: teks,
      periode: teks,
      versi: teks,
      batas: { jenis: 'angka', bawaan: 10 },
    },
    bacaArsip: true,
    async muat() {
      const { rincian } = await import('../application/capaian/rincian');
      const { barisRincian } = await import('../sajian/capaian/baris-rincian');
      const { sajikanRincian } = await import('../sajian/capaian/rincian');
      const { rincianJson } = await import('../sajian/json/rincian');
      return {
        jalankan: (buku, _, masukan) => rincian(buku, masukan),
        sajikan: sajikanRincian,
        baris: barisRincian,
        usang: ({ usang, draf }) => usang && draf === undefined,
        draf: ({ draf }) => draf !== undefined,
        json: rincianJson,
      };
    },
  }),
  'ganti-kode': layanan<PermintaanGantiKode, HasilGantiKode, GantiKodeSajian>({
    masukan: {
      lama: teksWajib,
      baru: teksWajib,
      mulai: teks,
      nama: teks,
      oleh: teks,
      dasar: teks,
      pratinjau: saklar,
    },
    async muat() {
      const { gantiKode } = await import('../application/unit/ganti-kode');
      const { barisGantiKode, gantiKodeJson, sajikanGantiKode } = await import('../sajian/unit/ganti-kode');
      return {
        jalankan: (buku, { lingkungan }, masukan) => gantiKode(buku, lingkungan, masukan),
        sajikan: sajikanGantiKode,
        baris: barisGantiKode,
        json: gantiKodeJson,
      };
    },
  }),
  koreksi: layanan<PermintaanKoreksi, HasilKoreksi, KoreksiSajian>({
    masukan: {
      periode: teks,
      baris: teks,
      variabel: teks,
      nilai: teks,
      konfirmasi: teks,
      tanggal: teks,
      cara: teks,
      dasar: teks,
      oleh: teks,
      batal: teks,
      pratinjau: saklar,
    },
    async muat() {
      const { koreksi } = await import('../application/koreksi/koreksi');
      const { barisKoreksi, sajikanKoreksi } = await import('../sajian/koreksi/koreksi');
      const { koreksiJson } = await import('../sajian/json/koreksi');
      return {
        jalankan: (buku, { lingkungan }, masukan) => koreksi(buku, lingkungan, masukan),
        sajikan: sajikanKoreksi,
        baris: barisKoreksi,
        usang: ({ dilakukan }) =>
          dilakukan?.pratinjau === false && !dilakukan.terkunci && dilakukan.capaian.length > 0,
        json: koreksiJson,
      };
    },
  }),
  paket: layanan<PermintaanPaket, HasilPaket, PaketSajian>({
    masukan: {
      kode: teksWajib,
      tarik: saklar,
      ganti: teks,
      pindah: teks,
      pagu: teks,
      kembali: saklar,
      konfirmasi: saklar,
      mulai: teks,
      oleh: teks,
      dasar: teks,
      'tanpa-area': saklar,
      pratinjau: saklar,
    },
    async muat() {
      const { ubahPaket } = await import('../application/paket/ubah-paket');
      const { barisPaket, paketJson, sajikanPaket } = await import('../sajian/paket/paket');
      return {
        jalankan: (buku, { lingkungan }, masukan) => ubahPaket(buku, lingkungan, masukan),
        sajikan: sajikanPaket,
        baris: barisPaket,
        json: paketJson,
      };
    },
  }),
  tetapkan: layanan<MasukanTetapkan, HasilTetapkan, TetapkanSajian>({
    masukan: { periode: opsiWajib, oleh: opsiWajib, nomor: teks, perbaikan: teks },
    async muat() {
      const { tetapkan } = await import('../application/kunci/tetapkan');
      const { barisTetapkan, sajikanTetapkan } = await import('../sajian/kunci/tetapkan');
      const { tetapkanJson } = await import('../sajian/json/kunci');
      const { penulisLembar } = await import('../sajian/penulis-lembar');
      return {
        jalankan: (buku, { lingkungan }, masukan) =>
          tetapkan(buku, lingkungan, { ...masukan, tulis: penulisLembar }),
        sajikan: sajikanTetapkan,
        baris: barisTetapkan,
        json: tetapkanJson,
      };
    },
  }),
  'buka-kunci': layanan<MasukanBukaKunci, HasilBukaKunci, BukaKunciSajian>({
    masukan: { periode: opsiWajib, oleh: opsiWajib, alasan: opsiWajib },
    async muat() {
      const { bukaKunci } = await import('../application/kunci/buka-kunci');
      const { barisBukaKunci, sajikanBukaKunci } = await import('../sajian/kunci/buka-kunci');
      const { bukaKunciJson } = await import('../sajian/json/kunci');
      const { penulisLembar } = await import('../sajian/penulis-lembar');
      return {
        jalankan: (buku, { lingkungan }, masukan) =>
          bukaKunci(buku, lingkungan, { ...masukan, tulis: penulisLembar }),
        sajikan: sajikanBukaKunci,
        baris: barisBukaKunci,
        json: bukaKunciJson,
      };
    },
  }),
  kunci: layanan<MasukanHitung, HasilDaftarKunci, DaftarKunciSajian>({
    masukan: { periode: teks },
    async muat() {
      const { daftarKunci } = await import('../application/kunci/daftar-kunci');
      const { barisDaftarKunci, sajikanDaftarKunci } = await import('../sajian/kunci/daftar-kunci');
      const { daftarKunciJson } = await import('../sajian/json/kunci');
      const { penulisLembar } = await import('../sajian/penulis-lembar');
      return {
        jalankan: (buku, _, masukan) => daftarKunci(buku, { ...masukan, tulis: penulisLembar }),
        sajikan: sajikanDaftarKunci,
        baris: barisDaftarKunci,
        json: daftarKunciJson,
      };
    },
  }),
};

export type NamaLayanan = keyof typeof daftarLayanan;

export const namaLayanan = Object.keys(daftarLayanan) as readonly NamaLayanan[];

/** An entry for who goes through the list: its parts fit each other, whatever they are. */
export const layananUmum = (nama: NamaLayanan): Layanan<Masukan, unknown, unknown> =>
  daftarLayanan[nama] as unknown as Layanan<Masukan, unknown, unknown>;

/** The buttons of the ribbon among them: manifest.xml is made with these. */
export const daftarTombolLayanan = (): readonly (TombolLayanan & { readonly nama: NamaLayanan })[] =>
  namaLayanan.flatMap((nama) => {
    const { tombol } = layananUmum(nama);
    return tombol === undefined ? [] : [{ nama, ...tombol }];
  });
