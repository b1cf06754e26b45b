import type { KemajuanAksi } from '../../domain/analisis/aksi-tertinggal';
import type { PeriodeDianalisis } from './tipe';

/** What units reported of their actions in the period, by action id. */
export function kemajuanAksi({ data, terakhir }: PeriodeDianalisis): ReadonlyMap<string, KemajuanAksi> {
  return new Map(
    data
      .filter(({ tingkat, periode }) => tingkat === 'aksi' && periode === terakhir.periode.kode)
      .map(({ id, isian }) => {
        const [status, kemajuan] = [isian['status_aksi'], isian['kemajuan_aksi']];
        return [
          id,
          {
            ...(status?.keadaan === 'ada' && typeof status.nilai === 'string'
              ? { status: status.nilai }
              : {}),
            ...(kemajuan?.keadaan === 'ada' && typeof kemajuan.nilai === 'number'
              ? { kemajuan: kemajuan.nilai }
              : {}),
          },
        ];
      }),
  );
}
