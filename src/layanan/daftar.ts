import type { PermintaanAnalisis } from '../application/analisis/analisis';
import type { HasilRekomendasi, PermintaanRekomendasi } from '../application/analisis/rekomendasi';
import type { HasilAnalisis } from '../application/analisis/tipe';
import { idDasbor } from '../application/dasbor/id-dasbor';
import type { HasilBuatDasbor, PermintaanDasbor } from '../application/dasbor/dasbor';
import type { HasilHitungUlang } from '../application/capaian/hitung-ulang';
import type { HasilRincian, PermintaanRincian } from '../application/capaian/rincian';
import type { HasilGantiKode, PermintaanGantiKode } from '../application/unit/permintaan-ganti-kode';
import type { AnalisisSajian } from '../sajian/analisis/tipe';
import type { RekomendasiSajian } from '../sajian/analisis/rekomendasi';
import type { BuatDasborSajian } from '../sajian/dasbor/dasbor';
import type { HitungUlangSajian } from '../sajian/capaian/hitung-ulang';
import type { RincianSajian } from '../sajian/capaian/rincian';
import type { GantiKodeSajian } from '../sajian/unit/ganti-kode';
import type { KetikanPutuskan } from '../application/keputusan/baca-permintaan';
import type { HasilPutuskan } from '../application/keputusan/tipe';
import type { PutuskanSajian } from '../sajian/keputusan/keputusan';
import type { HasilKoreksi, PermintaanKoreksi } from '../application/koreksi/tipe';
import type { HasilBukaKunci } from '../application/kunci/buka-kunci';
import type { HasilDaftarKunci } from '../application/kunci/daftar-kunci';
import type { HasilTetapkan } from '../application/kunci/tetapkan';
import type { PermintaanPaket } from '../application/paket/permintaan-paket';
import type { HasilPaket } from '../application/paket/ubah-paket';
import type {
  HasilBandingRencana,
  PermintaanBandingRencana,
} from '../application/rencana/versi/banding-rencana';
import type { HasilTindakLanjut, PermintaanTindakLanjut } from '../application/tindak-lanjut/tindak-lanjut';
import type { TindakLanjutSajian } from '../sajian/tindak-lanjut/tindak-lanjut';
import type { BandingRencanaSajian } from '../sajian/rencana/banding';
import type { PaketSajian } from '../sajian/paket/paket';
import type { KoreksiSajian } from '../sajian/koreksi/koreksi';
import type { BukaKunciSajian } from '../sajian/kunci/buka-kunci';
import type { DaftarKunciSajian } from '../sajian/kunci/daftar-kunci';
import type { TetapkanSajian } from '../sajian/kunci/tetapkan';
import type { MasukanBukaKunci, MasukanHitung, MasukanTetapkan } from './masukan';
import {
  opsiWajib,
  saklar,
  teks,
  teksBerurut,
  teksWajib,
  type Layanan,
  type Masukan,
  type TombolLayanan,
} from './tipe';

/** Holds an entry to the types that it names. */
const layanan = <M extends object, H, S>(satu: Layanan<M, H, S>): Layanan<M, H, S> => satu;

/**
 * Use cases that several surfaces offer with the same arguments: each is a command of that name, a task of the pane, and
 * where it says so a button. A new one is an entry here, with its texts in `teks/…/layanan.ts`.
 */
export const daftarLayanan = {
  hitung: layanan<MasukanHitung, HasilHitungUlang, HitungUlangSajian>({
    masukan: { periode: teks },
    tombol: { fungsi: 'hitungUlang', tunjukkan: { tabel: 'capaian' }, ikon: 'HitungUlang' },
    muat: async () => (await import('./kerja/hitung')).kerja,
  }),
  rincian: layanan<PermintaanRincian, HasilRincian, RincianSajian>({
    masukan: {
      indikator: teksWajib,
      opd: teks,
      periode: teks,
      versi: teks,
      batas: { jenis: 'angka', bawaan: 10 },
    },
    bacaArsip: () => true,
    muat: async () => (await import('./kerja/rincian')).kerja,
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
    muat: async () => (await import('./kerja/ganti-kode')).kerja,
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
    muat: async () => (await import('./kerja/koreksi')).kerja,
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
    muat: async () => (await import('./kerja/paket')).kerja,
  }),
  tetapkan: layanan<MasukanTetapkan, HasilTetapkan, TetapkanSajian>({
    masukan: { periode: opsiWajib, oleh: opsiWajib, nomor: teks, perbaikan: teks },
    muat: async () => (await import('./kerja/tetapkan')).kerja,
  }),
  'buka-kunci': layanan<MasukanBukaKunci, HasilBukaKunci, BukaKunciSajian>({
    masukan: { periode: opsiWajib, oleh: opsiWajib, alasan: opsiWajib },
    muat: async () => (await import('./kerja/buka-kunci')).kerja,
  }),
  kunci: layanan<MasukanHitung, HasilDaftarKunci, DaftarKunciSajian>({
    masukan: { periode: teks },
    muat: async () => (await import('./kerja/kunci')).kerja,
  }),
  putuskan: layanan<KetikanPutuskan, HasilPutuskan, PutuskanSajian>({
    masukan: {
      indikator: teksBerurut,
      periode: opsiWajib,
      cabang: teks,
      status: teks,
      oleh: teks,
      dicatat: teks,
      nomor: teks,
      tanggal: teks,
      catatan: teks,
      rekomendasi: teks,
      batal: teks,
      sisanya: saklar,
      lembar: saklar,
      laporan: saklar,
    },
    muat: async () => (await import('./kerja/putuskan')).kerja,
  }),
  analisis: layanan<PermintaanAnalisis, HasilAnalisis, AnalisisSajian>({
    masukan: {
      periode: teks,
      catat: teks,
      metode: teks,
      sebab: teks,
      tanya: teks,
      pemilik: teks,
      oleh: teks,
      tulis: saklar,
    },
    // What is written is written to the workbook as it is.
    bacaArsip: ({ catat, tulis }) => catat === undefined && tulis !== true,
    muat: async () => (await import('./kerja/analisis')).kerja,
  }),
  dasbor: layanan<PermintaanDasbor, HasilBuatDasbor, BuatDasborSajian>({
    masukan: { periode: teks },
    tombol: { fungsi: 'dasbor', tunjukkan: { bebas: idDasbor }, ikon: 'Dasbor' },
    muat: async () => (await import('./kerja/dasbor')).kerja,
  }),
  rekomendasi: layanan<PermintaanRekomendasi, HasilRekomendasi, RekomendasiSajian>({
    masukan: {
      periode: teks,
      indikator: teks,
      'dari-usulan': teks,
      uraian: teks,
      'penanggung-jawab': teks,
      nip: teks,
      opd: teks,
      tenggat: teks,
      hasil: teks,
      oleh: teks,
    },
    muat: async () => (await import('./kerja/rekomendasi')).kerja,
  }),
  'tindak-lanjut': layanan<PermintaanTindakLanjut, HasilTindakLanjut, TindakLanjutSajian>({
    masukan: {
      kode: teksBerurut,
      status: teks,
      bukti: teks,
      tanggal: teks,
      diperiksa: teks,
      nip: teks,
      'tanggal-periksa': teks,
      alasan: teks,
    },
    muat: async () => (await import('./kerja/tindak-lanjut')).kerja,
  }),
  'banding-rencana': layanan<PermintaanBandingRencana, HasilBandingRencana, BandingRencanaSajian>({
    masukan: { lama: teksBerurut, baru: teksBerurut },
    muat: async () => (await import('./kerja/banding-rencana')).kerja,
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
