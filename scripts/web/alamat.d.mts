export const alamatPengembangan: string;
export const csp: string;
export function alamatSah(alamat: string): string;
export function manifestUntuk(manifest: string, alamat: string): string;
