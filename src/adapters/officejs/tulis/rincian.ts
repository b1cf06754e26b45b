import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { bacaMatriks, type PermintaanSel } from '../baca/matriks';
import { areaFormat } from './area-sentuh';
import { mintaGabungan } from './gabungan';
import { mintaRupa } from './rupa';
import type { RencanaTabel, RincianTabel } from './tabel-host';
import { pasangkan } from '../../../domain/umum/pasti';

/**
 * What only those parts of tables need that are about to change: number formats of the cells that are written, looks and
 * merged cells where a table grows or shrinks. One sync, unless very many cells change.
 */
export async function bacaRincian(
  jalur: Jalur,
  rencana: readonly RencanaTabel[],
): Promise<Result<RincianTabel[], KegagalanBuku>> {
  const sentuh = rencana.flatMap((satu) =>
    areaFormat(satu).map((area) => ({ kisi: satu.tabel.kisi, satu, area })),
  );
  let rincian: (() => RincianTabel)[] = [];
  const format = await bacaMatriks(
    jalur,
    sentuh.map(({ satu: { tabel }, area }): PermintaanSel => ({
      lembar: tabel.host.id,
      area,
      muat: 'numberFormat',
    })),
    (context) => {
      const diminta = rencana.map((satu) => ({
        satu,
        rupa: berubahTinggi(satu) ? mintaRupa(context, satu.tabel) : undefined,
        gabungan: mintaGabungan(jalur, context, satu),
      }));
      return () => {
        rincian = diminta.map(({ satu, rupa, gabungan }) => () => ({
          ...satu,
          rupa: rupa?.() ?? new Map(),
          gabungan: gabungan(),
        }));
      };
    },
  );
  if (!format.ok) return format;
  for (const [{ kisi, area }, isi] of pasangkan(sentuh, format.value)) kisi.taruhFormat(area, isi);
  return ok(rincian.map((ambil) => ambil()));
}

const berubahTinggi = ({ tabel, ukuran: { akhir } }: RencanaTabel): boolean =>
  akhir !== tabel.barisAkhir || akhir !== (tabel.barisAkhirObjek ?? akhir);
