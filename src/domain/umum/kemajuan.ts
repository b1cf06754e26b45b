/** Tells how far long work is, and lets it be stopped: return `false` to cancel. Called between chunks, never per row. */
export type Kemajuan = (selesai: number, dari: number, apa: string) => boolean;
