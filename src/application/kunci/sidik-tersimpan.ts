import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { keadaanPaket } from '../../domain/paket/keadaan-paket';
import {
  susunSidikPotret,
  tanpaBaris,
  uraiSidikPotret,
  type BarisBersidik,
  type SidikPotret,
} from '../../domain/potret/sidik-potret';
import { sidikTeks } from '../../domain/umum/sidik';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { tabelSidikBaris } from '../../lembar/daftar/isi-panjang';
import { uraiIsiPanjang, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Catatan } from '../catatan';
import { unitPeriode } from '../kompilasi/unit-periode';
import { sidikBaris } from '../data/sidik-baris';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import { perubahanIsiPanjang } from '../ruang-kerja/isi-panjang';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKunci } from './catatan';

/** The table of row fingerprints of locked figures. */
export const tabelSidikPotret = tabelSidikBaris.id;

const pengenal = (periode: string, versi: number): PengenalIsi => ({
  id: `potret-baris-${periode}-${versi}`,
  jenis: 'potret-baris',
  format: 1,
});

/**
 * The rows that figures of a period read, by their fingerprints: imported ones, and compiled ones of each unit's return.
 * Packages as they were in the period, those withdrawn by then among them, and units under its codes: what changed from a
 * later day on is no change of its rows.
 */
export function sidikPeriode(
  ruang: Pick<DataRuangKerja, 'unit' | 'rencana' | 'register' | 'perubahanPaket'>,
  periode: Periode,
  perTanggal: Tanggal,
  indukKini: readonly BarisInduk[],
  dataTersimpan: readonly BarisData[],
): SidikPotret {
  const { riwayat } = bacaJurnalPaket(ruang, indukKini);
  const paket = keadaanPaket(indukKini, riwayat, tanggalPeriode(periode, perTanggal));
  const { opd, induk, data, posisiTerakhir } = unitPeriode(
    ruang,
    periode,
    perTanggal,
    paket.ditarik.length === 0 ? paket.induk : [...paket.induk, ...paket.ditarik],
    dataTersimpan,
  );
  const dipakai = new Set(opd.map(({ kode }) => `${posisiTerakhir(kode) ?? ''}|${kode}`));
  return susunSidikPotret(
    [
      ...induk.map((satu): BarisBersidik => ({
        asal: 'diimpor',
        tingkat: satu.tingkat,
        opd: satu.opd,
        periode: null,
        id: satu.id,
        sidik: sidikBaris(satu),
      })),
      ...data
        .filter((satu) => satu.periode === periode.kode || dipakai.has(`${satu.periode}|${satu.opd}`))
        .map((satu): BarisBersidik => ({
          asal: 'dikompilasi',
          tingkat: satu.tingkat,
          opd: satu.opd,
          periode: satu.periode,
          id: satu.id,
          sidik: sidikBaris(satu),
        })),
    ],
    sidikTeks,
  );
}

/** Keeps the fingerprints; of so many rows that they would not fit, by unit only, which a finding says. */
export function perubahanSidikPotret(
  periode: string,
  versi: number,
  sidik: SidikPotret,
): { readonly perubahan: readonly Perubahan[]; readonly catatan: readonly Catatan[] } {
  const utuh = perubahanIsiPanjang(pengenal(periode, versi), sidik, tabelSidikBaris);
  if (utuh.ok) return { perubahan: utuh.value.perubahan, catatan: [] };
  const ringkas = perubahanIsiPanjang(pengenal(periode, versi), tanpaBaris(sidik), tabelSidikBaris);
  const baris = sidik.kelompok.reduce((jumlah, satu) => jumlah + satu.jumlah, 0);
  return {
    perubahan: ringkas.ok ? ringkas.value.perubahan : [],
    catatan: [catatKunci('sidik-baris-ringkas', { periode, baris })],
  };
}

/** The fingerprints as they were kept; without them nobody can say which rows changed, and why is a finding. */
export function bacaSidikPotret(
  isi: IsiBuku,
  periode: string,
  versi: number,
): { readonly sidik: SidikPotret | undefined; readonly catatan: readonly Catatan[] } {
  const terbukti = uraiIsiPanjang(isi.tabel.get(tabelSidikPotret), pengenal(periode, versi));
  if (!terbukti.ok) return { sidik: undefined, catatan: [terbukti.error] };
  return { sidik: uraiSidikPotret(terbukti.value?.nilai), catatan: [] };
}
