import { periodeDari } from '../../domain/kalender/periode';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import { statusAkhirDari } from '../../domain/keputusan/keputusan';
import { catatKeputusan } from '../../domain/keputusan/catatan';
import type { Indikator } from '../../domain/rencana/indikator';
import { bentukBanding } from '../../domain/umum/teks';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { kodeHilang } from '../ruang-kerja/kode-berurut';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { TabelRuangKerja } from '../ruang-kerja/tabel-ruang-kerja';
import { periksaAksiDiputuskan } from './rekomendasi-putusan';
import { kolomDiubah } from './sidik-keputusan';
import { versiBerlaku } from '../kunci/kunci-tercatat';

type BarisKeputusan = Baris<typeof tabelKeputusan>;

/** A row that the program wrote; one that was typed below the others is no decision. */
const isTercatat = ({ id, periode }: Pick<BarisKeputusan, 'id' | 'periode'>): boolean =>
  !id.startsWith(awalanIdSementara) && periodeDari(periode)?.kode === periode;

/** The decisions of the sheet Keputusan, in the order of its rows, those that were taken back among them. */
export function bacaKeputusan(
  tabel: TabelRuangKerja,
  indikator: readonly Pick<Indikator, 'id' | 'kode'>[],
): readonly Keputusan[] {
  const { baris } = tabel.urai(tabelKeputusan);
  if (baris.length === 0) return [];
  const idKode = new Map(indikator.map(({ id, kode }) => [bentukBanding(kode), id]));
  return baris.filter(isTercatat).map((satu) => ({
    ...keputusanDari(satu),
    // The id wins; the code serves where somebody took the id away (ADR 34).
    indikatorId: satu.indikatorId ?? idKode.get(bentukBanding(satu.indikator)) ?? satu.indikator,
  }));
}

function keputusanDari(baris: BarisKeputusan): Omit<Keputusan, 'indikatorId'> {
  const { keputusan, status: _, indikatorId: __, dibatalkan, dibatalkanOleh, alasanBatal, ...lain } = baris;
  return {
    ...lain,
    cabang: keputusan,
    batal:
      dibatalkan === null
        ? null
        : { tanggal: dibatalkan, oleh: dibatalkanOleh ?? '', alasan: alasanBatal ?? '' },
  };
}

/** The row of a decision. */
export const barisKeputusan = ({ cabang, batal, sidik = null, ...lain }: Keputusan): BarisKeputusan => ({
  ...lain,
  sidik,
  keputusan: cabang,
  status: statusAkhirDari(cabang) ?? null,
  dibatalkan: batal?.tanggal ?? null,
  dibatalkanOleh: batal?.oleh ?? null,
  alasanBatal: batal?.alasan ?? null,
});

/**
 * What is wrong with the decisions that stand there: contradictions, cells that were edited, rows that were typed, rows that were deleted, and what was
 * decided on figures that are no longer those in force. Cells that cannot be read hold back nothing but their row.
 */
export function periksaKeputusanTercatat(ruang: RuangKerja): readonly Catatan[] {
  const { data, tabel } = ruang;
  const { baris, catatan, lokasi } = tabel.urai(tabelKeputusan);
  const berlaku = new KeputusanBerlaku(data.keputusan);
  const hilang = kodeHilang(tabel.isi, 'keputusan');
  return [
    ...catatan.map((satu): Catatan => ({ ...satu, tingkat: 'peringatan', akibat: 'menahan-baris' })),
    ...baris
      .filter((satu) => !isTercatat(satu))
      .map(({ id, indikator, periode }) =>
        catatKeputusan('keputusan-asing', { indikator, periode }, lokasi(id, 'kode')),
      ),
    ...baris
      .filter(isTercatat)
      .flatMap((satu) =>
        kolomDiubah(satu).map((kolom) =>
          catatKeputusan('keputusan-diubah', { kode: satu.kode }, lokasi(satu.id, kolom)),
        ),
      ),
    ...berlaku.bertentangan.flatMap((milik) =>
      milik
        .slice(0, 1)
        .map(({ id, indikator, periode }) =>
          catatKeputusan(
            'keputusan-bertentangan',
            { indikator, periode, kode: milik.map(({ kode }) => kode) },
            lokasi(id, 'keputusan'),
          ),
        ),
    ),
    ...berlaku.semua.flatMap(({ id, kode, indikator, periode, hash }) => {
      const kunci = versiBerlaku(data.kunci.get(periode));
      return kunci?.hash === hash
        ? []
        : [
            catatKeputusan(
              'keputusan-angka-berubah',
              { kode, indikator, periode, dibuka: kunci === undefined },
              lokasi(id, 'hash'),
            ),
          ];
    }),
    ...periksaAksiDiputuskan(ruang),
    ...(hilang.length === 0
      ? []
      : [catatKeputusan('keputusan-hilang', { kode: hilang }, { lembar: tabelKeputusan.lembar.nama })]),
  ];
}
