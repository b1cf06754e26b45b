import { labelPeriode } from '../../domain/kalender/periode';
import { tulisPermintaan } from '../../domain/pengembalian/permintaan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok } from '../../domain/umum/result';
import { tabelRegister } from '../../lembar/daftar/register';
import { lembarIsian } from '../../lembar/template/lembar-isian';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { lembarTemplate } from '../distribusi/isi-template';
import { barisTerkirim } from '../distribusi/register-terkirim';
import {
  muatDistribusi,
  siapkanDistribusi,
  type PermintaanDistribusi,
  type TerbitanUnit,
} from '../distribusi/siapkan-distribusi';
import { catatTemplateLain } from '../distribusi/template-beredar';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { LembarBaru, Workbook } from '../ports/workbook';
import { perubahanLembarIsian } from '../ruang-kerja/lembar-isian-tercatat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { sebutanLembarIsian } from './baca-lembar-isian';
import { kodeDalamPeriode } from '../ruang-kerja/unit-waktu';
import { bacaTabelUnit } from './tabel-unit';

export interface HasilDistribusiLembar {
  readonly periode: string;
  readonly unit: readonly {
    readonly opd: string;
    /** Names of the sheets, as asked for: Excel may give another where one is taken. */
    readonly lembar: readonly string[];
    readonly jumlahBaris: number;
  }[];
}

/**
 * Distribusi Template as sheets of the workspace (SOP steps 8–10), for units that work in the same workbook. Sheets that
 * stand there already are left as they are, with what is filled in: a finding says so.
 */
export async function distribusiLembar(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanDistribusi,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilDistribusiLembar> {
  const dimuat = await muatDistribusi(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const disiapkan = await siapkanDistribusi(ruang, permintaan);
  if (!disiapkan.ok) return disiapkan;
  const { catatan, siap } = disiapkan.value;
  if (siap === undefined) return ok({ catatan });
  const { periode } = siap;
  const tercatat = ruang.data.lembarIsian.filter((satu) => satu.periode === periode.kode);
  const ada = await bacaTabelUnit(buku, tercatat);
  if (!ada.ok) return ada;

  const unitAda = new Set(ada.value.map(({ milik }) => kodeDalamPeriode(ruang.data, periode, milik.opd)));
  const dilewati = siap.terbitan
    .filter(({ opd }) => unitAda.has(opd.kode))
    .map(({ opd }) => catatRuangKerja('lembar-isian-sudah-ada', { opd: opd.kode, periode: periode.kode }));
  const terbitan = siap.terbitan.filter(({ opd }) => !unitAda.has(opd.kode));
  const unit = terbitan.map((satu) => ({ satu, lembar: lembarUnit(satu, periode.kode) }));
  const hasil = {
    catatan: [...catatan, ...dilewati, ...(await catatTemplateLain(ruang, siap, terbitan))],
    isi: {
      periode: periode.kode,
      unit: unit.map(({ satu: { opd, bahan }, lembar }) => ({
        opd: opd.kode,
        lembar: lembar.map(({ spec }) => spec.nama),
        jumlahBaris: bahan.induk.length,
      })),
    },
  };
  if (unit.length === 0) return ok(hasil);
  // The last moment at which nothing has been written.
  if (!kemajuan(0, unit.length, '')) return fail({ kode: 'cancelled' });
  const ditambah = await buku.tambahLembar(unit.flatMap(({ lembar }) => lembar));
  if (!ditambah.ok) return ditambah;
  const terkirim = { ...siap, dikirim: lingkungan.sekarang() };
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Distribusi Template',
    `${labelPeriode(periode)}: lembar isian ${unit.length} unit`,
    [
      ...siap.beriId,
      perubahanSimpan(
        tabelRegister,
        terbitan.map((satu) => barisTerkirim(satu, terkirim, sebutanLembarIsian(satu.opd.kode))),
      ),
      perubahanLembarIsian(
        terbitan.map(({ bahan }) => ({
          ...bahan.identitas,
          permintaan: tulisPermintaan(bahan.variabel),
        })),
      ),
    ],
  );
  if (!disimpan.ok) return disimpan;
  // What is distributed stays so where the contents cannot be made again.
  await perbaruiDaftarIsi(buku);
  return ok(hasil);
}

const lembarUnit = ({ opd, bahan }: TerbitanUnit, periode: string): readonly LembarBaru[] =>
  lembarTemplate(bahan, 'lembar').map(({ spec, baris }) => ({
    spec: lembarIsian(spec, { periode, opd: opd.kode }, opd.namaSingkat ?? opd.kode),
    baris,
  }));
