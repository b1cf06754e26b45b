import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import { bukti, type Bukti } from './bukti';
import {
  faktaAksi,
  faktaPersetujuan,
  faktaRegister,
  type FaktaPersetujuan,
  type FaktaRencana,
  type RuangAlur,
} from './fakta';

/** What evidence is made from; `periode` is there for steps 12–18. */
export interface BahanBukti {
  readonly ruang: RuangAlur;
  readonly rencana: FaktaRencana;
  readonly persetujuan: FaktaPersetujuan | undefined;
  /** Templates first go out in this period (step 10). */
  readonly periode: Periode;
  readonly penutupan: { readonly ditutup: number; readonly periode: number };
}

export const bahanBukti = (
  ruang: RuangAlur,
  rencana: FaktaRencana,
  penutupan: BahanBukti['penutupan'],
): Omit<BahanBukti, 'periode'> => ({ ruang, rencana, penutupan, persetujuan: faktaPersetujuan(ruang) });

const disetujui = ({ persetujuan }: BahanBukti): Bukti =>
  persetujuan === undefined
    ? bukti('tanpa-persetujuan', {}, false)
    : bukti(
        'rencana-disetujui',
        { ...persetujuan, tanggal: persetujuan.tanggal as Tanggal },
        persetujuan.berlaku,
      );

const unitTerdaftar = ({ ruang }: BahanBukti): Bukti =>
  bukti('unit-terdaftar', { unit: ruang.opd.length }, ruang.opd.length > 0);

function templateTerbit({ ruang, periode }: BahanBukti): Bukti {
  const { kode } = periode;
  const { terkirim, dikirim, unit } = faktaRegister(ruang, periode);
  return bukti('template-terbit', { periode: kode, terkirim, dikirim, unit }, unit > 0 && terkirim >= unit);
}

function templateKembali({ ruang, periode }: BahanBukti): Bukti {
  const { kode } = periode;
  const { kembali, unit } = faktaRegister(ruang, periode);
  return bukti('template-kembali', { periode: kode, kembali, unit }, unit > 0 && kembali >= unit);
}

function dikompilasi({ ruang, periode: { kode } }: BahanBukti): Bukti {
  const tanggalData = ruang.tanggalData.get(kode);
  return tanggalData === undefined
    ? bukti('data-belum-dikompilasi', { periode: kode }, false)
    : bukti('data-dikompilasi', { periode: kode, tanggalData }, true);
}

/** The report of step 16 and the decision of step 18 rest on figures that do not move any more. */
function terkunci({ ruang, periode: { kode } }: BahanBukti): readonly Bukti[] {
  if (!ruang.tanggalData.has(kode)) return [];
  const kunci = ruang.kunci.get(kode);
  const berlaku = versiBerlaku(kunci);
  return [
    berlaku === undefined
      ? bukti('angka-belum-terkunci', { periode: kode, dibuka: kunci?.terbuka === true }, false)
      : bukti('angka-terkunci', { periode: kode, versi: berlaku.versi }, true),
  ];
}

const jumlahGalat = ({ galat }: FaktaRencana): number | undefined =>
  galat && Object.values(galat).reduce((jumlah, satu) => jumlah + satu, 0);

/** Evidence of each step, from what the workbook holds. A step without an entry shows none: only people know. */
const pembuat: Readonly<Record<number, (bahan: BahanBukti) => readonly Bukti[]>> = {
  1: ({ ruang: { instansi, tahun } }) => [bukti('siklus-dibuka', { instansi, tahun }, true)],
  2: ({ ruang, rencana }) => {
    const [tujuan, area, catatan] = [
      ruang.rencana.tujuan.length,
      ruang.rencana.area.length,
      rencana.galat?.tujuan,
    ];
    return [
      bukti('tujuan-dan-area', { tujuan, area, catatan }, tujuan > 0 && area > 0 && (catatan ?? 0) === 0),
    ];
  },
  3: ({ ruang, rencana }) => {
    const [indikator, catatan] = [ruang.rencana.indikator.length, rencana.galat?.indikator];
    return [bukti('indikator-tersusun', { indikator, catatan }, indikator > 0 && (catatan ?? 0) === 0)];
  },
  4: ({ ruang, rencana }) => {
    const [baseline, target] = [ruang.rencana.baseline.length, ruang.rencana.target.length];
    const catatan = rencana.galat?.target;
    const lengkap = baseline > 0 && target > 0 && (catatan ?? 0) === 0;
    return [bukti('baseline-dan-target', { baseline, target, catatan }, lengkap)];
  },
  5: ({ ruang, rencana }) => {
    const [aksi, catatan] = [ruang.rencana.aksi.length, rencana.galat?.aksi];
    return [bukti('aksi-tersusun', { aksi, catatan }, aksi > 0 && (catatan ?? 0) === 0)];
  },
  6: ({ rencana }) => {
    const catatan = jumlahGalat(rencana);
    return catatan === undefined ? [] : [bukti('rencana-siap', { catatan }, catatan === 0)];
  },
  7: (bahan) => [disetujui(bahan)],
  8: (bahan) => [unitTerdaftar(bahan)],
  9: (bahan) => [unitTerdaftar(bahan)],
  10: (bahan) => [templateTerbit(bahan)],
  11: ({ rencana: { paket } }) =>
    paket === undefined
      ? []
      : [
          bukti(
            'paket-terpetakan',
            { terpetakan: paket.terpetakan, paket: paket.jumlah, tanpaPaket: paket.tanpaPaket },
            paket.jumlah > 0 && paket.terpetakan === paket.jumlah,
          ),
        ],
  12: (bahan) => {
    const aksi = faktaAksi(bahan.ruang, bahan.periode);
    return [
      templateTerbit(bahan),
      bukti('aksi-berjalan', { ...aksi, periode: bahan.periode.kode }, aksi.aksi === aksi.selesai),
    ];
  },
  13: (bahan) => [templateKembali(bahan)],
  14: (bahan) => [dikompilasi(bahan)],
  15: (bahan) => [dikompilasi(bahan)],
  16: (bahan) => [dikompilasi(bahan), ...terkunci(bahan)],
  17: (bahan) => [dikompilasi(bahan), ...terkunci(bahan)],
  18: (bahan) => [dikompilasi(bahan), ...terkunci(bahan)],
  19: ({ penutupan }) => [
    bukti('periode-ditutup', penutupan, penutupan.ditutup === penutupan.periode && penutupan.periode > 0),
  ],
};

export const buktiLangkah = (nomor: number, bahan: BahanBukti): readonly Bukti[] =>
  pembuat[nomor]?.(bahan) ?? [];

/** Items of the checklists that show in the workbook by themselves, by item id. */
const terlihatOleh: Readonly<Record<string, (bahan: BahanBukti) => boolean>> = {
  '2-p4': ({ rencana }) => (rencana.paket?.jumlah ?? 0) > 0,
  '2-k1.1': ({ ruang }) => ruang.rencana.tujuan.length > 0,
  '2-k1.2': ({ ruang }) => ruang.rencana.area.length > 0,
  '2-k1.3': ({ rencana }) => (rencana.paket?.terpetakan ?? 0) > 0,
  '2-k1.4': (bahan) => buktiLengkap(3, bahan),
  '2-k1.5': (bahan) => buktiLengkap(4, bahan),
  // The data template is derived from the formulas: where they check, it is there.
  '2-k1.6': (bahan) => buktiLengkap(3, bahan),
  '7-p1': (bahan) => [2, 3, 4].every((nomor) => buktiLengkap(nomor, bahan)),
  '7-k1': ({ persetujuan }) => persetujuan?.berlaku === true,
  '10-p2': (bahan) => templateTerbit(bahan).lengkap,
  '11-p1': ({ ruang }) => ruang.rencana.tujuan.length > 0,
  '11-p2': ({ ruang }) => ruang.rencana.area.length > 0,
  '11-p3': ({ rencana }) => (rencana.paket?.jumlah ?? 0) > 0,
  '11-k1': (bahan) => buktiLengkap(11, bahan),
  '12-p1': ({ rencana }) => (rencana.paket?.terpetakan ?? 0) > 0,
  '12-p3': ({ ruang }) => ruang.rencana.aksi.length > 0,
  '12-p4': (bahan) => templateTerbit(bahan).lengkap,
  '12-k1': (bahan) => templateKembali(bahan).lengkap,
  '13-p1': (bahan) => templateKembali(bahan).lengkap,
  '14-p2': ({ ruang }) => ruang.rencana.indikator.length > 0,
  '14-k1': (bahan) => dikompilasi(bahan).lengkap,
  '14-k2': (bahan) => dikompilasi(bahan).lengkap,
  '15-p1': (bahan) => dikompilasi(bahan).lengkap,
  '15-p2': (bahan) => dikompilasi(bahan).lengkap,
};

const buktiLengkap = (nomor: number, bahan: BahanBukti): boolean =>
  buktiLangkah(nomor, bahan).some(({ lengkap }) => lengkap);

export const isTerlihat = (butir: string, bahan: BahanBukti): boolean =>
  terlihatOleh[butir]?.(bahan) ?? false;
