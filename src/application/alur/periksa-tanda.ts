import { awalPeriode, type Periode } from '../../domain/kalender/periode';
import { labelCabangLama, type IdCabang } from '../../domain/sop/cabang';
import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import type { LangkahSop } from '../../domain/sop/tipe';
import type { Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bagianKurang } from './dokumen-perencanaan';
import { periksaDikembalikan, periksaDisetujui } from './periksa-keputusan';
import { periksaPenutupan, periksaPutusan, periksaRapat, putusanRapat } from './periksa-rapat';
import type { ButirAlur, PermintaanTandai } from './tipe';

interface BahanPeriksa {
  readonly ruang: RuangKerja;
  readonly tanda: readonly Tanda[];
  readonly langkah: LangkahSop;
  readonly periode: Periode | undefined;
  readonly tanggal: Tanggal;
  readonly hariIni: Tanggal;
  readonly oleh: string;
  readonly catatan: string | undefined;
  readonly cabang: IdCabang | null;
  /** The outputs of step 2: the parts of the planning document and the draft circular. */
  readonly dokumen: readonly ButirAlur[];
  /** Items that are ticked with the mark. */
  readonly dicentang: ReadonlySet<string>;
}

const namaLama: Partial<Record<IdCabang, string>> = labelCabangLama;

interface Cabang {
  readonly id: IdCabang | null;
  readonly ke: number | null;
}

/** The decision asked for, by id or by its words, those of earlier versions too. */
function cabangDiminta(
  { nomor, cabang }: LangkahSop,
  { cabang: diminta, ke }: Pick<PermintaanTandai, 'cabang' | 'ke'>,
): Cabang | { readonly catatan: CatatanSop } {
  const pilihan = cabang.map(({ id }) => id);
  if (diminta === undefined && cabang.length > 1)
    return { catatan: catatSop('cabang-wajib', { nomor, pilihan: cabang.map(({ tombol }) => tombol) }) };
  const dipilih =
    diminta === undefined
      ? cabang[0]
      : cabang.find(({ id, tombol }) =>
          [id, tombol, namaLama[id] ?? id].some((nama) => samaTeks(nama, diminta)),
        );
  if (dipilih === undefined)
    return diminta === undefined
      ? { id: null, ke: null }
      : { catatan: catatSop('cabang-tidak-dikenal', { cabang: diminta, pilihan }) };
  if (ke !== undefined && !dipilih.ke.includes(ke))
    return { catatan: catatSop('cabang-tujuan-salah', { ke, pilihan: dipilih.ke }) };
  if (ke === undefined && dipilih.ke.length > 1)
    return { catatan: catatSop('cabang-tujuan-wajib', { pilihan: dipilih.ke }) };
  return { id: dipilih.id, ke: ke ?? dipilih.ke[0] ?? null };
}

/**
 * The decision of a step. That of step 18 follows from what was decided per indicator; one that is named must be that. Without decisions, as in
 * workbooks that are older than they, it is asked for.
 */
export function pilihCabang(
  ruang: RuangKerja,
  langkah: LangkahSop,
  periode: Periode | undefined,
  permintaan: Pick<PermintaanTandai, 'cabang' | 'ke'>,
): Cabang | { readonly catatan: CatatanSop } {
  const putusan = langkah.nomor === LANGKAH_RAPAT && periode ? putusanRapat(ruang.data, periode) : undefined;
  if (putusan === undefined) return cabangDiminta(langkah, permintaan);
  if (permintaan.ke !== undefined && permintaan.ke !== putusan.ke)
    return { catatan: catatSop('cabang-tujuan-salah', { ke: permintaan.ke, pilihan: [putusan.ke] }) };
  const { cabang } = permintaan;
  const dipilih = cabang === undefined ? putusan : cabangDiminta(langkah, { cabang });
  if ('catatan' in dipilih) return dipilih;
  const lain = periksaPutusan(putusan, dipilih);
  return lain === undefined ? putusan : { catatan: lain };
}

const LANGKAH_RAPAT = 18;

/** Steps that cannot have been done while the workbook shows that their work is not: step → finding. */
const syaratBukti: Readonly<Record<number, (bahan: BahanPeriksa) => readonly CatatanSop[]>> = {
  6: ({ dokumen, dicentang }) => {
    const kurang = bagianKurang(dokumen, dicentang);
    return kurang.length === 0
      ? []
      : [catatSop('dokumen-perencanaan-kurang', { daftar: kurang.map(({ teks }) => teks) })];
  },
  7: ({ cabang, ruang, tanda, tanggal, catatan }) => {
    const salah =
      cabang === 'setujui-rencana'
        ? periksaDisetujui(ruang, tanda, tanggal)
        : cabang === 'kembalikan'
          ? periksaDikembalikan(catatan)
          : undefined;
    return salah === undefined ? [] : [salah];
  },
  14: ({ periode, ruang }) =>
    periode !== undefined && !ruang.data.tanggalData.has(periode.kode)
      ? [catatSop('langkah-tanpa-kompilasi', { periode: periode.kode })]
      : [],
  18: ({ periode, ruang }) => (periode === undefined ? [] : periksaRapat(ruang, periode)),
  19: ({ ruang }) => periksaPenutupan(ruang),
};

/** What the SOP, the calendar or the workbook itself has against a mark. */
export function periksaTanda(bahan: BahanPeriksa): readonly CatatanSop[] {
  const { ruang, tanda, langkah, periode, tanggal, hariIni, oleh } = bahan;
  const { nomor } = langkah;
  const sudah = tandaBerlaku(tanda, nomor, periode?.kode ?? null);
  if (sudah !== undefined)
    return [catatSop('langkah-sudah-selesai', { nomor, oleh: sudah.oleh, tanggal: sudah.tanggal })];
  const mulai = periode === undefined ? ruang.data.pengaturan.mulaiSiklus : awalPeriode(periode);
  return [
    ...(oleh.trim() === '' ? [catatSop('langkah-tanpa-nama', {})] : []),
    ...(tanggal > hariIni ? [catatSop('langkah-tanggal-di-depan', { tanggal, hariIni })] : []),
    ...(mulai !== undefined && tanggal < mulai
      ? [
          catatSop('langkah-sebelum-mulai', {
            tanggal,
            mulai,
            ...(periode === undefined ? {} : { periode: periode.kode }),
          }),
        ]
      : []),
    ...(syaratBukti[nomor]?.(bahan) ?? []),
  ];
}

/** What a mark that was taken has to be told: its deviations. */
export const catatanTanda = ({
  nomor,
  terlambat,
  tenggat,
  mendahului,
  catatan,
}: Tanda): readonly CatatanSop[] => [
  ...(terlambat > 0 && tenggat !== null
    ? [
        catatSop(catatan === null ? 'langkah-terlambat-tanpa-alasan' : 'langkah-terlambat', {
          nomor,
          hari: terlambat,
          tenggat,
        }),
      ]
    : []),
  ...(mendahului.length > 0 ? [catatSop('langkah-mendahului', { nomor, mendahului })] : []),
];
