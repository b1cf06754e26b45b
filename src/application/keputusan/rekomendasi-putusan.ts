import { periodeDari } from '../../domain/kalender/periode';
import { kelompokkan } from '../../domain/umum/kelompok';
import { samaTeks } from '../../domain/umum/teks';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { catatKeputusan } from '../../domain/keputusan/catatan';
import { pencariRujukan } from '../ruang-kerja/cari-rujukan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

export type BarisRekomendasi = Baris<typeof tabelRekomendasi>;

/** A recommendation of an indicator, and the decision on it that holds. */
export interface RekomendasiPutusan {
  readonly baris: BarisRekomendasi;
  readonly indikatorId: string;
  /** Code of the decision that approved it; `undefined` where none holds. */
  readonly disetujui: string | undefined;
}

/** The recommendations of a period, by indicator id. A row that was typed is one once it has its id. */
export function rekomendasiPeriode(
  { data, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  periode: string,
): ReadonlyMap<string, readonly RekomendasiPutusan[]> {
  return kelompokkan(
    rekomendasiPutusan({ data, tabel }).filter(({ baris }) => baris.periode === periode),
    ({ indikatorId }) => indikatorId,
  );
}

/** All recommendations with the decisions on them. */
export function rekomendasiPutusan({
  data,
  tabel,
}: Pick<RuangKerja, 'data' | 'tabel'>): readonly RekomendasiPutusan[] {
  const cari = pencariRujukan(data.rencana.indikator);
  const berlaku = new Set(data.keputusan.flatMap(({ kode, batal }) => (batal === null ? [kode] : [])));
  return tabel
    .urai(tabelRekomendasi)
    .baris.filter(({ id }) => !id.startsWith(awalanIdSementara))
    .flatMap((baris): readonly RekomendasiPutusan[] => {
      const indikatorId = cari({ id: baris.indikatorId, kode: baris.indikator });
      if (indikatorId === undefined) return [];
      const { keputusan } = baris;
      const dibawa = isDibawa(baris, data.tahun);
      return [
        {
          baris,
          indikatorId,
          disetujui: keputusan !== null && (dibawa || berlaku.has(keputusan)) ? keputusan : undefined,
        },
      ];
    });
}

/** Of the year before: decided there, and carried on with the code that it had (ADR 77). */
const isDibawa = ({ periode }: BarisRekomendasi, tahun: number): boolean =>
  (periodeDari(periode)?.tahun ?? tahun) < tahun;

/** Approved recommendations whose action is gone from the plan: somebody deleted the row. */
export function periksaAksiDiputuskan(ruang: Pick<RuangKerja, 'data' | 'tabel'>): readonly Catatan[] {
  const { lokasi } = ruang.tabel.urai(tabelRekomendasi);
  const { aksi } = ruang.data.rencana;
  return rekomendasiPutusan(ruang).flatMap(({ baris, disetujui }) =>
    disetujui === undefined ||
    // Its action stands in the plan of the year before.
    isDibawa(baris, ruang.data.tahun) ||
    baris.aksi === null ||
    aksi.some(({ kode }) => samaTeks(kode, baris.aksi ?? ''))
      ? []
      : [
          catatKeputusan(
            'keputusan-aksi-hilang',
            { rekomendasi: baris.kode, aksi: baris.aksi, keputusan: disetujui },
            lokasi(baris.id, 'aksi'),
          ),
        ],
  );
}
