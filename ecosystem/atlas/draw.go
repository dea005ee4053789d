package atlas

import "catchment/ecosystem/projection"

// Draw makes the map. A focus that the lens does not show is NotFound.
func Draw(graph *projection.Graph, ask Ask) (Picture, error) {
	d := newDrawing(graph, ask)
	d.addEdges()
	d.assignGroups()
	d.applyFilters()
	if err := d.applyFocus(); err != nil {
		return Picture{}, err
	}
	d.applyLimit()
	return d.picture(), nil
}
