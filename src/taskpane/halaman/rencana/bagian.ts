import { BookAddRegular, DocumentArrowUpRegular, type FluentIcon } from '@fluentui/react-icons';

/** Parts of the page beside the overview. */
export type KodeBagian = 'pustaka' | 'impor';

export const daftarBagian: readonly { readonly kode: KodeBagian; readonly Ikon: FluentIcon }[] = [
  { kode: 'pustaka', Ikon: BookAddRegular },
  { kode: 'impor', Ikon: DocumentArrowUpRegular },
];
