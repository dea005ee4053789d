// Package boundaries reads the outlines of areas from GeoJSON (RFC 7946), as the Office
// for National Statistics and others publish boundaries: a FeatureCollection of polygons,
// each with the area's code and name among its properties.
package boundaries

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
	"catchment/exchange"
)

// Decoder reads each feature into a place, keyed by its code, with its outline. Where no
// property is named as the one that holds the code, it is the only one that holds a GSS code
// of its own on every feature.
type Decoder struct {
	Code    string // the property that holds the code; found where empty
	Vintage string // the boundaries' date; where empty, the year in the property's name (LAD23CD)
}

// A unit is of so many features, or of fewer where their outlines are long.
const (
	featuresInUnit = 100
	bytesInUnit    = 8 << 20
)

// Decode implements [exchange.Decoder].
func (d Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		for _, f := range files {
			r := reading{decoder: d, file: f, report: report, seen: map[string]int{}, handOn: handOn}
			if err := r.read(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

// reading is one reading of one file.
type reading struct {
	decoder    Decoder
	file       exchange.File
	report     func(exchange.Finding)
	code, name string // the properties
	vintage    string
	seen       map[string]int // the feature that gave an area its outline, by code
	unit       exchange.Unit
	bytes      int
	handOn     func(exchange.Unit) error
}

func (r *reading) read(ctx context.Context) error {
	var err error
	if r.code, err = r.findCode(ctx); err != nil {
		return err
	}
	r.name, r.vintage = nameBeside(r.code), cmp.Or(r.decoder.Vintage, yearIn(r.code))
	for n, f := range features(r.file, &err) {
		if err = ctx.Err(); err != nil {
			return err
		}
		if err := r.feature(n, f); err != nil {
			return err
		}
		if len(r.unit.Things) >= featuresInUnit || r.bytes >= bytesInUnit {
			if err := r.flush(); err != nil {
				return err
			}
		}
	}
	if err != nil {
		return err
	}
	return r.flush()
}

func (r *reading) flush() error {
	if len(r.unit.Things) == 0 {
		return nil
	}
	r.unit.Name = "Boundaries in " + r.file.Name
	full := r.unit
	r.unit, r.bytes = exchange.Unit{}, 0
	return r.handOn(full)
}

// feature states one area. Degrees that are none end the reading: the whole file is of
// another system of coordinates.
func (r *reading) feature(n int, f outline.Feature) error {
	at := exchange.Where{File: r.file.Name, Row: n + 1, Column: r.code} // as in a table with a header
	code := text(f.Properties[r.code])
	refuse := func(rule, value, reason, fix string) {
		r.report(exchange.Finding{Rule: rule, Severity: exchange.Error, Where: at, Value: value, Reason: reason, Fix: fix})
	}
	area, err := outline.Parse(f.Geometry)
	switch first := r.seen[code]; {
	case errors.Is(err, outline.ErrDegrees):
		return notGeoJSON(r.file, fmt.Sprintf("feature %d: %v", n, err), "Publish or convert it as WGS 84 (EPSG:4326) and import that.")
	case code == "":
		refuse("no-code", "", "The area has no code, so nobody can tell which it is.", "Give it one, or leave it out.")
	case first > 0:
		refuse("duplicate", code, fmt.Sprintf("Feature %d is of the same area; the first stands.", first), "Put both into one MultiPolygon.")
	case err != nil:
		refuse("bad-outline", code, "The outline cannot be read: "+err.Error()+".", "Mend the geometry.")
	case isSwapped(code, area):
		refuse("swapped-axes", code, "With this outline the area lies nowhere near the United Kingdom; with latitude and longitude swapped it would lie in it.", "Write the longitude first.")
	default:
		r.seen[code] = n
		r.state(code, area, f, at)
	}
	return nil
}

func (r *reading) state(code string, area outline.Outline, f outline.Feature, at exchange.Where) {
	written := area.GeoJSON(0)
	sum := ecosystem.SumOf(written)
	claim := exchange.Stated()
	if r.vintage != "" {
		claim["locator"] = "boundaries of " + r.vintage
	}
	isNew := ecosystem.Fields{"name": cmp.Or(text(f.Properties[r.name]), code), "kind": kindOf(code)}
	if r.vintage != "" {
		isNew["vintage"] = r.vintage
	}
	r.unit.Things = append(r.unit.Things, exchange.Thing{Name: exchange.Name{Keys: []ecosystem.Key{keyOf(code)}}, Kind: ecosystem.KindPlace,
		Fields: ecosystem.Fields{"code": code, "outline": sum}, IfNew: isNew, Claim: claim, Where: at, Columns: map[string]string{"code": r.code, "name": r.name}})
	if r.unit.Beside == nil {
		r.unit.Beside = map[string][]byte{}
	}
	r.unit.Beside[sum] = written
	r.bytes += len(written)
}

// isSwapped tells whether an outline has its axes swapped: of the codes of the United
// Kingdom it is known where they lie.
func isSwapped(code string, area outline.Outline) bool {
	const south, west, north, east = 49, -9, 61.5, 2.5
	return isGSS(code) && strings.ContainsAny(code[:1], "EWSN") &&
		!area.IsLike(south, west, north, east) && area.IsLike(west, south, east, north)
}

// findCode finds the property that holds the code: the one that was named, or the only one
// that holds another GSS code on every feature.
func (r *reading) findCode(ctx context.Context) (string, error) {
	values, err := r.codes(ctx)
	names := strings.Join(slices.Sorted(maps.Keys(values)), ", ")
	named := r.decoder.Code
	switch {
	case err != nil:
		return "", err
	case named != "" && values[named] == nil:
		return "", notGeoJSON(r.file, "no feature has a property "+named, "Its properties are "+names+".")
	case named != "":
		return named, nil
	}
	most := 0
	for _, codes := range values {
		most = max(most, len(codes))
	}
	var found []string
	for name, codes := range values {
		if most > 0 && len(codes) == most {
			found = append(found, name)
		}
	}
	if slices.Sort(found); len(found) == 1 {
		return found[0], nil
	}
	reason := "no property holds GSS codes"
	if len(found) > 1 {
		reason = "several properties hold GSS codes: " + strings.Join(found, ", ")
	}
	return "", notGeoJSON(r.file, reason, "Say with --code which of its properties holds the areas' codes: "+names+".")
}

// codes are the different GSS codes that each property holds.
func (r *reading) codes(ctx context.Context) (map[string]map[string]bool, error) {
	values := map[string]map[string]bool{}
	var err error
	for _, f := range features(r.file, &err) {
		if err = ctx.Err(); err != nil {
			return nil, err
		}
		for name, v := range f.Properties {
			if values[name] == nil {
				values[name] = map[string]bool{}
			}
			if code := text(v); isGSS(code) {
				values[name][code] = true
			}
		}
	}
	if err == nil && len(values) == 0 {
		err = notGeoJSON(r.file, "it holds no feature with properties", "Name a FeatureCollection of polygons, each with its code.")
	}
	return values, err
}

func notGeoJSON(f exchange.File, reason, hint string) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " cannot be read as boundaries: " + reason + ".", Hint: hint}
}
