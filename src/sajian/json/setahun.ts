import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';
import type { HasilSkor } from '../../domain/capaian/hasil-skor';
import { targetJson } from './target';

const skorJson = (skor: HasilSkor): number | null => (skor.jenis === 'skor' ? skor.skor : null);

/** The year up to the end of a figure's period, and against the target of the year; `null` of a figure of the whole year. */
export const setahunJson = (satu: SetahunAngka | undefined): object | null =>
  satu === undefined
    ? null
    : {
        tahun: satu.tahun,
        realisasi: satu.sampai.nilai ?? null,
        target: targetJson(satu.sampai.target),
        capaian: skorJson(satu.sampai.skor),
        periodeHilang: satu.sampai.periodeHilang,
        targetTahun: targetJson(satu.setahun.target),
        targetTahunDari: satu.setahun.dari,
        capaianTahun: skorJson(satu.setahun.skor),
        perkiraan:
          satu.perkiraan === undefined
            ? null
            : {
                cara: satu.perkiraan.cara,
                nilai: satu.perkiraan.nilai,
                capaianTahun: skorJson(satu.perkiraan.skor),
              },
      };
