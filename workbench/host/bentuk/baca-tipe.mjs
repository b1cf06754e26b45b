/**
 * Reads from the type declarations that come with the client what its code does not say: the types of properties and
 * arguments, the values of enumerations, the fields of plain objects, and the API set of members that the code leaves out.
 */
import ts from 'typescript';

const apiSetOf = (member) =>
  /\[Api set: ExcelApi(?:Online)? ([\d.]+|[A-Z_]+)/.exec(member.getFullText())?.[1];

/** Type as a list of alternatives: `teks`, `angka`, `logika`, `larik`, `bebas`, `kosong`, `="literal"`, or a name. */
function alternatives(node) {
  if (node === undefined) return ['bebas'];
  if (ts.isUnionTypeNode(node)) return [...new Set(node.types.flatMap(alternatives))];
  if (ts.isParenthesizedTypeNode(node)) return alternatives(node.type);
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return ['kosong'];
    return ts.isStringLiteral(node.literal) ? [`=${node.literal.text}`] : ['logika'];
  }
  if (ts.isArrayTypeNode(node)) return ['larik'];
  if (ts.isTypeReferenceNode(node)) return [node.typeName.getText().replace(/^Excel\./, '')];
  if (node.kind === ts.SyntaxKind.StringKeyword) return ['teks'];
  if (node.kind === ts.SyntaxKind.NumberKeyword) return ['angka'];
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return ['logika'];
  return ['bebas'];
}

const isStatic = (member) =>
  (ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined)?.some(
    (modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword,
  );

function readMembers(node) {
  const properties = {};
  const methods = {};
  for (const member of node.members) {
    if (!member.name || isStatic(member)) continue;
    const name = member.name.getText();
    if (ts.isPropertyDeclaration(member) || ts.isPropertySignature(member))
      properties[name] = {
        tipe: alternatives(member.type),
        ...(member.questionToken ? { opsional: true } : {}),
        set: apiSetOf(member),
      };
    else if (ts.isMethodDeclaration(member))
      (methods[name] ??= []).push({
        set: apiSetOf(member),
        parameter: member.parameters.map((p) => ({
          nama: p.name.getText(),
          tipe: p.dotDotDotToken ? ['bebas'] : alternatives(p.type),
          ...(p.questionToken || p.dotDotDotToken ? { opsional: true } : {}),
        })),
      });
  }
  return { properties, methods };
}

/** Resolves plain type names: enumerations to their values, aliases to their alternatives. */
export function readDeclarations(text) {
  const start = text.indexOf('\ndeclare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace Word {', start);
  const source = ts.createSourceFile('tipe.d.ts', text.slice(start, end), ts.ScriptTarget.ES2022, true);
  const result = { kelas: {}, enum: {}, objek: {}, alias: {} };
  for (const block of source.statements) {
    if (!ts.isModuleDeclaration(block) || block.name.text !== 'Excel') continue;
    for (const node of block.body.statements) {
      if (ts.isEnumDeclaration(node))
        result.enum[node.name.text] = node.members.map((m) => m.initializer?.text ?? m.name.getText());
      else if (ts.isClassDeclaration(node))
        result.kelas[node.name.text] = { ...readMembers(node), set: apiSetOf(node) };
      else if (ts.isInterfaceDeclaration(node)) {
        const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((t) => t.getText()));
        result.objek[node.name.text] = {
          bidang: readMembers(node).properties,
          ...(bases.length > 0 ? { dasar: bases.map((b) => b.replace(/^Excel\./, '')) } : {}),
        };
      } else if (ts.isTypeAliasDeclaration(node)) result.alias[node.name.text] = alternatives(node.type);
    }
  }
  return result;
}
