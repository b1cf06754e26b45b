import { hurufKolom, batasBaris } from '../../lembar/alamat';
import { kutipLembar } from '../../lembar/kutip-lembar';
import { keadaanTabel, type ObjekTabel } from '../tabel/keadaan-tabel';
import type { TabelBuku } from '../tabel/tabel-buku';
import { teksKepala } from '../tabel-terbaca';

/** What ids stand for in a workbook as it is now; `undefined` where they are not there. */
export interface AcuanBuku {
  /** The name of a sheet, where there is one of that name. */
  lembar(nama: string): string | undefined;
  lembarTabel(tabelId: string): string | undefined;
  lembarBebas(lembarId: string): string | undefined;
  /** The data cells of a column, as a formula names them. */
  kolom(tabelId: string, kolomId: string): string | undefined;
}

/** The ids of a workbook whose tables (with the table objects of their sheets) and free sheets are known. */
export function acuanBuku(
  tabel: ReadonlyMap<string, readonly TabelBuku[]>,
  objekPada: (lembar: string) => readonly ObjekTabel[],
  bebas: ReadonlyMap<string, string>,
  lembar: readonly string[],
): AcuanBuku {
  return {
    lembar: (nama) => lembar.find((satu) => satu === nama),
    lembarTabel: (id) => tabel.get(id)?.[0]?.lembar.nama,
    lembarBebas: (id) => bebas.get(id),
    kolom(id, kolomId) {
      const satu = tabel.get(id)?.[0];
      return satu === undefined ? undefined : acuanKolom(satu, objekPada(satu.lembar.nama), kolomId);
    },
  };
}

function acuanKolom(
  { lembar, letak: letakAwal }: TabelBuku,
  semuaObjek: readonly ObjekTabel[],
  kolomId: string,
): string | undefined {
  const { objek, letak } = keadaanTabel(lembar, letakAwal, semuaObjek);
  const indeks = letak.kolom.find(({ id }) => id === kolomId)?.indeks;
  if (indeks === undefined) return undefined;
  const kepala = teksKepala(lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel[indeks]);
  if (objek !== undefined && kepala !== '') {
    // These have a meaning of their own within the brackets.
    return `${objek.nama}[${kepala.replace(/['#[\]@]/g, "'$&")}]`;
  }
  const huruf = hurufKolom(indeks + 1);
  return `${kutipLembar(lembar.nama)}!$${huruf}$${letak.barisKepala + 1}:$${huruf}$${batasBaris}`;
}
