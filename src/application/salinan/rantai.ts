import { terkecil } from '../../domain/umum/banyak';
import { jsonKanonik } from '../../domain/umum/json-kanonik';
import { sidikTeks } from '../../domain/umum/sidik';

/** A write as Riwayat Perubahan records it. */
export interface TulisanTercatat {
  /** Row id: random, unique in the world. */
  readonly id: string;
  readonly waktu: string;
  readonly perintah: string;
  readonly ringkasan: string | null;
  readonly revisi: number;
}

/** A link of the chain of writes: its own code, and that of the write before. */
export interface MataRantai {
  /** SHA-256, hex; blank where the chain begins. */
  readonly sidikSebelum: string;
  readonly sidik: string;
}

/** Programs that save a workbook change the ends of lines and the space around a text; that is nobody's change of it. */
const teksTetap = (teks: string | null): string => (teks ?? '').replaceAll(/\s+/gu, ' ').trim();

const sidikTulisan = (ruangKerja: string, sidikSebelum: string, satu: TulisanTercatat): string =>
  sidikTeks(
    jsonKanonik({
      ruangKerja,
      sidikSebelum,
      id: satu.id,
      waktu: teksTetap(satu.waktu),
      perintah: teksTetap(satu.perintah),
      ringkasan: teksTetap(satu.ringkasan),
      revisi: satu.revisi,
    }),
  );

/** The link of a write after the one whose code is `sidikSebelum` (ADR 0054). */
export const mataRantai = (
  ruangKerja: string,
  sidikSebelum: string,
  tulisan: TulisanTercatat,
): MataRantai => ({
  sidikSebelum,
  sidik: sidikTulisan(ruangKerja, sidikSebelum, tulisan),
});

export type TulisanBerantai = TulisanTercatat & {
  readonly [K in keyof MataRantai]: string | null;
};

/** What is wrong with the chain of one workspace: nothing of it stops any work, it only says what the history cannot prove. */
export interface KeadaanRantai {
  /** Lines whose text is not what was written. */
  readonly diubah: readonly TulisanBerantai[];
  /** Lines whose predecessor is gone from the sheet. */
  readonly terputus: readonly TulisanBerantai[];
  /** The last write, as the workspace remembers it, is not on the sheet. */
  readonly akhirHilang: boolean;
  /** Lines that follow the same write as another line: two people wrote at once, and Excel merged both. */
  readonly bercabang: readonly TulisanBerantai[];
  /** Lines that an older program wrote after the chain had begun. */
  readonly tanpaRantai: readonly TulisanBerantai[];
  /** The lines stand in another order than they were written. */
  readonly diurutkan: boolean;
}

/**
 * Checks the lines of Riwayat Perubahan against each other and against the workspace's own memory of the last one. Their
 * order on the sheet does not matter.
 */
export function periksaRantai(
  ruangKerja: string,
  akhir: { readonly revisi: number; readonly sidik: string },
  baris: readonly TulisanBerantai[],
): KeadaanRantai {
  const berantai = baris.filter(({ sidik }) => (sidik ?? '') !== '');
  const dikenal = new Set(berantai.map(({ sidik }) => sidik));
  const sesudah = new Map<string, number>();
  for (const { sidikSebelum } of berantai)
    sesudah.set(sidikSebelum ?? '', (sesudah.get(sidikSebelum ?? '') ?? 0) + 1);
  const revisiBerantai = new Set(berantai.map(({ revisi }) => revisi));
  const awal = terkecil(revisiBerantai);
  return {
    diubah: berantai.filter((satu) => sidikTulisan(ruangKerja, satu.sidikSebelum ?? '', satu) !== satu.sidik),
    terputus: berantai.filter(
      ({ sidikSebelum }) => (sidikSebelum ?? '') !== '' && !dikenal.has(sidikSebelum),
    ),
    akhirHilang:
      (akhir.sidik !== '' && !dikenal.has(akhir.sidik)) ||
      (akhir.revisi > 0 && !baris.some(({ revisi }) => revisi === akhir.revisi)),
    bercabang: berantai.filter(({ sidikSebelum }) => (sesudah.get(sidikSebelum ?? '') ?? 0) > 1),
    tanpaRantai: baris.filter(
      ({ revisi, sidik }) => (sidik ?? '') === '' && revisi > awal && !revisiBerantai.has(revisi),
    ),
    diurutkan: baris.some(({ revisi }, i) => revisi < (baris[i - 1]?.revisi ?? revisi)),
  };
}
