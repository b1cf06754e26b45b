import { bulatkan } from '../../domain/capaian/bulatkan';
import { labelPotretRusak } from '../../domain/capaian/keadaan-angka';
import { kunciLingkup } from '../../domain/perhitungan/lingkup';
import { periodeDari } from '../../domain/kalender/periode';
import type { Potret } from '../../domain/potret/potret';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { uraiTabel } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { keadaanPeriode } from '../capaian/keadaan-periode';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import { perubahanCapaian, tulisAngka } from '../kompilasi/perubahan-capaian';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKunci } from './catatan';

type BarisCapaian = Baris<typeof tabelCapaian>;

/** What people look at. Reasons are left out: their words may change with the program. */
const kolomDilihat = [
  ...['perTanggal', 'indikator', 'nama', 'lingkup', 'kodeLingkup', 'nilai', 'satuan'],
  ...['target', 'skor', 'status', 'tercapai', 'cakupan'],
] as readonly (keyof BarisCapaian)[];

/** Ids of the rows of a period that are not as `benar` has them: typed over, deleted, added, or marked while it was damaged. */
function barisBerbeda(
  isi: IsiBuku,
  periode: string,
  benar: readonly (Pick<BarisCapaian, 'id'> & Partial<BarisCapaian>)[],
): readonly string[] {
  const tertulis = new Map(
    uraiTabel(tabelCapaian, isi.tabel.get(tabelCapaian.id))
      .baris.filter(({ id }) => id.startsWith(`${periode}|`))
      .map((baris) => [baris.id, baris]),
  );
  const berbeda = benar.flatMap((satu) => {
    const ada = tertulis.get(satu.id);
    tertulis.delete(satu.id);
    const rusak = ada?.keadaan === labelPotretRusak;
    const sama =
      !rusak && kolomDilihat.every((nama) => !(nama in satu) || (ada?.[nama] ?? '') === (satu[nama] ?? ''));
    return ada !== undefined && sama ? [] : [satu.id];
  });
  return [...berbeda, ...tertulis.keys()];
}

/** The sheet Capaian no longer shows the figures as they were locked; the snapshot is what holds. */
export function periksaLembarTerkunci(
  isi: IsiBuku,
  { kepala, desimal, capaian }: Potret,
): readonly Catatan[] {
  const { periode, versi } = kepala;
  const berbeda = barisBerbeda(
    isi,
    periode,
    capaian.map(({ indikator, lingkup, hasil, capaian: { skor } }) => ({
      id: `${periode}|${indikator.id}|${kunciLingkup(lingkup)}`,
      nilai: hasil.jenis === 'nilai' ? bulatkan(hasil.nilai, desimal) : null,
      skor: skor.jenis === 'skor' ? skor.skor : null,
    })),
  );
  if (berbeda.length === 0) return [];
  const params = { periode, versi, jumlah: berbeda.length };
  return [catatKunci('lembar-capaian-berbeda', params, { lembar: tabelCapaian.lembar.nama })];
}

/** Puts the figures of a snapshot back on the sheet Capaian, where that shows others; nothing where it does not. */
export function pulihkanLembarTerkunci(
  ruang: RuangKerja,
  { kepala, desimal, capaian }: Potret,
  berubah: boolean,
  tulis: PenulisLembar,
): { readonly perubahan: readonly Perubahan[]; readonly catatan: readonly Catatan[] } {
  const periode = periodeDari(kepala.periode);
  if (periode === undefined) return { perubahan: [], catatan: [] };
  const { versi, perTanggal } = kepala;
  const angka = tulisAngka(
    ruang,
    { periode, tanggalData: perTanggal },
    capaian,
    { milikPeriode: keadaanPeriode({ usang: false, kunci: { versi, berubah } }), desimal },
    tulis,
  );
  const berbeda = barisBerbeda(
    ruang.tabel.isi,
    periode.kode,
    angka.map(({ baris }) => baris),
  );
  if (berbeda.length === 0) return { perubahan: [], catatan: [] };
  const params = { periode: periode.kode, versi, jumlah: berbeda.length };
  return {
    perubahan: perubahanCapaian(ruang, periode, angka),
    catatan: [catatKunci('lembar-capaian-dipulihkan', params, { lembar: tabelCapaian.lembar.nama })],
  };
}
