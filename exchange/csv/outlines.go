package csv

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
	"catchment/exchange"
)

// outlinesFile holds the outlines of places, as GeoJSON, which is no cell of a table; which
// place has which says places.csv, by the sum of the geometry.
const outlinesFile = "outlines.geojson"

// noteOutline remembers which places have an outline to write.
func (e *encoding) noteOutline(r ecosystem.Record) {
	if r.OutlineSum() != "" {
		e.outlined = append(e.outlined, r)
	}
}

// outlinesAtOnce is how many outlines are held at a time.
const outlinesAtOnce = 100

// writeOutlines writes the outlines of places, where any has one.
func (e *encoding) writeOutlines(ctx context.Context) (err error) {
	if len(e.outlined) == 0 {
		return nil
	}
	file, err := e.create(outlinesFile)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := io.WriteString(file, `{"type":"FeatureCollection","features":[`); err != nil {
		return err
	}
	between := "\n"
	for some := range slices.Chunk(e.outlined, outlinesAtOnce) {
		lines, err := e.features(ctx, some)
		if err != nil {
			return err
		}
		for _, line := range lines {
			if _, err := io.WriteString(file, between+line); err != nil {
				return err
			}
			between = ",\n"
		}
	}
	_, err = io.WriteString(file, "\n]}\n")
	return err
}

// features writes places as features, those whose outlines are kept here.
func (e *encoding) features(ctx context.Context, places []ecosystem.Record) ([]string, error) {
	sums := make([]string, len(places))
	for i, place := range places {
		sums[i] = place.OutlineSum()
	}
	texts, err := e.from.Beside(ctx, sums)
	if err != nil {
		return nil, err
	}
	var lines []string
	for i, place := range places {
		if text, there := texts[sums[i]]; there {
			line, err := json.Marshal(outline.Feature{Type: "Feature", Properties: map[string]any{"id": place.ID, "code": place.Text("code"), "name": place.Name()}, Geometry: text})
			if err != nil {
				return nil, err
			}
			lines = append(lines, string(line))
		}
	}
	return lines, nil
}

// readOutlines reads them back, by the sums that places name them by.
func readOutlines(f exchange.File) (map[string][]byte, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var all struct{ Features []outline.Feature }
	if err := json.NewDecoder(in).Decode(&all); err != nil {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " is no GeoJSON: " + err.Error() + ".", Hint: "Take the file as it was exported, or leave it out."}
	}
	beside := make(map[string][]byte, len(all.Features))
	for _, one := range all.Features {
		o, err := outline.Parse(one.Geometry)
		if err != nil {
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " holds an outline that cannot be read: " + err.Error() + ".", Hint: "Mend it, or leave the file out."}
		}
		text := o.GeoJSON(0)
		beside[ecosystem.SumOf(text)] = text
	}
	return beside, nil
}
