import type { DataValidation } from 'hucre/xlsx';
import { hurufKolom } from '../../../lembar/alamat';
import { kolomLembar } from '../../../lembar/tata-letak';
import type { LembarSpec } from '../../../lembar/tipe';
import { validasiAwal, validasiKolom, type AturanKetik } from '../../../lembar/validasi';
import type { DaftarPilihan } from '../../../lembar/daftar-pilihan';

const jenisXlsx = { 'bilangan-bulat': 'whole', bilangan: 'decimal', tanggal: 'date' } as const;

/** Validation of the data rows `awal` to `akhir` (worksheet rows) of a sheet, one entry a column. */
export function validasiLembar(
  lembar: LembarSpec,
  awal: number,
  akhir: number,
  daftar: DaftarPilihan,
): DataValidation[] {
  return kolomLembar(lembar).flatMap((kolom, k) => {
    const diAwal = validasiAwal(kolom);
    const validasi = diAwal ?? validasiKolom(kolom, lembar);
    if (validasi === undefined) return [];
    const huruf = hurufKolom(k + 1);
    return [
      {
        ...aturan(validasi.aturan, `${huruf}${awal}`, `${lembar.tabel.id}_${kolom.id}`, daftar),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop' as const,
        errorTitle: validasi.judul,
        errorMessage: validasi.pesan,
        range: `${huruf}${awal}:${huruf}${diAwal === undefined ? akhir : awal}`,
      },
    ];
  });
}

type Aturan = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function aturan(isi: AturanKetik, sel: string, untuk: string, daftar: DaftarPilihan): Aturan {
  switch (isi.jenis) {
    case 'rumus':
      return { type: 'custom', formula1: isi.rumus(sel) };
    case 'daftar': {
      const sumber = daftar.sumber(isi.pilihan, untuk);
      return 'nama' in sumber
        ? { type: 'list', formula1: sumber.nama }
        : { type: 'list', values: [...sumber.nilai] };
    }
    case 'bilangan-bulat':
    case 'bilangan':
    case 'tanggal':
      return {
        type: jenisXlsx[isi.jenis],
        operator: 'between',
        formula1: String(isi.min),
        formula2: String(isi.maks),
      };
  }
}
