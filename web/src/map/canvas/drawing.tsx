import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MapPicture } from '../MapPicture';
import type { Scene } from '../scene';

/** The scene as the same drawing that smaller ones are, made when it is asked for: for downloads of what is painted. */
export function drawingOf(scene: Scene, name: string, note: string): RefObject<SVGSVGElement | null> {
  return {
    get current() {
      const box = document.createElement('div');
      const root = createRoot(box);
      const none = () => {};
      flushSync(() =>
        root.render(
          <MapPicture
            scene={scene}
            name={name}
            note={note}
            zoom={1}
            selected=""
            picture={null}
            onOpen={none}
            onSelect={none}
          />,
        ),
      );
      const drawn = box.querySelector('svg')?.cloneNode(true) as SVGSVGElement | null;
      root.unmount();
      return drawn;
    },
  };
}
