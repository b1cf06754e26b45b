import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import type { ButirSop, LangkahSop } from '../../domain/sop/tipe';
import type { BarisCentang } from './simpan-alur';
import type { Centang } from './baca-alur';
import { butirMilik, butirTunggal, idCentang, langkahButir } from './susun-butir';
import { dariPeta } from '../../domain/umum/pasti';

/** The requests of step 6 are about the document that step 2 begins: its items may be ticked there too. */
const LANGKAH_PENGAJUAN = 6;
const LANGKAH_DOKUMEN = 2;

const langkahDokumen = daftarLangkah.filter(({ nomor }) => nomor === LANGKAH_DOKUMEN);

/** Ids of the single items that a tick at a step means; none where the step has no such item. */
export function butirDiminta(langkah: LangkahSop, id: string): readonly string[] {
  const milik = butirMilik(langkah, id);
  const juga =
    milik.length === 0 && langkah.nomor === LANGKAH_PENGAJUAN
      ? langkahDokumen.flatMap((satu) => butirMilik(satu, id))
      : milik;
  return juga.map((satu) => satu.id);
}

/** An item that the step does not have, with those that may be ticked there. */
export function butirAsing(langkah: LangkahSop, butir: string): CatatanSop {
  const asal = langkah.nomor === LANGKAH_PENGAJUAN ? [langkah, ...langkahDokumen] : [langkah];
  const milik = asal.flatMap(({ persyaratan, keluaran }) => [
    ...butirTunggal(persyaratan),
    ...butirTunggal(keluaran),
  ]);
  const pilihan = new Set(milik.map(({ id, teks }) => `${id} (${teks})`));
  return catatSop('butir-tidak-dikenal', { butir, nomor: langkah.nomor, pilihan: [...pilihan] });
}

interface ButirBerjenis {
  readonly butir: ButirSop;
  readonly jenis: string;
}

const semuaButir: ReadonlyMap<string, ButirBerjenis> = new Map<string, ButirBerjenis>(
  daftarLangkah.flatMap(({ persyaratan, keluaran }) => [
    ...butirTunggal(persyaratan).map((butir) => [butir.id, { butir, jenis: 'Persyaratan' }] as const),
    ...butirTunggal(keluaran).map((butir) => [butir.id, { butir, jenis: 'Keluaran' }] as const),
  ]),
);

/** The row of an item on the sheet Kelengkapan Langkah. */
export function barisCentang(id: string, periode: string | undefined, centang: Centang): BarisCentang {
  const { butir, jenis } = dariPeta(semuaButir, id);
  return {
    id: idCentang(id, periode),
    langkah: langkahButir(id),
    periode: periode ?? null,
    jenis,
    uraian: butir.teks,
    ada: centang.ada,
    oleh: centang.oleh,
    tanggal: centang.tanggal,
  };
}
