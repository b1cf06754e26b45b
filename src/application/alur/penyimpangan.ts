import { periodeDari } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { labelHitunganHari, type HitunganHari } from '../../domain/sop/jadwal';
import type { Tanda } from '../../domain/sop/tanda';
import type { JenisPenyimpangan } from '../../domain/sop/tipe';
import { pasangkan } from '../../domain/umum/pasti';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import type { Baris } from '../../lembar/tabel';
import type { Perubahan } from '../ports/workbook';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { TabelRuangKerja } from '../ruang-kerja/tabel-ruang-kerja';
import type { PenyimpanganLangkah } from './tipe';

export type BarisPenyimpangan = Baris<typeof tabelPenyimpangan>;
/** What departs, whatever is said of it. */
type Isi = Omit<PenyimpanganLangkah, 'alasan'>;

/** One row for a step, period and kind; a step that 7b sent back departs anew. */
const idPenyimpangan = ({ nomor, periode, kejadian }: Tanda, jenis: JenisPenyimpangan): string =>
  [nomor, periode ?? '', jenis, ...(kejadian > 1 ? [kejadian] : [])].join('|');

/** What a mark itself departs in; the reason is that of its row, or the note of the mark. */
function penyimpanganTanda(tanda: Tanda): readonly Isi[] {
  const { terlambat, tenggat, mendahului } = tanda;
  return [
    ...(terlambat > 0
      ? [{ jenis: 'waktu' as const, hari: terlambat, ...(tenggat === null ? {} : { tenggat }) }]
      : []),
    ...(mendahului.length > 0 ? [{ jenis: 'kelengkapan' as const, mendahului }] : []),
  ];
}

/** The rows that a mark made. */
export function barisTanda(tanda: Tanda, baris: readonly BarisPenyimpangan[]): readonly BarisPenyimpangan[] {
  const id = new Set(penyimpanganTanda(tanda).map(({ jenis }) => idPenyimpangan(tanda, jenis)));
  return baris.filter((satu) => id.has(satu.id));
}

const pertanggungjawaban = ({ kode, alasan, penanggungJawab }: BarisPenyimpangan) => ({
  kode,
  ...(penanggungJawab === null ? {} : { penanggungJawab }),
  ...(alasan === null ? {} : { alasan }),
});

/** Departures of a step that is done: those of its mark, then those that people wrote on the sheet. */
export function penyimpanganLangkah(
  berlaku: Tanda,
  semua: readonly Tanda[],
  baris: readonly BarisPenyimpangan[],
): readonly PenyimpanganLangkah[] {
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  const milikTanda = new Set(
    semua.flatMap((satu) => penyimpanganTanda(satu).map(({ jenis }) => idPenyimpangan(satu, jenis))),
  );
  return [
    ...penyimpanganTanda(berlaku).map((satu) => {
      const tercatat = menurutId.get(idPenyimpangan(berlaku, satu.jenis));
      return {
        ...satu,
        alasan: berlaku.catatan ?? undefined,
        ...(tercatat === undefined ? {} : pertanggungjawaban(tercatat)),
      };
    }),
    ...baris
      .filter(
        ({ id, langkah, periode, dibatalkan }) =>
          !milikTanda.has(id) &&
          dibatalkan === null &&
          langkah === berlaku.nomor &&
          (periodeDari(periode ?? '')?.kode ?? null) === berlaku.periode,
      )
      .map((satu) => ({
        jenis: satu.jenis,
        uraian: satu.uraian,
        alasan: undefined,
        ...pertanggungjawaban(satu),
      })),
  ];
}

/** What departs, without its kind; content of the workbook, and so Indonesian. */
export function uraianPenyimpangan(
  { hari, tenggat, mendahului = [], uraian }: Isi,
  hitungan: HitunganHari,
): string {
  if (uraian !== undefined) return uraian;
  return hari === undefined
    ? `sebelum langkah ${mendahului.join(', ')} selesai`
    : `${hari} ${labelHitunganHari[hitungan].toLowerCase()} sesudah ${tenggat === undefined ? 'tenggat' : tulisTanggal(tenggat)}`;
}

/** What the marks depart in, by row id. */
function diminta(tanda: readonly Tanda[]): ReadonlyMap<string, { readonly tanda: Tanda; readonly isi: Isi }> {
  const hasil = new Map<string, { readonly tanda: Tanda; readonly isi: Isi }>();
  for (const satu of tanda)
    for (const isi of penyimpanganTanda(satu)) {
      const id = idPenyimpangan(satu, isi.jenis);
      // A mark that holds outweighs one that was undone; of undone ones the last.
      if (satu.batal === null || hasil.get(id)?.tanda.batal !== null) hasil.set(id, { tanda: satu, isi });
    }
  return hasil;
}

/** The row of a departure: as it stands with what the mark says now, or a new one without a code. */
const barisDari = (
  id: string,
  { tanda, isi }: { readonly tanda: Tanda; readonly isi: Isi },
  ada: BarisPenyimpangan | undefined,
  hitungan: HitunganHari,
): BarisPenyimpangan => ({
  ...(ada ?? { kode: '', alasan: null, penanggungJawab: tanda.oleh || null }),
  id,
  langkah: tanda.nomor,
  periode: tanda.periode,
  jenis: isi.jenis,
  uraian: uraianPenyimpangan(isi, hitungan),
  alasan: ada?.alasan ?? tanda.catatan,
  tanggal: tanda.tanggal,
  dibatalkan: tanda.batal?.tanggal ?? null,
});

/** The rows that the marks ask for: added, or brought to what the mark says now. A reason that people gave stays, and who answers. */
export function perubahanPenyimpangan(
  tabel: TabelRuangKerja,
  lama: readonly BarisPenyimpangan[],
  tanda: readonly Tanda[],
  hitungan: HitunganHari,
): { readonly baris: readonly BarisPenyimpangan[]; readonly perubahan: readonly Perubahan[] } {
  const menurutId = new Map(lama.map((satu) => [satu.id, satu]));
  const baru: BarisPenyimpangan[] = [];
  const berubah = new Map<string, BarisPenyimpangan>();
  for (const [id, satu] of diminta(tanda)) {
    const ada = menurutId.get(id);
    const baris = barisDari(id, satu, ada, hitungan);
    // Undone before it was ever written down: there is nothing to account for.
    if (ada === undefined && satu.tanda.batal === null) baru.push(baris);
    if (ada !== undefined && isBeda(ada, baris)) berubah.set(id, baris);
  }
  const kode = kodeBerikutnya(tabel.isi, 'penyimpangan', baru.length);
  const berkode = pasangkan(baru, kode).map(([satu, miliknya]) => ({ ...satu, kode: miliknya }));
  const simpan = [...berubah.values(), ...berkode];
  return {
    baris: [...lama.map((satu) => berubah.get(satu.id) ?? satu), ...berkode],
    perubahan:
      simpan.length === 0
        ? []
        : [
            perubahanSimpan(tabelPenyimpangan, simpan),
            ...perubahanNomorTerakhir(tabel.isi, 'penyimpangan', kode),
          ],
  };
}

const isBeda = (a: BarisPenyimpangan, b: BarisPenyimpangan): boolean =>
  a.uraian !== b.uraian || a.alasan !== b.alasan || a.tanggal !== b.tanggal || a.dibatalkan !== b.dibatalkan;
