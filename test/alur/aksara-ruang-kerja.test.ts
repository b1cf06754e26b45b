import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { distribusi } from '../../src/application/distribusi/distribusi';
import { penulisLembar } from '../../src/sajian/penulis-lembar';
import { gantiTempat, isiTigaUnit, TEMPAT } from '../bangun/aksara';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { buka, kumpulkan, nilaiDari, ruangBerkas, sebar, tujuanUji } from '../bangun/ruang-kerja';

jest.setTimeout(120_000);

let asal: Uint8Array;
let kembali: Uint8Array;
beforeAll(async () => {
  const buku = await isiTigaUnit(await ruangBerkas('kosong'));
  const template = await sebar(buku);
  kembali = await BerkasKembali.dari(template.get('DINKES')!).nyatakan().bytes();
  asal = buku.bytes();
});

/** A text typed or pasted into the first row of a sheet of the workspace. */
async function diketik(lembar: string, kolom: string, tulisan: string): Promise<Uint8Array> {
  const berkas = BerkasKembali.dari(asal);
  const baris = berkas.pada(lembar).baris[berkas.barisId(lembar) + 2]!;
  const ids = berkas.pada(lembar).baris[berkas.barisId(lembar)]!;
  const k = kolom === '_id' ? 0 : ids.indexOf(kolom);
  while (baris.length <= k) baris.push(null);
  baris[k] = TEMPAT;
  return gantiTempat(await berkas.bytes(), tulisan);
}

describe('sel pada lembar ruang kerja sendiri: perintah berikutnya tetap berjalan dan menyebut selnya', () => {
  const TUMBUH = '_x005F_x0041_'.repeat(4_681);
  test.each([
    ['nama unit', 'OPD', 'nama', '_x0001_', 'sel-aksara-dibuang'],
    ['kontak unit', 'OPD', 'kontak', '_xD800_', 'sel-aksara-dibuang'],
    ['kode unit', 'OPD', 'kode', 'A_x0001_', 'sel-kode-berlubang'],
    ['kode unit yang panjang', 'OPD', 'kode', 'A'.repeat(32_767), 'sel-kode-panjang'],
    ['id baris yang panjang', 'OPD', '_id', 'A'.repeat(32_767), 'id-baris-panjang'],
    ['nama paket', 'Paket', 'nama', '_xFFFF_', 'sel-aksara-dibuang'],
    ['nama unit yang panjang', 'OPD', 'nama', 'a'.repeat(32_767), undefined],
    ['nilai yang memanjang bila ditulis', 'Paket', 'pagu', TUMBUH, undefined],
  ])('%s', async (_, lembar, kolom, tulisan, kode) => {
    const isi = await diketik(lembar, kolom, tulisan);
    const kompilasi = nilaiDari(
      await kumpulkan(buka(isi), [['dinkes.xlsx', kembali]], { tulis: penulisLembar }),
    );
    nilaiDari(
      await distribusi(buka(isi), lingkunganUji('sebar-lagi'), tulisBuku, tujuanUji(), {
        periode: '2026-TW2',
      }),
    );
    if (kode === undefined) return;
    const { sel = '', baris = 0 } = kompilasi.catatan.find((satu) => satu.kode === kode)?.lokasi ?? {};
    expect(baris).toBeGreaterThan(1);
    if (kolom !== '_id') expect(sel).toMatch(/^[A-Z]+\d+$/);
  });
});
