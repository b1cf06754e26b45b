import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import type { ButirSop, LangkahSop } from '../../domain/sop/tipe';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKelengkapan } from '../../lembar/daftar/kelengkapan';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import type { BarisBaru } from '../ports/workbook';
import { barisBaru } from '../ruang-kerja/perubahan';
import { tanpaArtefak } from './artefak';
import { keadaanBaris } from './cermin';
import type { RuangAlur } from './fakta';
import { susunAlur } from './susun-alur';
import { butirTahunan, langkahButir } from './susun-butir';
import type { HasilAlur, LangkahAlur } from './tipe';
import { pasangkan } from '../../domain/umum/pasti';

const barisButir = (butir: readonly ButirSop[], awalan: string): readonly string[] =>
  butir.flatMap(({ teks, bagian }) => [`${awalan}${teks}`, ...barisButir(bagian ?? [], '  – ')]);

const teksButir = (butir: readonly ButirSop[]): string | null => barisButir(butir, '• ').join('\n') || null;

const barisLangkah = (langkah: LangkahSop, keadaan: LangkahAlur, alur: HasilAlur): BarisBaru =>
  barisBaru(tabelLangkah, {
    id: String(langkah.nomor),
    nomor: langkah.nomor,
    kegiatan: langkah.nama,
    pelaksana: keadaan.pelaksana.join('; ') || null,
    persyaratan: teksButir(langkah.persyaratan),
    keluaran: teksButir(langkah.keluaran),
    ...keadaanBaris(keadaan, alur.hitunganHari),
  });

const barisKelengkapan = (): readonly BarisBaru[] =>
  butirTahunan.map(({ jenis, butir: { id, teks } }) =>
    barisBaru(tabelKelengkapan, {
      id,
      langkah: langkahButir(id),
      periode: null,
      jenis,
      uraian: teks,
      ada: null,
      oleh: null,
      tanggal: null,
    }),
  );

/** Rows of the flow's tables where nothing is marked yet: of a new workspace, and of one made before they were. */
export function barisAlurAwal(ruang: RuangAlur, hariIni: Tanggal): ReadonlyMap<string, readonly BarisBaru[]> {
  const kosong = {
    tanda: [],
    belumTersimpan: new Set<string>(),
    centang: new Map(),
    alur: { pelaksana: new Map() },
    artefak: tanpaArtefak,
    penyimpangan: [],
  };
  const alur = susunAlur(ruang, kosong, { galat: undefined, paket: undefined }, hariIni);
  return new Map([
    [
      tabelLangkah.id,
      pasangkan(daftarLangkah, alur.langkah).map(([satu, keadaan]) => barisLangkah(satu, keadaan, alur)),
    ],
    [tabelPelaksanaan.id, []],
    [tabelKelengkapan.id, barisKelengkapan()],
  ]);
}
