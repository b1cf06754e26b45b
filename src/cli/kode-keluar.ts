/** Exit codes: the contract with scripts. */
export const kodeKeluar = { selesai: 0, catatan: 1, pemakaian: 2, berkas: 3, internal: 4 } as const;
export type KodeKeluar = (typeof kodeKeluar)[keyof typeof kodeKeluar];
