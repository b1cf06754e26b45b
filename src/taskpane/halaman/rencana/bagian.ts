import { DocumentArrowUpRegular, type FluentIcon } from '@fluentui/react-icons';

/** Parts of the page beside the overview. */
export type KodeBagian = 'impor';

export const daftarBagian: readonly { readonly kode: KodeBagian; readonly Ikon: FluentIcon }[] = [
  { kode: 'impor', Ikon: DocumentArrowUpRegular },
];
