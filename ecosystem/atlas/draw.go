package atlas

import "catchment/ecosystem/projection"

// Draw makes the map. A focus that the lens does not show is NotFound.
func Draw(graph *projection.Graph, ask Ask) (Picture, error) {
	base := baseOf(graph, ask)
	d := &drawing{Base: base, ask: ask, views: make([]view, len(base.candidates))}
	d.applyFilters()
	if err := d.applyFocus(); err != nil {
		return Picture{}, err
	}
	d.applyLimit()
	return d.picture(), nil
}
