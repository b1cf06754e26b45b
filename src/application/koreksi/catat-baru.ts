import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { diTempat } from '../../domain/ketikan/hasil';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import {
  isIsianSama,
  labelCaraKonfirmasi,
  type CaraKonfirmasi,
  type Koreksi,
} from '../../domain/koreksi/koreksi';
import { kosong, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import { samaTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKoreksi } from '../../lembar/daftar/koreksi';
import { kolomBaris, selBaris } from '../../lembar/kodek';
import { selDariIsian } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';
import type { Catatan } from '../catatan';
import { idTabelData, kunciBaris } from '../data/baris-periode';
import type { DataPeriode } from '../data/data-periode';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { caraBacaNilai } from './baca-koreksi';
import { capaianBerubah, namaBaris } from './capaian-berubah';
import { catatKoreksi } from './catatan';
import { bacaNilaiKoreksi, selNilaiKoreksi } from './nilai-koreksi';
import { menghentikan, type KoreksiTertahan, type RencanaKoreksi } from './rencana-koreksi';
import { selDiminta, type SelDiminta } from './sel-diminta';
import { catatSebelumPeriode, nilaiDisebut } from './terapkan-semua';
import type { PermintaanKoreksi } from './tipe';

const daftarCara = Object.keys(labelCaraKonfirmasi) as readonly CaraKonfirmasi[];

/** Works out a new correction of one cell: from the value that counts there, or from the unit's where it was typed over. */
export function catatKoreksiBaru(
  ruang: RuangKerja,
  data: DataPeriode,
  lingkungan: Lingkungan,
  permintaan: PermintaanKoreksi,
): RencanaKoreksi | KoreksiTertahan {
  const sel = selDiminta(data, permintaan);
  const konfirmasi = bacaKonfirmasi(permintaan, lingkungan);
  const nilai: NilaiTerbaca | KoreksiTertahan =
    'baris' in sel ? bacaNilai(ruang, permintaan, sel) : { catatan: [] };
  if ('baris' in sel && 'isian' in nilai && 'tanggal' in konfirmasi)
    return susun(ruang, data, lingkungan, { sel, nilai, konfirmasi, permintaan });
  return {
    catatan: menghentikan([
      ...('baris' in sel ? [] : sel.catatan),
      ...nilai.catatan,
      ...('tanggal' in konfirmasi ? [] : konfirmasi.catatan),
    ]),
  };
}

interface NilaiTerbaca {
  readonly isian: Isian<NilaiIsian>;
  readonly catatan: readonly Catatan[];
}

interface KoreksiDiminta {
  readonly sel: SelDiminta;
  readonly nilai: NilaiTerbaca;
  readonly konfirmasi: Konfirmasi;
  readonly permintaan: PermintaanKoreksi;
}

function susun(
  ruang: RuangKerja,
  data: DataPeriode,
  lingkungan: Lingkungan,
  { sel, nilai, konfirmasi, permintaan }: KoreksiDiminta,
): RencanaKoreksi | KoreksiTertahan {
  const { baris, variabel } = sel;
  const disunting = baris.ubahan?.disunting[variabel.id];
  const diSel = baris.isian[variabel.id];
  const lama = (disunting === undefined ? diSel : disunting.kembali) ?? kosong;
  if (isIsianSama(lama, nilai.isian)) {
    const params = { baris: baris.id, kolom: variabel.label, nilai: nilaiDisebut(variabel.id, lama) };
    const percuma = catatKoreksi('koreksi-tanpa-perubahan', params);
    return { catatan: [{ ...percuma, tingkat: 'galat', akibat: 'menghentikan' }] };
  }
  const { periode, opd, tingkat } = baris;
  const koreksi: Koreksi = {
    ...{ id: lingkungan.idBaru(), periode, opd, tingkat, baris: baris.id, variabel: variabel.id },
    ...{ lama, baru: nilai.isian, ...konfirmasi },
    dasar: permintaan.dasar?.trim() || null,
    dibatalkan: false,
  };
  const selDikembalikan = disunting?.kembali !== undefined && isIsianSama(diSel, nilai.isian);
  const nama = namaBaris(ruang, baris);
  return {
    catatan: [...nilai.catatan, ...catatSebelumPeriode({ koreksi, lokasi: () => ({}) })],
    perintah: 'Koreksi UKPBJ',
    ringkasan: `${periode} ${opd} ${baris.id}, ${variabel.label}: ${selNilaiKoreksi(lama, variabel)} → ${selNilaiKoreksi(nilai.isian, variabel)}; dikonfirmasi ${konfirmasi.konfirmasi}, ${tulisTanggal(konfirmasi.tanggal)}; dicatat ${konfirmasi.oleh}`,
    perubahan: [
      barisKoreksi(koreksi, variabel, nama, lingkungan.sekarang()),
      ...(selDikembalikan ? [kembalikanSel(sel, selDariIsian(disunting.kembali, variabel.tipe))] : []),
    ],
    dilakukan: {
      apa: 'dicatat',
      ...{ koreksi, nama, selDikembalikan },
      capaian: capaianBerubah(ruang, data, baris, { [variabel.id]: nilai.isian }),
      pratinjau: permintaan.pratinjau === true,
    },
  };
}

const kembalikanSel = ({ baris, variabel }: SelDiminta, isi: Sel): Perubahan => ({
  jenis: 'simpan',
  tabelId: idTabelData(baris.tingkat),
  kolom: [variabel.id],
  baris: [{ id: kunciBaris(baris), sel: [isi] }],
});

function barisKoreksi(
  koreksi: Koreksi,
  variabel: SelDiminta['variabel'],
  nama: string | null,
  dicatat: string,
): Perubahan {
  const isi = {
    ...koreksi,
    nama,
    variabel: variabel.label,
    lama: selNilaiKoreksi(koreksi.lama, variabel),
    baru: selNilaiKoreksi(koreksi.baru, variabel),
    dicatat,
    dibatalkan: null,
    dibatalkanOleh: null,
    alasanBatal: null,
  };
  return {
    jenis: 'simpan',
    tabelId: tabelKoreksi.id,
    kolom: kolomBaris(tabelKoreksi).map(({ id }) => id),
    baris: [{ id: koreksi.id, sel: selBaris(tabelKoreksi, isi) }],
  };
}

function bacaNilai(
  ruang: RuangKerja,
  { nilai = '' }: PermintaanKoreksi,
  { variabel }: SelDiminta,
): NilaiTerbaca | KoreksiTertahan {
  if (nilai.trim() === '') return { catatan: [] };
  const { isian, catatan } = bacaNilaiKoreksi(nilai, variabel, caraBacaNilai(ruang));
  const bertempat: readonly Catatan[] = diTempat(catatan, { kolom: variabel.label });
  return isian.keadaan === 'tidak-sah' ? { catatan: bertempat } : { catatan: bertempat, isian };
}

interface Konfirmasi {
  readonly konfirmasi: string;
  readonly tanggal: Tanggal;
  readonly cara: CaraKonfirmasi;
  readonly oleh: string;
}

/** Who, when and how: without one of them it is no correction but an edit. */
function bacaKonfirmasi(
  permintaan: PermintaanKoreksi,
  lingkungan: Lingkungan,
): Konfirmasi | { readonly catatan: readonly Catatan[] } {
  const isi = (nama: 'nilai' | 'konfirmasi' | 'tanggal' | 'cara' | 'oleh'): string =>
    permintaan[nama]?.trim() ?? '';
  const kurang = (['nilai', 'konfirmasi', 'tanggal', 'cara', 'oleh'] as const).filter(
    (nama) => isi(nama) === '',
  );
  const cara = daftarCara.find(
    (satu) => samaTeks(satu, isi('cara')) || samaTeks(labelCaraKonfirmasi[satu], isi('cara')),
  );
  const tanggal = bacaTanggal(isi('tanggal')).isian;
  const kini = lingkungan.hariIni();
  const diDepan = tanggal.keadaan === 'ada' && tanggal.nilai > kini;
  if (kurang.length === 0 && cara !== undefined && tanggal.keadaan === 'ada' && !diDepan)
    return { konfirmasi: isi('konfirmasi'), tanggal: tanggal.nilai, cara, oleh: isi('oleh') };
  return {
    catatan: [
      ...(kurang.length > 0 ? [catatKoreksi('koreksi-belum-lengkap', { daftar: kurang })] : []),
      ...(cara === undefined && isi('cara') !== ''
        ? [catatKoreksi('koreksi-cara-tidak-dikenal', { cara: isi('cara'), pilihan: daftarCara })]
        : []),
      ...(tanggal.keadaan !== 'ada' && isi('tanggal') !== ''
        ? [catatKoreksi('koreksi-tanggal-salah', { tanggal: isi('tanggal'), contoh: kini })]
        : []),
      ...(diDepan
        ? [catatKoreksi('koreksi-tanggal-di-depan', { tanggal: tanggal.nilai, hariIni: kini })]
        : []),
    ],
  };
}
