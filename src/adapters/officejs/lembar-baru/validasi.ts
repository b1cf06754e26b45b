import { hurufKolom } from '../../../lembar/alamat';
import type { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import { kolomLembar } from '../../../lembar/tata-letak';
import type { KolomSpec, LembarSpec } from '../../../lembar/tipe';
import { validasiAwal, validasiKolom, type AturanKetik } from '../../../lembar/validasi';
import type { AturanHost } from '../tulis/operasi';

/** What may be typed into the columns of a sheet whose data begin at worksheet row `awal`; of some into its first row only. */
export function aturanHost(
  lembar: LembarSpec,
  awal: number,
  daftar: DaftarPilihan,
): { readonly kolom: number; readonly aturan: AturanHost; readonly hanyaAwal: boolean }[] {
  return kolomLembar(lembar).flatMap((spec, kolom) => {
    const aturan = aturanKolom(lembar, spec, kolom, awal, daftar);
    return aturan === undefined ? [] : [{ kolom, aturan, hanyaAwal: validasiAwal(spec) !== undefined }];
  });
}

/** What may be typed into one column, which stands at `indeks` (from 0). */
export function aturanKolom(
  lembar: LembarSpec,
  spec: KolomSpec,
  indeks: number,
  awal: number,
  daftar: DaftarPilihan,
): AturanHost | undefined {
  const validasi = validasiAwal(spec) ?? validasiKolom(spec, lembar);
  if (validasi === undefined) return undefined;
  const sel = `${hurufKolom(indeks + 1)}${awal}`;
  return {
    rule: aturanExcel(validasi.aturan, sel, `${lembar.tabel.id}_${spec.id}`, daftar),
    errorAlert: { showAlert: true, style: 'Stop', title: validasi.judul, message: validasi.pesan },
    ignoreBlanks: true,
  };
}

/** A rule as Excel takes it; `sel` is the first cell that it holds for. */
export function aturanExcel(
  isi: AturanKetik,
  sel: string,
  untuk: string,
  daftar: Pick<DaftarPilihan, 'sumber'>,
): Excel.DataValidationRule {
  switch (isi.jenis) {
    case 'rumus':
      return { custom: { formula: `=${isi.rumus(sel)}` } };
    case 'daftar': {
      const sumber = daftar.sumber(isi.pilihan, untuk);
      const source = 'nama' in sumber ? `=${sumber.nama}` : sumber.nilai.join(',');
      return { list: { inCellDropDown: true, source } };
    }
    case 'bilangan-bulat':
      return { wholeNumber: { formula1: isi.min, formula2: isi.maks, operator: 'Between' } };
    case 'bilangan':
      return { decimal: { formula1: isi.min, formula2: isi.maks, operator: 'Between' } };
    case 'tanggal':
      return { date: { formula1: `=${isi.min}`, formula2: `=${isi.maks}`, operator: 'Between' } };
  }
}
