import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import { denganAsal } from './asal-kiriman';
import { idRegister, type TerbitanUnit } from './siapkan-distribusi';

/** When a template was made, and when it is due back. */
export interface Pengiriman {
  readonly periode: Periode;
  readonly tenggat: Tanggal;
  /** ISO 8601; `null` where another copy of the workspace made it and does not say. */
  readonly dikirim: string | null;
}

/**
 * The register's row of a unit for which a template is made. A new issue does not undo a return that was already taken; it
 * is not sent before a person says so.
 * @param berkasKirim name of the file, or what the sheets in the workspace are called.
 */
export function barisTerkirim(
  { bahan, lama }: Pick<TerbitanUnit, 'lama'> & { readonly bahan: Pick<TerbitanUnit['bahan'], 'identitas'> },
  { periode, tenggat, dikirim }: Pengiriman,
  berkasKirim: string | null,
): Baris<typeof tabelRegister> {
  const { opd, namaOpd, versiRencana, serial } = bahan.identitas;
  return {
    status: 'terkirim',
    ketepatan: null,
    diterima: null,
    tanggalDiterima: null,
    sumberDiterima: null,
    berkasTerima: null,
    serialTerima: null,
    jumlahBaris: null,
    jumlahCatatan: null,
    hashTerima: null,
    petaKolom: null,
    tanggalPertama: null,
    ...lama,
    id: lama?.id ?? idRegister(periode, opd),
    periode: periode.kode,
    ...{ opd, namaOpd, versiRencana, serial, tenggat, dikirim, berkasKirim },
    tanggalKirim: null,
    asalKiriman: denganAsal(lama, serial, bahan.identitas.rantai),
  };
}
