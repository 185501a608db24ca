import { XMLParser } from 'fast-xml-parser';

/** A piece of HTML: an element with what stands in it, or a text. */
interface Piece {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Piece[];
  readonly attributes: Readonly<Record<string, string>>;
}

const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => LETTERS[name] as string);

type Parsed = Readonly<Record<string, unknown>>;

const pieces = (parsed: readonly Parsed[]): readonly Piece[] =>
  parsed.map((each) => {
    const { ':@': attributes = {}, ...rest } = each;
    const [[name, content] = ['', '']] = Object.entries(rest);
    const isText = name === '#text';
    return {
      name,
      text: isText ? decode(`${content}`) : '',
      children: isText ? [] : pieces(content as readonly Parsed[]),
      attributes: Object.fromEntries(
        Object.entries(attributes as Record<string, string>).map(([key, value]) => [
          key,
          decode(value),
        ]),
      ),
    };
  });

/** What preact writes is well-formed, and a declaration page has no element without an end. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/** A text that says in Markdown what it says here, in a cell of a table too. */
const plain = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&');

/** A line that does not begin a list, a heading or a rule. */
const line = (text: string): string =>
  text
    .trim()
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const target = (address: string): string => address.replace(/[\s<>|\\]/g, encodeURIComponent);

/**
 * The declaration page in Markdown with tables (GitHub, GitLab, Pandoc), made of its HTML: the one
 * can say nothing that the other does not.
 */
export function markdownOf(html: string): string {
  const [page] = pieces(parser.parse(html));
  if (!page) return '';
  const { dir, lang } = page.attributes;
  const isFlipped = dir === 'rtl';

  const inline = ({ name, text, children, attributes }: Piece): string => {
    if (name === '#text') return plain(text);
    const inside = children.map(inline).join('');
    if (name === 'a') return `[${inside}](<${target(attributes.href ?? '')}>)`;
    // From right to left, "_ga" would else read "ga_".
    return name === 'bdi' && isFlipped ? `\u2068${inside}\u2069` : inside;
  };
  const inside = ({ children }: Piece): string => children.map(inline).join('').trim();
  const among = ({ children }: Piece, name: string): readonly Piece[] =>
    children.filter((each) => each.name === name);

  /** A service without hosts connects to nothing, and says so with an empty list. */
  const isSaid = ({ children: [, given] }: Piece): boolean => !!given && inside(given) !== '';
  const fact = (pair: Piece): string => {
    const [term, given] = pair.children as [Piece, Piece];
    const several = among(given, 'div');
    const head = `- **${inside(term)}:**`;
    return several.length > 1
      ? [head, ...several.map((each) => `  - ${line(inside(each))}`)].join('\n')
      : `${head} ${inside(given)}`;
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = (piece: Piece): string => {
    const rows = ['thead', 'tbody']
      .flatMap((part) => among(piece, part))
      .flatMap((part) => among(part, 'tr'))
      .map(({ children }) => children.map(inside));
    const [head = [], ...body] = rows;
    const caption = among(piece, 'caption').map((each) => `**${inside(each)}**\n\n`);
    return caption.join('') + [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
  };
  const blocks = (piece: Piece): readonly string[] => {
    const { name, children } = piece;
    const [, level] = /^h(\d)$/.exec(name) ?? [];
    if (level) return [`${'#'.repeat(+level)} ${inside(piece)}`];
    if (name === 'p') return [line(inside(piece))];
    if (name === 'dl') return [children.filter(isSaid).map(fact).join('\n')];
    if (name === 'table') return [table(piece)];
    return children.flatMap(blocks);
  };
  const text = blocks(page).filter(Boolean).join('\n\n');
  return isFlipped ? `<div dir="rtl" lang="${lang}">\n\n${text}\n\n</div>\n` : `${text}\n`;
}
