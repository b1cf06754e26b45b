import type { ApiShape } from '../shape/types';
import type { AnyDefinition, TypeDefinition } from '../protocol/definition';

/** What is modelled of one API type. A property with `*` can be set. */
export interface ModelledType {
  readonly type: string;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  /** Public members of the client's type that answer NotImplemented. */
  readonly missing: number;
}

const isPublic = (name: string): boolean => !name.startsWith('_');

/** Lists what the definitions model, and names members that the client does not have (a misspelt definition). */
export function modelled(
  definitions: readonly AnyDefinition[],
  shape: ApiShape,
): { readonly types: readonly ModelledType[]; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const types = definitions.map((one): ModelledType => {
    const definition = one as unknown as TypeDefinition<unknown>;
    const known = shape.types[definition.type];
    const has = (names: object | undefined, group: object | undefined): string[] => {
      const all = Object.keys(names ?? {});
      unknown.push(
        ...all.filter((name) => !(name in (group ?? {}))).map((name) => `${definition.type}.${name}`),
      );
      return all.filter(isPublic);
    };
    const scalars = has(definition.scalars, known?.scalars);
    const navigations = has(definition.navigations, known?.navigations);
    const methods = has(definition.methods, known?.methods);
    const all = [known?.scalars, known?.navigations, known?.methods].flatMap((group) =>
      Object.keys(group ?? {}),
    );
    return {
      type: definition.type,
      scalars: scalars.map((name) => (definition.scalars?.[name]?.set ? `${name}*` : name)).sort(),
      navigations: navigations.sort(),
      methods: methods.sort(),
      missing: all.filter(isPublic).length - scalars.length - navigations.length - methods.length,
    };
  });
  return { types: types.sort((a, b) => a.type.localeCompare(b.type)), unknown };
}

/** The generated part of CONFORMANCE.md. */
export function conformanceList(types: readonly ModelledType[]): string {
  const lines = types.map(({ type, scalars, navigations, methods, missing }) => {
    const parts = [
      scalars.join(' '),
      navigations.length > 0 ? `→ ${navigations.join(' ')}` : '',
      methods.map((name) => `${name}()`).join(' '),
    ].filter((part) => part !== '');
    return `- **${type}** (${missing === 0 ? 'all' : `without ${missing}`}): ${parts.join('; ')}`;
  });
  const sum = (pick: (one: ModelledType) => number): number =>
    types.reduce((total, one) => total + pick(one), 0);
  const counts =
    `${types.length} types, ${sum((one) => one.scalars.length)} properties, ` +
    `${sum((one) => one.navigations.length)} navigations, ${sum((one) => one.methods.length)} methods; ` +
    `${sum((one) => one.missing)} further members of these types answer \`NotImplemented\`.`;
  return [counts, '', ...lines].join('\n');
}
