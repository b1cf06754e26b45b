import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, hex: the same as any other program makes of it. */
export const sidikTeks = (teks: string): string => bytesToHex(sha256(utf8ToBytes(teks)));
