import {
  BookAddRegular,
  DocumentArrowUpRegular,
  MathFormulaRegular,
  TargetArrowRegular,
  type FluentIcon,
} from '@fluentui/react-icons';

/** Parts of the page beside the overview. */
export type KodeBagian = 'pustaka' | 'rumus' | 'aturan' | 'impor';

export const daftarBagian: readonly { readonly kode: KodeBagian; readonly Ikon: FluentIcon }[] = [
  { kode: 'pustaka', Ikon: BookAddRegular },
  { kode: 'rumus', Ikon: MathFormulaRegular },
  { kode: 'aturan', Ikon: TargetArrowRegular },
  { kode: 'impor', Ikon: DocumentArrowUpRegular },
];
