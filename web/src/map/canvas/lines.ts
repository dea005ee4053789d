// The lines of a scene on a canvas: all that look alike are painted together.
import { toneOf, widthOf } from '../Line';
import type { DrawnLine, Scene } from '../scene';
import { addVisible, type Edges, meets, type Polyline, polylineOf } from './polyline';
import type { Style, Styles } from './styles';

/** Below this size dashes run together, so lines are whole. */
const faint = 0.2;

/** So many lines at a stroke. One each costs more, and so do hundreds, where lines are wide. */
const atOnce = 16;

/** From this size on lines grow with all else. */
const large = 1.5;

/** Lines that look alike. */
interface Bundle {
  lines: DrawnLine[];
  style: Style;
  /** Whether it is painted as two lines, with this between them. */
  inner?: Style;
}

type Context = CanvasRenderingContext2D;

export class Lines {
  private readonly trails: Map<DrawnLine, Polyline>;
  private readonly bundles = new Map<string, Bundle>();
  private readonly dense: boolean;

  constructor(scene: Scene, styles: Styles) {
    this.trails = new Map(scene.lines.map((l) => [l, polylineOf(l)]));
    const dense = scene.frames.length > 0;
    this.dense = dense;
    for (const line of scene.lines) {
      const look = `${dense ? 'dense' : 'haloed'}/stroke ${line.look} ${toneOf(line)}`;
      const style = styles(look);
      const width = dense ? style.width : widthOf(line);
      const inner = line.look === 'money' && !dense ? styles('inner') : undefined;
      const bundle = this.bundles.get(`${look} ${width}`);
      if (bundle) bundle.lines.push(line);
      else this.bundles.set(`${look} ${width}`, { lines: [line], style: { ...style, width }, inner });
    }
  }

  /** Whether a line may have a part in a rectangle. */
  mayMeet(line: DrawnLine, edges: Edges): boolean {
    return meets(this.trails.get(line)!.box, edges);
  }

  /**
   * Paints what of all lines is in a rectangle, in their own colours or in another one. Where they are
   * many they stay a pixel wide until fewer are in view: wider ones take twice as long.
   */
  paint(context: Context, edges: Edges, zoom: number, colour?: string): void {
    for (const { lines, style, inner } of this.bundles.values()) {
      const width = this.dense ? style.width / Math.min(Math.max(1, zoom), large) : style.width;
      this.stroke(context, lines, edges, zoom, { ...style, width, stroke: colour ?? style.stroke });
      if (inner) this.stroke(context, lines, edges, zoom, inner);
    }
  }

  /** Paints what of some lines is in a rectangle. Their dashes stay where they are while they move. */
  stroke(context: Context, lines: DrawnLine[], edges: Edges, zoom: number, style: Style): void {
    const dash = zoom < faint ? [] : style.dash;
    const period = dash.reduce((sum, n) => sum + n, 0) * (1 + (dash.length % 2));
    const rim = style.width + 1 / zoom;
    const near: Edges = [edges[0] - rim, edges[1] - rim, edges[2] + rim, edges[3] + rim];
    context.strokeStyle = style.stroke;
    context.lineWidth = style.width;
    context.lineCap = style.cap;
    context.setLineDash(dash);
    for (let i = 0; i < lines.length; i += atOnce) {
      context.beginPath();
      for (const line of lines.slice(i, i + atOnce)) addVisible(context, this.trails.get(line)!, near, period);
      context.stroke();
    }
  }
}
