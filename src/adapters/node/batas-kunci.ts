/** How long locks are waited for, in ms. */

/** A write takes seconds. */
export const SABAR_MS = 10_000;
export const JEDA_MS = 50;

/**
 * From when on the lock of a process that cannot be asked (of another computer) counts as left behind: by the clock of the
 * file system, and in either direction, so that one dated in the future ends too.
 */
export const BASI_MS = 2 * 60_000;

/** A lock is empty between being made and being filled, which is two calls. */
export const BASI_KOSONG_MS = 2000;

/** Bytes of a lock, at most; what is larger was not written by us. */
export const UKURAN_KUNCI = 4096;
