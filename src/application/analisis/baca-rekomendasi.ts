import { isSelesaiDitindaklanjuti } from '../../domain/analisis/rekomendasi';
import { bentukBanding, samaTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { pencariRujukan } from '../ruang-kerja/cari-rujukan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatAnalisis } from './catatan';

/** A recommendation as it stands, and what became of whom it is for. */
export interface RekomendasiTerbaca {
  readonly baris: Baris<typeof tabelRekomendasi>;
  readonly indikatorId: string;
  /** The unit's code on the day asked about, or that of who took over from it; `null` where it is for no unit. */
  readonly opd: string | null;
  /** Who answers for that unit now, where that is somebody else than the owner; `null` otherwise. */
  readonly pemilikKini: string | null;
  readonly selesai: boolean;
  /** Its date is over, and it is not done. */
  readonly lewatTenggat: boolean;
}

/** Reads the sheet Rekomendasi as of a day. Rows that speak of no indicator of the plan are told, and left out. */
export function bacaRekomendasi(
  { data, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  hari: Tanggal,
): { readonly rekomendasi: readonly RekomendasiTerbaca[]; readonly catatan: readonly Catatan[] } {
  const { baris, catatan: catatanLembar, lokasi } = tabel.urai(tabelRekomendasi);
  const cari = pencariRujukan(data.rencana.indikator);
  const catatan: Catatan[] = [...catatanLembar];
  const terpakai = new Set<string>();
  const rekomendasi = baris.flatMap((satu): readonly RekomendasiTerbaca[] => {
    const kode = bentukBanding(satu.kode);
    if (terpakai.has(kode))
      catatan.push(catatAnalisis('rekomendasi-kode-ganda', { kode: satu.kode }, lokasi(satu.id, 'kode')));
    terpakai.add(kode);
    const indikatorId = cari({ id: satu.indikatorId, kode: satu.indikator });
    if (indikatorId === undefined) {
      const params = { kode: satu.kode, indikator: satu.indikator };
      catatan.push(
        catatAnalisis('rekomendasi-indikator-tidak-dikenal', params, lokasi(satu.id, 'indikator')),
      );
      return [];
    }
    const selesai = isSelesaiDitindaklanjuti(satu.status);
    const unit = unitKini(data, satu.opd, hari);
    if (unit?.penerus !== undefined && !selesai)
      catatan.push(
        catatAnalisis(
          'rekomendasi-unit-berakhir',
          { kode: satu.kode, unit: satu.opd ?? '', penerus: unit.penerus },
          lokasi(satu.id, 'opd'),
        ),
      );
    return [
      {
        baris: satu,
        indikatorId,
        opd: unit?.kode ?? satu.opd,
        pemilikKini:
          unit?.pemilik == null || samaTeks(unit.pemilik, satu.penanggungJawab) ? null : unit.pemilik,
        selesai,
        lewatTenggat: !selesai && satu.tenggat !== null && satu.tenggat < hari,
      },
    ];
  });
  return { rekomendasi, catatan };
}

interface UnitKini {
  readonly kode: string;
  readonly pemilik: string | null;
  /** Of a unit that has ended: who took over. */
  readonly penerus?: readonly string[];
}

function unitKini(
  { unit }: RuangKerja['data'],
  tertulis: string | null,
  hari: Tanggal,
): UnitKini | undefined {
  const milik = tertulis === null ? undefined : unit.cari(tertulis);
  if (milik === undefined) return undefined;
  const kode = unit.kodePada(milik.kode, hari);
  const kini = unit.pada(hari).find((satu) => satu.kode === kode);
  const berakhir = milik.berlakuSampai !== null && milik.berlakuSampai < hari;
  return {
    kode,
    pemilik: kini?.penanggungJawab ?? null,
    ...(berakhir ? { penerus: milik.penerus } : {}),
  };
}
