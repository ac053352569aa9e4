import { PAPER } from './colours.ts';
import type { ReportDocument } from './document.ts';
import { escaped } from './svg.ts';

/** The parts of a Word document around its text. Source: ECMA-376, part 1 (WordprocessingML) and part 2 (packages). */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type Relation = { id: string; type: string; target: string; external?: boolean };

export const contentTypes =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  [
    ['word/document.xml', `${CONTENT}.document.main+xml`],
    ['word/styles.xml', `${CONTENT}.styles+xml`],
    ['word/settings.xml', `${CONTENT}.settings+xml`],
    ['word/numbering.xml', `${CONTENT}.numbering+xml`],
    ['word/footer.xml', `${CONTENT}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('') +
  `</Types>`;

export const relationsOf = (relations: Relation[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export const packageRelations = relationsOf([
  { id: 'r1', type: `${RELATIONS}/officeDocument`, target: 'word/document.xml' },
  { id: 'r2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
]);

export function properties({ title, subtitle, language, cutOff, id, sha256 }: ReportDocument): string {
  const at = `<dcterms:X xsi:type="dcterms:W3CDTF">${cutOff}T00:00:00Z</dcterms:X>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subtitle)}</dc:subject><dc:creator>CoilMatch</dc:creator><cp:keywords>sha256:${sha256}</cp:keywords>` +
    `<dc:identifier>${id}</dc:identifier><dc:language>${regional(language)}</dc:language>` +
    `${at.replaceAll(':X', ':created')}${at.replaceAll(':X', ':modified')}</cp:coreProperties>`
  );
}

/** Word knows languages with their region only. */
const regional = (language: string) => (language === 'en' ? 'en-GB' : language);

export const settings = ({ language }: ReportDocument) =>
  `${HEAD}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="${regional(language)}"/></w:settings>`;

export const numbering =
  `${HEAD}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl>` +
  `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const hex = (colour: string) => colour.slice(1);

/** A paragraph style; `size` in points, `before` and `after` in twentieths of a point. */
const style = (
  id: string,
  name: string,
  {
    size,
    bold = false,
    colour = PAPER.ink,
    before = 0,
    after = 100,
    keep = false,
    indent = 0,
    outline,
  }: {
    size: number;
    bold?: boolean;
    colour?: string;
    before?: number;
    after?: number;
    keep?: boolean;
    indent?: number;
    outline?: number;
  },
) =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'}<w:qFormat/>` +
  `<w:pPr>${keep ? '<w:keepNext/><w:keepLines/>' : ''}<w:spacing w:before="${before}" w:after="${after}"/>` +
  `${indent === 0 ? '' : `<w:ind w:left="${indent}"/>`}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr>` +
  `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${hex(colour)}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`;

export const styles = ({ language }: ReportDocument) =>
  `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/>` +
  `<w:lang w:val="${regional(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  style('Normal', 'Normal', { size: 10 }) +
  style('Title', 'Title', { size: 20, bold: true, keep: true }) +
  style('Subtitle', 'Subtitle', { size: 12, colour: PAPER.soft }) +
  style('Heading1', 'heading 1', { size: 15, bold: true, before: 360, keep: true, outline: 0 }) +
  style('Heading2', 'heading 2', { size: 12.5, bold: true, before: 280, keep: true, outline: 1 }) +
  style('Heading3', 'heading 3', { size: 11, bold: true, before: 220, keep: true, outline: 2 }) +
  style('ListBullet', 'List Bullet', { size: 10, after: 60 }) +
  style('Quote', 'Quote', { size: 10, after: 20, keep: true, indent: 360 }) +
  style('QuoteSource', 'Quote source', { size: 8.5, colour: PAPER.soft, indent: 360, after: 160 }) +
  style('Caption', 'caption', { size: 9, bold: true, before: 120, after: 60, keep: true }) +
  style('Note', 'Note', { size: 8.5, colour: PAPER.soft, after: 40 }) +
  style('Cell', 'Cell', { size: 8.5, after: 0 }) +
  style('Footer', 'footer', { size: 8.5, colour: PAPER.soft, after: 0 }) +
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D4F9C"/><w:u w:val="single"/></w:rPr></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>` +
  ['top', 'bottom', 'insideH']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(PAPER.line)}"/>`)
    .join('') +
  `</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
