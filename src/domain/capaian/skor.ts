import type { AturanCapaian, NilaiTarget } from '../rencana/aturan-capaian';
import { aturanRasio, type JenisAturanRasio, type SkorMentah } from './aturan-rasio';
import { adaSkor, tanpaSkor, type HasilSkor } from './hasil-skor';
import { poinPita, poinTertinggi } from './pita';

/**
 * The score of a realisation against a target by the declared rule, within the rule's bounds, not rounded. `undefined` is
 * blank: neither is ever taken as zero. Settled edges (docs/aturan.md#scores): a negative realisation scores 0, except where
 * the range or the table of bands itself reaches below zero.
 */
export function hitungSkor(
  aturan: AturanCapaian,
  realisasi: number | undefined,
  target: NilaiTarget | undefined,
): HasilSkor {
  if (realisasi === undefined) return tanpaSkor('realisasi-kosong');
  if (!Number.isFinite(realisasi)) return tanpaSkor('bukan-angka');
  const mentah = skorMentah(aturan, realisasi, target);
  if (typeof mentah === 'string') return tanpaSkor(mentah);
  const skor = Math.min(aturan.batas.atas, Math.max(aturan.batas.bawah, mentah));
  return Number.isFinite(skor) ? adaSkor(skor) : tanpaSkor('bukan-angka');
}

function skorMentah(aturan: AturanCapaian, realisasi: number, target: NilaiTarget | undefined): SkorMentah {
  if (aturan.jenis === 'tabel-pita') {
    const tertinggi = poinTertinggi(aturan.pita);
    return tertinggi > 0 ? (poinPita(aturan.pita, realisasi) * 100) / tertinggi : 'pita-tidak-sah';
  }
  if (target === undefined) return 'target-kosong';
  return aturan.jenis === 'dalam-rentang'
    ? skorRentang(realisasi, target)
    : skorTitik(aturan.jenis, realisasi, target);
}

function skorTitik(jenis: JenisAturanRasio, realisasi: number, target: NilaiTarget): SkorMentah {
  if (target.jenis === 'rentang') return 'target-tidak-sesuai-aturan';
  if (!Number.isFinite(target.nilai)) return 'bukan-angka';
  if (target.nilai < 0) return 'target-negatif';
  const mentah = aturanRasio[jenis](realisasi, target.nilai);
  return typeof mentah === 'number' && realisasi < 0 ? 0 : mentah;
}

/** A single target value is a range of one point. */
function skorRentang(realisasi: number, target: NilaiTarget): SkorMentah {
  const [bawah, atas] =
    target.jenis === 'rentang' ? [target.bawah, target.atas] : [target.nilai, target.nilai];
  if (!Number.isFinite(bawah) || !Number.isFinite(atas)) return 'bukan-angka';
  if (bawah > atas) return 'rentang-terbalik';
  if (realisasi >= bawah && realisasi <= atas) return 100;
  if (realisasi < 0) return 0;
  if (realisasi < bawah) return (realisasi * 100) / bawah;
  // Beyond an upper bound of zero or less there is no proportion to take: the range is missed.
  return atas > 0 ? 200 - (realisasi * 100) / atas : 0;
}
