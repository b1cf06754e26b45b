import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { OpsiJalur } from '../../../src/adapters/officejs/jalur';
import type {
  BarisBaru,
  Bentuk,
  KegagalanBuku,
  LembarBaru,
  Perubahan,
} from '../../../src/application/ports/workbook';
import type { Result } from '../../../src/domain/umum/result';
import type { KolomSpec, LembarSpec } from '../../../src/lembar/tipe';
import { copyWorkbook } from '../../../workbench/host/book/copy';
import type { WorkbookModel } from '../../../workbench/host/book/workbook';
import { excelBaru, nilaiDari, taruh, type ExcelUji } from './alat';

/** Two sheets of ours that lack columns, one of them protected without a password, and what a user has beside them. */
const kolom = (id: string, sisa: Partial<KolomSpec> = {}): KolomSpec => ({
  id,
  label: `Kolom ${id}`,
  tipe: 'teks',
  lebar: 12,
  ...sisa,
});
const baris = (n: number): BarisBaru[] =>
  Array.from({ length: n }, (_, k) => ({ id: `r${k}`, sel: [`00${k}`, String(k)] }));

const TAHAP_LAMA = ['0', '1', '2'];
/** What the first sheet is called afterwards. */
export const LEMBAR_SATU = 'Lembar pertama';

const spec = (id: string, ...tambahan: readonly KolomSpec[]): LembarSpec => ({
  nama: `Lembar ${id}`,
  judul: 'Uji',
  petunjuk: [],
  visibilitas: 'tampak',
  dilindungi: id === 'satu',
  tabel: {
    id,
    nama: `KPBJ_${id}`,
    kolom: [kolom('kode'), kolom('nilai', { tipe: 'pilihan', pilihan: TAHAP_LAMA }), ...tambahan],
  },
});
/** In the words of today: another title, another header with another list of choices, and one tab of another name. */
const berlabelBaru = (lembar: LembarSpec): LembarSpec => ({
  ...lembar,
  nama: lembar.nama === 'Lembar satu' ? LEMBAR_SATU : lembar.nama,
  namaLama: ['Lembar satu'],
  judul: 'Uji label',
  teksLama: { Uji: 'Uji label' },
  tabel: {
    ...lembar.tabel,
    kolom: lembar.tabel.kolom.map((satu) =>
      satu.id === 'nilai'
        ? {
            ...satu,
            label: 'Tahap',
            labelLama: [satu.label],
            pilihan: [...TAHAP_LAMA, '9'],
            pilihanLama: TAHAP_LAMA,
          }
        : satu,
    ),
  },
});
const lama = (id: string): LembarBaru => ({ spec: spec(id), baris: baris(3) });

/** Longer than a validation may list: comes with a sheet of lists and a name. */
const panjang = kolom('pilih', {
  tipe: 'pilihan',
  isian: true,
  pilihan: Array.from({ length: 40 }, (_, k) => `pilihan ke-${k}`),
});

/** Rows: title 1, hidden ids 2, headers 3, data 4 to 6. Columns: A ids, B kode, C nilai, from D the user's. */
export const LEMBAR = 'Lembar dua';

async function bukuAwal(apiSet: string): Promise<WorkbookModel> {
  const { host, buku } = await excelBaru({ apiSet });
  nilaiDari(await buku.tambahLembar([lama('satu'), lama('dua')]));
  taruh(host, LEMBAR, { E3: 'Saya', E4: 'milik r0', B12: 'di bawah' });
  host.user.type(LEMBAR, 'F4', '=B4&E4');
  return host.workbook;
}

const siap = new Map<string, Promise<WorkbookModel>>();

/** That workbook, made once per API set; each caller has a copy of its own. */
export async function bukuLama(apiSet: string, jalur: Partial<OpsiJalur> = {}): Promise<ExcelUji> {
  const jadi = siap.get(apiSet) ?? bukuAwal(apiSet);
  siap.set(apiSet, jadi);
  return excelBaru({ apiSet, workbook: copyWorkbook(await jadi) }, jalur);
}

const simpan = (tabelId: string, nama: readonly string[], isi: readonly BarisBaru[]): Perubahan => ({
  jenis: 'simpan',
  tabelId,
  kolom: nama,
  baris: isi,
});

const catat: Bentuk['catat'] = () => [
  simpan('dua', ['kode', 'baru2'], [{ id: 'catat', sel: ['tumbuh', 'x'] }]),
];

/** Columns of both, with a sheet of lists, one more sheet, and the words of today. */
export const bentukPenuh: Bentuk = {
  lembar: [
    berlabelBaru(spec('satu', kolom('baru'))),
    berlabelBaru(spec('dua', kolom('baru1'), kolom('baru2'), panjang)),
    spec('tiga'),
  ],
  awal: () => baris(2),
  pernahAda: () => false,
  catat,
  perbaruiLabel: true,
};
/** Columns only. */
export const bentukKolom: Bentuk = {
  ...bentukPenuh,
  lembar: [spec('satu', kolom('baru')), spec('dua', kolom('baru1'), kolom('baru2'))],
  perbaruiLabel: false,
};

/** A write of one pane: on the revision that it has read, it leaves its name. */
export const tulis = (
  buku: BukuOfficeJs,
  oleh = 'A',
  bentuk = bentukPenuh,
): Promise<Result<void, KegagalanBuku>> =>
  buku.terapkan(
    [
      simpan('satu', ['kode', 'baru'], [{ id: 'r0', sel: ['1', 'isi'] }]),
      simpan('dua', ['kode', 'nilai', 'baru1'], [{ id: `oleh ${oleh}`, sel: [oleh, '1', 'isi'] }]),
    ],
    { tabelId: 'satu', idBaris: 'r0', kolom: 'kode', sel: '000' },
    { bentuk, bacaUlang: { tabelId: 'dua', idBaris: `oleh ${oleh}`, kolom: 'kode', sel: oleh } },
  );
