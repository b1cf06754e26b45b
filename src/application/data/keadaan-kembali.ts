import type { KeadaanBelumMelapor, StatusPengembalian } from '../../domain/pengembalian/status';
import type { Tanggal } from '../../domain/umum/tanggal';

interface BarisKeadaan {
  readonly opd: string;
  readonly periode: string;
  readonly status: StatusPengembalian;
  /** The day a person said the template was sent. */
  readonly tanggalKirim: Tanggal | null;
}

type Keadaan = KeadaanBelumMelapor | 'nihil';

/** What the register of a period says of each unit's return; nothing of one that is there with data. */
export function keadaanKembali(
  register: readonly BarisKeadaan[],
  periode: string,
): (opd: string) => Keadaan | undefined {
  const perUnit = new Map(
    register.filter((satu) => satu.periode === periode).map((satu) => [satu.opd, satu]),
  );
  return (opd) => {
    const baris = perUnit.get(opd);
    return baris === undefined ? 'belum-dikirim' : keadaanBaris(baris);
  };
}

function keadaanBaris({ status, tanggalKirim }: BarisKeadaan): Keadaan | undefined {
  switch (status) {
    case 'diterima':
    case 'diterima-dengan-catatan':
      return undefined;
    // A return that another took the place of: that other has not come.
    case 'digantikan':
    case 'terkirim':
      return tanggalKirim === null ? 'terkirim' : 'dikirim';
    case 'belum-dikirim':
    case 'dikembalikan':
    case 'nihil':
    case 'tidak-melapor':
      return status;
  }
}
