/**
 * In place of `string-width` in the command line's build: the argument parser lays its help out by it. That takes 20 ms of
 * every start to get ready for flags, families and half-width kana; our help is Latin text.
 */
export default function lebarTeks(teks) {
  return Array.from(teks).length;
}
