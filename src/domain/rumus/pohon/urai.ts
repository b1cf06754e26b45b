import {
  create,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  parseDependencies,
  type MathNode,
} from 'mathjs/number';
import type { Operator, Token } from '../token/token';

/** Only mathjs's parser: a formula reaches no function, unit or constant of mathjs by name. */
const { parse } = create({ ...parseDependencies }, {});

const operatorMathjs: Readonly<Partial<Record<Operator, string>>> = { dan: 'and', atau: 'or', bukan: 'not' };
const dariMathjs: ReadonlyMap<string, Operator> = new Map([
  ['and', 'dan'],
  ['or', 'atau'],
  ['not', 'bukan'],
]);

/** mathjs's tree, narrowed to the forms that the grammar declares. Leaves are token indexes. */
export type Urai =
  | { readonly bentuk: 'daun'; readonly token: number }
  | { readonly bentuk: 'kurung'; readonly isi: Urai }
  | { readonly bentuk: 'awalan'; readonly op: Operator; readonly isi: Urai }
  | { readonly bentuk: 'dua'; readonly op: Operator; readonly kiri: Urai; readonly kanan: Urai }
  | { readonly bentuk: 'panggil'; readonly token: number; readonly argumen: readonly Urai[] }
  | { readonly bentuk: 'berantai'; readonly isi: readonly [Urai, ...Urai[]] };

/**
 * Lets mathjs parse. Each number, text and name is handed over as a symbol that carries its token's index (`L12`): mathjs
 * keeps no positions, resolves names to units and reads escapes in texts, and this way it decides precedence and nothing
 * else. `undefined` where the tree has a form outside the grammar.
 */
export function urai(token: readonly Token[]): Urai | undefined {
  let pohon: MathNode;
  try {
    pohon = parse(token.map(tulisUntukMathjs).join(' '));
  } catch {
    return undefined; // the structure check lets only well-formed expressions through; mathjs has the last word
  }
  return sempitkan(pohon);
}

function tulisUntukMathjs(t: Token, indeks: number): string {
  switch (t.jenis) {
    case 'angka':
    case 'teks':
    case 'nama':
      return `L${indeks}`;
    case 'operator':
      return operatorMathjs[t.op] ?? t.op;
    case 'buka':
      return '(';
    case 'tutup':
      return ')';
    case 'pemisah':
      return ',';
  }
}

function sempitkan(node: MathNode): Urai | undefined {
  if (isSymbolNode(node)) return { bentuk: 'daun', token: indeksDaun(node.name) };
  if (isParenthesisNode(node)) {
    const isi = sempitkan(node.content);
    return isi && { bentuk: 'kurung', isi };
  }
  if (isFunctionNode(node)) {
    const argumen = semua(node.args);
    return argumen && isSymbolNode(node.fn)
      ? { bentuk: 'panggil', token: indeksDaun(node.fn.name), argumen }
      : undefined;
  }
  if (isRelationalNode(node)) {
    const [pertama, ...lain] = semua(node.params) ?? [];
    return pertama && { bentuk: 'berantai', isi: [pertama, ...lain] };
  }
  if (!isOperatorNode(node)) return undefined;
  const op = dariMathjs.get(node.op) ?? (node.op as Operator);
  const [kiri, kanan] = semua(node.args) ?? [];
  if (!kiri) return undefined;
  return kanan ? { bentuk: 'dua', op, kiri, kanan } : { bentuk: 'awalan', op, isi: kiri };
}

const indeksDaun = (nama: string): number => Number(nama.slice(1));

function semua(nodes: readonly MathNode[]): Urai[] | undefined {
  const hasil: Urai[] = [];
  for (const node of nodes) {
    const satu = sempitkan(node);
    if (!satu) return undefined;
    hasil.push(satu);
  }
  return hasil;
}
