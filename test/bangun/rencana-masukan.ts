import type { RencanaMasukan } from '../../src/application/rencana-masukan';
import { indikator, opd } from './rencana';
import { tgl } from './tanggal';

const tanpaId = <T extends { readonly id: string }>({ id: _, ...isi }: T): Omit<T, 'id'> => isi;

const periode = ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4', '2026'];
const milik = ['IK01', 'IK02'];

/** Two units; share of domestic products (IK01) and announced plan (IK02, a range) over all packages. No mistakes. */
export const rencanaMasukan: RencanaMasukan = {
  tahun: 2026,
  opd: [
    tanpaId(opd({ kode: 'DINKES', nama: 'Dinas Kesehatan' })),
    tanpaId(opd({ kode: 'DPU', nama: 'Dinas Pekerjaan Umum' })),
  ],
  tujuan: [{ kode: 'T1', pernyataan: 'Belanja yang berpihak', dasar: 'rpjmd' }],
  area: [{ kode: 'A1', nama: 'Belanja', tujuan: 'T1' }],
  indikator: [
    tanpaId(indikator({ lingkupEvaluasi: ['seluruh', 'opd'] })),
    tanpaId(
      indikator({
        kode: 'IK02',
        nama: 'RUP diumumkan',
        rumus: 'jumlah(pagu) / jumlah(belanja_pbj) * 100',
        polarisasi: 'dalam-rentang',
        lingkupEvaluasi: ['seluruh', 'opd'],
      }),
    ),
  ],
  baseline: milik.map((kode) => ({ indikator: kode, tahun: 2025, nilai: 70, alasanBelumTersedia: null })),
  target: periode.flatMap((satu) => [
    { indikator: 'IK01', opd: null, periode: satu, nilai: 80, batasBawah: null, batasAtas: null },
    { indikator: 'IK02', opd: null, periode: satu, nilai: null, batasBawah: 90, batasAtas: 110 },
  ]),
  aksi: milik.map((kode, i) => ({
    kode: `RA${i + 1}`,
    indikator: kode,
    uraian: 'Pendampingan',
    penanggungJawab: 'Tim',
    opd: null,
    mulai: tgl('2026-01-05'),
    selesai: tgl('2026-12-18'),
    keluaran: 'Berita acara',
    bobot: null,
    status: null,
    kemajuan: null,
    kendala: null,
  })),
};
