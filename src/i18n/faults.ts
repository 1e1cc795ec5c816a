/** Every fault as a sentence for the person who can mend it: what is wrong and what to write. */
import { codeOf, invisibleIn, visible, type Fault, type FaultCode } from '../model/index.ts';
import type { Lang } from './lang.ts';

/** A fault fit to be printed: what was found is cut and made visible. */
interface Told extends Fault {
  /** What was found as it stands. */
  readonly written: string;
}

type Sentence = (fault: Told) => string;
type Sentences = Readonly<Record<FaultCode, Sentence>>;

/** What a letter is, as far as it tells what to write instead. */
function kindOfLetter(letter: string): 'private' | 'hangul' | 'han' | 'marked' | 'other' {
  if (/\p{Co}/u.test(letter)) return 'private';
  if (/\p{Script=Hangul}/u.test(letter)) return 'hangul';
  if (/\p{Script=Han}/u.test(letter)) return 'han';
  return /\p{M}/u.test(letter) ? 'marked' : 'other';
}

/** `U+0067 U+0303` */
function codesOf(letter: string): string {
  return [...letter].map(codeOf).join(' ');
}

const insteadJa = {
  private: '外字なので、人によって違う字に見えます。常用の字で書くか、消してください。',
  hangul: 'カタカナかローマ字で書いてください。',
  han: '日本の字体（简なら「簡」）で書いてください。',
  marked: '符号の付かない字で書いてください。',
  other: 'ほかの字や言葉で書くか、消してください。',
} as const;

const insteadEn = {
  private:
    'It is a private character that looks different to everyone: use a common one or delete it.',
  hangul: 'Write it in katakana or Latin letters.',
  han: 'Use the form written in Japan (簡 for 简).',
  marked: 'Write the letter without its mark.',
  other: 'Write it another way or delete it.',
} as const;

const ja: Sentences = {
  'table-missing': ({ file, expected }) =>
    `ファイル「${file}」がありません。先頭行を「${expected}」として作ってください。`,
  'table-empty': ({ expected }) =>
    expected
      ? `表が空です。先頭行を「${expected}」としてください。`
      : '見出しの下に行がありません。1行以上入れてください。',
  'table-twice': ({ found, expected }) =>
    `大文字・小文字だけが違うファイルがあります：${found}。「${expected}」ひとつにしてください。`,
  'table-too-large': ({ found, expected }) =>
    `表が大きすぎます（${found}）。一つの表は ${expected} までです。対象を絞るか、フォルダーを分けてください。`,
  'not-a-table': ({ found }) =>
    `CSV ではなく ${found} のファイルです。表計算ソフトで開き、「CSV UTF-8」で保存し直してください。`,
  encoding: ({ found, expected, severity }) =>
    severity === 'error'
      ? `文字コードが判別できません${found === '?' ? '' : `（${found} かもしれません）`}。「CSV UTF-8」（${expected}）で保存し直してください。`
      : `文字コードが ${found} です。読めましたが、「CSV UTF-8」（${expected}）で保存し直してください。`,
  'quote-unclosed': () =>
    '引用符「"」が閉じていません。ここから先のセルがひとつにつながっています。セルの終わりに「"」を足してください。',
  'quote-stray': () =>
    '引用符「"」の位置が正しくありません。セルの全体を「"」で囲み、中の「"」は「""」と書いてください。ここより下は読んでいません。',
  'header-not-found': ({ found, expected }) =>
    `見出しの行が見つかりません（先頭行：「${found}」）。先頭行を「${expected}」としてください。`,
  'rows-above-header': ({ found, expected }) =>
    `見出し（${expected}行目）より上に行があります：「${found}」。見出しの下へ移すか、消してください。`,
  'header-missing': ({ expected }) => `列「${expected}」がありません。`,
  'header-unknown': ({ found, expected }) =>
    `列名「${found}」は「${expected}」の誤りではありませんか。`,
  'header-extra': ({ found }) => `この表の列ではないので、使わずに読みました：${found}`,
  'header-empty': ({ expected, severity }) =>
    severity === 'error'
      ? `見出しが空の列にセルがあります。列名を入れてください（ない列：${expected}）。`
      : '見出しが空の列にセルがあります。使わずに読みました。',
  'header-twice': ({ found }) => `列「${found}」が二つあります。一つにしてください。`,
  'row-length': ({ found, expected }) =>
    `セルが${found}個ありますが、見出しは${expected}個です。カンマの数と引用符を確かめてください。`,
  'value-missing': ({ expected }) => `空にできない列です。例：${expected}`,
  'not-a-slug': ({ found, expected }) =>
    `「${found}」は id に使えません。半角の英小文字・数字をハイフンでつないでください。例：${expected}`,
  'not-a-year': ({ found, expected }) =>
    `「${found}」は年度として読めません。西暦4桁で書いてください。例：${expected}`,
  'year-range': ({ found }) => `「${found}」年度は範囲（1950～2100）の外です。`,
  'not-a-day': ({ found, expected }) =>
    `「${found}」は日付として正しくありません。年・月・日の順に書いてください。例：${expected}`,
  'day-range': ({ found }) => `「${found}」は1950～2100年の外です。正しいか確かめてください。`,
  'became-a-day': ({ found, expected }) =>
    `「${found}」は、番号が表計算ソフトで日付に変わったものではありませんか。列の書式を「文字列」にして入れ直してください。例：${expected}`,
  'not-a-number': ({ found, expected }) =>
    `「${found}」は数値ではありません。桁区切りや単位を付けず半角で書いてください。例：${expected}`,
  'not-a-choice': ({ found, expected }) =>
    `「${found}」は使えません。次のどれかにしてください：${expected}`,
  'not-a-url': ({ found, expected }) =>
    `「${found}」は http(s) の URL ではありません。例：${expected}`,
  'too-long': ({ written, expected }) =>
    `長すぎます（${written.length}文字）。短くしてください。例：${expected}`,
  'empty-part': ({ found }) =>
    `「;」で区切った並びに空の要素があります：「${found}」。余分な「;」を消してください。`,
  'part-twice': ({ found }) =>
    `「;」で区切った並びに同じ要素が二つあります：「${found}」。一つにしてください。`,
  'control-character': ({ found, written }) =>
    `目に見えない文字か、壊れた文字（${invisibleIn(written).join(', ')}）があります：「${found}」。消すか、入力し直してください。`,
  'spoilt-text': ({ found }) =>
    `文字化けしているようです：「${found}」。入力し直し、「CSV UTF-8」で保存してください。`,
  'no-glyph': ({ found, written, expected }) =>
    `「${found}」（${codesOf(written)}）は書体になく、図に描けません。${expected ? `「${expected}」と書いてください。` : insteadJa[kindOfLetter(written)]}`,
  'id-twice': ({ found, expected }) => `id「${found}」は${expected}行目にもあります。`,
  'id-reserved': ({ found }) =>
    `id「${found}」はサイトの中でほかのものの名前に使われています。別の id にしてください。例：${found}-1`,
  'id-meets': ({ found, expected }) =>
    `id「${found}」のファイルや位置は ${expected} のものと重なります。別の id にしてください。`,
  'row-twice': ({ found, expected }) =>
    `「${found}」と同じ行が${expected}行目にもあります。一つにしてください。`,
  'id-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `「${found}」は ${expected} にありません。`
      : `「${found}」という id はありません。「${expected}」の誤りではありませんか。`,
  cycle: ({ found }) => `循環しています：${found}。どれかひとつを外してください。`,
  'self-relation': ({ found }) =>
    `自分自身につながっています：${found}。相手の id に直すか、消してください。`,
  'end-before-start': ({ found, expected }) =>
    `終了年度 ${found} が開始年度 ${expected} より前です。`,
  'basis-missing': ({ expected }) =>
    `年度があるのに根拠の区分がありません。${expected} のどれかにしてください。`,
  'source-missing': ({ expected }) => `年度があるのに出典がありません。例：${expected}`,
  'year-missing': () =>
    '根拠の区分か出典があるのに年度がありません。年度を入れるか、それらを消してください。',
  'starts-before-predecessor': ({ found, expected }) =>
    `後継「${found}」の開始が前身の開始より前です（期待：${expected}）。向きを確かめてください。`,
  'fy-not-allowed': ({ found }) =>
    `later と total の行には年度を入れません（「${found}」を消してください）。`,
  'fy-needed': ({ expected }) => `年度が必要です。例：${expected}`,
  'amount-without-word': ({ expected }) =>
    `金額が空のときは、資料の語（例：${expected}）を note_ja に書いてください。`,
  'other-program': ({ found, expected }) => `「${found}」は「${expected}」のものではありません。`,
  'name-twice': ({ found, expected }) =>
    `「${found}」は${expected}行目の機関の名前でもあります。どちらか一つから外してください。`,
  'organization-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `「${found}」という機関は ${expected} にありません。行を足すか、ある機関の aliases に加えてください。`
      : `「${found}」という機関は organizations.csv にありません。「${expected}」の別の書き方なら、その aliases に加えてください。`,
  'site-twice': ({ expected }) =>
    `サイトの行は一つだけです（${expected}行目）。この行を消してください。`,
  'not-a-sheet': ({ found }) =>
    `${found} のファイルは読めません。Excel ブック（.xlsx）か「CSV UTF-8」で保存し直してください。`,
  'sheet-empty': () => '何も書かれていません。名称・開始・終了の列のある表を入れてください。',
  'workbook-locked': () =>
    'パスワードで保護されているか、古い形式のブックです。Excel で開き、パスワードを外して .xlsx で保存し直してください。',
  'workbook-damaged': ({ found }) =>
    `ブックが壊れていて開けません${found ? `（${found}）` : ''}。Excel で開いて .xlsx で保存し直してください。`,
  'columns-not-found': ({ found, expected }) =>
    `名称と開始・終了（または期間）の列が見つかりません${found ? `（最初の行：「${found}」）` : ''}。見出しの行を入れてください。例：${expected}`,
  'name-missing': () => '名称がありません。名称を入れるか、行を消してください。',
  'not-a-date': ({ found, expected }) =>
    `「${found}」がいつのことか決められません。例えば「${expected}」のように書いてください。`,
  'not-a-length': ({ found, expected }) =>
    `「${found}」は長さとして読めません。単位を付けて書いてください。例：${expected}`,
  'row-not-found': ({ found }) =>
    `「${found}」に当たる行が表にありません（または二つ以上あります）。矢印は引いていません。`,
};

const en: Sentences = {
  'table-missing': ({ file, expected }) =>
    `There is no file “${file}”. Make one whose first line is “${expected}”.`,
  'table-empty': ({ expected }) =>
    expected
      ? `The table is empty. Its first line should be “${expected}”.`
      : 'There is no row below the header. Enter at least one.',
  'table-twice': ({ found, expected }) =>
    `The names of these files differ by capitals alone: ${found}. Keep one, “${expected}”.`,
  'table-too-large': ({ found, expected }) =>
    `The table is too large (${found}). One table may have ${expected}. Enter less, or make two folders.`,
  'not-a-table': ({ found }) =>
    `This is no CSV file but ${found}. Open it in a spreadsheet and save it as “CSV UTF-8”.`,
  encoding: ({ found, expected, severity }) =>
    severity === 'error'
      ? `The encoding cannot be told for sure${found === '?' ? '' : ` (perhaps ${found})`}. Save the file as “CSV UTF-8” (${expected}).`
      : `The encoding is ${found}. It could be read, but save the file as “CSV UTF-8” (${expected}).`,
  'quote-unclosed': () =>
    'A quotation mark (") is never closed; every cell from here on has run into one. Add one at the end of its cell.',
  'quote-stray': () =>
    'A quotation mark (") is out of place. Put the whole cell in quotation marks and write those within it twice (""). Nothing below was read.',
  'header-not-found': ({ found, expected }) =>
    `No row names the columns (the first is “${found}”). The first line should be “${expected}”.`,
  'rows-above-header': ({ found, expected }) =>
    `A row stands above the header (line ${expected}): “${found}”. Move it below or delete it.`,
  'header-missing': ({ expected }) => `The column “${expected}” is missing.`,
  'header-unknown': ({ found, expected }) =>
    `The column “${found}” is not known. Did you mean “${expected}”?`,
  'header-extra': ({ found }) =>
    `These are no columns of this table and were passed over: ${found}`,
  'header-empty': ({ expected, severity }) =>
    severity === 'error'
      ? `This column has cells but no name. Name it (missing: ${expected}).`
      : 'This column has cells but no name, and was passed over.',
  'header-twice': ({ found }) => `The column “${found}” is there twice. Keep one.`,
  'row-length': ({ found, expected }) =>
    `The row has ${found} cells, the header ${expected}. Check its commas and quotation marks.`,
  'value-missing': ({ expected }) => `This cell may not be empty. Example: ${expected}`,
  'not-a-slug': ({ found, expected }) =>
    `“${found}” cannot be an id. Use lower-case ASCII letters and digits joined by hyphens. Example: ${expected}`,
  'not-a-year': ({ found, expected }) =>
    `“${found}” cannot be read as a fiscal year. Write a western year. Example: ${expected}`,
  'year-range': ({ found }) => `The year ${found} is outside 1950–2100.`,
  'not-a-day': ({ found, expected }) =>
    `“${found}” is not a date. Write year, month, day. Example: ${expected}`,
  'day-range': ({ found }) => `“${found}” is outside 1950–2100. Make sure it is right.`,
  'became-a-day': ({ found, expected }) =>
    `“${found}” looks like a number that a spreadsheet turned into a date. Format the column as text and enter it again. Example: ${expected}`,
  'not-a-number': ({ found, expected }) =>
    `“${found}” is not a number. Write it without separators or units. Example: ${expected}`,
  'not-a-choice': ({ found, expected }) =>
    `“${found}” is not allowed here. Use one of: ${expected}`,
  'not-a-url': ({ found, expected }) =>
    `“${found}” is not an http(s) address. Example: ${expected}`,
  'too-long': ({ written, expected }) =>
    `This is too long (${written.length} characters). Shorten it. Example: ${expected}`,
  'empty-part': ({ found }) =>
    `An element of this list is empty: “${found}”. Take out the “;” too many.`,
  'part-twice': ({ found }) => `An element of this list is there twice: “${found}”. Keep one.`,
  'control-character': ({ found, written }) =>
    `There is an invisible or damaged character (${invisibleIn(written).join(', ')}) in “${found}”. Delete it or type the cell again.`,
  'spoilt-text': ({ found }) =>
    `Characters were lost in “${found}”. Type it again and save as “CSV UTF-8”.`,
  'no-glyph': ({ found, written, expected }) =>
    `“${found}” (${codesOf(written)}) is in none of the typefaces and cannot be drawn. ${expected ? `Write “${expected}”.` : insteadEn[kindOfLetter(written)]}`,
  'id-twice': ({ found, expected }) => `The id “${found}” is also on line ${expected}.`,
  'id-reserved': ({ found }) =>
    `The id “${found}” is the name of something else on the site. Choose another. Example: ${found}-1`,
  'id-meets': ({ found, expected }) =>
    `Files or places of the id “${found}” are those of ${expected}. Choose another id.`,
  'row-twice': ({ found, expected }) =>
    `The same row (“${found}”) is also on line ${expected}. Keep one.`,
  'id-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `“${found}” is not in ${expected}.`
      : `There is no id “${found}”. Did you mean “${expected}”?`,
  cycle: ({ found }) => `These lead round in a circle: ${found}. Take one of them out.`,
  'self-relation': ({ found }) =>
    `This leads to itself: ${found}. Enter the other one's id or delete it.`,
  'end-before-start': ({ found, expected }) => `The end ${found} is before the start ${expected}.`,
  'basis-missing': ({ expected }) =>
    `A year stands here without its basis. Use one of: ${expected}`,
  'source-missing': ({ expected }) => `A year stands here without its source. Example: ${expected}`,
  'year-missing': () =>
    'A basis or a source stands here without its year. Enter the year or clear them.',
  'starts-before-predecessor': ({ found, expected }) =>
    `The successor “${found}” starts before its predecessor starts (expected ${expected}). Check the direction.`,
  'fy-not-allowed': ({ found }) =>
    `Rows of kind later and total have no fiscal year (clear “${found}”).`,
  'fy-needed': ({ expected }) => `A fiscal year is needed. Example: ${expected}`,
  'amount-without-word': ({ expected }) =>
    `Where the amount is empty, write the source's own word (such as ${expected}) in note_ja.`,
  'other-program': ({ found, expected }) => `“${found}” does not belong to “${expected}”.`,
  'name-twice': ({ found, expected }) =>
    `“${found}” is also a name of the organization on line ${expected}. Keep it in one.`,
  'organization-unknown': ({ found, expected }) =>
    expected.endsWith('.csv')
      ? `No organization in ${expected} is called “${found}”. Add a row, or add it to the aliases of one.`
      : `No organization in organizations.csv is called “${found}”. If it is another spelling of “${expected}”, add it to its aliases.`,
  'site-twice': ({ expected }) => `The site has one row (line ${expected}). Delete this one.`,
  'not-a-sheet': ({ found }) =>
    `A file of ${found} cannot be read. Save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.`,
  'sheet-empty': () => 'Nothing is written here. Enter a table with a name, a start and an end.',
  'workbook-locked': () =>
    'The workbook needs a password or is of the old kind. Open it in Excel, take the password off and save it as .xlsx.',
  'workbook-damaged': ({ found }) =>
    `The workbook is damaged${found ? ` (${found})` : ''}. Open it in Excel and save it as .xlsx again.`,
  'columns-not-found': ({ found, expected }) =>
    `No row names a name and a start and end, or a period${found ? ` (the first row is “${found}”)` : ''}. Enter a row of headings. Example: ${expected}`,
  'name-missing': () => 'The name is missing. Enter one or delete the row.',
  'not-a-date': ({ found, expected }) =>
    `When “${found}” is cannot be told. Write for example: ${expected}`,
  'not-a-length': ({ found, expected }) =>
    `“${found}” cannot be read as a length. Write it with its unit. Example: ${expected}`,
  'row-not-found': ({ found }) =>
    `No row of the table, or more than one, is “${found}”. No arrow was drawn.`,
};

const sentences: Readonly<Record<Lang, Sentences>> = { ja, en };
const words = {
  ja: {
    error: 'エラー',
    warning: '注意',
    notice: 'お知らせ',
    alsoOn: (lines: string, count: number) => `（ほか${count}行も同じ：${lines}）`,
    more: (count: number) => `同じ種類のものが、ほかに${count}件あります。`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    notice: 'note',
    alsoOn: (lines: string, count: number) =>
      ` (the same on ${count} more ${count === 1 ? 'line' : 'lines'}: ${lines})`,
    more: (count: number) => `There are ${count} more of this kind.`,
  },
} as const;

/** Cells can be long; a sentence quotes their beginning. */
const quoted = 80;

/** The beginning of a text, with nothing in it that a terminal would act on. */
function quote(text: string): string {
  const shown = visible(text);
  return shown.length > quoted ? `${shown.slice(0, quoted)}…` : shown;
}

function placeOf({ file, line, column }: Fault): string {
  return [line === null ? file : `${file}:${line}`, column && quote(column)]
    .filter(Boolean)
    .join(' ');
}

/** `projects.csv:12 end_fy  エラー: …` */
export function faultSentence(fault: Fault, lang: Lang): string {
  const { found: written, expected } = fault;
  const told: Told = { ...fault, written, found: quote(written), expected: visible(expected) };
  const sentence = sentences[lang][fault.code](told);
  return `${placeOf(fault)}  ${words[lang][fault.severity]}: ${sentence}`;
}

/** So many sentences are said of one kind of fault in one column. */
const mostOfKind = 20;

/** So many lines are named after the first. */
const mostLines = 10;

function kindOf({ file, column, code, severity }: Fault): string {
  return [file, column, code, severity].join('\n');
}

function causeOf(fault: Fault): string {
  return [kindOf(fault), fault.found, fault.expected].join('\n');
}

/**
 * All faults as sentences in the order given, as a person reads them: what is wrong in the same way
 * on many lines is said once, with the lines, and of many faults of one kind in one column the first.
 */
export function faultList(faults: readonly Fault[], lang: Lang): string[] {
  const left = new Map<string, number>();
  for (const fault of faults) left.set(kindOf(fault), (left.get(kindOf(fault)) ?? 0) + 1);
  const said = new Map<string, number>();
  return [...Map.groupBy(faults, causeOf).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const kind = kindOf(first);
    const count = (said.get(kind) ?? 0) + 1;
    if (count > mostOfKind) return [];
    const more = (left.get(kind) ?? 0) - 1 - others.length;
    said.set(kind, count);
    left.set(kind, more);
    return [
      faultSentence(first, lang) + alsoOn(others, lang),
      ...(count === mostOfKind && more > 0 ? [moreOf(first, more, lang)] : []),
    ];
  });
}

function alsoOn(others: readonly Fault[], lang: Lang): string {
  if (others.length === 0) return '';
  const lines = others.slice(0, mostLines).map(({ line }) => line);
  const list = lines.join(', ') + (others.length > mostLines ? ', …' : '');
  return words[lang].alsoOn(list, others.length);
}

function moreOf(fault: Fault, count: number, lang: Lang): string {
  const { [fault.severity]: severity, more } = words[lang];
  return `${placeOf({ ...fault, line: null })}  ${severity}: ${more(count)}`;
}
