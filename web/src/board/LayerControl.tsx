import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { GatherControl } from './GatherControl';
import { layerRules, layersOf } from './layers';

/** Which layers are switched on: what stands below the actors, and is tied to what is lit; and which lanes stand together. */
export function LayerControl({ lanes }: { lanes: string[] }) {
  const [{ layers }, go] = useAddress();
  const shown = layersOf(layers).length;
  return (
    <details className="layers">
      <summary>Layers and lanes{shown > 0 && `: ${shown} shown`}</summary>
      <div>
        <fieldset>
          <legend>Below the actors</legend>
          {layerRules.map(({ name, heading }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={layers.includes(name)}
                onChange={() => go({ layers: toggle(layers, name) })}
              />
              {heading}
            </label>
          ))}
        </fieldset>
        <GatherControl lanes={lanes} />
      </div>
    </details>
  );
}
