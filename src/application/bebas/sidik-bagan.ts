import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BaganSpec, SumbuBagan } from '../../lembar/bagan/tipe';
import type { CatatanBagan } from '../../lembar/bebas/penanda';

const PANJANG = 12;

/** Fingerprint of a piece of a chart, the same whether it is described or read from a workbook. */
export const sidikPotongan = (isi: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(isi)))).slice(0, PANJANG);

/** Of the limits of an axis of values, each `null` where the program that draws it chooses. */
export const sidikSumbu = ({ min, maks, langkah }: SumbuBagan): string =>
  sidikPotongan([min ?? null, maks ?? null, langkah ?? null]);

/** What a chart is made of, without its figures. */
export const sidikBagan = ({ id, jenis, judul, deret, sumbu, label, alt }: BaganSpec): CatatanBagan => ({
  id,
  bentuk: sidikPotongan([
    jenis,
    label === true,
    sumbu?.format ?? null,
    deret.map(({ peran, sebagai }) => [peran, sebagai ?? null]),
  ]),
  judul: sidikPotongan(judul),
  alt: sidikPotongan(alt),
  sumbu: sidikSumbu(sumbu ?? {}),
});
