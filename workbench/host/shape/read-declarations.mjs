/**
 * Reads from the type declarations that come with the client what its code does not say: the types of properties and
 * arguments, the values of enumerations, the fields of plain objects, and the API set of members that the code leaves out.
 */
import ts from 'typescript';

const apiSetOf = (member) =>
  /\[Api set: ExcelApi(?:Online)? ([\d.]+|[A-Z_]+)/.exec(member.getFullText())?.[1];

/** Type as a list of alternatives: `string`, `number`, `boolean`, `array`, `any`, `null`, `="literal"`, or a name. */
function alternatives(node) {
  if (node === undefined) return ['any'];
  if (ts.isUnionTypeNode(node)) return [...new Set(node.types.flatMap(alternatives))];
  if (ts.isParenthesizedTypeNode(node)) return alternatives(node.type);
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return ['null'];
    return ts.isStringLiteral(node.literal) ? [`=${node.literal.text}`] : ['boolean'];
  }
  if (ts.isArrayTypeNode(node)) return ['array'];
  if (ts.isTypeReferenceNode(node)) return [node.typeName.getText().replace(/^Excel\./, '')];
  if (node.kind === ts.SyntaxKind.StringKeyword) return ['string'];
  if (node.kind === ts.SyntaxKind.NumberKeyword) return ['number'];
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return ['boolean'];
  return ['any'];
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
        type: alternatives(member.type),
        ...(member.questionToken ? { optional: true } : {}),
        set: apiSetOf(member),
      };
    else if (ts.isMethodDeclaration(member))
      (methods[name] ??= []).push({
        set: apiSetOf(member),
        parameters: member.parameters.map((p) => ({
          name: p.name.getText(),
          type: p.dotDotDotToken ? ['any'] : alternatives(p.type),
          ...(p.questionToken || p.dotDotDotToken ? { optional: true } : {}),
        })),
      });
  }
  return { properties, methods };
}

/** Resolves plain type names: enumerations to their values, aliases to their alternatives. */
export function readDeclarations(text) {
  const start = text.indexOf('\ndeclare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace Word {', start);
  const source = ts.createSourceFile(
    'declarations.d.ts',
    text.slice(start, end),
    ts.ScriptTarget.ES2022,
    true,
  );
  const result = { classes: {}, enum: {}, objects: {}, alias: {} };
  for (const block of source.statements) {
    if (!ts.isModuleDeclaration(block) || block.name.text !== 'Excel') continue;
    for (const node of block.body.statements) {
      if (ts.isEnumDeclaration(node))
        result.enum[node.name.text] = node.members.map((m) => m.initializer?.text ?? m.name.getText());
      else if (ts.isClassDeclaration(node))
        result.classes[node.name.text] = { ...readMembers(node), set: apiSetOf(node) };
      else if (ts.isInterfaceDeclaration(node)) {
        const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((t) => t.getText()));
        result.objects[node.name.text] = {
          fields: readMembers(node).properties,
          ...(bases.length > 0 ? { bases: bases.map((b) => b.replace(/^Excel\./, '')) } : {}),
        };
      } else if (ts.isTypeAliasDeclaration(node)) result.alias[node.name.text] = alternatives(node.type);
    }
  }
  return result;
}
