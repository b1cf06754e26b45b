import type { Periode } from '../../domain/kalender/periode';
import { catatKeputusan, type BagianKeputusan } from '../../domain/keputusan/catatan';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import type { Lingkungan } from '../lingkungan';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { barisKeputusan } from './keputusan-tercatat';
import { rekomendasiPutusan } from './rekomendasi-putusan';
import { denganSidikBatal } from './sidik-keputusan';
import { tandaLangkah } from './tanda-langkah';
import { periksaTeksKeputusan } from './teks-keputusan';
import type { PermintaanPutuskan, RencanaPutusan } from './tipe';

type PermintaanBatal = PermintaanPutuskan & {
  readonly rapat: { readonly batal: string; readonly alasan: string };
};

/** Takes back the decisions of an indicator in a period that hold, contradicting ones all of them; their rows stay. */
export function batalkanKeputusan(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  { kode: periode }: Periode,
  { rapat: { batal: indikator, alasan }, dicatat }: PermintaanBatal,
): RencanaPutusan {
  const milik = cariKeputusan(ruang, periode, indikator);
  const kurang: readonly BagianKeputusan[] = [
    ...(isiTeks(dicatat) === undefined ? ['dicatat' as const] : []),
    ...(isiTeks(alasan) === undefined ? ['batal' as const] : []),
  ];
  const selesai = tandaLangkah(ruang, 19, null);
  const tanpaTulis = { perintah: '', ringkasan: '', perubahan: [] };
  const salah = [
    ...(milik.length === 0 ? [catatKeputusan('keputusan-tidak-ada', { indikator, periode })] : []),
    ...(kurang.length === 0 ? [] : [catatKeputusan('keputusan-belum-lengkap', { daftar: kurang })]),
    ...(selesai === undefined ? [] : [catatKeputusan('keputusan-siklus-selesai', { tanggal: selesai })]),
    ...periksaTeksKeputusan({ dicatat, batal: alasan }),
  ];
  if (salah.length > 0) return { catatan: salah, ...tanpaTulis };
  const batal = {
    tanggal: lingkungan.hariIni(),
    oleh: (dicatat ?? '').trim(),
    alasan: alasan.trim(),
  };
  const kode = new Set(milik.map((satu) => satu.kode));
  const aksi = rekomendasiPutusan(ruang).flatMap(({ baris, disetujui }) =>
    disetujui !== undefined && kode.has(disetujui) && baris.aksi !== null ? [baris.aksi] : [],
  );
  const keputusan = milik.map((satu): Keputusan => ({ ...satu, batal }));
  return {
    catatan: [
      ...(tandaLangkah(ruang, 18, periode) === undefined
        ? []
        : [catatKeputusan('keputusan-langkah-ditandai', { periode })]),
      ...(aksi.length === 0 ? [] : [catatKeputusan('keputusan-aksi-tetap', { aksi })]),
    ],
    dilakukan: { apa: 'dibatalkan', keputusan, sama: [], aksi: [], versiRencana: null },
    perintah: 'Batalkan Keputusan',
    ringkasan: `${periode} ${indikator}: ${keputusan.map(({ kode }) => kode).join(', ')} dibatalkan oleh ${batal.oleh}: ${batal.alasan}`,
    perubahan: [
      perubahanSimpan(
        tabelKeputusan,
        keputusan.map((satu) => denganSidikBatal(barisKeputusan(satu))),
      ),
    ],
  };
}

/** Decisions that hold, of an indicator by its code of today, or by the code that they were written down with. */
function cariKeputusan({ data }: RuangKerja, periode: string, kode: string): readonly Keputusan[] {
  const kini = data.rencana.indikator.find((satu) => samaTeks(satu.kode, kode));
  return data.keputusan.filter(
    (satu) =>
      satu.batal === null &&
      satu.periode === periode &&
      (kini === undefined ? samaTeks(satu.indikator, kode) : satu.indikatorId === kini.id),
  );
}
