import { childAt, elementsOf, isOn, valueAt, type XmlElement } from './xml-tree';

/** What a paragraph or character looks like by its style: undefined where the style does not say. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

/** A paragraph style with what it takes from the styles it is based on. */
export interface WordStyle extends Look {
  /** From 1 for the highest heading. */
  readonly heading?: number;
  readonly numId?: string;
  readonly level?: number;
}

/** The styles of a document by their ids, and the style of a paragraph that names none. */
export interface WordStyles {
  readonly byId: ReadonlyMap<string, WordStyle>;
  readonly usual: WordStyle;
}

const MOST_STEPS = 12;

/** What run properties (`rPr`) say of the look of their text. */
export function lookOf(properties: XmlElement | undefined): Look {
  const bold = isOn(properties, 'b');
  const italic = isOn(properties, 'i');
  const capitals = isOn(properties, 'caps');
  const hidden = isOn(properties, 'vanish');
  const fonts = childAt(properties, 'rFonts')?.attributes;
  const font = fonts?.get('ascii') ?? fonts?.get('hAnsi');
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(capitals === undefined ? {} : { capitals }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(font === undefined ? {} : { font }),
  };
}

/** The heading depth and numbering that paragraph properties (`pPr`) state. */
export function placeOf(properties: XmlElement | undefined): Pick<WordStyle, 'heading' | 'numId' | 'level'> {
  const outline = Number(valueAt(properties, 'outlineLvl') ?? 9);
  const numId = valueAt(properties, 'numPr', 'numId');
  const level = valueAt(properties, 'numPr', 'ilvl');
  return {
    ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

function ownOf(style: XmlElement): WordStyle {
  const heading = /^heading (\d)$/iu.exec(valueAt(style, 'name') ?? '')?.[1];
  return {
    ...(heading === undefined ? {} : { heading: Number(heading) }),
    ...lookOf(childAt(style, 'rPr')),
    ...placeOf(childAt(style, 'pPr')),
  };
}

/** Reads styles.xml; a document without it has none. */
export function wordStyles(root: XmlElement | null): WordStyles {
  const all = elementsOf(root ?? undefined).filter((e) => e.name === 'style');
  const defaults = lookOf(childAt(root ?? undefined, 'docDefaults', 'rPrDefault', 'rPr'));
  const source = new Map(all.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const whole = (id: string | undefined, steps: number): WordStyle => {
    const style = id === undefined ? undefined : source.get(id);
    if (style === undefined || steps > MOST_STEPS) return defaults;
    return { ...whole(valueAt(style, 'basedOn'), steps + 1), ...ownOf(style) };
  };
  const byId = new Map([...source.keys()].map((id) => [id, whole(id, 0)]));
  const usual = all.find((s) => s.attributes.get('type') === 'paragraph' && s.attributes.get('default') === '1');
  return { byId, usual: byId.get(usual?.attributes.get('styleId') ?? '') ?? defaults };
}
