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

/** What is locked of some periods, by their codes; a period that is open is not in it. */
export interface BacaanKunci {
  readonly terkunci: ReadonlyMap<string, AngkaTerkunci>;
  /** Periods that are locked and whose snapshot is damaged, with the version that holds: nobody can tell their figures. */
  readonly rusak: ReadonlyMap<string, number>;
  /** Damaged snapshots, and rows of the sheet Kunci Angka that say otherwise. */
  readonly catatan: readonly Catatan[];
}

const tanpaKunci: BacaanKunci = { terkunci: new Map(), rusak: new Map(), catatan: [] };

/**
 * Reads the snapshots of the versions that hold, for the periods that are locked. Only where there is one is anything read.
 * What is wrong with one is a finding.
 */
export async function bacaTerkunci(
  ruang: RuangKerja,
  periode: readonly string[],
): Promise<Result<BacaanKunci, Gagal>> {
  const diminta = periode.flatMap((kode) => {
    const berlaku = versiBerlaku(ruang.data.kunci.get(kode));
    return berlaku === undefined ? [] : [{ kode, berlaku }];
  });
  return diminta.length === 0 ? ok(tanpaKunci) : bacaVersi(ruang, diminta);
}

/** Reads one version of a period, whether it holds or not; where it cannot be told, a finding stops what asked for it. */
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
      ...tanpaKunci,
      catatan: [
        catatKunci('versi-kunci-tidak-ada', {
          periode: kode,
          versi: tertulis,
          ada: dikenal.map(({ versi }) => versi),
        }),
      ],
    });
  const dibaca = await bacaVersi(ruang, [{ kode, berlaku }]);
  if (!dibaca.ok || dibaca.value.terkunci.has(kode)) return dibaca;
  const tanpa = catatKunci('versi-kunci-tidak-terbaca', { periode: kode, versi: berlaku.versi });
  return ok({ ...tanpaKunci, catatan: [tanpa] });
}

async function bacaVersi(
  semula: RuangKerja,
  diminta: readonly { readonly kode: string; readonly berlaku: VersiKunci }[],
): Promise<Result<BacaanKunci, Gagal>> {
  const dibaca = await semula.buku.baca([tabelPotret, tabelKunciAngka.id, tabelCapaian.id]);
  if (!dibaca.ok) return dibaca;
  const isi = dibaca.value;
  const terkunci = new Map<string, AngkaTerkunci>();
  const rusak = new Map<string, number>();
  const catatan: Catatan[] = [];
  for (const { kode, berlaku } of diminta) {
    const potret = bacaPotret(isi, kode, berlaku);
    if (!potret.ok) {
      catatan.push(potret.error);
      rusak.set(kode, berlaku.versi);
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
  return ok({ terkunci, rusak, catatan });
}
