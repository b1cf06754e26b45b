import { akhirPeriode, daftarPeriode } from '../../domain/kalender/periode';
import { catatKeputusan, type BagianKeputusan } from '../../domain/keputusan/catatan';
import { labelKeputusan, type CabangKeputusan, type Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import { periksaKeputusan, type ButirKeputusan } from '../../domain/keputusan/periksa-keputusan';
import { tambahSemua } from '../../domain/umum/banyak';
import { isTerhenti } from '../../domain/umum/catatan';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { samaTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { indikatorTerbuka, keadaanKeputusan, type KeadaanKeputusan } from './keadaan-keputusan';
import { barisKeputusan } from './keputusan-tercatat';
import { rekomendasiPeriode, type RekomendasiPutusan } from './rekomendasi-putusan';
import { periksaRencanaRapat, rencanakanAksi, type AksiDirencanakan } from './rencanakan-aksi';
import { periksaTeksKeputusan } from './teks-keputusan';
import type { BahanPutusan, HasilRapat, PermintaanPutuskan, RencanaPutusan } from './tipe';

type Rapat = HasilRapat | { readonly cara: 'sisanya' };

/** One indicator with its locked figure and what was decided. */
interface Diputuskan extends ButirKeputusan {
  readonly keadaan: KeadaanKeputusan;
  readonly disetujui: readonly RekomendasiPutusan[];
}

const tanpaTulis = { perintah: '', ringkasan: '', perubahan: [] } as const;

/** Writes down what a meeting decided, all of it or, where anything is wrong, nothing. */
export function catatRapat(
  bahan: BahanPutusan,
  lingkungan: Lingkungan,
  permintaan: PermintaanPutuskan,
  rapat: Rapat,
): RencanaPutusan {
  const { ruang, periode, potret } = bahan;
  const keadaan = keadaanKeputusan(ruang.data, periode, potret, rekomendasiPeriode(ruang, periode.kode));
  const diminta =
    rapat.cara === 'sisanya'
      ? sisanya(bahan, keadaan, permintaan)
      : indikatorDiminta(bahan, keadaan, rapat, permintaan);
  const berlaku = new KeputusanBerlaku(ruang.data.keputusan);
  const hariIni = lingkungan.hariIni();
  const tanggal = permintaan.tanggal ?? hariIni;
  const catatan: readonly Catatan[] = [
    ...diminta.catatan,
    ...periksaKelengkapan(permintaan, rapat),
    ...periksaKeputusan({
      periode,
      dikunci: potret.kepala.tanggal,
      hariIni,
      tanggal,
      butir: diminta.butir,
      cara: rapat.cara,
      berlaku,
    }),
    ...(diminta.butir.some(({ disetujui }) => disetujui.length > 0)
      ? periksaRencanaRapat(ruang, tanggal, hariIni)
      : []),
  ];
  if (isTerhenti(catatan)) return { catatan, ...tanpaTulis };
  return susun(bahan, lingkungan, { permintaan, tanggal, butir: diminta.butir, catatan });
}

/** Who, who wrote it down, and the number of the minutes; and texts that no cell holds. */
function periksaKelengkapan(permintaan: PermintaanPutuskan, rapat: Rapat): readonly Catatan[] {
  const { oleh, dicatat, nomor, catatan } = permintaan;
  const isKosong = (teks: string | undefined): boolean => (teks ?? '').trim() === '';
  const kurang: readonly BagianKeputusan[] = [
    ...(oleh !== undefined && isKosong(oleh) ? ['oleh' as const] : []),
    ...(isKosong(dicatat) ? ['dicatat' as const] : []),
    ...(isKosong(nomor) ? ['nomor' as const] : []),
  ];
  const catatanPanjang =
    rapat.cara === 'sisanya'
      ? []
      : rapat.butir.flatMap((satu) => periksaTeksKeputusan({ catatan: satu.catatan }));
  return [
    ...(kurang.length === 0 ? [] : [catatKeputusan('keputusan-belum-lengkap', { daftar: kurang })]),
    ...periksaTeksKeputusan({ oleh, dicatat, nomor, catatan }),
    ...catatanPanjang,
  ];
}

interface Diminta {
  readonly butir: readonly Diputuskan[];
  readonly catatan: readonly Catatan[];
}

const angkaDiputuskan = ({ indikator, capaian, memadai }: KeadaanKeputusan): ButirKeputusan['angka'] => {
  const dinilai = capaian.map((satu) => satu.capaian.tercapai);
  return {
    indikatorId: indikator.id,
    kode: indikator.kode,
    adaNilai: capaian.some(({ hasil }) => hasil.jenis === 'nilai'),
    memadai,
    tercapai: dinilai.includes(false) ? false : dinilai.every((satu) => satu === true) ? true : undefined,
  };
};

/** The indicators that were named, each once: the first time that it is named counts. */
function indikatorDiminta(
  { ruang, periode }: BahanPutusan,
  keadaan: readonly KeadaanKeputusan[],
  { butir }: HasilRapat,
  permintaan: PermintaanPutuskan,
): Diminta {
  const dikenal = new KodeDikenal(ruang.data.rencana.indikator.map(({ kode }) => kode));
  const jadi = new Map<string, Diputuskan>();
  const catatan: Catatan[] = butir.length === 0 ? [catatKeputusan('keputusan-indikator-wajib', {})] : [];
  for (const { indikator, cabang, catatan: milik, rekomendasi } of butir) {
    const satu = keadaan.find(({ indikator: { kode } }) => samaTeks(kode, indikator));
    if (satu !== undefined) {
      const dipilih = pilihRekomendasi(satu, cabang, rekomendasi);
      tambahSemua(catatan, dipilih.catatan);
      if (!jadi.has(satu.indikator.id))
        jadi.set(satu.indikator.id, {
          keadaan: satu,
          angka: angkaDiputuskan(satu),
          cabang,
          catatan: milik?.trim() || permintaan.catatan?.trim() || null,
          ...dipilih.isi,
        });
      continue;
    }
    const di = { kode: indikator };
    catatan.push(
      dikenal.ada(indikator)
        ? catatKeputusan('keputusan-indikator-bukan-periode', { indikator, periode: periode.kode }, di)
        : catatKeputusan('keputusan-indikator-tidak-dikenal', { indikator, ...dikenal.saran(indikator) }, di),
    );
  }
  return { butir: [...jadi.values()], catatan };
}

/** The recommendations that (a) approves: those that are named, or the only one that waits. */
function pilihRekomendasi(
  { indikator, rekomendasi }: KeadaanKeputusan,
  cabang: CabangKeputusan,
  diminta: readonly string[] | undefined,
): {
  readonly isi: Pick<Diputuskan, 'disetujui' | 'rekomendasi' | 'menunggu'>;
  readonly catatan: readonly Catatan[];
} {
  const menunggu = rekomendasi.filter(({ disetujui }) => disetujui === undefined);
  const pilihan = menunggu.map(({ baris }) => baris.kode);
  const isi = (disetujui: readonly RekomendasiPutusan[]) => ({
    disetujui,
    rekomendasi: disetujui.map(({ baris: { kode, tenggat } }) => ({ kode, tenggat })),
    menunggu: pilihan,
  });
  if (cabang !== 'setujui-rekomendasi') return { isi: isi([]), catatan: [] };
  if (diminta === undefined) return { isi: isi(menunggu.length === 1 ? menunggu : []), catatan: [] };
  const dipilih = menunggu.filter(({ baris }) => diminta.some((kode) => samaTeks(kode, baris.kode)));
  const lain = diminta.filter((kode) => !pilihan.some((satu) => samaTeks(satu, kode)));
  return {
    isi: isi(dipilih),
    catatan: lain.map((kode) =>
      catatKeputusan(
        'keputusan-rekomendasi-tidak-dikenal',
        { indikator: indikator.kode, rekomendasi: kode, pilihan },
        { kode: indikator.kode },
      ),
    ),
  };
}

/**
 * The closing of the rest, at the end of the year: every indicator without a final status whose data suffice. The others are
 * named: each of them is decided by itself, with a note.
 */
function sisanya(
  { ruang, periode }: BahanPutusan,
  keadaan: readonly KeadaanKeputusan[],
  permintaan: PermintaanPutuskan,
): Diminta {
  const [tahun] = daftarPeriode('tahunan', ruang.data.tahun);
  if (tahun === undefined || akhirPeriode(periode) !== akhirPeriode(tahun))
    return { butir: [], catatan: [catatKeputusan('sisanya-belum-akhir', { periode: periode.kode })] };
  const terbuka = new Set(indikatorTerbuka(ruang.data).map(({ id }) => id));
  const milik = keadaan.filter(({ indikator }) => terbuka.has(indikator.id));
  const dapat = milik.filter(({ memadai, bertentangan }) => memadai && bertentangan.length === 0);
  const lain = milik.filter((satu) => !dapat.includes(satu)).map(({ indikator }) => indikator.kode);
  if (milik.length === 0)
    return { butir: [], catatan: [catatKeputusan('sisanya-tidak-ada', { periode: periode.kode })] };
  const satuPerSatu = catatKeputusan('sisanya-satu-per-satu', { indikator: lain });
  return {
    butir: dapat.map((satu) => ({
      keadaan: satu,
      angka: angkaDiputuskan(satu),
      cabang: 'waktu-terlampaui',
      disetujui: [],
      rekomendasi: [],
      menunggu: [],
      catatan: permintaan.catatan?.trim() || null,
    })),
    catatan:
      lain.length === 0
        ? []
        : [dapat.length === 0 ? { ...satuPerSatu, tingkat: 'galat', akibat: 'menghentikan' } : satuPerSatu],
  };
}

interface SiapDitulis {
  readonly permintaan: PermintaanPutuskan;
  readonly tanggal: Tanggal;
  readonly butir: readonly Diputuskan[];
  readonly catatan: readonly Catatan[];
}

function susun(
  { ruang, periode, potret, hash }: BahanPutusan,
  lingkungan: Lingkungan,
  { permintaan, tanggal, butir, catatan }: SiapDitulis,
): RencanaPutusan {
  const nomor = (permintaan.nomor ?? '').trim();
  const oleh = permintaan.oleh?.trim() ?? ruang.data.pengaturan.pimpinan;
  const dicatatOleh = (permintaan.dicatat ?? '').trim();
  const isSama = ({ keadaan: { keputusan }, cabang }: Diputuskan): boolean => keputusan?.cabang === cabang;
  const baru = butir.filter((satu) => !isSama(satu));
  const kode = kodeBerikutnya(ruang.tabel.isi, 'keputusan', baru.length);
  const dicatat = lingkungan.sekarang();
  const keputusan = baru.map(({ keadaan, cabang, catatan: milik }, i): Keputusan => {
    const [satu, ...lain] = keadaan.capaian;
    const nilai = lain.length === 0 && satu?.hasil.jenis === 'nilai' ? satu.hasil.nilai : null;
    return {
      id: lingkungan.idBaru(),
      kode: kode[i] ?? '',
      periode: periode.kode,
      indikatorId: keadaan.indikator.id,
      indikator: keadaan.indikator.kode,
      cabang,
      oleh,
      dicatatOleh,
      tanggal,
      nomor,
      catatan: milik,
      nilai,
      satuan: nilai === null ? null : keadaan.indikator.satuan,
      kelengkapan: keadaan.kelengkapan ?? null,
      hash,
      dicatat,
      batal: null,
    };
  });
  // What the closing of the rest takes the place of stays, with what took its place.
  const diganti = baru.flatMap(({ keadaan: { keputusan: lama } }, i): Keputusan[] =>
    lama === undefined
      ? []
      : [
          {
            ...lama,
            batal: {
              tanggal: lingkungan.hariIni(),
              oleh: dicatatOleh,
              alasan: `Diganti ${kode[i] ?? ''}`,
            },
          },
        ],
  );
  const ditulis = [...diganti, ...keputusan];
  const rencana = susunAksi(ruang, lingkungan, baru, kode, { oleh, nomor, tanggal });
  return {
    catatan: [...catatan, ...rencana.catatan],
    dilakukan: {
      apa: 'dicatat',
      keputusan: ditulis,
      sama: butir.flatMap((satu) => (isSama(satu) && satu.keadaan.keputusan ? [satu.keadaan.keputusan] : [])),
      aksi: rencana.aksi,
      versiRencana: rencana.versi,
    },
    perintah: 'Catat Hasil Rapat',
    ringkasan: `${periode.kode} (${potret.kepala.versi === 0 ? 'angka tetap' : `perbaikan ke-${potret.kepala.versi}`}), ${nomor}: ${keputusan
      .map((satu) => `${satu.indikator} ${labelKeputusan[satu.cabang]}`)
      .join('; ')}; diputuskan ${oleh}, dicatat ${dicatatOleh}`,
    perubahan:
      ditulis.length === 0
        ? []
        : [
            ...rencana.perubahan,
            perubahanSimpan(tabelKeputusan, ditulis.map(barisKeputusan)),
            ...perubahanNomorTerakhir(ruang.tabel.isi, 'keputusan', kode),
          ],
  };
}

const tanpaAksi: AksiDirencanakan = { catatan: [], perubahan: [], aksi: [], versi: null };

/** The actions of what was approved; the codes of the decisions stand beside them. */
function susunAksi(
  ruang: BahanPutusan['ruang'],
  lingkungan: Lingkungan,
  baru: readonly Diputuskan[],
  kode: readonly string[],
  rapat: Parameters<typeof rencanakanAksi>[3],
): AksiDirencanakan {
  const disetujui = baru.flatMap(({ disetujui: milik }, i) =>
    milik.map(({ baris, indikatorId }) => ({
      rekomendasi: baris,
      indikatorId,
      keputusan: kode[i] ?? '',
    })),
  );
  return disetujui.length === 0 ? tanpaAksi : rencanakanAksi(ruang, lingkungan, disetujui, rapat);
}
