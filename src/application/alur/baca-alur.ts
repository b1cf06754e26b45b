import { periodeDari } from '../../domain/kalender/periode';
import { catatSop } from '../../domain/sop/catatan';
import { ukurTanda, type TandaMasukan } from '../../domain/sop/jadwal-siklus';
import { isPeriodik, langkahDari, type Tanda } from '../../domain/sop/tanda';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKelengkapan } from '../../lembar/daftar/kelengkapan';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaArtefak, tabelArtefak, type Artefak } from './artefak';
import { bacaKetikan, type LangkahTertulis } from './baca-ketikan';
import { dasarJadwal } from './dasar-jadwal';
import type { BarisPenyimpangan } from './penyimpangan';

/** Tables that `bacaAlur` reads beside what every use case does. */
export const tabelAlur: readonly string[] = [
  tabelLangkah.id,
  tabelPelaksanaan.id,
  tabelKelengkapan.id,
  tabelPenyimpangan.id,
  tabelPelaksana.id,
  ...tabelArtefak,
];

/** A tick of the checklist, by row id. */
export type Centang = Pick<Baris<typeof tabelKelengkapan>, 'ada' | 'oleh' | 'tanggal'>;

/** What the sheets of the flow say. */
export interface BacaanAlur {
  /** Marks as they hold, those only typed among them; in the order in which they were made. */
  readonly tanda: readonly Tanda[];
  /** Ids of marks that are not stored (whole) yet: the next write stores them. */
  readonly belumTersimpan: ReadonlySet<string>;
  /** Notes typed on Alur SOP beside a recorded mark, by mark id. */
  readonly catatanDiketik: ReadonlyMap<string, string>;
  readonly centang: ReadonlyMap<string, Centang>;
  /** The sheet Alur SOP as it stands. */
  readonly alur: LangkahTertulis;
  readonly artefak: Artefak;
  /** The sheet Penyimpangan Mutu Baku. */
  readonly penyimpangan: readonly BarisPenyimpangan[];
  readonly catatan: readonly Catatan[];
}

/** Reads marks and ticks, recorded and typed. What cannot be read is told with its place and left as it stands. */
export function bacaAlur(ruang: RuangKerja, hariIni: Tanggal): BacaanAlur {
  const tersimpan = ruang.tabel.urai(tabelPelaksanaan);
  const kelengkapan = ruang.tabel.urai(tabelKelengkapan);
  const penyimpangan = ruang.tabel.urai(tabelPenyimpangan);
  const catatan: Catatan[] = [
    ...tersimpan.catatan,
    ...kelengkapan.catatan,
    ...penyimpangan.catatan,
    // Nothing reads who they are yet; what cannot be read is told all the same.
    ...ruang.tabel.urai(tabelPelaksana).catatan,
  ];
  const dasar = dasarJadwal(ruang.data);
  const belumTersimpan = new Set<string>();
  let tanda: readonly Tanda[] = [];
  for (const baris of tersimpan.baris) {
    const periode = periodeBaris(baris, ruang.data.tahun);
    if ('catatan' in periode) {
      catatan.push({ ...periode.catatan, lokasi: tersimpan.lokasi(baris.id, periode.kolom) });
      continue;
    }
    const utuh = tandaDariBaris(baris, periode.periode?.kode ?? null);
    if (baris.kejadian === null) belumTersimpan.add(baris.id);
    tanda = [
      ...tanda,
      baris.kejadian === null
        ? { ...ukurTanda(utuh, periode.periode, tanda, dasar), batal: utuh.batal }
        : utuh,
    ];
  }
  const ketikan = bacaKetikan(ruang, tanda, hariIni);
  for (const { id } of ketikan.tanda.slice(tanda.length)) belumTersimpan.add(id);
  const asing = kelengkapan.baris.filter(({ id }) => id.startsWith(awalanIdSementara));
  return {
    tanda: ketikan.tanda,
    belumTersimpan,
    catatanDiketik: ketikan.catatanDiketik,
    centang: new Map(kelengkapan.baris.map((baris) => [baris.id, baris])),
    alur: ketikan.alur,
    artefak: bacaArtefak(ruang.tabel),
    penyimpangan: penyimpangan.baris,
    catatan: [
      ...catatan,
      ...penyimpangan.baris.flatMap((baris) => {
        const periode = periodeBaris(baris, ruang.data.tahun);
        return 'catatan' in periode
          ? [{ ...periode.catatan, lokasi: penyimpangan.lokasi(baris.id, periode.kolom) }]
          : [];
      }),
      ...asing.map(({ id, uraian }) =>
        catatSop('butir-tidak-dikenal', { butir: uraian }, kelengkapan.lokasi(id, 'uraian')),
      ),
      ...ketikan.catatan,
    ],
  };
}

type BarisPelaksanaan = Baris<typeof tabelPelaksanaan>;

function periodeBaris(
  { langkah: nomor, periode: kode }: Pick<BarisPelaksanaan, 'langkah' | 'periode'>,
  tahun: number,
) {
  const langkah = langkahDari(nomor);
  if (langkah === undefined)
    return { catatan: catatSop('langkah-tidak-dikenal', { nomor: String(nomor) }), kolom: 'langkah' };
  if (!isPeriodik(langkah)) return { periode: undefined };
  const periode = periodeDari(kode ?? '');
  return periode?.tahun === tahun
    ? { periode }
    : {
        catatan: catatSop('langkah-periode-salah', { periode: kode ?? '', pilihan: [`${tahun}-TW1`] }),
        kolom: 'periode',
      };
}

function tandaDariBaris(baris: BarisPelaksanaan, periode: string | null): Tanda {
  const { id, langkah, tanggal, oleh, catatan, keputusan, dibatalkan } = baris;
  const cabang = langkahDari(langkah)?.cabang.find((satu) => satu.id === keputusan);
  const masukan: TandaMasukan = {
    id,
    nomor: langkah,
    periode,
    tanggal,
    oleh: oleh ?? '',
    catatan,
    cabang: keputusan,
    ke: baris.ke ?? cabang?.ke[0] ?? null,
  };
  return {
    ...masukan,
    kejadian: baris.kejadian ?? 1,
    tenggat: baris.tenggat,
    terlambat: baris.terlambat ?? 0,
    mendahului: (baris.mendahului ?? '').split(/[,;\s]+/).flatMap((satu) => Number(satu) || []),
    batal:
      dibatalkan === null
        ? null
        : { tanggal: dibatalkan, oleh: baris.dibatalkanOleh ?? '', alasan: baris.alasanBatal ?? '' },
  };
}
