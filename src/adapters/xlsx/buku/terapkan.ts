import type { BukuTerbaca } from '../../../application/ports/pembaca-buku';
import type { KegagalanBuku, Perubahan, SyaratSel } from '../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { kegagalanBuku } from './kegagalan-buku';
import { IsiPaket } from './isi-paket';
import { catatanBertemu, pindahkanCatatan } from './pindah-catatan';
import { satuTabel, tabelBuku } from '../../../application/tabel/tabel-buku';
import { perubahanBerlaku } from '../../../application/tabel/terap';
import { keadaan } from './tabel-buku';
import { ubahTinggiTabel } from './tabel/bagian-tabel';
import type { KeadaanXlsx } from './tabel/bagian-tabel';
import {
  isBerubah,
  rencanaPerubahan,
  type RencanaPerubahan,
} from '../../../application/tabel/rencana-perubahan';
import { GayaAngkaXlsx } from './tabel/gaya-angka';
import { bacaGayaBungkus, type GayaBungkus } from './tabel/gaya-bungkus';
import type { KonteksTulis } from './tabel/konteks-tulis';
import { tulisTabel } from './tabel/tulis-tabel';
import { ukuranBaru } from '../../../application/tabel/ukuran';
import { hitungSaatDibuka, tanpaJenis, tanpaRelasi } from './xml/buku-xml';
import { pindahkanTautan } from './xml/pindah-acuan';
import { AcuanTumbuh } from './panjangkan-acuan';
import type { TabelTumbuh } from './xml/panjang-acuan';
import { ubahRumusLembar } from './ubah-rumus';
import { pindaiLembar, potonganLembar } from './xml/pindai-lembar';
import { bagianRelasi } from '../relasi';
import type { Pemadat } from '../zip/pemadat';

const DAYS_1900_TO_1904 = 1462;

type Rencana = RencanaPerubahan<KeadaanXlsx & { readonly bagian: string }>;

/** The bytes of a workbook with the changes applied, every part that is not touched byte for byte as it was. */
export async function terapkanPada(
  nama: string,
  bytes: Uint8Array,
  buku: BukuTerbaca,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  pemadat: Pemadat,
): Promise<Result<Uint8Array, KegagalanBuku>> {
  const dibuka = IsiPaket.buka(bytes, pemadat);
  if (!dibuka.ok) return fail(kegagalanBuku(nama, dibuka.error));
  const isi = dibuka.value;
  const rencana = rencanakan(nama, isi, buku, perubahan, syarat);
  if (!rencana.ok) return rencana;
  const diubah = rencana.value.filter(isBerubah);
  if (diubah.length === 0) return ok(bytes);
  const konteks = konteksTulis(isi);
  const acuan = new AcuanTumbuh(isi, diubah.map(tumbuhDari));
  // Two tables may stand on one sheet.
  const terakhirDi = new Map(diubah.map((satu) => [satu.tabel.bagian.toLowerCase(), satu]));
  for (const satu of diubah) {
    const terakhir = terakhirDi.get(satu.tabel.bagian.toLowerCase()) === satu;
    const terhalang = await tulisRencana(isi, satu, konteks, terakhir ? acuan : undefined);
    if (terhalang !== undefined) {
      const { letak, lembar } = satu.tabel;
      return fail({ kode: 'table-blocked', tabelId: letak.tabelId, lembar: lembar.nama, baris: terhalang });
    }
  }
  await acuan.panjangkanLain(new Set([...terakhirDi.keys(), ...tanpaAcuan(isi, buku)]));
  lepasRantaiHitung(isi);
  isi.tulis(isi.bagianBuku, hitungSaatDibuka(isi.teks(isi.bagianBuku)));
  return ok(await isi.bytes());
}

/** Parts of sheets on which nothing refers to another one, which it would take long to find out here. */
const tanpaAcuan = (isi: IsiPaket, { lembar }: BukuTerbaca): readonly string[] =>
  lembar.flatMap(({ nama, acuanLuar }) =>
    acuanLuar === false ? [isi.bagianLembar.get(nama)?.toLowerCase() ?? ''] : [],
  );

function rencanakan(
  nama: string,
  isi: IsiPaket,
  buku: BukuTerbaca,
  semuaPerubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
): Result<Rencana[], KegagalanBuku> {
  const semua = tabelBuku(buku);
  const perubahan = perubahanBerlaku(semuaPerubahan, (id) => semua.has(id));
  const dibuka = new Map<string, Rencana['tabel']>();
  const ids = new Set([...(syarat ? [syarat.tabelId] : []), ...perubahan.map(({ tabelId }) => tabelId)]);
  for (const tabelId of ids) {
    const satu = satuTabel(semua, tabelId);
    if (!satu.ok) return satu;
    if (satu.value === undefined) return fail({ kode: 'table-not-found', tabelId });
    const tabel = keadaan(nama, isi, satu.value);
    if (!tabel.ok) return tabel;
    dibuka.set(tabelId, tabel.value);
  }
  return rencanaPerubahan(dibuka, perubahan, syarat);
}

/** How far a table will reach. */
const tumbuhDari = ({ tabel, baris }: Rencana): TabelTumbuh => ({
  lembar: tabel.lembar.nama,
  kiri: tabel.kiri,
  kanan: tabel.kanan,
  atas: tabel.barisPertama,
  bawahLama: tabel.barisAkhir,
  bawahBaru: ukuranBaru(tabel, baris).akhir,
});

/**
 * Writes one table into the package, or gives the row that is in the way where it cannot. With `acuan` the formulas of its
 * sheet follow all tables that grow, before it is written: once is enough for a long one.
 */
async function tulisRencana(
  isi: IsiPaket,
  { tabel, baris }: Rencana,
  konteks: KonteksTulis,
  acuan: AcuanTumbuh | undefined,
): Promise<number | undefined> {
  const hasil = tulisTabel(pindaiLembar(isi.utf8(tabel.bagian)), tabel, baris, konteks);
  if ('terhalang' in hasil) return hasil.terhalang;
  const pindah = { kiri: tabel.kiri, kanan: tabel.kanan, baris: hasil.pindah };
  const bertemu = catatanBertemu(isi, tabel.bagian, pindah);
  if (bertemu !== undefined) return bertemu;
  const { lembar } = hasil;
  const panjangkan = acuan?.pada(tabel.lembar.nama);
  if (panjangkan !== undefined) ubahRumusLembar(lembar, panjangkan);
  if (pindah.baris.size > 0) lembar.sesudah = pindahkanTautan(lembar.sesudah, pindah);
  if (acuan === undefined) await isi.tulisPotongan(tabel.bagian, potonganLembar(lembar));
  else await isi.tulisAkhir(tabel.bagian, potonganLembar(lembar));
  pindahkanCatatan(isi, tabel.bagian, pindah);
  const { objek } = tabel;
  if (objek !== undefined) {
    const lama = isi.teks(objek.bagian);
    const bawah = objek.rentang.bawah - objek.barisTotal;
    const baru = ubahTinggiTabel(lama, bawah, hasil.akhir, objek.barisTotal);
    if (baru !== lama) isi.tulis(objek.bagian, baru);
  }
  return undefined;
}

/** Excel makes the order of calculation anew; one that names a cell without formula makes it ask for repair. */
export function lepasRantaiHitung(isi: IsiPaket): void {
  const rantai = isi.hubungan.find(({ jenis, luar }) => jenis === 'calcChain' && !luar);
  if (rantai === undefined) return;
  isi.hapus(rantai.sasaran);
  const rels = bagianRelasi(isi.bagianBuku);
  isi.tulis(rels, tanpaRelasi(isi.teks(rels), rantai.id));
  isi.tulis('[Content_Types].xml', tanpaJenis(isi.teks('[Content_Types].xml'), rantai.sasaran));
}

function konteksTulis(isi: IsiPaket): KonteksTulis {
  const bagian = isi.hubungan.find(({ jenis, luar }) => jenis === 'styles' && !luar)?.sasaran ?? '';
  const teks = (): string => isi.teks(bagian) || '<styleSheet/>';
  let gayaBungkus: GayaBungkus | undefined;
  // Read only when a long text comes: most changes are figures.
  const bungkus: GayaBungkus = (indeks) => (gayaBungkus ??= bacaGayaBungkus(teks(), bagian))(indeks);
  const gaya = new GayaAngkaXlsx(teks, (xml) => isi.tulis(bagian, xml), bagian);
  return {
    bungkus,
    gayaAngka: (indeks, nilai, spec) => gaya.untuk(indeks, nilai, spec),
    geserTanggal: (indeks) => (isi.sistem1904 && gaya.isTanggal(indeks) ? DAYS_1900_TO_1904 : 0),
  };
}
