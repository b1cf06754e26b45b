import type { Catatan } from '../application/catatan';
import type { Gagal } from '../application/luaran';

/**
 * The command that puts right what a finding or a failure tells. Their texts name none: the same sentence is read in the
 * pane and on sheets, where nobody has a command line.
 */
const perintahUntuk: { readonly [K in Catatan['kode'] | Gagal['kode']]?: string } = {
  'rencana-belum-disetujui': 'setujui',
  'rencana-berubah': 'setujui',
  'langkah-tanpa-persetujuan': 'setujui',
  'langkah-tanpa-persetujuan-baru': 'setujui',
  'distribusi-ditahan': 'setujui',
  'langkah-tanpa-kompilasi': 'kompilasi',
  'periode-belum-dikompilasi': 'kompilasi',
  'unit-kode-diketik': 'ganti-kode',
  'unit-kode-yatim': 'ganti-kode',
  'not-a-workspace': 'siapkan',
};

/** Names of the commands that help on, each once. */
export const perintahPenolong = (kode: readonly string[]): readonly string[] => [
  ...new Set(
    kode.flatMap((satu) => {
      const nama = (perintahUntuk as Readonly<Record<string, string | undefined>>)[satu];
      return nama === undefined ? [] : [nama];
    }),
  ),
];
