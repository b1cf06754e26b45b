import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { isiTemplate, type GayaIsi } from '../../src/contoh';
import { tanyaPython, ujiDengan } from '../alat/program-luar';
import { bagikan, nilaiDari, ruangDisetujui, type BerkasUnit, type RuangContoh } from './alat';

// Whole workbooks are read and written; a busy machine needs its time.
jest.setTimeout(120_000);

const UNIT = 'DLH';
let ruang: RuangContoh;
let template: BerkasUnit;

beforeAll(async () => {
  ruang = await ruangDisetujui();
  template = (await bagikan(ruang, '2026-TW1', UNIT))[0]!;
}, 120_000);

const terisi = async (gaya: GayaIsi) => nilaiDari(await isiTemplate(template.nama, template.isi, gaya));

/** Every cell as openpyxl reads it: `Lembar!A1` → value and whether it is locked. */
const BACA_SEL = `
import json, sys, datetime, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
isi = {}
for lembar in buku:
    for baris in lembar.iter_rows():
        for sel in baris:
            nilai = sel.value
            if isinstance(nilai, datetime.datetime):
                nilai = nilai.date().isoformat()
            if nilai is not None:
                isi[f"{lembar.title}!{sel.coordinate}"] = [nilai, bool(sel.protection.locked)]
print(json.dumps(isi))
`;

type Sel = readonly [nilai: string | number, terkunci: boolean];

const selOpenpyxl = (isi: Uint8Array): Map<string, Sel> =>
  new Map(Object.entries(JSON.parse(tanyaPython(BACA_SEL, isi)) as Record<string, Sel>));

/** The data rows of a sheet by column id, from the cells openpyxl gave. */
function barisLembar(sel: ReadonlyMap<string, Sel>, lembar: string): Record<string, string | number>[] {
  const bagian = [...sel].flatMap(([alamat, [nilai]]) => {
    const cocok = /^(.+)!([A-Z]+)(\d+)$/.exec(alamat)!;
    return cocok[1] === lembar ? [{ huruf: cocok[2]!, baris: Number(cocok[3]), nilai }] : [];
  });
  const penanda = bagian.find(({ nilai }) => String(nilai).startsWith('#tabel:'))!.baris;
  const idKolom = new Map(
    bagian.filter(({ baris }) => baris === penanda).map(({ huruf, nilai }) => [huruf, String(nilai)]),
  );
  const hasil = new Map<number, Record<string, string | number>>();
  for (const { huruf, baris, nilai } of bagian) {
    const id = idKolom.get(huruf);
    if (baris <= penanda + 1 || id === undefined) continue;
    hasil.set(baris, { ...hasil.get(baris), [id]: nilai });
  }
  return [...hasil.values()];
}

describe('template terisi menurut openpyxl', () => {
  ujiDengan('openpyxl', 'hanya sel isian yang berubah, dan yang sudah terisi tetap', async () => {
    const [sebelum, sesudah] = [selOpenpyxl(template.isi), selOpenpyxl((await terisi('rapi')).isi)];
    const berubah = [...sesudah].filter(([alamat, [nilai]]) => sebelum.get(alamat)?.[0] !== nilai);
    expect(berubah.length).toBeGreaterThan(200);
    expect(berubah.filter(([, [, terkunci]]) => terkunci)).toEqual([]);
    const hilang = [...sebelum.keys()].filter((alamat) => !sesudah.has(alamat));
    expect(hilang).toEqual([]);
  });

  ujiDengan(
    'openpyxl',
    'tanggal berurutan: pengumuman, penetapan, kontrak, lalu akhir dan BAST',
    async () => {
      const transaksi = barisLembar(selOpenpyxl((await terisi('rapi')).isi), 'Transaksi');
      expect(transaksi.length).toBeGreaterThan(30);
      const urutan = ['tgl_pengumuman', 'tgl_penetapan', 'tgl_kontrak', 'tgl_akhir_kontrak'];
      let berbast = 0;
      for (const baris of transaksi) {
        // Dates of openpyxl are ISO texts here, so that their order is that of the alphabet.
        const tanggal = urutan.map((id) => baris[id]).filter((isi) => isi !== undefined && isi !== 'TB');
        for (const isi of tanggal) expect(isi).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(tanggal).toEqual([...new Set(tanggal)].sort());
        const bast = baris['tgl_bast'];
        if (bast === undefined || bast === 'TB') continue;
        berbast += 1;
        expect(bast > baris['tgl_kontrak']! && bast <= '2026-03-31').toBe(true);
      }
      expect(berbast).toBeGreaterThan(10);
    },
  );

  ujiDengan('openpyxl', 'nilai berurutan: kontrak ≤ HPS ≤ pagu, UMK ≤ kontrak', async () => {
    const sel = selOpenpyxl((await terisi('rapi')).isi);
    const pagu = new Map(
      barisLembar(sel, 'Paket').map((paket) => [String(paket['kodeRup']), Number(paket['pagu'])]),
    );
    let berHps = 0;
    for (const baris of barisLembar(sel, 'Transaksi')) {
      const kontrak = Number(baris['nilai_kontrak']);
      if (baris['nilai_umk'] !== 'TB') expect(Number(baris['nilai_umk'])).toBeLessThanOrEqual(kontrak);
      if (baris['hps'] === 'TB') continue;
      berHps += 1;
      expect(Number(baris['nilai_kontrak_awal'])).toBeLessThanOrEqual(Number(baris['hps']));
      const dilayani = String(baris['kodeRup']).split(';');
      expect(Number(baris['hps'])).toBeLessThanOrEqual(
        dilayani.reduce((jumlah, kode) => jumlah + pagu.get(kode)!, 0),
      );
    }
    expect(berHps).toBeGreaterThan(3);
  });

  ujiDengan('openpyxl', 'kesalahan ketik ada pada sel yang disebut', async () => {
    const { isi, kesalahan } = await terisi('berkesalahan');
    const sel = selOpenpyxl(isi);
    expect(kesalahan.length).toBeGreaterThan(9);
    for (const { lembar, sel: alamat, teks } of kesalahan)
      expect(sel.get(`${lembar}!${alamat}`)?.[0]).toBe(teks);
  });
});

const banyakIsi = async (isi: Uint8Array): Promise<number> => {
  const tabel = nilaiDari(await nilaiDari(BukuXlsx.buka('t.xlsx', isi)).baca(['isi-transaksi'])).tabel;
  return tabel.get('isi-transaksi')!.baris.flatMap(({ sel }) => sel.filter((satu) => satu !== null)).length;
};

describe('gaya pengisian', () => {
  test('template dan gaya yang sama memberi berkas yang sama, bita demi bita', async () => {
    for (const gaya of ['rapi', 'sebagian', 'berkesalahan'] as const)
      expect(Buffer.from((await terisi(gaya)).isi).equals(Buffer.from((await terisi(gaya)).isi))).toBe(true);
  });

  test('sebagian mengisi lebih sedikit daripada rapi, lebih banyak daripada template kosong', async () => {
    const [kosong, sebagian, rapi] = await Promise.all(
      [template.isi, (await terisi('sebagian')).isi, (await terisi('rapi')).isi].map(banyakIsi),
    );
    expect(sebagian).toBeGreaterThan(kosong!);
    expect(sebagian).toBeLessThan(rapi!);
  });

  test('nihil hanya mengisi pernyataan', async () => {
    const { isi } = await terisi('nihil');
    expect(await banyakIsi(isi)).toBe(await banyakIsi(template.isi));
    const tabel = nilaiDari(await nilaiDari(BukuXlsx.buka('t.xlsx', isi)).baca(['pernyataan'])).tabel;
    const pernyataan = tabel.get('pernyataan')!;
    const [id, nilai] = ['_id', 'isi'].map((satu) =>
      pernyataan.kolom.findIndex((kolom) => kolom.id === satu),
    );
    const nihil = pernyataan.baris.find(({ sel }) => sel[id!] === 'nihil');
    expect(nihil?.sel[nilai!]).toBe('Nihil');
  });

  test('berkas yang bukan template ditolak, bukan diisi', async () => {
    const hasil = await isiTemplate('contoh.xlsx', ruang.buku.bytes(), 'rapi');
    expect(hasil).toEqual({ ok: false, error: { kode: 'table-not-found', tabelId: 'meta' } });
  });
});
