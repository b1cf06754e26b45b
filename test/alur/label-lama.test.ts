/**
 * The words on the sheets of a workspace that version 0.1.0 made: the first write brings those of today; what a person named
 * stays, and what refers to a renamed sheet or column follows.
 */
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { tabelBuku } from '../../src/application/tabel/tabel-buku';
import { isiTabel, teksKepala } from '../../src/application/tabel-terbaca';
import { BacaKolom } from '../../src/lembar/baca-kolom';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { tanyaPython, ujiDengan } from '../alat/program-luar';
import { kataLamaDalam } from '../teks/kata-lama';
import { berhasil, isi, KEMBALI, ubah } from './bahan-lama';

jest.setTimeout(300_000);

const kompilasi = (): Promise<string> => berhasil('kompilasi', 'v.xlsx', ...KEMBALI);

/** The workspace's tables as they stand in the file. */
function tabelSekarang() {
  const buku = bacaBuku({ nama: 'v.xlsx', isi: new Uint8Array(isi()) });
  if (!buku.ok) throw new Error(JSON.stringify(buku.error));
  return tabelBuku(buku.value);
}
function kolomDari(tabelId: string, kolom: string): readonly unknown[] {
  const { lembar, letak } = tabelSekarang().get(tabelId)![0]!;
  const terbaca = new BacaKolom(isiTabel(lembar, letak));
  return terbaca.baris.map((satu) => terbaca.sel(satu, kolom));
}

test('sesudah tulisan pertama setiap lembar memakai sebutan yang dinyatakan', async () => {
  await kompilasi();
  const semua = tabelSekarang();
  for (const { id, lembar: spec } of daftarTabel(variabelBaku)) {
    const { lembar, letak } = semua.get(id)![0]!;
    expect(lembar.nama).toBe(spec.nama);
    const sel = (nomor: number) => lembar.baris.find((satu) => satu.nomor === nomor)?.sel ?? [];
    const kepala = new Map(
      letak.kolom.map(({ id: kolom, indeks }) => [kolom, teksKepala(sel(letak.barisKepala)[indeks])]),
    );
    expect(spec.tabel.kolom.map((kolom) => kepala.get(kolom.id))).toEqual(
      spec.tabel.kolom.map(({ label }) => label),
    );
    const atas = lembar.baris
      .filter(({ nomor }) => nomor < letak.barisPenanda)
      .flatMap(({ sel: isiBaris }) => isiBaris.map(teksKepala));
    expect(atas.flatMap(kataLamaDalam)).toEqual([]);
  }
});

test('isi sel yang ditulis program ikut: status capaian, langkah, register, keputusan, pengaturan', async () => {
  await kompilasi();
  const capaian = kolomDari('capaian', 'status');
  const tercapai = kolomDari('capaian', 'tercapai');
  expect([...new Set(capaian)].sort()).toEqual([
    'Data belum memadai',
    'Jauh dari target',
    'Mendekati target',
    'Perlu perhatian',
    'Tercapai',
    'Tidak dapat dinilai',
  ]);
  // Also in periods that were not compiled again.
  for (const [k, status] of capaian.entries())
    if (status !== 'Data belum memadai')
      expect([status, tercapai[k]]).toEqual([
        status,
        status === 'Tercapai' ? 'Tercapai' : status === 'Tidak dapat dinilai' ? null : 'Belum tercapai',
      ]);
  expect(new Set(kolomDari('langkah', 'status'))).toEqual(
    new Set(['Selesai', 'Selesai, lewat waktu', 'Terlambat', 'Belum dimulai']),
  );
  expect(kolomDari('langkah', 'keputusan')).toContain('Rencana disetujui');
  expect(kolomDari('pelaksanaan', 'keputusan')).toContain('Rencana disetujui');
  expect(kolomDari('register', 'status')).toContain('Sudah dibuat');
  expect(kolomDari('pengaturan', 'nama')).toContain('Ambang kelengkapan data (%)');
  const sel = ['capaian', 'langkah', 'register', 'pelaksanaan', 'pengaturan'].flatMap((id) =>
    ['status', 'keputusan', 'nama'].flatMap((kolom) => kolomDari(id, kolom).map(String)),
  );
  expect(sel.flatMap(kataLamaDalam)).toEqual([]);
});

/** Names of table columns that are not the text of their header, rules of Alur SOP, formulas and names of the user's. */
const LIHAT = `
import sys, json, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
beda = []
for ws in wb:
    for t in ws.tables.values():
        kepala = ws[t.ref][0]
        beda += [c.name for c, sel in zip(t.tableColumns, kepala) if c.name != sel.value]
semua = wb.defined_names
nama = semua.definedName if hasattr(semua, 'definedName') else semua.values()
saya = wb['Milik Saya'] if 'Milik Saya' in wb.sheetnames else None
print(json.dumps({
  'beda': beda,
  'daftar': [d.formula1 for d in wb['Alur SOP'].data_validations.dataValidation if d.type == 'list'],
  'saya': [] if saya is None else [c.value for c in saya['A']],
  'nama': [d.attr_text for d in nama if d.name == 'Ejaan'],
}))`;
const terlihat = (): unknown => JSON.parse(tanyaPython(LIHAT, isi()));

ujiDengan('openpyxl', 'rumus, nama, dan aturan ketik mengikuti sebutan baru', async () => {
  ubah(`
from openpyxl.workbook.defined_name import DefinedName
ws = wb.create_sheet('Milik Saya')
ws['A1'] = '=COUNTA(Padanan!C5:C88)'
ws['A2'] = '=COUNTA(KPBJ_Indikator[Cakupan data])'
ws['A3'] = '=COUNTA(KPBJ_Target[Periode])'
tambah = wb.defined_names.append if hasattr(wb.defined_names, 'append') else wb.defined_names.add
tambah(DefinedName('Ejaan', attr_text="Padanan!$C$5:$C$88"))`);
  await kompilasi();
  expect(terlihat()).toEqual({
    beda: [],
    daftar: [
      '"Belum dimulai,Sedang berjalan,Selesai,Terlambat"',
      '"Ajukan Persetujuan,Rencana disetujui,Kembalikan untuk Perbaikan,Rekomendasi disetujui,Lanjutkan tanpa Perbaikan,Tetapkan Tercapai,Tetapkan Waktu Terlampaui"',
    ],
    saya: [
      "=COUNTA('Padanan Ejaan'!C5:C88)",
      '=COUNTA(KPBJ_Indikator[Data yang dipakai])',
      '=COUNTA(KPBJ_Target[Periode])',
    ],
    nama: ["'Padanan Ejaan'!$C$5:$C$88"],
  });
});

ujiDengan('openpyxl', 'tab, kepala kolom, dan aturan ketik yang diganti orang tetap', async () => {
  ubah(`
wb['Padanan'].title = 'Ejaan kami'
ws = wb['Indikator']
kolom = next(c for c in ws[4] if c.value == 'Basis (syarat baris)')
kolom.value = 'Syarat kami'
next(iter(ws.tables.values())).tableColumns[kolom.column - 1].name = 'Syarat kami'
for d in wb['Alur SOP'].data_validations.dataValidation:
    if d.type == 'list' and 'Ajukan' in d.formula1: d.formula1 = '"Ajukan Persetujuan,Setujui Rencana"'`);
  await kompilasi();
  const semua = tabelSekarang();
  expect(semua.get('padanan')![0]!.lembar.nama).toBe('Ejaan kami');
  const { lembar, letak } = semua.get('indikator')![0]!;
  const label = isiTabel(lembar, letak).kolom.map((kolom) => kolom.label);
  expect(label).toContain('Syarat kami');
  expect(label).toContain('Data yang dipakai');
  expect(terlihat()).toMatchObject({
    beda: [],
    daftar: ['"Belum dimulai,Sedang berjalan,Selesai,Terlambat"', '"Ajukan Persetujuan,Setujui Rencana"'],
  });
});

ujiDengan('openpyxl', 'sebutan yang diubah orang sesudah pembaruan tidak diubah lagi', async () => {
  await kompilasi();
  ubah(`wb['Padanan Ejaan'].title = 'Padanan'`);
  await berhasil('langkah', 'v.xlsx', '--selesai', '15', '--oleh', 'Ani', '--tanggal', '2026-10-12');
  expect(tabelSekarang().get('padanan')![0]!.lembar.nama).toBe('Padanan');
});
