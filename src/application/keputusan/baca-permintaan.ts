import { catatKeputusan } from '../../domain/keputusan/catatan';
import {
  cabangDari,
  labelStatusAkhir,
  type CabangKeputusan,
  type HurufKeputusan,
  type StatusAkhir,
} from '../../domain/keputusan/keputusan';
import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { Catatan } from '../catatan';
import type { PermintaanPutuskan } from './tipe';

/** A decision as it is typed on a command line. */
export interface KetikanPutuskan {
  /** Codes of indicators, with commas between them. */
  readonly indikator?: string;
  readonly periode: string;
  /** a, b or c. */
  readonly cabang?: string;
  readonly status?: string;
  readonly oleh?: string;
  readonly dicatat?: string;
  readonly nomor?: string;
  readonly tanggal?: string;
  readonly catatan?: string;
  /** The reason for which the decision of the indicator is taken back. */
  readonly batal?: string;
  /** Closes every indicator that is open as Waktu Terlampaui. */
  readonly sisanya?: boolean;
  /** Codes of the recommendations that (a) approves, with commas between them. */
  readonly rekomendasi?: string;
  /** Makes the sheet for the meeting. */
  readonly lembar?: boolean;
  /** Makes the report of the final status of every indicator. */
  readonly laporan?: boolean;
}

/** The request that was typed, or everything that is wrong with it. */
export function bacaPermintaan(
  ketikan: KetikanPutuskan,
): { readonly permintaan: PermintaanPutuskan } | { readonly catatan: readonly Catatan[] } {
  const { periode, oleh, dicatat, nomor, catatan } = ketikan;
  const tanggal = bacaHari(ketikan.tanggal);
  const rapat = bacaRapat(ketikan);
  const salah = [...(tanggal?.catatan ?? []), ...('catatan' in rapat ? rapat.catatan : [])];
  if (salah.length > 0 || 'catatan' in rapat) return { catatan: salah };
  return {
    permintaan: {
      periode,
      ...rapat,
      ...(oleh === undefined ? {} : { oleh }),
      ...(dicatat === undefined ? {} : { dicatat }),
      ...(nomor === undefined ? {} : { nomor }),
      ...(catatan === undefined ? {} : { catatan }),
      ...(tanggal?.nilai === undefined ? {} : { tanggal: tanggal.nilai }),
    },
  };
}

function bacaHari(ketikan: string | undefined) {
  if (ketikan === undefined) return undefined;
  const { isian } = bacaTanggal(ketikan);
  return isian.keadaan === 'ada'
    ? { nilai: isian.nilai, catatan: [] }
    : { catatan: [catatKeputusan('keputusan-tanggal-salah', { tanggal: ketikan })] };
}

const daftarKode = (teks: string): readonly string[] => teks.split(/[,;\s]+/).filter((satu) => satu !== '');

type RapatTerbaca = Pick<PermintaanPutuskan, 'rapat'> | { readonly catatan: readonly Catatan[] };

function bacaRapat(ketikan: KetikanPutuskan): RapatTerbaca {
  const { indikator = '', cabang, status, batal, sisanya = false } = ketikan;
  const kode = daftarKode(indikator);
  const tanpaIndikator = catatKeputusan('keputusan-indikator-wajib', {});
  if (batal !== undefined) {
    const [satu, ...lain] = kode;
    return satu === undefined || lain.length > 0
      ? { catatan: [tanpaIndikator] }
      : { rapat: { batal: satu, alasan: batal } };
  }
  if (sisanya) return { rapat: { cara: 'sisanya' } };
  if (cabang === undefined) {
    const { oleh, dicatat, nomor, tanggal, catatan } = ketikan;
    const meminta = [status, oleh, dicatat, nomor, tanggal, catatan, ...kode].some(
      (isi) => isi !== undefined,
    );
    return meminta ? { catatan: [catatKeputusan('keputusan-cabang-wajib', {})] } : {};
  }
  const dipilih = bacaCabang(cabang, status);
  const disetujui = ketikan.rekomendasi === undefined ? {} : { rekomendasi: daftarKode(ketikan.rekomendasi) };
  const salah = [
    ...('catatan' in dipilih ? [dipilih.catatan] : []),
    ...(kode.length === 0 ? [tanpaIndikator] : []),
  ];
  if (salah.length > 0 || 'catatan' in dipilih) return { catatan: salah };
  return {
    rapat: {
      cara: 'bersama',
      butir: kode.map((satu) => ({ indikator: satu, cabang: dipilih.cabang, ...disetujui })),
    },
  };
}

/** A letter of the SOP with the final status of (c), as somebody writes them; nothing is filled in. */
export function bacaCabang(
  huruf: string,
  status: string | undefined,
): { readonly cabang: CabangKeputusan } | { readonly catatan: Catatan } {
  const dipilih = (['a', 'b', 'c'] as const satisfies readonly HurufKeputusan[]).find((satu) =>
    samaTeks(satu, huruf),
  );
  if (dipilih === undefined)
    return { catatan: catatKeputusan('keputusan-cabang-tidak-dikenal', { cabang: huruf }) };
  if (dipilih !== 'c' && status !== undefined)
    return { catatan: catatKeputusan('keputusan-status-bukan-c', {}) };
  if (dipilih === 'c' && status === undefined)
    return { catatan: catatKeputusan('keputusan-status-wajib', {}) };
  const akhir =
    status === undefined
      ? undefined
      : (Object.keys(labelStatusAkhir) as StatusAkhir[]).find(
          (satu) => samaTeks(satu, status) || samaTeks(labelStatusAkhir[satu], status),
        );
  const cabang = cabangDari(dipilih, akhir);
  return cabang === undefined
    ? { catatan: catatKeputusan('keputusan-status-tidak-dikenal', { status: status ?? '' }) }
    : { cabang };
}
