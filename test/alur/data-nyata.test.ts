/**
 * The acceptance run on real procurement data: CSV → plan → templates → filled by openpyxl → kompilasi → figures.
 * Expected figures are those of the issue; Python's csv module gives the same (sum of the CSV's own columns).
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { isiTemplateDenganOpenpyxl, kasusDataNyata, ujiDataNyata } from './kasus-data-nyata';
import { rencanaDataNyata } from './rencana-data-nyata';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-nyata-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function berhasil(...argumen: readonly string[]): Promise<string> {
  const hasil = await kinerja(folder, ...argumen);
  expect({ argumen, kode: hasil.kode, laporan: hasil.kode === 0 ? '' : hasil.laporan }).toEqual({
    argumen,
    kode: 0,
    laporan: '',
  });
  return hasil.keluaran;
}

describe.each(kasusDataNyata)('$nama', (kasus) => {
  const { nama, csv, baris, unit, pdn, epurchasing } = kasus;

  ujiDataNyata(kasus, 'dari CSV sampai capaian, template diisi program lain', async () => {
    const buku = join(folder, 'ruang-kerja.xlsx');
    const template = join(folder, 'template');
    const kembali = join(folder, 'kembali');
    mkdirSync(kembali);
    const rencana = join(folder, 'rencana.json');
    writeFileSync(rencana, JSON.stringify(rencanaDataNyata));

    await berhasil('siapkan', buku, '--instansi', nama, '--tahun', '2026');
    await berhasil('impor-rencana', buku, rencana);
    await berhasil('impor-data', buku, csv);
    await berhasil('setujui', buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/1/2026');
    await berhasil('distribusi', buku, '--periode', '2026-TW1', '--keluar', template);
    expect(readdirSync(template)).toHaveLength(unit);

    expect(isiTemplateDenganOpenpyxl(kasus, template, kembali)).toBe(baris);

    const berkasKembali = readdirSync(kembali).map((satu) => join(kembali, satu));
    await berhasil('kompilasi', buku, ...berkasKembali);
    const { hasil: capaian } = JSON.parse(await berhasil('capaian', buku, '--json')) as {
      hasil: {
        periode: string;
        perTanggal: string;
        capaian: {
          kode: string;
          lingkup: { jenis: string };
          hasil: { nilai: number };
          cakupan: { opd: number[]; baris: number[] };
        }[];
      };
    };
    expect(capaian).toMatchObject({ periode: '2026-TW1', perTanggal: '2026-03-31' });
    const seluruh = new Map(
      capaian.capaian.filter(({ lingkup }) => lingkup.jenis === 'seluruh').map((satu) => [satu.kode, satu]),
    );
    expect(seluruh.get('PDN')?.hasil.nilai).toBeCloseTo(pdn, 4);
    expect(seluruh.get('EPUR')?.hasil.nilai).toBeCloseTo(epurchasing, 4);
    expect(seluruh.get('PDN')?.cakupan).toMatchObject({ opd: [unit, unit], baris: [baris, baris] });

    const ulang = await berhasil('kompilasi', buku, ...berkasKembali);
    expect(ulang).toContain('tidak ada yang berubah');
  });
});
