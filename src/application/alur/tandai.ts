import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { ukurTanda } from '../../domain/sop/jadwal-siklus';
import type { Tanda } from '../../domain/sop/tanda';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { susunLaporanAkhir } from '../keputusan/laporan-akhir';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { barisCentang, butirAsing, butirDiminta } from './centang';
import { dasarJadwal } from './dasar-jadwal';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { catatanTanda, periksaTanda, pilihCabang } from './periksa-tanda';
import { simpanAlur } from './simpan-alur';
import { butirTunggal, isAda } from './susun-butir';
import type { HasilTanda, KeadaanAlur, PermintaanTandai } from './tipe';
import { unsurKe } from '../../domain/umum/pasti';

/**
 * Marks a step done: who, when, the note, the decision. What the SOP forbids is refused; a departure in time or order is
 * recorded as a deviation that the pelaksana accounts for in the note.
 */
export async function tandaiLangkah(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanTandai,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> {
  // Step 6 looks at every part of the plan.
  const perlu = permintaan.nomor === 6 ? {} : opsi;
  const ditandai = padaLangkah(buku, lingkungan.hariIni(), permintaan, perlu, (satu) =>
    tandai(satu, lingkungan, permintaan),
  );
  return permintaan.nomor === LANGKAH_SELESAI ? denganLaporanAkhir(buku, await ditandai) : ditandai;
}

const LANGKAH_SELESAI = 19;

/** The end of the cycle leaves the report of the final status of every indicator (output of step 18). */
async function denganLaporanAkhir(buku: Workbook, ditandai: Awaited<Luaran<HasilTanda>>): Luaran<HasilTanda> {
  if (!ditandai.ok || ditandai.value.isi === undefined) return ditandai;
  const laporan = await susunLaporanAkhir(buku);
  if (!laporan.ok) return laporan;
  const { catatan, isi } = ditandai.value;
  return ok({ catatan: [...catatan, catatSop('laporan-akhir-disusun', { lembar: laporan.value })], isi });
}

async function tandai(
  { termuat, alur, hariIni, langkah, periode, sebutan }: LangkahTermuat,
  lingkungan: Lingkungan,
  permintaan: PermintaanTandai,
): Luaran<HasilTanda> {
  const { ruang, bacaan } = termuat;
  const tanggal = permintaan.tanggal ?? hariIni;
  const cabang = pilihCabang(ruang, langkah, periode, permintaan);
  const dicentang = (permintaan.butir ?? []).flatMap((id) => butirDiminta(langkah, id));
  const catatan: CatatanSop[] = [
    ...('catatan' in cabang ? [cabang.catatan] : []),
    ...(permintaan.butir ?? [])
      .filter((id) => butirDiminta(langkah, id).length === 0)
      .map((butir) => butirAsing(langkah, butir)),
    ...periksaTanda({
      ruang,
      tanda: bacaan.tanda,
      langkah,
      periode,
      tanggal,
      hariIni,
      oleh: permintaan.oleh,
      catatan: permintaan.catatan,
      cabang: 'id' in cabang ? cabang.id : null,
      dokumen: unsurKe(alur.langkah, 1).keluaran,
      dicentang: new Set(dicentang),
    }),
  ];
  if (isTerhenti(catatan) || 'catatan' in cabang) return ok({ catatan });

  const baru: Tanda = ukurTanda(
    {
      id: lingkungan.idBaru(),
      nomor: langkah.nomor,
      periode: periode?.kode ?? null,
      tanggal,
      oleh: permintaan.oleh.trim(),
      catatan: permintaan.catatan?.trim() || null,
      cabang: cabang.id,
      ke: cabang.ke,
    },
    periode,
    bacaan.tanda,
    dasarJadwal(ruang.data),
  );
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: 'Tandai langkah',
    ringkasan: `${sebutan} selesai ${tulisTanggal(tanggal)} oleh ${baru.oleh}`,
    tanda: [...bacaan.tanda, baru],
    centang: dicentang.map((id) => barisCentang(id, periode?.kode, { oleh: baru.oleh, tanggal, ada: true })),
    // Sent back, the steps from its target to 7 are open again.
    paksa: new Set(
      alur.langkah
        .map(({ nomor }) => nomor)
        .filter(
          (nomor) =>
            nomor === langkah.nomor ||
            (baru.cabang === 'kembalikan' && nomor >= (baru.ke ?? 0) && nomor <= langkah.nomor),
        ),
    ),
  });
  if (!disimpan.ok) return disimpan;
  const isi = hasilTanda(disimpan.value, langkah.nomor, periode);
  const kurang = belumAda(isi.keadaan);
  return ok({
    catatan: [
      ...catatan,
      ...catatanTanda(baru),
      ...(kurang === 0 ? [] : [catatSop('butir-belum-lengkap', { nomor: langkah.nomor, jumlah: kurang })]),
    ],
    isi,
  });
}

const belumAda = ({ persyaratan, keluaran }: KeadaanAlur): number =>
  butirTunggal([...persyaratan, ...keluaran]).filter((satu) => !isAda(satu)).length;
