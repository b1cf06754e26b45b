export const akar: string;
export function salinPohon(tujuan: string): void;
