import type { Potret } from '../../domain/potret/potret';
import { tambahSemua } from '../../domain/umum/banyak';
import { ok, type Result } from '../../domain/umum/result';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import type { Catatan } from '../catatan';
import type { Gagal } from '../luaran';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { periksaBarisKunci } from './baris-kunci';
import { catatKunci } from './catatan';
import { versiBerlaku, type VersiKunci } from './kunci-tercatat';
import { periksaLembarTerkunci } from './lembar-terkunci';
import { bacaPotret, tabelPotret } from './potret-tersimpan';

/** A version of a locked period, with its figures. */
export interface AngkaTerkunci {
  readonly potret: Potret;
  readonly hash: string;
  /** All versions that there are of the period, oldest first. */
  readonly versi: readonly number[];
  /** It is the one that holds. */
  readonly berlaku: boolean;
}

/** What is locked of some periods, by their codes; a period that is open, or whose snapshot is damaged, is not in it. */
export interface BacaanKunci {
  readonly terkunci: ReadonlyMap<string, AngkaTerkunci>;
  /** Damaged snapshots, and rows of the sheet Kunci Angka that say otherwise. */
  readonly catatan: readonly Catatan[];
}

/**
 * Reads the snapshots of the versions that hold, for the periods that are locked. Only where there is one is anything read.
 * What is wrong with one is a finding, and its figures are then calculated like those of an open period.
 */
export async function bacaTerkunci(
  ruang: RuangKerja,
  periode: readonly string[],
): Promise<Result<BacaanKunci, Gagal>> {
  const diminta = periode.flatMap((kode) => {
    const berlaku = versiBerlaku(ruang.data.kunci.get(kode));
    return berlaku === undefined ? [] : [{ kode, berlaku }];
  });
  return diminta.length === 0 ? ok({ terkunci: new Map(), catatan: [] }) : bacaVersi(ruang, diminta);
}

/** Reads one version of a period, whether it holds or not; `undefined` where there is none of that number. */
export async function bacaVersiKunci(
  ruang: RuangKerja,
  kode: string,
  tertulis: string,
): Promise<Result<BacaanKunci, Gagal>> {
  const dikenal = ruang.data.kunci.get(kode)?.versi ?? [];
  const berlaku = /^\d{1,6}$/.test(tertulis)
    ? dikenal.find(({ versi }) => versi === Number(tertulis))
    : undefined;
  if (berlaku === undefined)
    return ok({
      terkunci: new Map(),
      catatan: [
        catatKunci('versi-kunci-tidak-ada', {
          periode: kode,
          versi: tertulis,
          ada: dikenal.map(({ versi }) => versi),
        }),
      ],
    });
  return bacaVersi(ruang, [{ kode, berlaku }]);
}

async function bacaVersi(
  semula: RuangKerja,
  diminta: readonly { readonly kode: string; readonly berlaku: VersiKunci }[],
): Promise<Result<BacaanKunci, Gagal>> {
  const dibaca = await semula.buku.baca([tabelPotret, tabelKunciAngka.id, tabelCapaian.id]);
  if (!dibaca.ok) return dibaca;
  const isi = dibaca.value;
  const terkunci = new Map<string, AngkaTerkunci>();
  const catatan: Catatan[] = [];
  for (const { kode, berlaku } of diminta) {
    const potret = bacaPotret(isi, kode, berlaku);
    if (!potret.ok) {
      catatan.push(potret.error);
      continue;
    }
    const kunci = semula.data.kunci.get(kode);
    terkunci.set(kode, {
      potret: potret.value,
      hash: berlaku.hash,
      versi: (kunci?.versi ?? []).map(({ versi }) => versi),
      berlaku: versiBerlaku(kunci)?.versi === berlaku.versi,
    });
    tambahSemua(catatan, periksaBarisKunci(isi, potret.value.kepala, berlaku.hash));
    if (terkunci.get(kode)?.berlaku === true) tambahSemua(catatan, periksaLembarTerkunci(isi, potret.value));
  }
  return ok({ terkunci, catatan });
}
