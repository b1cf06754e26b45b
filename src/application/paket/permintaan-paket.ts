/** What a person decides of one package; exactly one of the changes, or the confirmation of what was proposed. */
export interface PermintaanPaket {
  readonly kode: string;
  readonly tarik?: boolean;
  /** RUP code of the successor. */
  readonly ganti?: string;
  /** Code of the unit. */
  readonly pindah?: string;
  /** Rupiah, as typed. */
  readonly pagu?: string;
  /** It is there again after it was withdrawn. */
  readonly kembali?: boolean;
  /** Confirms the proposals about it; the code `semua` those of all packages. */
  readonly konfirmasi?: boolean;
  /** The first day, as typed; today otherwise. */
  readonly mulai?: string;
  readonly oleh?: string;
  readonly dasar?: string;
  /** The successor does not get the areas of what it replaces. */
  readonly 'tanpa-area'?: boolean;
  /** Only tell what would be written. */
  readonly pratinjau?: boolean;
}
