import type { TeksCli } from './konteks';

/** Singular and plural in one: the parser takes both in an object, of which its types do not know. */
const keduanya = (teks: string): string => ({ one: teks, other: teks }) as unknown as string;

/** What the parser of the command line would say by itself (the keys are its own texts), in our words. */
export const teksPengurai = ({ bantuan, salahKetik }: TeksCli) => ({
  'Commands:': bantuan.perintah,
  'Positionals:': bantuan.argumen,
  'Options:': bantuan.opsi,
  command: bantuan.namaPerintah,
  'Show help': bantuan.lihat,
  string: bantuan.teks,
  number: bantuan.angka,
  boolean: bantuan.sakelar,
  array: bantuan.daftar,
  required: bantuan.wajib,
  'default:': bantuan.bawaan,
  'choices:': bantuan.pilihan,
  'Not enough non-option arguments: got %s, need at least %s': keduanya(salahKetik.argumenKurang),
  'Missing required argument: %s': keduanya(salahKetik.opsiWajib),
  'Not enough arguments following: %s': salahKetik.tanpaIsi,
  'Unknown argument: %s': keduanya(salahKetik.tidakDikenal),
  'Unknown command: %s': keduanya(salahKetik.perintahTidakDikenal),
  'Invalid values:': salahKetik.isiSalah,
  'Argument: %s, Given: %s, Choices: %s': salahKetik.isiDanPilihan,
});
