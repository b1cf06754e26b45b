import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import { isPeriodik } from '../../domain/sop/tanda';
import type { ButirSop, LangkahSop } from '../../domain/sop/tipe';
import { isTerlihat, type BahanBukti } from './bukti-langkah';
import type { Centang } from './baca-alur';
import type { ButirAlur } from './tipe';

/** Row id of a tick. Items of yearly steps are ticked once, wherever the SOP shows them. */
export const idCentang = (butir: string, periode: string | undefined): string =>
  periode === undefined ? butir : `${periode}|${butir}`;

/** An item that consists of parts is there when all of them are. */
export function susunButir(
  daftar: readonly ButirSop[],
  periode: string | undefined,
  centang: ReadonlyMap<string, Centang>,
  bahan: BahanBukti,
): readonly ButirAlur[] {
  return daftar.map(({ id, teks, bagian = [] }) => {
    const isi = susunButir(bagian, periode, centang, bahan);
    const tanda = centang.get(idCentang(id, periode));
    const berbagian = isi.length > 0;
    return {
      id,
      teks,
      bagian: isi,
      dicentang: berbagian ? isi.every(({ dicentang }) => dicentang) : tanda?.ada === true,
      terlihat: berbagian ? isi.every((satu) => isAda(satu)) : isTerlihat(id, bahan),
      ...(tanda?.ada === true && tanda.oleh !== null ? { oleh: tanda.oleh } : {}),
      ...(tanda?.ada === true && tanda.tanggal !== null ? { tanggal: tanda.tanggal } : {}),
    };
  });
}

/** Ticked, or seen by the program. */
export const isAda = ({ dicentang, terlihat }: ButirAlur): boolean => dicentang || terlihat;

/** The items that are ticked by themselves, of an item or of several. */
export const butirTunggal = <B extends { readonly bagian?: readonly B[] }>(
  daftar: readonly B[],
): readonly B[] =>
  daftar.flatMap((satu) =>
    satu.bagian !== undefined && satu.bagian.length > 0 ? butirTunggal(satu.bagian) : [satu],
  );

/** Items of a step by the id that a tick names; one with parts stands for all of them. */
export function butirMilik(langkah: LangkahSop, id: string): readonly ButirSop[] {
  const cari = (daftar: readonly ButirSop[]): readonly ButirSop[] =>
    daftar.flatMap((satu) => (satu.id === id ? butirTunggal([satu]) : cari(satu.bagian ?? [])));
  return cari([...langkah.persyaratan, ...langkah.keluaran]);
}

/** Where an item stands in the SOP: the steps that share it. */
export const langkahButir = (id: string): string => {
  const nomor = daftarLangkah.filter((satu) => butirMilik(satu, id).length > 0).map((satu) => satu.nomor);
  const [pertama, ...lain] = nomor;
  return [pertama, lain.at(-1)].filter((satu) => satu !== undefined).join('–');
};

/** Items of the yearly steps, each once. */
export const butirTahunan: readonly { readonly jenis: string; readonly butir: ButirSop }[] = [
  ...new Map(
    daftarLangkah
      .filter((langkah) => !isPeriodik(langkah))
      .flatMap(({ persyaratan, keluaran }) => [
        ...butirTunggal(persyaratan).map((butir) => ({ jenis: 'Persyaratan', butir })),
        ...butirTunggal(keluaran).map((butir) => ({ jenis: 'Keluaran', butir })),
      ])
      .map((satu) => [satu.butir.id, satu]),
  ).values(),
];
