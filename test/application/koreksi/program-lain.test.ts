/** What another program did to a workspace, as the command line tells it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capaian } from '../../../src/application/capaian/capaian';
import { denganFolder, ubahDenganSoffice, ujiDengan } from '../../alat/program-luar';
import { buka, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../bangun/terkompilasi';

/** The workspace after openpyxl ran a program on its sheet Data Transaksi (`ws`; columns by id in `kolom`, first row `r`). */
const dengan = (isi: Uint8Array, program: string): Uint8Array =>
  denganFolder((folder) => {
    const berkas = join(folder, 'rk.xlsx');
    writeFileSync(berkas, isi);
    const skrip = `
import sys, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
ws = wb['Data Transaksi']
idr = next(r for r in range(1, 12) if str(ws.cell(r, 1).value).startswith('#tabel'))
kolom = {c.value: c.column for c in ws[idr] if c.value}
r = idr + 2
${program}
wb.save(sys.argv[1])`;
    execFileSync('/usr/bin/python3', ['-c', skrip, berkas]);
    return new Uint8Array(readFileSync(berkas));
  });

const kode = async (isi: Uint8Array): Promise<readonly string[]> => kodeCatatan(await capaian(buka(isi)));

ujiDengan('openpyxl', 'sel Data Transaksi yang diubah openpyxl disebut, dengan kedua nilainya', async () => {
  const asal = (await ruangTerkompilasiBerkas()).bytes();
  expect(await kode(dengan(asal, 'pass'))).toEqual([]);
  const diubah = dengan(asal, "ws.cell(r, kolom['nilai_pdn']).value = 600000");
  const [satu, ...lain] = nilaiDari(await capaian(buka(diubah))).catatan;
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({
    kode: 'sel-data-diubah',
    params: { kini: { isian: { nilai: 600_000 } }, kembali: { isian: { nilai: 400_000 } } },
  });
  expect(await kode(dengan(asal, 'ws.delete_rows(r)'))).toEqual(['baris-data-dihapus']);
});

ujiDengan('openpyxl', 'koreksi yang diketik dengan openpyxl berlaku', async () => {
  const asal = (await ruangTerkompilasiBerkas()).bytes();
  const diketik = dengan(
    asal,
    `
wk = wb['Koreksi UKPBJ']
idr = next(r for r in range(1, 12) if str(wk.cell(r, 1).value).startswith('#tabel'))
kol = {c.value: c.column for c in wk[idr] if c.value}
import datetime
isi = dict(periode='2026-TW1', opd='DINKES', tingkat='Transaksi', baris='inaproc:K1:1', variabel='nilai_pdn',
  lama=400000, baru='Rp 600.000', konfirmasi='Budi, PPK', tanggal=datetime.date(2026, 4, 1), cara='Telepon')
for k, v in isi.items(): wk.cell(idr + 2, kol[k]).value = v`,
  );
  const { catatan, isi } = nilaiDari(await capaian(buka(diketik)));
  expect(catatan.map((satu) => satu.kode)).toEqual([]);
  // (600.000 + 200.000 + 500.000) / 2.000.000
  expect(isi!.capaian[0]!.hasil).toMatchObject({ nilai: 65 });
});

ujiDengan('soffice', 'disimpan LibreOffice tanpa diubah: tidak ada teguran', async () => {
  const asal = (await ruangTerkompilasiBerkas()).bytes();
  expect(await kode(ubahDenganSoffice(asal, 'rk.xlsx', 'xlsx'))).toEqual([]);
});
