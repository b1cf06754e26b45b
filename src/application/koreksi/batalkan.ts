import { isIsianSama } from '../../domain/koreksi/koreksi';
import { terapkanKoreksi, urutkanKoreksi } from '../../domain/koreksi/terapkan-koreksi';
import { serialDari } from '../../domain/umum/tanggal';
import { tabelKoreksi } from '../../lembar/daftar/koreksi';
import { awalanIdSementara } from '../../lembar/kodek';
import { kosong, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import type { DataPeriode } from '../data/data-periode';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { capaianBerubah, namaBaris } from './capaian-berubah';
import { catatKoreksi, type BagianKoreksi } from './catatan';
import { menghentikan, type KoreksiTertahan, type RencanaKoreksi } from './rencana-koreksi';
import { selDiminta, type SelDiminta } from './sel-diminta';
import type { KoreksiDinilai } from './terapkan-semua';
import type { CapaianBerubah, PermintaanKoreksi } from './tipe';

/** Takes back the last correction of a cell, with the reason; the row of the sheet stays, with who took it back and when. */
export function batalkanKoreksi(
  ruang: RuangKerja,
  data: DataPeriode,
  lingkungan: Lingkungan,
  permintaan: PermintaanKoreksi,
): RencanaKoreksi | KoreksiTertahan {
  const sel = selDiminta(data, permintaan);
  const alasan = permintaan.batal?.trim() ?? '';
  const oleh = permintaan.oleh?.trim() ?? '';
  const kurang: readonly BagianKoreksi[] = [
    ...(alasan === '' ? ['batal' as const] : []),
    ...(oleh === '' ? ['oleh' as const] : []),
  ];
  const belum = kurang.length === 0 ? [] : [catatKoreksi('koreksi-belum-lengkap', { daftar: kurang })];
  if (!('baris' in sel)) return { catatan: menghentikan([...sel.catatan, ...belum]) };
  const milik = koreksiSel(data, sel);
  const terakhir = terakhirDari(milik);
  if (terakhir === undefined || belum.length > 0) {
    const params = { baris: sel.baris.id, kolom: sel.variabel.label };
    return {
      catatan: [...belum, ...(terakhir === undefined ? [catatKoreksi('koreksi-tidak-ada', params)] : [])],
    };
  }
  const { koreksi } = terakhir;
  return {
    catatan: [],
    perintah: 'Batalkan Koreksi UKPBJ',
    ringkasan: `${koreksi.periode} ${koreksi.opd} ${koreksi.baris}, ${sel.variabel.label}: dibatalkan oleh ${oleh}: ${alasan}`,
    perubahan: barisBatal(terakhir, lingkungan, oleh, alasan),
    dilakukan: {
      apa: 'dibatalkan',
      koreksi,
      nama: namaBaris(ruang, sel.baris),
      capaian: capaianTanpa(ruang, data, sel, terakhir, milik),
      pratinjau: permintaan.pratinjau === true,
      selDikembalikan: false,
    },
  };
}

/** The corrections of a cell that were not taken back. */
const koreksiSel = (data: DataPeriode, { baris, variabel }: SelDiminta): readonly KoreksiDinilai[] =>
  data.koreksi.filter(
    ({ koreksi: satu }) =>
      satu.periode === baris.periode &&
      satu.tingkat === baris.tingkat &&
      satu.baris === baris.id &&
      satu.variabel === variabel.id &&
      !satu.dibatalkan,
  );

/** The figures that change without it. */
function capaianTanpa(
  ruang: RuangKerja,
  data: DataPeriode,
  { baris, variabel }: SelDiminta,
  terakhir: KoreksiDinilai,
  milik: readonly KoreksiDinilai[],
): readonly CapaianBerubah[] {
  const kini = baris.isian[variabel.id];
  const sesudah = nilaiSesudah(terakhir, milik) ?? terakhir.kembali ?? kini ?? kosong;
  return isIsianSama(kini, sesudah) ? [] : capaianBerubah(ruang, data, baris, { [variabel.id]: sesudah });
}

/** The one that counts; else the latest that does not. */
function terakhirDari(milik: readonly KoreksiDinilai[]): KoreksiDinilai | undefined {
  const berlaku = milik.find(({ akibat }) => akibat === 'berlaku');
  const urut = urutkanKoreksi(milik.map(({ koreksi }) => koreksi));
  return berlaku ?? milik.find(({ koreksi }) => koreksi === urut.at(-1));
}

/** What counts in the cell without it. */
function nilaiSesudah(satu: KoreksiDinilai, milik: readonly KoreksiDinilai[]): Isian<NilaiIsian> | undefined {
  const sisa = milik.filter((lain) => lain !== satu).map(({ koreksi }) => koreksi);
  return terapkanKoreksi(satu.kembali, sisa).nilai;
}

function barisBatal(
  { baris, lokasi }: KoreksiDinilai,
  lingkungan: Lingkungan,
  oleh: string,
  alasan: string,
): readonly Perubahan[] {
  // A row typed by hand has no id yet.
  const nomor = baris.id.startsWith(awalanIdSementara) ? lokasi().baris : undefined;
  const id = nomor === undefined ? baris.id : lingkungan.idBaru();
  return [
    ...(nomor === undefined
      ? []
      : [{ jenis: 'beri-id', tabelId: tabelKoreksi.id, baris: [{ nomor, id }] } as const]),
    {
      jenis: 'simpan',
      tabelId: tabelKoreksi.id,
      kolom: ['dibatalkan', 'dibatalkanOleh', 'alasanBatal'],
      baris: [{ id, sel: [serialDari(lingkungan.hariIni()), oleh, alasan] }],
    },
  ];
}
