import type { UkuranGambar } from './periksa.mjs';

export function ukuranDariPng(isi: Uint8Array): UkuranGambar | undefined;
