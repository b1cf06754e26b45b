/** Files imported one after the other by the built command line; what then stands in the workbook is read by openpyxl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja, type HasilKinerja } from '../alat/kinerja';
import { ujiDengan } from '../alat/program-luar';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-impor-'));
  await kinerja(folder, 'siapkan', 'x.xlsx', '--instansi', 'Kota X', '--tahun', '2025');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The data rows of a sheet by the labels of its columns, as openpyxl reads them; row 1 to the header row are ours. */
const LEMBAR = `
import json, sys, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
rows = [[str(c) if c is not None else None for c in r] for r in ws.iter_rows(values_only=True)]
k = next(i for i, r in enumerate(rows) if 'Kode unit' in r)
print(json.dumps([{h: v for h, v in zip(rows[k], r) if h and v is not None} for r in rows[k + 1:] if any(r)]))
`;

const bacaLembar = (nama: string): Record<string, string>[] =>
  JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', LEMBAR, join(folder, 'x.xlsx'), nama], { encoding: 'utf8' }),
  ) as Record<string, string>[];

function tulis(nama: string, ...baris: readonly string[]): string {
  writeFileSync(join(folder, nama), `${baris.join('\n')}\n`);
  return nama;
}

const impor = (...argumen: readonly string[]): Promise<HasilKinerja> =>
  kinerja(folder, 'impor-data', 'x.xlsx', ...argumen);

const kepala = 'kd_satker_str,nama_satker,kd_tender,kd_rup,nama_paket,hps,status_tender,nilai_kontrak';

const tetap = {
  'Nama paket': 'Pembangunan talud',
  'Status transaksi': 'Selesai',
  'Nilai kontrak terakhir (termasuk adendum)': '900000',
};

ujiDengan(
  'openpyxl',
  'berkas kedua tanpa kolomnya, lalu yang kosong atau null: nama, status, nilai tetap',
  async () => {
    const satu = tulis(
      'satu.csv',
      kepala,
      '1.01,DINAS SATU,1001,5001,Pembangunan talud,1000000,Selesai,900000',
    );
    const dua = tulis(
      'dua.csv',
      'kd_satker_str,nama_satker,kd_tender,kd_rup_paket,hps,nilai_pdn_kontrak',
      '1.01,DINAS SATU,1001,5001,1000000,800000',
    );
    const tiga = tulis('tiga.csv', kepala, '1.01,DINAS SATU,1001,5001,,1000000,,null');
    // Two files of one row in one call: in the order in which they are named.
    expect((await impor(satu, dua)).kode).toBe(0);
    expect(bacaLembar('Transaksi')).toEqual([
      expect.objectContaining({
        ...tetap,
        'Nilai produk dalam negeri': '800000',
        'Asal data': 'satu.csv:2; dua.csv:2',
      }),
    ]);
    const { keluaran } = await impor(tiga);
    expect(bacaLembar('Transaksi')).toEqual([expect.objectContaining(tetap)]);
    expect(keluaran).toContain('3 sel kosong pada berkas ini sudah berisi di buku kerja');
    expect(keluaran).toContain('--kosongkan');

    const sebelum = bacaLembar('Transaksi');
    const akan = await impor(tiga, '--kosongkan', '--pratinjau');
    expect(akan.keluaran).toMatch(/^Pratinjau, tidak ada yang ditulis/);
    expect(akan.keluaran).toContain('3 sel dikosongkan karena kosong pada berkas ini');
    expect(bacaLembar('Transaksi')).toEqual(sebelum);

    const json = JSON.parse((await impor(tiga, '--kosongkan', '--json')).keluaran) as {
      hasil: { berkas: { hasil: { dikosongkan: boolean; kosong: { kolom: string; jumlah: number }[] } }[] };
    };
    const { hasil } = json.hasil.berkas[0]!;
    expect(hasil.dikosongkan).toBe(true);
    expect(hasil.kosong.map(({ kolom, jumlah }) => [kolom, jumlah])).toEqual([
      ['nama', 1],
      ['status', 1],
      ['nilai_kontrak', 1],
    ]);
    const [kini] = bacaLembar('Transaksi');
    expect(kini).toMatchObject({ 'Nilai produk dalam negeri': '800000' });
    expect(Object.keys(tetap).filter((kolom) => kini?.[kolom] !== undefined)).toEqual([]);
  },
);
