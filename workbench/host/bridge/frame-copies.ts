import type { CommonRequest } from './frame-messages';

/** Kinds of `getFileAsync` as the client numbers them. */
const compressed = 1;
/** A third copy before one was closed is refused (docs of `Document.getFileAsync`). */
const mostCopies = 2;
/** As the client names them. */
const errors = { fileTypeNotSupported: 1009, invalidParameter: 5010, memoryLimit: 11_000 } as const;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Copies of the document that the add-in asked for (`getFileAsync`), until it closes them. */
export class DocumentCopies {
  readonly #copies = new Map<number, Copy>();
  #next = 1;

  /** `save`: the open workbook as the bytes of a file. */
  constructor(private readonly save: () => Promise<Uint8Array>) {}

  async open(request: CommonRequest): Promise<object> {
    if (request._data?.[0] !== compressed) return { Error: errors.fileTypeNotSupported };
    if (this.#copies.size >= mostCopies) return { Error: errors.memoryLimit };
    const bytes = await this.save();
    const handle = this.#next++;
    this.#copies.set(handle, { bytes, sliceSize: Number(request._data[1]) });
    return { 0: handle, 1: bytes.length };
  }

  slice(request: CommonRequest): object {
    const copy = this.#copies.get(Number(request._data?.[2]));
    if (copy === undefined) return { Error: errors.invalidParameter };
    const start = Number(request._data?.[3]) * copy.sliceSize;
    const bytes = copy.bytes.subarray(start, start + copy.sliceSize);
    return { 0: [...bytes], 1: bytes.length };
  }

  close(request: CommonRequest): object {
    return this.#copies.delete(Number(request._data?.[2])) ? {} : { Error: errors.invalidParameter };
  }
}
