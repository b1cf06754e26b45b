import { periodeSebelum } from '../../domain/kalender/periode';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { isMenahanRencana } from '../../domain/umum/catatan';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { catatKontrakBersama } from '../kompilasi/catat-kontrak-bersama';
import type { Gagal } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import { bacaKunciDiminta } from './kunci-capaian';
import { periodeSiap, type PeriodeSiap } from './periode-siap';
import { daftarTerkompilasi, periodeDiminta } from './periode-terkompilasi';

/** Reads a workspace and prepares the figures of a compiled period; of a locked one those of a version. Writes nothing. */
export async function siapkanPeriode(
  buku: Workbook,
  kodePeriode: string | undefined,
  versi?: string,
): Promise<Result<PeriodeSiap, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return fail(dimuat.error);
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dataDibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dataDibaca.ok) return dataDibaca;
  const data = dataDibaca.value;
  const rumus = periksaRumusRencana(ruang.data.rencana.indikator, variabelBaku, ruang.data.rujukan);
  const menghentikan = [...ruang.data.catatan, ...induk.catatan, ...data.catatan];
  const catatanKini = [
    ...menghentikan,
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...ruang.tabel.tempatkan(ringkasCatatan<Catatan>(rumus.catatan.filter(isMenahanRencana))),
    ...catatKontrakBersama(ruang.data.rencana.indikator, induk.baris, data.baris),
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
  ];
  const terkompilasi = daftarTerkompilasi(ruang.data);
  const diminta = periodeDiminta(terkompilasi, kodePeriode);
  if (diminta === undefined)
    return ok({
      catatan: [
        ...catatanKini,
        catatRuangKerja(
          'periode-belum-dikompilasi',
          kodePeriode === undefined ? {} : { periode: kodePeriode },
        ),
      ],
    });
  const dibaca = await bacaKunciDiminta(
    ruang,
    diminta.periode.kode,
    periodeSebelum(diminta.periode).kode,
    versi,
  );
  return dibaca.ok
    ? ok(
        await periodeSiap(
          {
            ruang,
            induk: induk.baris,
            data: data.baris,
            dihapus: data.dihapus,
            catatanKini,
            menghentikan,
            rujukan: (id) => rumus.rumus.get(id)?.rumus.indikator ?? [],
            terkompilasi,
          },
          diminta,
          dibaca.value,
        ),
      )
    : dibaca;
}
