/** The small ways a source file can be wrong, each as one replacement of its text. */
import ts from 'typescript';

export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What the line says, and what stands in it instead of what. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Of the text that is replaced. */
  readonly start: number;
  readonly end: number;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods that could be left out of a chain, and those that could be another. */
const droppable = new Set(['filter', 'sort', 'reverse', 'slice', 'trim']);
const swapped: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  floor: 'ceil',
  ceil: 'floor',
};

type Change = readonly [node: ts.Node, to: string];

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function ofBinary(node: ts.BinaryExpression): Change[] {
  if (isText(node.left) || isText(node.right)) return [];
  const { operatorToken, left, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [[node, left.getText()]];
  return (operators[operatorToken.getText()] ?? []).flatMap((to): Change[] =>
    isText(right) ? [] : [[operatorToken, to]],
  );
}

function ofCall(node: ts.CallExpression): Change[] {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const name = callee.name.text;
  const other = swapped[name];
  if (other) return [[callee.name, other]];
  return droppable.has(name) ? [[node, callee.expression.getText()]] : [];
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isIfStatement(node))
    return [
      [node.expression, 'true'],
      [node.expression, 'false'],
    ];
  if (ts.isConditionalExpression(node))
    return [
      [node.condition, 'true'],
      [node.condition, 'false'],
    ];
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  if (ts.isNumericLiteral(node)) return [[node, `(${node.text} + 1)`]];
  if (ts.isPrefixUnaryExpression(node) && /[!-]/.test(node.getText()[0] ?? ''))
    return [[node, node.operand.getText()]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isReturnStatement(node) && node.expression && ts.isArrayLiteralExpression(node.expression))
    return node.expression.elements.length > 0 ? [[node.expression, '[]']] : [];
  return [];
}

/** Types are not run, and imports are no decision. */
function isSilent(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isPropertyAssignment(node) && ts.isNumericLiteral(node.name))
  );
}

export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    for (const [place, to] of changesOf(node)) {
      const start = place.getStart();
      const { line } = source.getLineAndCharacterOfPosition(start);
      const from = place.getText();
      found.push({
        file,
        line: line + 1,
        code: (lines[line] ?? '').trim(),
        from,
        to,
        start,
        end: place.end,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
