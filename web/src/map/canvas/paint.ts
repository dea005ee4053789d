// Paints a scene, or the part of it that is in view, on a canvas.
import { isMadeUp, signsOf, toneOf, widthOf } from '../Line';
import { type DrawnLine, labelClass, type Mark, type Scene } from '../scene';
import { circle, cornerOf, glyphOf } from '../shapes';
import { Lines } from './lines';
import { type Edges, meets } from './polyline';
import { boundsOf } from './spatialIndex';
import type { Style, Styles } from './styles';

/** What of the scene is in view, and how large it is shown. */
export interface Viewport {
  x: number;
  y: number;
  width: number;
  height: number;
  zoom: number;
}

/** A rectangle of the scene. */
export type Rectangle = Omit<Viewport, 'zoom'>;

/** Below this size labels, letters and signs cannot be read and are left out. */
export const smallestReadable = 0.55;

/** How much larger headings may get than they are, without reaching into the next column. */
const widest = 2.3;

type Context = CanvasRenderingContext2D;

/** What is made once of a scene: paths, by what they are of. */
export class Painter {
  private readonly paths = new Map<string, Path2D>();
  private readonly lines: Lines;
  private readonly wrap: string;

  constructor(
    private readonly scene: Scene,
    private readonly styles: Styles,
  ) {
    this.lines = new Lines(scene, styles);
    this.wrap = scene.frames.length > 0 ? 'dense' : 'haloed';
  }

  /** Paints what is in sight, or at least a part of that; the lines at one mark stand out. */
  paint(context: Context, sight: Viewport, part: Rectangle, lit: string, selected: string): void {
    const { zoom } = sight;
    context.save();
    context.scale(zoom, zoom);
    context.translate(-sight.x, -sight.y);
    const exact: Edges = [part.x, part.y, part.x + part.width, part.y + part.height];
    const rim = 14 / Math.min(1, zoom); // tips, signs and letters reach beyond what they belong to
    const near: Edges = [exact[0] - rim, exact[1] - rim, exact[2] + rim, exact[3] + rim];
    context.fillStyle = this.styles('ground').fill;
    context.fillRect(near[0], near[1], near[2] - near[0], near[3] - near[1]);
    this.frames(context, near, zoom);
    this.lines.paint(context, exact, zoom, lit ? this.styles('behind/stroke').stroke : undefined);
    const touched = lit ? this.scene.lines.filter((l) => l.link?.from === lit || l.link?.to === lit) : [];
    this.lines.stroke(context, touched, exact, zoom, this.styles('lit/stroke'));
    if (zoom >= smallestReadable) this.ends(context, near);
    for (const mark of this.scene.marks) {
      if (meets(boundsOf(mark), near)) this.mark(context, mark, zoom >= smallestReadable, mark.id === selected);
    }
    context.restore();
  }

  /** The link whose line lies at a point of the scene. */
  lineAt(context: Context, x: number, y: number): DrawnLine | undefined {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.setLineDash([]);
    context.lineWidth = 10;
    const near: Edges = [x - 6, y - 6, x + 6, y + 6];
    const found = this.scene.lines.find(
      (l) => this.lines.mayMeet(l, near) && context.isPointInStroke(this.path(l.path), x, y),
    );
    context.restore();
    return found;
  }

  private path(text: string): Path2D {
    let path = this.paths.get(text);
    if (!path) {
      path = new Path2D(text);
      this.paths.set(text, path);
    }
    return path;
  }

  private stroke(context: Context, path: string, style: Style, width: number): void {
    context.strokeStyle = style.stroke;
    context.lineWidth = width;
    context.lineCap = style.cap;
    context.setLineDash(style.dash);
    context.stroke(this.path(path));
  }

  private filled(context: Context, path: string, style: Style): void {
    context.fillStyle = style.fill;
    context.fill(this.path(path));
    this.stroke(context, path, style, style.width);
  }

  private frames(context: Context, near: Edges, zoom: number): void {
    const frame = this.styles('frame');
    for (const f of this.scene.frames) {
      if (!meets([f.x, f.y, f.x + f.width, f.y + f.height], near)) continue;
      context.beginPath();
      context.roundRect(f.x, f.y, f.width, f.height, 8);
      context.fillStyle = frame.fill;
      context.strokeStyle = frame.stroke;
      context.lineWidth = 1;
      context.setLineDash([]);
      context.fill();
      context.stroke();
    }
    const by = zoom < smallestReadable ? Math.min(widest, 0.75 / zoom) : 1;
    const titles = this.scene.frames.map((f) => ({ x: f.x + 12, y: f.y + 21, text: f.title }));
    for (const h of [...titles, ...this.scene.headings])
      if (meets([h.x, h.y - 20 * by, h.x + 240 * by, h.y + 4 * by], near))
        this.text(context, 'heading', h.text, h.x, h.y, by);
  }

  /** The tips and the signs of lines. */
  private ends(context: Context, near: Edges): void {
    for (const line of this.scene.lines) {
      const [x, y] = line.ends[1];
      if (meets([x, y, x, y], near)) this.tip(context, line, this.styles(`tip ${toneOf(line)}`));
      const [left, top] = line.middle;
      if (!meets([left, top, left + 17, top], near)) continue;
      const signs = signsOf(line);
      signs.forEach((sign, i) => {
        this.sign(context, sign, left + i * 17, top);
      });
      if (isMadeUp(line))
        this.filled(context, cornerOf(line.middle, widthOf(line), signs.length > 0), this.styles('made-line'));
    }
  }

  private tip(context: Context, line: DrawnLine, style: Style): void {
    const [x, y] = line.ends[1];
    const { curve } = line;
    const level = curve[6] !== x; // it arrives along a straight end
    context.save();
    context.translate(x, y);
    context.rotate(level ? (x < curve[6] ? Math.PI : 0) : Math.atan2(y - curve[5], x - curve[4]));
    this.stroke(context, 'M-6,-3.5L0,0L-6,3.5', style, style.width);
    context.restore();
  }

  private sign(context: Context, sign: string, x: number, y: number): void {
    context.save();
    context.translate(x, y);
    this.filled(context, circle(7), this.styles('badge/rim'));
    if (sign === '‖') this.stroke(context, 'M-3.5,0H3.5', this.styles('badge/stop'), this.styles('badge/stop').width);
    else this.text(context, 'badge/sign', sign, 0, 0, 1, 'center');
    context.restore();
  }

  private mark(context: Context, mark: Mark, words: boolean, selected: boolean): void {
    const { of, parts, word } = glyphOf(mark);
    context.save();
    context.translate(mark.x, mark.y);
    for (const part of parts) this.filled(context, part.path, this.styles(`${of}/${part.look}`));
    if (selected) this.stroke(context, circle(mark.r + 4), this.styles('halo'), this.styles('halo').width);
    if (words) {
      if (word) this.text(context, `${of}/${word.look}`, word.text, 0, 0, 1, 'center');
      this.text(context, `${this.wrap}/${labelClass(mark)}`, mark.label, mark.r + 7, mark.sub ? -1 : 4);
      if (mark.sub) this.text(context, `${this.wrap}/sub`, mark.sub, mark.r + 7, 13);
    }
    context.restore();
  }

  private text(
    context: Context,
    look: string,
    text: string,
    x: number,
    y: number,
    by = 1,
    align: CanvasTextAlign = 'left',
  ) {
    const style = this.styles(look);
    context.font = by === 1 ? style.font : style.font.replace(/([\d.]+)px/, (_, n) => `${Number(n) * by}px`);
    context.textAlign = align;
    context.textBaseline = align === 'center' ? 'middle' : 'alphabetic';
    if (style.stroke !== 'none') {
      context.strokeStyle = style.stroke;
      context.lineWidth = style.width;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(text, x, y);
    }
    context.fillStyle = style.fill;
    context.fillText(text, x, y);
  }
}
