// The style of paint.css as the browser reads it, so that a canvas looks as the
// drawing does, in light, dark and forced colours, and there is one place to say how.

export interface Style {
  fill: string;
  stroke: string;
  width: number;
  dash: number[];
  cap: CanvasLineCap;
  font: string;
}

export type Styles = (path: string) => Style;

const space = 'http://www.w3.org/2000/svg';

/** Gives the style of elements by their classes, from the outermost in, as in "dense/stroke blocked". */
export function stylesOf(host: Element): Styles {
  const known = new Map<string, Style>();
  return (path) => {
    let style = known.get(path);
    if (!style) {
      style = look(host, path.split('/'));
      known.set(path, style);
    }
    return style;
  };
}

function look(host: Element, classes: string[]): Style {
  const sample = document.createElementNS(space, 'svg');
  sample.setAttribute('class', 'paint');
  let inner: Element = sample;
  for (const name of classes) {
    const next = document.createElementNS(space, 'g');
    next.setAttribute('class', name);
    inner.append(next);
    inner = next;
  }
  host.append(sample);
  const css = getComputedStyle(inner);
  const style: Style = {
    fill: css.fill,
    stroke: css.stroke,
    width: Number.parseFloat(css.strokeWidth) || 1,
    dash: css.strokeDasharray === 'none' ? [] : css.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
    cap: css.strokeLinecap as CanvasLineCap,
    font: `${css.fontWeight} ${css.fontSize} ${css.fontFamily}`,
  };
  sample.remove();
  return style;
}
