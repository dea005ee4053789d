// Paints a scene, or the part of it that is in view, on a canvas.
import { isMadeUp, signsOf, toneOf, widthOf } from '../Line';
import { labelLook, type Mark, type Scene, type Wire } from '../scene';
import { circle, cornerOf, glyphOf } from '../shapes';
import { reach } from './grid';
import type { Style, Styles } from './styles';
import { runs, type Trail, trailOf } from './trail';

/** What of the scene is in view, and how large it is shown. */
export interface Sight {
  x: number;
  y: number;
  width: number;
  height: number;
  zoom: number;
}

/** A rectangle of the scene. */
export type Part = Omit<Sight, 'zoom'>;

/** Below this size labels, letters and signs cannot be read and are left out. */
export const readable = 0.55;

/** How much larger headings may get than they are, without reaching into the next column. */
const widest = 2.3;

/** Below this size dashes run together, so lines are whole. */
const faint = 0.2;

type Context = CanvasRenderingContext2D;

/** What is made once of a scene: paths, by what they are of. */
export class Painter {
  private readonly paths = new Map<string, Path2D>();
  private readonly trails = new Map<Wire, Trail>();
  private readonly wrap: string;

  constructor(
    private readonly scene: Scene,
    private readonly styles: Styles,
  ) {
    this.wrap = scene.frames.length > 0 ? 'dense' : 'haloed';
  }

  /** Paints what is in sight, or only a part of that; the lines at one mark stand out. */
  paint(context: Context, sight: Sight, part: Part, lit: string, selected: string): void {
    const { zoom } = sight;
    context.save();
    context.scale(zoom, zoom);
    context.translate(-sight.x, -sight.y);
    context.beginPath();
    context.rect(part.x, part.y, part.width, part.height);
    context.clip();
    context.fillStyle = this.styles('ground').fill;
    context.fillRect(part.x, part.y, part.width, part.height);
    const rim = 14 / Math.min(1, zoom); // tips, signs and letters reach beyond what they belong to
    const near = { x: part.x - rim, y: part.y - rim, width: part.width + 2 * rim, height: part.height + 2 * rim, zoom };
    this.frames(context, near);
    const seen = this.scene.wires.filter((w) => meets(this.trail(w).box, near));
    const touched = lit ? seen.filter((w) => w.bond?.from === lit || w.bond?.to === lit) : [];
    this.lines(context, seen, near, lit !== '');
    const strong = this.styles('lit/wire');
    for (const wire of touched) this.line(context, wire, near, strong, strong.width);
    for (const mark of this.scene.marks) {
      if (meets(reach(mark), near)) this.mark(context, mark, zoom >= readable, mark.id === selected);
    }
    context.restore();
  }

  /** The link whose line lies at a point of the scene. */
  lineAt(context: Context, x: number, y: number): Wire | undefined {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.setLineDash([]);
    context.lineWidth = 10;
    const near = { x: x - 6, y: y - 6, width: 12, height: 12, zoom: 1 };
    const found = this.scene.wires.find(
      (w) => meets(this.trail(w).box, near) && context.isPointInStroke(this.path(w.path), x, y),
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

  private trail(wire: Wire): Trail {
    let trail = this.trails.get(wire);
    if (!trail) {
      trail = trailOf(wire);
      this.trails.set(wire, trail);
    }
    return trail;
  }

  /** What of a line is in sight; its dashes stay where they are while it moves. */
  private line(context: Context, wire: Wire, s: Sight, style: Style, width: number): void {
    const trail = this.trail(wire);
    context.strokeStyle = style.stroke;
    context.lineWidth = width;
    context.lineCap = style.cap;
    context.setLineDash(s.zoom < faint ? [] : style.dash);
    for (const [first, last] of runs(trail, s.x, s.y, s.x + s.width, s.y + s.height)) {
      context.lineDashOffset = trail.along[first]!;
      context.beginPath();
      context.moveTo(trail.points[2 * first]!, trail.points[2 * first + 1]!);
      for (let i = first + 1; i <= last; i++) context.lineTo(trail.points[2 * i]!, trail.points[2 * i + 1]!);
      context.stroke();
    }
    context.lineDashOffset = 0;
  }

  private frames(context: Context, sight: Sight): void {
    const frame = this.styles('frame');
    for (const f of this.scene.frames) {
      if (!meets([f.x, f.y, f.x + f.width, f.y + f.height], sight)) continue;
      context.beginPath();
      context.roundRect(f.x, f.y, f.width, f.height, 8);
      context.fillStyle = frame.fill;
      context.strokeStyle = frame.stroke;
      context.lineWidth = 1;
      context.setLineDash([]);
      context.fill();
      context.stroke();
    }
    const titles = this.scene.frames.map((f) => ({ x: f.x + 12, y: f.y + 21, text: f.title }));
    for (const h of [...titles, ...this.scene.headings])
      if (meets([h.x, h.y - 20, h.x + 240, h.y + 4], sight))
        this.text(
          context,
          'heading',
          h.text,
          h.x,
          h.y,
          sight.zoom < readable ? Math.min(widest, 0.75 / sight.zoom) : 1,
        );
  }

  private lines(context: Context, wires: Wire[], sight: Sight, behind: boolean): void {
    const back = behind ? this.styles('behind/wire').stroke : '';
    for (const wire of wires) {
      const tone = toneOf(wire);
      const style = this.styles(`${this.wrap}/wire ${wire.look} ${tone}`);
      const width = this.wrap === 'dense' ? style.width : widthOf(wire);
      this.line(context, wire, sight, back ? { ...style, stroke: back } : style, width);
      if (wire.look === 'money' && this.wrap !== 'dense')
        this.line(context, wire, sight, this.styles('inner'), this.styles('inner').width);
      if (sight.zoom < readable) continue;
      this.tip(context, wire, this.styles(`tip ${tone}`));
      const signs = signsOf(wire);
      signs.forEach((sign, i) => {
        this.sign(context, sign, wire.middle[0] + i * 17, wire.middle[1]);
      });
      if (isMadeUp(wire))
        this.filled(context, cornerOf(wire.middle, widthOf(wire), signs.length > 0), this.styles('made-line'));
    }
  }

  private tip(context: Context, wire: Wire, style: Style): void {
    const [x, y] = wire.ends[1];
    const { curve } = wire;
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
    for (const part of parts) {
      this.filled(context, part.path, this.styles(`${of}/${part.look}`));
    }
    if (selected) this.stroke(context, circle(mark.r + 4), this.styles('halo'), this.styles('halo').width);
    if (words) {
      if (word) this.text(context, `${of}/${word.look}`, word.text, 0, 0, 1, 'center');
      this.text(context, `${this.wrap}/${labelLook(mark)}`, mark.label, mark.r + 7, mark.sub ? -1 : 4);
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

function meets([left, top, right, bottom]: [number, number, number, number], s: Sight): boolean {
  return right >= s.x && left <= s.x + s.width && bottom >= s.y && top <= s.y + s.height;
}
