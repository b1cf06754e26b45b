import { periodeDari, type Periode } from '../../domain/kalender/periode';
import { catatKeputusan } from '../../domain/keputusan/catatan';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import { isTerhenti } from '../../domain/umum/catatan';
import { pasti } from '../../domain/umum/pasti';
import { ok } from '../../domain/umum/result';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { tabelAlur } from '../alur/baca-alur';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaTerkunci, type AngkaTerkunci, type BacaanKunci } from '../kunci/angka-terkunci';
import { tabelPotret } from '../kunci/potret-tersimpan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanDipantau } from '../usang/usang-tertulis';
import { batalkanKeputusan } from './batalkan-keputusan';
import { catatRapat } from './catat-rapat';
import { indikatorTerbuka, keadaanKeputusan } from './keadaan-keputusan';
import { periksaKeputusanTercatat } from './keputusan-tercatat';
import { rekomendasiPeriode } from './rekomendasi-putusan';
import { tandaLangkah } from './tanda-langkah';
import type { HasilPutuskan, PermintaanPutuskan, PutusanDilakukan, RencanaPutusan } from './tipe';

/**
 * Decisions of step 18, per indicator: shows how each stands, writes down what the meeting decided, or takes a decision back.
 * What is decided on is the locked figure; it is kept with the decision. Nothing is deleted.
 */
export async function putuskan(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanPutuskan,
): Luaran<HasilPutuskan> {
  const dimuat = await muatRuangKerja(buku, [
    ...tabelAlur,
    ...[tabelKunciAngka.id, tabelPotret, tabelRekomendasi.id, tabelCapaian.id],
  ]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const periode = periodeDari(permintaan.periode);
  if (periode?.tahun !== ruang.data.tahun)
    return ok({
      catatan: [catatRuangKerja('periode-salah', { periode: permintaan.periode, tahun: ruang.data.tahun })],
    });
  const kunci = await bacaTerkunci(ruang, [periode.kode]);
  if (!kunci.ok) return kunci;
  const terkunci = kunci.value.terkunci.get(periode.kode);
  const { rapat } = permintaan;
  const catatan: readonly Catatan[] = [
    ...ruang.data.catatan,
    ...periksaKeputusanTercatat(ruang),
    ...kunci.value.catatan,
    ...catatTanpaAngka(periode, kunci.value, rapat !== undefined && 'cara' in rapat),
  ];
  if (isTerhenti(catatan)) return ok({ catatan });
  const dasar = { ruang, periode, terkunci };
  if (rapat === undefined) return ok({ catatan, isi: hasilPutuskan(dasar, ruang.data.keputusan, null) });

  const rencana = rencanakan(dasar, lingkungan, permintaan, rapat);
  const { dilakukan, perintah, ringkasan, perubahan } = rencana;
  if (dilakukan === undefined) return ok({ catatan: [...catatan, ...rencana.catatan] });
  const perId = new Map(ruang.data.keputusan.map((satu) => [satu.id, satu]));
  for (const satu of dilakukan.keputusan) perId.set(satu.id, satu);
  const semua = [...perId.values()];
  if (perubahan.length > 0) {
    const disimpan = await simpanRuangKerja(ruang, lingkungan, perintah, ringkasan, [
      ...perubahan,
      ...perubahanDipantau(ruang.tabel.isi, semua),
    ]);
    if (!disimpan.ok) return disimpan;
  }
  return ok({
    catatan: [...catatan, ...rencana.catatan],
    isi: hasilPutuskan(dasar, semua, dilakukan),
  });
}

/** What a request is looked at with; without locked figures nothing is decided, but decisions can be taken back. */
interface Dasar {
  readonly ruang: RuangKerja;
  readonly periode: Periode;
  readonly terkunci: AngkaTerkunci | undefined;
}

function rencanakan(
  { ruang, periode, terkunci }: Dasar,
  lingkungan: Lingkungan,
  permintaan: PermintaanPutuskan,
  rapat: NonNullable<PermintaanPutuskan['rapat']>,
): RencanaPutusan {
  if ('alasan' in rapat) return batalkanKeputusan(ruang, lingkungan, periode, { ...permintaan, rapat });
  const { potret, hash } = pasti(terkunci, 'locked figures, without which the request was stopped');
  return catatRapat({ ruang, periode, potret, hash }, lingkungan, permintaan, rapat);
}

/** That there are no figures to decide on; only who decides is stopped by it. */
function catatTanpaAngka(
  { kode: periode }: Periode,
  { terkunci, rusak }: BacaanKunci,
  mencatat: boolean,
): readonly Catatan[] {
  if (terkunci.has(periode)) return [];
  const versi = rusak.get(periode);
  const satu =
    versi === undefined
      ? catatKeputusan('keputusan-periode-belum-terkunci', { periode })
      : catatKeputusan('keputusan-angka-rusak', { periode, versi });
  return [mencatat ? satu : { ...satu, tingkat: 'peringatan', akibat: 'memberi-tahu' }];
}

function hasilPutuskan(
  { ruang, periode, terkunci }: Dasar,
  keputusan: readonly Keputusan[],
  dilakukan: PutusanDilakukan | null,
): HasilPutuskan {
  const { rencana, pengaturan } = ruang.data;
  const { potret } = terkunci ?? {};
  return {
    periode: periode.kode,
    kunci: terkunci === undefined ? null : kunciDilihat(terkunci),
    desimal: potret?.desimal ?? pengaturan.desimal,
    pimpinan: pengaturan.pimpinan,
    indikator: keadaanKeputusan(
      { rencana, keputusan },
      periode,
      potret,
      rekomendasiPeriode({ data: { ...ruang.data, keputusan }, tabel: ruang.tabel }, periode.kode),
    ),
    dilakukan,
    terbuka: indikatorTerbuka({ rencana, keputusan }).length,
    ditandai: tandaLangkah(ruang, 18, periode.kode) !== undefined,
    lembar: [],
  };
}

const kunciDilihat = ({ potret, hash }: AngkaTerkunci): NonNullable<HasilPutuskan['kunci']> => {
  const { versi, tanggal, perTanggal } = potret.kepala;
  return { versi, tanggal, perTanggal, hash };
};
