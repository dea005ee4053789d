package main

import (
	"context"
	"encoding/json"
	"iter"

	"catchment/ecosystem"
	"catchment/exchange"
)

// joined says which things that the report of 2021 speaks of others know by another key.
// It is written by hand; without it London would be there twice.
type joined struct{}

var oneThing = []struct {
	kind        ecosystem.Kind
	report, key string
}{
	{ecosystem.KindPlace, "slug:plc-london", "gss:E12000007"},
	{ecosystem.KindPlace, "slug:plc-uk", "gss:K02000001"},
	{ecosystem.KindActor, "slug:act-dfe", "govuk:department-for-education"},
	{ecosystem.KindActor, "slug:act-dwp", "govuk:department-for-work-pensions"},
	{ecosystem.KindActor, "slug:act-ons", "govuk:office-for-national-statistics"},
}

// Decode implements [exchange.Decoder].
func (joined) Decode(context.Context, []exchange.File, func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		u := exchange.Unit{Name: "One thing, two names"}
		for _, j := range oneThing {
			u.Things = append(u.Things, exchange.Thing{Name: names(j.report, j.key), Kind: j.kind, Claim: exchange.Stated()})
		}
		return handOn(u)
	})
}

// boroughs says that the areas of a file of London's boroughs lie in London.
type boroughs struct{}

// Decode implements [exchange.Decoder].
func (boroughs) Decode(_ context.Context, files []exchange.File, _ func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		u := exchange.Unit{Name: "Boroughs of London"}
		for _, f := range files {
			codes, err := codesIn(f)
			if err != nil {
				return err
			}
			for i, code := range codes {
				u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkWithin, From: names("gss:" + code), To: names("gss:E12000007"),
					Claim: exchange.Stated(), Where: exchange.Where{File: f.Name, Row: i + 2}})
			}
		}
		return handOn(u)
	})
}

func codesIn(f exchange.File) ([]string, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var all struct {
		Features []struct{ Properties struct{ Code string } }
	}
	if err := json.NewDecoder(in).Decode(&all); err != nil {
		return nil, err
	}
	var codes []string
	for _, feature := range all.Features {
		codes = append(codes, feature.Properties.Code)
	}
	return codes, nil
}
