import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { layerRules, layersOf } from './layers';

/** Which layers are switched on: what stands below the actors, and is tied to what is lit. */
export function LayerControl() {
  const [{ layers }, go] = useAddress();
  const shown = layersOf(layers).length;
  return (
    <details className="layers">
      <summary>Layers{shown > 0 && `: ${shown} shown`}</summary>
      <fieldset>
        <legend className="quiet">What stands below the actors too</legend>
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
    </details>
  );
}
