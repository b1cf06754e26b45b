import { periodeDari } from '../../domain/kalender/periode';
import { ok, type Result } from '../../domain/umum/result';
import { BacaKolom } from '../../lembar/baca-kolom';
import { tabelMeta } from '../../lembar/daftar/meta';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import { daftarTerkompilasi } from '../capaian/periode-terkompilasi';
import { BARIS_DI_ARSIP } from '../capaian/letak-data';
import type { Gagal } from '../luaran';
import type { IsiBuku, KegagalanBuku, Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { kunciArsip } from './arsip-tercatat';
import { catatArsip, ringankanArsip, type CatatanArsip } from './catatan';
import { tabelDiarsipkan } from './isi-arsip';
import { bacaArsip, type TempatArsip } from './tempat-arsip';

/**
 * The workbook with the archived rows of the period that is asked for (the last compiled one by default), for what traces a
 * figure. Without an archive, or with one that is not what was registered, it is the workbook itself, and a finding says so.
 */
export async function denganArsip(
  buku: Workbook,
  tempat: TempatArsip,
  diminta: string | undefined,
): Promise<Result<{ readonly buku: Workbook; readonly catatan: readonly CatatanArsip[] }, Gagal>> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { data } = dimuat.value;
  const periode =
    diminta === undefined ? daftarTerkompilasi(data)[0]?.periode.kode : periodeDari(diminta)?.kode;
  const arsip = data.arsip.get(periode ?? '');
  if (periode === undefined || arsip === undefined) return ok({ buku, catatan: [] });
  const isi = await bacaArsip(tempat, data.id, periode, arsip);
  if (!isi.ok) return isi;
  if ('kode' in isi.value) return ok({ buku, catatan: [ringankanArsip(isi.value)] });
  return ok({
    buku: gabungan(buku, isi.value, periode),
    catatan: [catatArsip('arsip-dibaca', { periode, berkas: arsip.berkas })],
  });
}

/** Only reads are otherwise: what is written goes to the workbook as it is. */
function gabungan(buku: Workbook, arsip: IsiBuku, periode: string): Workbook {
  return {
    async baca(tabelIds): Promise<Result<IsiBuku, KegagalanBuku>> {
      const dibaca = await buku.baca(tabelIds);
      if (!dibaca.ok) return dibaca;
      return ok({
        tabel: new Map(
          [...dibaca.value.tabel].map(([id, isi]) => [
            id,
            id === tabelMeta.id
              ? tanpaBaris(isi, kunciArsip(periode))
              : tabelDiarsipkan.includes(id)
                ? denganBaris(isi, arsip.tabel.get(id))
                : isi,
          ]),
        ),
      });
    },
    terapkan: (...argumen) => buku.terapkan(...argumen),
    tambahLembar: (lembar) => buku.tambahLembar(lembar),
    susunLembarBebas: (lembar, opsi) => buku.susunLembarBebas(lembar, opsi),
    bacaMasukan: (id) => buku.bacaMasukan(id),
    daftarLembar: () => buku.daftarLembar(),
  };
}

function tanpaBaris(isi: IsiTabel, id: string): IsiTabel {
  const kolom = new BacaKolom(isi);
  return { ...isi, baris: isi.baris.filter((satu) => kolom.id(satu) !== id) };
}

/** Archived rows come after the others. */
function denganBaris(isi: IsiTabel, arsip: IsiTabel | undefined): IsiTabel {
  if (arsip === undefined) return isi;
  const asal = new BacaKolom(arsip);
  const letak = isi.kolom.map(({ id }) => asal.letak(id));
  const baris = arsip.baris.map(({ sel }): BarisTerbaca => ({
    nomor: BARIS_DI_ARSIP,
    sel: letak.map((tempat) => sel[tempat ?? -1] ?? null),
  }));
  return { ...isi, baris: [...isi.baris, ...baris] };
}
