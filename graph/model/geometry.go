package model

import (
	"encoding/json"
	"math"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
	"catchment/loaders"
)

// planGeometry asks for the outline of a place, with as many points as the tolerance leaves.
func planGeometry(l *level, a *asked) error {
	tolerance, _ := a.args["tolerance"].(float64)
	if tolerance < 0 || math.IsNaN(tolerance) || math.IsInf(tolerance, 0) {
		return wrongArgument("Leave it out for all points, or write for instance 0.001.", "A tolerance is a number of degrees from 0, not %v.", tolerance)
	}
	a.want = func(t *Thing) loaders.Want { return loaders.Want{Beside: t.record.OutlineSum()} }
	a.take = func(_ *Thing, got loaders.Got) (any, error) {
		switch {
		case got.Beside == nil:
			return nil, nil
		case tolerance == 0:
			return json.RawMessage(got.Beside), nil
		}
		o, err := outline.Parse(got.Beside)
		if err != nil {
			return nil, &ecosystem.Error{Code: ecosystem.Storage, Message: "The outline cannot be read: " + err.Error() + ".", Hint: "Import its boundaries again."}
		}
		return json.RawMessage(o.GeoJSON(tolerance)), nil
	}
	return nil
}

// containing narrows a list of places to those round a point.
func containing(set *loaders.Set, of any, where *ecosystem.Filter) (*ecosystem.Filter, error) {
	named, asked := of.(map[string]any)
	if !asked {
		return where, nil
	}
	latitude, wrong := graphql.UnmarshalFloat(named["latitude"])
	longitude, alsoWrong := graphql.UnmarshalFloat(named["longitude"])
	p := outline.Point{Latitude: latitude, Longitude: longitude}
	if wrong != nil || alsoWrong != nil || !p.IsOnEarth() {
		return nil, wrongArgument("Latitude is from -90 to 90, longitude from -180 to 180.", "There is no point at latitude %v and longitude %v.", named["latitude"], named["longitude"])
	}
	places, err := outlined(set)
	if err != nil {
		return nil, err
	}
	outlines, err := set.Registry().Outlines(set.Context(), set.View(), places, nil)
	round := ecosystem.Filter{IDs: []ecosystem.ID{}}
	for id, o := range outlines {
		if o.Contains(p) {
			round.IDs = append(round.IDs, id)
		}
	}
	if where != nil {
		round = ecosystem.Filter{And: []ecosystem.Filter{round, *where}}
	}
	return &round, err
}

// outlined are all places that have an outline.
func outlined(set *loaders.Set) (map[ecosystem.ID]ecosystem.Record, error) {
	has := &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "outline", Test: ecosystem.Stated}}
	found, err := set.View().Find(set.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindPlace}, Where: has}, ecosystem.Page{})
	if err != nil {
		return nil, err
	}
	return set.View().Records(set.Context(), found.Items)
}
