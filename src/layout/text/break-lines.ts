/**
 * Where a line may break, and the best way to break one.
 *
 * In: a text, a width. Out: the fewest lines that hold it, and among those the ones a reader
 * would choose: at a phrase boundary (BudouX) or a space first, between scripts next, inside a
 * compound only if nothing else fits, and never where JIS X 4051 forbids it (kinsoku: no line
 * begins with 、。）ー or a small kana, none ends with an opening bracket).
 * Cost: dynamic programming over break points, O(n · characters a line).
 */
import { lettersOf } from '../../model/index.ts';
import type { TextMetrics, Weight } from './metrics.ts';

export interface LineBreakOptions {
  /** px */
  readonly width: number;
  /** px */
  readonly size: number;
  readonly weight?: Weight;
  /** At most so many lines; `null` is returned when they do not hold the text. */
  readonly maxLines: number;
  /** Highest penalty of a single break that is still acceptable; see `penalties`. */
  readonly maxPenalty?: number;
  /** Running text: each line as full as may be, the last as it comes; else all about as long. */
  readonly isRunning?: boolean;
}

export interface BrokenText {
  readonly lines: readonly string[];
  /** px of each line */
  readonly widths: readonly number[];
  /** The worst break that was allowed, one of `penalties`. */
  readonly allowed: number;
}

/**
 * What a break costs, by where it falls: after a phrase or a space; between scripts or nouns; inside
 * a compound of kanji; inside a katakana word; inside a Latin word or a term, the last resort.
 */
export const penalties = { phrase: 0, script: 4, compound: 30, katakana: 90, word: 400 } as const;

/** Penalties a name is tried with, the kindest first. */
const breakSteps = [
  penalties.script,
  penalties.compound,
  penalties.katakana,
  penalties.word,
] as const;

/** The nouns that names of programmes are compounded of; katakana alone does not show where one ends. */
const nouns =
  /プログラム|プロジェクト|ネットワーク|プラットフォーム|イノベーション|イニシアティブ|メカニズム|バイオバンク|バイオリソース|ライフサイエンス|ライフコース|ヘルスケア|データベース|エレクトロニクス|レジリエンス|ナノテクノロジー|マテリアル|ハイウェイ|サイエンス|ハザード|インフラ|ゲノム|パワー|ユースケース|ナショナル|プロセス|リサーチ/gu;

/** Terms of these plans that a reader takes in at a glance, and trips over in two halves. */
const terms = /事前評価|中間評価|事後評価|要確認|研究開発|科学技術|仮称/gu;

const noLineStart =
  /[、。※，．・：；？！ー—…‥）］｝〕〉》」』】〟’”,.:;?!)\]}%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〜～／]/u;
const noLineEnd = /[※（［｛〔〈《「『【〝‘“([{①-⑳￥＄]/u;
/** A no-break space counts as a letter: what it joins stays together. */
const latin = /[\p{Script=Latin}\p{Nd}\u00a0'’+\-–./&_@:]/u;

interface Unit {
  readonly text: string;
  /** em */
  readonly width: number;
  /** Penalty of breaking after this unit; Infinity where it is forbidden. */
  readonly breakAfter: number;
  readonly space: boolean;
}

function scriptOf(character: string): string {
  if (/\p{Script=Han}/u.test(character)) return 'han';
  if (/\p{Script=Katakana}|ー/u.test(character)) return 'katakana';
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana';
  return latin.test(character) ? 'latin' : 'other';
}

/** A place between two characters of a text. */
interface Joint {
  /** What stands before `before`. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly atPhrase: boolean;
  readonly atNoun: boolean;
  /** Inside a noun or a term, which fit a line as a whole wherever they can. */
  readonly isInTerm: boolean;
}

function penaltyBetween({ lead, before, after, atPhrase, atNoun, isInTerm }: Joint): number {
  // At a space, what counts is what stands on either side of it.
  const left = before === ' ' ? lead : before;
  if (after === ' ' || noLineStart.test(after) || noLineEnd.test(left)) return Infinity;
  if (before === ' ') return penalties.phrase;
  if (isInTerm) return penalties.word;
  if (latin.test(before) && latin.test(after))
    return /[-–/]/.test(before) ? penalties.script : penalties.word;
  if (atPhrase || /[・、。，）／」』】]/u.test(before) || /[（「『【]/u.test(after))
    return penalties.phrase;
  const scripts = [scriptOf(before), scriptOf(after)];
  if (atNoun || (scripts[0] !== scripts[1] && scripts[1] !== 'hiragana')) return penalties.script;
  return scripts[1] === 'katakana' ? penalties.katakana : penalties.compound;
}

/** A label is tried at many widths; its units, in em, are the same at all of them. */
const known = new WeakMap<TextMetrics, Map<string, readonly Unit[]>>();

function unitsOf(metrics: TextMetrics, text: string, weight: Weight): readonly Unit[] {
  let units = known.get(metrics);
  if (!units) known.set(metrics, (units = new Map<string, readonly Unit[]>()));
  const key = `${weight} ${text}`;
  let found = units.get(key);
  if (!found) units.set(key, (found = cutUnits(metrics, text, weight)));
  return found;
}

/** The places inside a match. */
function innerOf({ 0: found, index }: RegExpExecArray): number[] {
  return Array.from({ length: found.length - 1 }, (_, i) => index + i + 1);
}

function cutUnits(metrics: TextMetrics, text: string, weight: Weight): Unit[] {
  const phraseEnds = new Set<number>();
  let at = 0;
  for (const phrase of metrics.phrases(text)) phraseEnds.add((at += phrase.length));
  const nounEnds = new Set(
    [...text.matchAll(nouns)].flatMap(({ 0: noun, index }) => [index, index + noun.length]),
  );
  const within = new Set([...text.matchAll(nouns), ...text.matchAll(terms)].flatMap(innerOf));
  const units: Unit[] = [];
  const letters = lettersOf(text);
  at = 0;
  letters.forEach((letter, i) => {
    at += letter.length;
    const next = letters[i + 1];
    units.push({
      text: letter,
      width: metrics.advance(letter, weight),
      breakAfter:
        next === undefined
          ? 0
          : penaltyBetween({
              lead: letters[i - 1] ?? '',
              before: letter,
              after: next,
              atPhrase: phraseEnds.has(at),
              atNoun: nounEnds.has(at),
              isInTerm: within.has(at),
            }),
      space: letter === ' ',
    });
  });
  return units;
}

/** What a line that is empty would cost, squared with its share that is. */
const slackCost = { even: 6, evenLast: 3, running: 400, runningLast: 0 } as const;

interface Best {
  readonly lines: number;
  readonly cost: number;
  readonly from: number;
  readonly width: number;
}

/** Fewer lines first; then the smaller cost (penalties and unevenness). */
function better(a: Best, b: Best | undefined): boolean {
  return !b || a.lines < b.lines || (a.lines === b.lines && a.cost < b.cost);
}

/**
 * Breaks `text` at the kindest places that will do: the least penalty with which it fits
 * `maxLines`, up to `maxPenalty`, and with that penalty the fewest lines.
 */
export function breakKindly(
  metrics: TextMetrics,
  text: string,
  options: LineBreakOptions,
): BrokenText | null {
  for (const step of breakSteps) {
    if (step > (options.maxPenalty ?? penalties.word)) return null;
    const broken = breakLines(metrics, text, { ...options, maxPenalty: step });
    if (broken) return broken;
  }
  return null;
}

/**
 * Breaks `text` into at most `maxLines` lines of at most `width` px, or returns `null`.
 * A text that is a single unbreakable run wider than `width` gives `null`, never an overflow.
 */
export function breakLines(
  metrics: TextMetrics,
  text: string,
  options: LineBreakOptions,
): BrokenText | null {
  const { width, size, weight = 400, maxLines, maxPenalty = penalties.word, isRunning } = options;
  const units = unitsOf(metrics, text.trim().replace(/[ \t\r\n]+/gu, ' '), weight);
  const total = units.reduce((sum, unit) => sum + unit.width, 0) * size;
  if (total > width * maxLines) return null;
  if (total <= width)
    return { lines: [units.map((u) => u.text).join('')], widths: [total], allowed: 0 };
  const ideal = isRunning ? width : total / Math.ceil(total / width);
  const [cost, lastCost] = isRunning
    ? [slackCost.running, slackCost.runningLast]
    : [slackCost.even, slackCost.evenLast];
  const best: (Best | undefined)[] = [{ lines: 0, cost: 0, from: 0, width: 0 }];
  for (let end = 1; end <= units.length; end++) {
    const last = units[end - 1] as Unit;
    if (last.breakAfter > maxPenalty) continue;
    let lineWidth = last.space ? -last.width * size : 0;
    for (let start = end - 1; start >= 0; start--) {
      lineWidth += (units[start] as Unit).width * size;
      if (lineWidth > width) break;
      const before = best[start];
      if (!before) continue;
      const slack = (ideal - lineWidth) / ideal;
      const candidate: Best = {
        lines: before.lines + 1,
        cost:
          before.cost +
          last.breakAfter +
          (end === units.length && slack > 0 ? lastCost : cost) * slack * slack,
        from: start,
        width: lineWidth,
      };
      if (candidate.lines <= maxLines && better(candidate, best[end])) best[end] = candidate;
    }
  }
  const found = readBack(units, best);
  return found && { ...found, allowed: maxPenalty };
}

function readBack(
  units: readonly Unit[],
  best: readonly (Best | undefined)[],
): Omit<BrokenText, 'allowed'> | null {
  const lines: string[] = [];
  const widths: number[] = [];
  for (let end = units.length; end > 0;) {
    const line = best[end];
    if (!line) return null;
    lines.unshift(
      units
        .slice(line.from, end)
        .map((unit) => unit.text)
        .join('')
        .trimEnd(),
    );
    widths.unshift(line.width);
    end = line.from;
  }
  return { lines, widths };
}
