import { FORMAT_POTRET, type KepalaPotret, type Potret } from '../../domain/potret/potret';
import { susunPotret } from '../../domain/potret/susun-potret';
import { uraiPotret } from '../../domain/potret/urai-potret';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelIsiPanjang } from '../../lembar/daftar/isi-panjang';
import { uraiIsiPanjang, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Catatan } from '../catatan';
import type { IsiBuku } from '../ports/workbook';
import { perubahanIsiPanjang, type IsiDisimpan } from '../ruang-kerja/isi-panjang';
import { catatKunci } from './catatan';
import type { VersiKunci } from './kunci-tercatat';

/** The table of snapshots. */
export const tabelPotret = tabelIsiPanjang.id;

const pengenal = ({ periode, versi }: Pick<KepalaPotret, 'periode' | 'versi'>): PengenalIsi => ({
  id: `potret-${periode}-${versi}`,
  jenis: 'potret',
  format: FORMAT_POTRET,
});

/** Keeps a snapshot; refused where it is longer than the workbook keeps. */
export function perubahanPotret(potret: Potret): Result<IsiDisimpan, Catatan> {
  const isi = perubahanIsiPanjang(pengenal(potret.kepala), susunPotret(potret));
  if (isi.ok) return isi;
  const { error } = isi;
  return fail(
    error.kode === 'isi-panjang-melebihi-batas'
      ? catatKunci('potret-terlalu-besar', {
          periode: potret.kepala.periode,
          huruf: error.params.panjang,
          batas: error.params.batas,
        })
      : error,
  );
}

/** What to say of a snapshot that no longer holds by itself: only where it cannot be read. */
export const catatPotretLama = (
  periode: string,
  { versi }: VersiKunci,
  potret: Result<Potret, Catatan>,
): readonly Catatan[] => (potret.ok ? [] : [catatKunci('potret-lama-rusak', { periode, versi })]);

/**
 * The snapshot that was locked, or how what is there differs from it: its parts, its code, or its form. However its rows were
 * edited, what follows is the same; only one that a newer program wrote asks for something else.
 */
export function bacaPotret(
  isi: IsiBuku,
  periode: string,
  { versi, hash }: VersiKunci,
): Result<Potret, Catatan> {
  const terbukti = uraiIsiPanjang(isi.tabel.get(tabelPotret), pengenal({ periode, versi }));
  if (!terbukti.ok)
    return fail(
      terbukti.error.kode === 'isi-panjang-format-baru'
        ? terbukti.error
        : catatKunci('potret-diganti', { periode, versi }, terbukti.error.lokasi),
    );
  const tempat = { lembar: tabelIsiPanjang.lembar.nama };
  if (terbukti.value === undefined) return fail(catatKunci('potret-hilang', { periode, versi }, tempat));
  if (terbukti.value.hash !== hash) return fail(catatKunci('potret-diganti', { periode, versi }, tempat));
  const potret = uraiPotret(terbukti.value.nilai);
  return potret === undefined
    ? fail(catatKunci('potret-tidak-terbaca', { periode, versi }, tempat))
    : ok(potret);
}
