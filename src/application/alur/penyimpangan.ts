import { periodeDari } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { labelHitunganHari, type HitunganHari } from '../../domain/sop/jadwal';
import type { Tanda } from '../../domain/sop/tanda';
import type { JenisPenyimpangan } from '../../domain/sop/tipe';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import type { Baris } from '../../lembar/tabel';
import type { Perubahan } from '../ports/workbook';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { TabelRuangKerja } from '../ruang-kerja/tabel-ruang-kerja';
import type { PenyimpanganLangkah } from './tipe';

export type BarisPenyimpangan = Baris<typeof tabelPenyimpangan>;

/** One row for a step, period and kind; a step that 7b sent back departs anew. */
const idPenyimpangan = ({ nomor, periode, kejadian }: Tanda, jenis: JenisPenyimpangan): string =>
  [nomor, periode ?? '', jenis, ...(kejadian > 1 ? [kejadian] : [])].join('|');

/** What a mark itself departs in; the reason is that of its row, or the note of the mark. */
function penyimpanganTanda(tanda: Tanda): readonly Omit<PenyimpanganLangkah, 'alasan'>[] {
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
  { hari, tenggat, mendahului = [], uraian }: Omit<PenyimpanganLangkah, 'alasan'>,
  hitungan: HitunganHari,
): string {
  if (uraian !== undefined) return uraian;
  return hari === undefined
    ? `sebelum langkah ${mendahului.join(', ')} selesai`
    : `${hari} ${labelHitunganHari[hitungan].toLowerCase()} sesudah ${tenggat === undefined ? 'tenggat' : tulisTanggal(tenggat)}`;
}

/** The rows that the marks ask for: added, or brought to what the mark says now. A reason that people gave stays, and who answers. */
export function perubahanPenyimpangan(
  tabel: TabelRuangKerja,
  lama: readonly BarisPenyimpangan[],
  tanda: readonly Tanda[],
  hitungan: HitunganHari,
): { readonly baris: readonly BarisPenyimpangan[]; readonly perubahan: readonly Perubahan[] } {
  const menurutId = new Map(lama.map((satu) => [satu.id, satu]));
  const diminta = new Map<
    string,
    { readonly tanda: Tanda; readonly isi: Omit<PenyimpanganLangkah, 'alasan'> }
  >();
  for (const satu of tanda)
    for (const isi of penyimpanganTanda(satu)) {
      const id = idPenyimpangan(satu, isi.jenis);
      // A mark that holds outweighs one that was undone; of undone ones the last.
      if (satu.batal === null || diminta.get(id)?.tanda.batal !== null) diminta.set(id, { tanda: satu, isi });
    }
  const baru: BarisPenyimpangan[] = [];
  const berubah: BarisPenyimpangan[] = [];
  for (const [id, { tanda: satu, isi }] of diminta) {
    const ada = menurutId.get(id);
    // Undone before it was ever written down: there is nothing to account for.
    if (ada === undefined && satu.batal !== null) continue;
    const baris: BarisPenyimpangan = {
      id,
      kode: ada?.kode ?? '',
      langkah: satu.nomor,
      periode: satu.periode,
      jenis: isi.jenis,
      uraian: uraianPenyimpangan(isi, hitungan),
      alasan: ada?.alasan ?? satu.catatan,
      penanggungJawab: ada === undefined ? satu.oleh || null : ada.penanggungJawab,
      tanggal: satu.tanggal,
      dibatalkan: satu.batal?.tanggal ?? null,
    };
    if (ada === undefined) baru.push(baris);
    else if (isBeda(ada, baris)) berubah.push(baris);
  }
  const kode = kodeBerikutnya(tabel.isi, 'penyimpangan', baru.length);
  const berkode = baru.map((satu, i) => ({ ...satu, kode: kode[i] ?? '' }));
  const simpan = [...berubah, ...berkode];
  const diganti = new Map(berubah.map((satu) => [satu.id, satu]));
  return {
    baris: [...lama.map((satu) => diganti.get(satu.id) ?? satu), ...berkode],
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
