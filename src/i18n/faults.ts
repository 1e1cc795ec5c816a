/** Every fault as a sentence for the person who can mend it: what is wrong and what to write. */
import type { Fault, FaultCode } from '../model/fault.ts';
import type { Lang } from './lang.ts';

type Sentence = (fault: Fault) => string;
type Sentences = Readonly<Record<FaultCode, Sentence>>;

const ja: Sentences = {
  'table-missing': ({ file, expected }) =>
    `ファイル「${file}」がありません。先頭行を「${expected}」として作ってください。`,
  'table-empty': ({ expected }) =>
    expected
      ? `表が空です。先頭行を「${expected}」としてください。`
      : '見出しの下に行がありません。1行以上入れてください。',
  encoding: ({ found, expected }) =>
    found === '?'
      ? `文字コードが判別できず、読めない文字があります。「CSV UTF-8」（${expected}）で保存し直してください。`
      : `文字コードが ${found} です。読めましたが、「CSV UTF-8」（${expected}）で保存し直してください。`,
  'quote-unclosed': () =>
    '引用符「"」が閉じていません。この行から先のセルがひとつにつながっています。',
  'header-missing': ({ expected }) => `列「${expected}」がありません。`,
  'header-unknown': ({ found, expected }) =>
    `列名「${found}」は「${expected}」の誤りではありませんか。`,
  'header-twice': ({ found }) => `列「${found}」が二つあります。一つにしてください。`,
  'row-length': ({ found, expected }) =>
    `セルが${found}個ありますが、見出しは${expected}個です。カンマの数と引用符を確かめてください。`,
  'value-missing': ({ expected }) => `空にできない列です。例：${expected}`,
  'not-a-slug': ({ found, expected }) =>
    `「${found}」は id に使えません。半角の英小文字・数字をハイフンでつないでください。例：${expected}`,
  'not-a-year': ({ found, expected }) =>
    `「${found}」は年度として読めません。西暦4桁で書いてください。例：${expected}`,
  'year-range': ({ found }) => `「${found}」年度は範囲（1950～2100）の外です。`,
  'not-a-day': ({ found, expected }) => `「${found}」は日付として正しくありません。例：${expected}`,
  'not-a-number': ({ found, expected }) =>
    `「${found}」は数値ではありません。桁区切りや単位を付けず半角で書いてください。例：${expected}`,
  'not-a-choice': ({ found, expected }) =>
    `「${found}」は使えません。次のどれかにしてください：${expected}`,
  'not-a-url': ({ found, expected }) =>
    `「${found}」は http(s) の URL ではありません。例：${expected}`,
  'control-character': () =>
    '目に見えない制御文字か、壊れた文字が含まれています。入力し直してください。',
  'id-twice': ({ found, expected }) => `id「${found}」は${expected}行目にもあります。`,
  'row-twice': ({ found, expected }) => `「${found}」と同じ行が${expected}行目にもあります。`,
  'id-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `「${found}」は ${expected} にありません。`
      : `「${found}」という id はありません。「${expected}」の誤りではありませんか。`,
  cycle: ({ found }) => `循環しています：${found}。どれかひとつを外してください。`,
  'self-relation': ({ found }) => `自分自身につながっています：${found}`,
  'end-before-start': ({ found, expected }) =>
    `終了年度 ${found} が開始年度 ${expected} より前です。`,
  'basis-missing': ({ expected }) =>
    `年度があるのに根拠の区分がありません。${expected} のどれかにしてください。`,
  'source-missing': ({ expected }) => `年度があるのに出典がありません。例：${expected}`,
  'year-missing': () =>
    '根拠の区分があるのに年度がありません。年度を入れるか、区分を消してください。',
  'starts-before-predecessor': ({ found, expected }) =>
    `後継「${found}」の開始が前身の開始より前です（期待：${expected}）。向きを確かめてください。`,
  'fy-not-allowed': ({ found }) =>
    `later と total の行には年度を入れません（「${found}」を消してください）。`,
  'fy-needed': ({ expected }) => `年度が必要です。例：${expected}`,
  'amount-without-word': ({ expected }) =>
    `金額が空のときは、資料の語（例：${expected}）を note_ja に書いてください。`,
  'other-program': ({ found, expected }) => `「${found}」は「${expected}」のものではありません。`,
};

const en: Sentences = {
  'table-missing': ({ file, expected }) =>
    `There is no file “${file}”. Make one whose first line is “${expected}”.`,
  'table-empty': ({ expected }) =>
    expected
      ? `The table is empty. Its first line should be “${expected}”.`
      : 'There is no row below the header. Enter at least one.',
  encoding: ({ found, expected }) =>
    found === '?'
      ? `The encoding could not be told and some characters are unreadable. Save the file as “CSV UTF-8” (${expected}).`
      : `The encoding is ${found}. It could be read, but save the file as “CSV UTF-8” (${expected}).`,
  'quote-unclosed': () =>
    'A quotation mark (") is never closed; every cell from here on has run into one.',
  'header-missing': ({ expected }) => `The column “${expected}” is missing.`,
  'header-unknown': ({ found, expected }) =>
    `The column “${found}” is not known. Did you mean “${expected}”?`,
  'header-twice': ({ found }) => `The column “${found}” is there twice. Keep one.`,
  'row-length': ({ found, expected }) =>
    `The row has ${found} cells, the header ${expected}. Check its commas and quotation marks.`,
  'value-missing': ({ expected }) => `This cell may not be empty. Example: ${expected}`,
  'not-a-slug': ({ found, expected }) =>
    `“${found}” cannot be an id. Use lower-case ASCII letters and digits joined by hyphens. Example: ${expected}`,
  'not-a-year': ({ found, expected }) =>
    `“${found}” cannot be read as a fiscal year. Write a western year. Example: ${expected}`,
  'year-range': ({ found }) => `The year ${found} is outside 1950–2100.`,
  'not-a-day': ({ found, expected }) => `“${found}” is not a date. Example: ${expected}`,
  'not-a-number': ({ found, expected }) =>
    `“${found}” is not a number. Write it without separators or units. Example: ${expected}`,
  'not-a-choice': ({ found, expected }) =>
    `“${found}” is not allowed here. Use one of: ${expected}`,
  'not-a-url': ({ found, expected }) =>
    `“${found}” is not an http(s) address. Example: ${expected}`,
  'control-character': () =>
    'There is an invisible control character or a damaged one in this cell. Type it again.',
  'id-twice': ({ found, expected }) => `The id “${found}” is also on line ${expected}.`,
  'row-twice': ({ found, expected }) => `The same row (“${found}”) is also on line ${expected}.`,
  'id-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `“${found}” is not in ${expected}.`
      : `There is no id “${found}”. Did you mean “${expected}”?`,
  cycle: ({ found }) => `These lead round in a circle: ${found}. Take one of them out.`,
  'self-relation': ({ found }) => `This leads to itself: ${found}`,
  'end-before-start': ({ found, expected }) => `The end ${found} is before the start ${expected}.`,
  'basis-missing': ({ expected }) =>
    `A year stands here without its basis. Use one of: ${expected}`,
  'source-missing': ({ expected }) => `A year stands here without its source. Example: ${expected}`,
  'year-missing': () => 'A basis stands here without its year. Enter the year or clear the basis.',
  'starts-before-predecessor': ({ found, expected }) =>
    `The successor “${found}” starts before its predecessor starts (expected ${expected}). Check the direction.`,
  'fy-not-allowed': ({ found }) =>
    `Rows of kind later and total have no fiscal year (clear “${found}”).`,
  'fy-needed': ({ expected }) => `A fiscal year is needed. Example: ${expected}`,
  'amount-without-word': ({ expected }) =>
    `Where the amount is empty, write the source's own word (such as ${expected}) in note_ja.`,
  'other-program': ({ found, expected }) => `“${found}” does not belong to “${expected}”.`,
};

const sentences: Readonly<Record<Lang, Sentences>> = { ja, en };
const words = {
  ja: { error: 'エラー', warning: '注意' },
  en: { error: 'error', warning: 'warning' },
} as const;

/** Cells can be long; a sentence quotes their beginning. */
const quoted = 80;

/** `projects.csv:12 end_fy  エラー: …` */
export function faultSentence(fault: Fault, lang: Lang): string {
  const place = [fault.line === null ? fault.file : `${fault.file}:${fault.line}`, fault.column]
    .filter(Boolean)
    .join(' ');
  const found = fault.found.length > quoted ? `${fault.found.slice(0, quoted)}…` : fault.found;
  return `${place}  ${words[lang][fault.severity]}: ${sentences[lang][fault.code]({ ...fault, found })}`;
}
