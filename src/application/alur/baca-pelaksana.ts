import {
  cariPelaksana,
  labelPejabatSementara,
  pelaksanaBertugas,
  type Pelaksana,
} from '../../domain/sop/pelaksana';
import { isiTeks } from '../../domain/umum/teks';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** The people of the sheet Pelaksana, whenever they are in office. */
export const bacaPelaksana = ({ tabel }: Pick<RuangKerja, 'tabel'>): readonly Pelaksana[] =>
  tabel.urai(tabelPelaksana).baris.map(({ nama, nip, jabatan, sementara, sejak, sampai }) => {
    const tertulis = isiTeks(jabatan);
    return {
      ...{ nama, sejak, sampai },
      nip: isiTeks(nip) ?? null,
      jabatan:
        tertulis === undefined
          ? null
          : sementara === null
            ? tertulis
            : `${labelPejabatSementara[sementara]} ${tertulis}`,
    };
  });

/** The NIP of whoever has that name, where the sheet Pelaksana has one person of it. */
export type CariNip = (nama: string) => string | null;

/** Whenever they were in office: a NIP stays. */
export function pencariNip(ruang: Pick<RuangKerja, 'tabel'>): CariNip {
  const semua = pelaksanaBertugas(bacaPelaksana(ruang), undefined);
  return (nama) => cariPelaksana(semua, nama)?.nip ?? null;
}
