import type { HasilBanding, RingkasanSalinan } from '../../application/salinan/bandingkan';
import type { BarisBeda, BedaTabel } from '../../application/salinan/beda-tabel';
import type { TulisanBerantai } from '../../application/salinan/rantai';
import { tabelMeta } from '../../lembar/daftar/meta';
import type { Bahasa } from '../../teks/bahasa';

/** Two copies side by side, as a person is told. */
export interface BandingSajian {
  readonly salinan: readonly string[];
  readonly hubungan: string;
  /** Writes that only one copy has. */
  readonly tulisan: readonly { readonly judul: string; readonly daftar: readonly string[] }[];
  /** Headline over the sheets that differ; or that nothing does. */
  readonly isi: string;
  readonly tabel: readonly { readonly judul: string; readonly baris: readonly string[] }[];
  readonly penutup: readonly string[];
}

/** Writes of one copy that are listed. */
const TULISAN_DISEBUT = 10;

export function sajikanBanding(hasil: HasilBanding, bahasa: Bahasa): BandingSajian {
  const kata = bahasa.teks.sajian.banding;
  const { hubungan, tabel, hasilHitung } = hasil;
  const beda = tabel.length + hasilHitung.length > 0;
  return {
    salinan: [sajikanSalinan('A', hasil.a, bahasa), sajikanSalinan('B', hasil.b, bahasa)],
    hubungan: sajikanHubungan(hasil, bahasa),
    tulisan: (
      [
        ['A', hubungan.hanyaA],
        ['B', hubungan.hanyaB],
      ] as const
    ).flatMap(([yang, daftar]) =>
      daftar.length === 0
        ? []
        : [
            {
              judul: kata.tulisanHanya(yang),
              daftar: denganSisa(
                daftar.slice(0, TULISAN_DISEBUT).map(tulisan(bahasa)),
                daftar.length,
                bahasa,
              ),
            },
          ],
    ),
    isi: beda ? kata.isiBeda : kata.isiSama,
    tabel: tabel.map((satu) => sajikanTabel(satu, bahasa)),
    penutup: [
      ...(hasilHitung.length === 0
        ? []
        : [kata.hasilHitung(hasilHitung.map((satu) => namaLembar(satu, bahasa)).join(', '))]),
      ...(hubungan.jenis === 'sama' && beda ? [kata.riwayatSamaIsiBeda] : []),
      ...saran(hasil, bahasa),
    ],
  };
}

function saran({ hubungan: { jenis } }: HasilBanding, { teks }: Bahasa): readonly string[] {
  const kata = teks.sajian.banding.saran;
  if (jenis === 'sama') return [];
  if (jenis === 'a-lebih-lama') return [kata.lebihLama('B')];
  return [jenis === 'b-lebih-lama' ? kata.lebihLama('A') : kata.menyimpang];
}

function sajikanSalinan(
  yang: string,
  { berkas, revisi, terakhir }: RingkasanSalinan,
  { teks, tulis }: Bahasa,
): string {
  const kata = teks.sajian.banding;
  return kata.salinan(
    yang,
    berkas,
    revisi,
    terakhir === null ? null : kata.waktuTulisan(tulis.waktu(terakhir.waktu), terakhir.perintah),
  );
}

function sajikanHubungan({ hubungan }: HasilBanding, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.banding;
  const { bersama } = hubungan;
  const sesudah =
    bersama === null ? kata.awal : kata.bersama(bersama.revisi, tulis.waktu(bersama.waktu), bersama.perintah);
  const jumlahA = tulis.angka(hubungan.jumlahA);
  const jumlahB = tulis.angka(hubungan.jumlahB);
  switch (hubungan.jenis) {
    case 'sama':
      return kata.hubungan.sama;
    case 'a-lebih-lama':
      return kata.hubungan['a-lebih-lama'](jumlahB, sesudah);
    case 'b-lebih-lama':
      return kata.hubungan['b-lebih-lama'](jumlahA, sesudah);
    case 'menyimpang':
      return kata.hubungan.menyimpang(sesudah, jumlahA, jumlahB);
    case 'tanpa-tulisan-bersama':
      return kata.hubungan['tanpa-tulisan-bersama'](jumlahA, jumlahB);
  }
}

const tulisan =
  ({ teks, tulis }: Bahasa) =>
  ({ revisi, waktu, perintah, ringkasan }: TulisanBerantai): string =>
    teks.sajian.banding.tulisan(
      revisi,
      tulis.waktu(waktu),
      ringkasan === null || ringkasan === '' ? perintah : `${perintah}: ${ringkasan}`,
    );

/** The lines that there are, and how many of `jumlah` are not among them. */
const denganSisa = (baris: readonly string[], jumlah: number, { teks, tulis }: Bahasa): readonly string[] =>
  jumlah > baris.length ? [...baris, teks.sajian.banding.lagi(tulis.angka(jumlah - baris.length))] : baris;

/** A sheet may have another name in each copy. */
function namaLembar({ tabelId, lembarA, lembarB }: BedaTabel, { teks }: Bahasa): string {
  if (tabelId === tabelMeta.id) return teks.sajian.banding.tanggalData;
  return [...new Set([lembarA, lembarB].filter((satu) => satu !== null))].join(' / ');
}

function sajikanTabel(satu: BedaTabel, bahasa: Bahasa): BandingSajian['tabel'][number] {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.banding;
  const { hanyaA, hanyaB, berbeda } = satu;
  const sebut = ({ sebutan }: BarisBeda): string =>
    sebutan.length === 0 ? kata.tanpaIsi : sebutan.join(' · ');
  const nomor = (baris: number | null): string => String(baris ?? '');
  return {
    judul: kata.tabel(
      namaLembar(satu, bahasa),
      [
        hanyaA.jumlah === 0 ? null : kata.jumlahHanya('A', tulis.angka(hanyaA.jumlah)),
        hanyaB.jumlah === 0 ? null : kata.jumlahHanya('B', tulis.angka(hanyaB.jumlah)),
        berbeda.jumlah === 0 ? null : kata.jumlahBerbeda(tulis.angka(berbeda.jumlah)),
      ]
        .filter((bagian) => bagian !== null)
        .join(', '),
    ),
    baris: [
      ...denganSisa(
        hanyaA.contoh.map((baris) => kata.hanya('A', nomor(baris.barisA), sebut(baris))),
        hanyaA.jumlah,
        bahasa,
      ),
      ...denganSisa(
        hanyaB.contoh.map((baris) => kata.hanya('B', nomor(baris.barisB), sebut(baris))),
        hanyaB.jumlah,
        bahasa,
      ),
      ...denganSisa(
        berbeda.contoh.map((baris) =>
          kata.berbeda(nomor(baris.barisA), nomor(baris.barisB), sebut(baris), baris.kolom.join(', ')),
        ),
        berbeda.jumlah,
        bahasa,
      ),
    ],
  };
}

/** The view as lines. */
export const barisBanding = ({
  salinan,
  hubungan,
  tulisan: daftar,
  isi,
  tabel,
  penutup,
}: BandingSajian): readonly string[] => [
  ...salinan,
  hubungan,
  ...daftar.flatMap((satu) => [satu.judul, ...satu.daftar.map((baris) => `  ${baris}`)]),
  isi,
  ...tabel.flatMap((satu) => [`  ${satu.judul}`, ...satu.baris.map((baris) => `    ${baris}`)]),
  ...penutup,
];
