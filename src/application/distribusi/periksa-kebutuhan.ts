import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import type { Indikator } from '../../domain/rencana/indikator';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { kelompokkan } from '../../domain/umum/kelompok';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { variabelDitanyakan } from '../../domain/variabel/turunan';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import { periksaPemetaan, tanpaPaket } from '../data/periksa-pemetaan';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { indikatorDitanyakan } from './kebutuhan-data';

type Ruang = Pick<DataRuangKerja, 'rencana' | 'rujukan' | 'opd' | 'keputusan'>;

/** What the templates of a period are made from. */
export interface BahanKebutuhan {
  readonly variabel: readonly Variabel[];
  /** Packages and transactions of the period, of all units. */
  readonly induk: readonly BarisInduk[];
  /** What was returned so far. */
  readonly data: readonly BarisData[];
}

/**
 * Says before a template leaves which indicators will have no value however it is filled: no package in their area, no row to
 * fill; and which columns only the units are left to give.
 */
export function periksaKebutuhan(
  ruang: Ruang,
  periode: Periode,
  bahan: BahanKebutuhan,
): readonly CatatanRuangKerja[] {
  const peserta = indikatorDitanyakan(ruang, periode);
  return [
    ...periksaPemetaan(ruang, bahan.induk, peserta),
    ...tingkatTanpaBaris(ruang, periode, peserta, bahan),
    ...kolomTimKosong(ruang, peserta, bahan),
  ];
}

/** Rows of units are always there; those of packages, transactions and actions are the team's to bring (docs/panduan). */
function tingkatTanpaBaris(
  ruang: Ruang,
  periode: Periode,
  peserta: readonly Indikator[],
  { induk }: BahanKebutuhan,
): readonly CatatanRuangKerja[] {
  const ada = new Set<TingkatData>(['opd', ...induk.map(({ tingkat }) => tingkat)]);
  if (ruang.opd.some(({ kode }) => aksiUnit(ruang.rencana, kode).length > 0)) ada.add('aksi');
  const { rumus } = periksaRumusRencana(ruang.rencana.indikator, variabelBaku, ruang.rujukan);
  const disebut = new Set(tanpaPaket(ruang, induk));
  const perTingkat = kelompokkan(
    peserta
      .filter((satu) => !disebut.has(satu))
      .flatMap(({ id, kode }) => (rumus.get(id)?.rumus.tingkat ?? []).map((tingkat) => ({ tingkat, kode }))),
    ({ tingkat }) => tingkat,
  );
  return [...perTingkat].flatMap(([tingkat, milik]) =>
    ada.has(tingkat)
      ? []
      : [
          catatRuangKerja('tingkat-tanpa-baris', {
            periode: periode.kode,
            tingkat,
            indikator: milik.map(({ kode }) => kode),
          }),
        ],
  );
}

function kolomTimKosong(
  ruang: Ruang,
  peserta: readonly Indikator[],
  { variabel, induk, data }: BahanKebutuhan,
): readonly CatatanRuangKerja[] {
  const baris = kelompokkan(induk, ({ tingkat }) => tingkat);
  const kosong = new Map(
    variabel
      .filter(({ pengisi, tingkat }) => pengisi === 'UKPBJ' && baris.has(tingkat))
      .map((satu) => [satu.id, satu]),
  );
  for (const { isian } of [...induk, ...data]) {
    if (kosong.size === 0) return [];
    for (const id of kosong.keys()) if (isian[id]?.keadaan === 'ada') kosong.delete(id);
  }
  const { rumus } = periksaRumusRencana(ruang.rencana.indikator, variabelBaku, ruang.rujukan);
  return [...kelompokkan([...kosong.values()], ({ tingkat }) => tingkat)].map(([tingkat, milik]) => {
    const dicari = new Set(milik.map(({ id }) => id));
    const indikator = peserta.filter(({ id }) => {
      const satu = rumus.get(id);
      return [...(satu?.rumus.variabel ?? []), ...(satu?.basis?.variabel ?? [])].some((dibaca) =>
        dicari.has(variabelDitanyakan(dibaca)),
      );
    });
    return catatRuangKerja('kolom-tim-kosong', {
      tingkat,
      baris: baris.get(tingkat)?.length ?? 0,
      kolom: milik.map(({ label }) => label),
      indikator: indikator.map(({ kode }) => kode),
    });
  });
}
