import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** An element of a PDF's structure tree; `contents` counts its marked contents. */
export type Tag = { type: string; scope?: string; alt?: string; contents: number; children: Tag[] };

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

/** The structure of a tagged PDF as a tree. */
export async function tagsOf(bytes: Uint8Array): Promise<Tag> {
  const pdf = await read(bytes);
  const { context } = pdf;
  const kids = (object: PDFObject | undefined): PDFObject[] => {
    const found = object instanceof PDFRef ? context.lookup(object) : object;
    return found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [object!];
  };
  const text = (object: PDFObject | undefined) =>
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
  const name = (object: PDFObject | undefined) =>
    object instanceof PDFName ? object.decodeText() : undefined;

  const tag = (element: PDFDict): Tag => {
    const made: Tag = { type: name(element.lookup(PDFName.of('S')))!, contents: 0, children: [] };
    const attributes = element.lookup(PDFName.of('A'));
    if (attributes instanceof PDFDict) made.scope = name(attributes.lookup(PDFName.of('Scope')));
    made.alt = text(element.lookup(PDFName.of('Alt')));
    for (const kid of kids(element.get(PDFName.of('K')))) {
      const child = context.lookup(kid);
      if (child instanceof PDFDict && child.has(PDFName.of('S'))) made.children.push(tag(child));
      else if (child instanceof PDFNumber || child instanceof PDFDict) made.contents++;
    }
    return made;
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return tag(context.lookup(kids(root.get(PDFName.of('K')))[0], PDFDict));
}

/** All elements of a type, in reading order. */
export const allOf = (tag: Tag, type: RegExp): Tag[] => [
  ...(type.test(tag.type) ? [tag] : []),
  ...tag.children.flatMap((child) => allOf(child, type)),
];

/** What the document says of itself, and the instructions that draw each page. */
export async function factsOf(bytes: Uint8Array) {
  const pdf = await read(bytes);
  const { catalog, context } = pdf;
  const pages = pdf.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents!];
    return streams
      .map((one) =>
        Buffer.from(decodePDFRawStream(context.lookup(one) as PDFRawStream).decode()).toString('latin1'),
      )
      .join('\n');
  });
  return {
    language: catalog.lookup(PDFName.of('Lang'), PDFString).decodeText(),
    title: pdf.getTitle(),
    showsTitle: String(
      catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')),
    ),
    marked: String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))),
    pages,
  };
}
