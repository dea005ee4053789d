package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// Postcode is one with the district that it is of. The import keeps none; it tells of venues
// that lie in another district than their postcode says.
type Postcode struct {
	Code     string // as [NormalPostcode] writes it
	District string // its GSS code
	Where    Where
}

// NormalPostcode writes a postcode in capitals, without spaces.
func NormalPostcode(code string) string {
	return strings.ToUpper(strings.Join(strings.Fields(code), ""))
}

// postcoded are the venues to compare, read when the first postcodes come.
type postcoded struct {
	points
	venues    map[string][]ecosystem.ID // by postcode
	districts map[string]ecosystem.ID   // those that have an outline, by code
}

// comparePostcodes tells of the venues that lie in another district than their postcodes,
// by the outlines that there are.
func (im *importer) comparePostcodes(ctx context.Context, codes []Postcode) error {
	if len(codes) == 0 {
		return nil
	}
	if im.postcoded == nil {
		if err := im.readPostcoded(ctx); err != nil {
			return err
		}
	}
	for _, c := range codes {
		for _, id := range im.postcoded.venues[c.Code] {
			im.postcoded.compare(id, c)
		}
	}
	return nil
}

func (im *importer) readPostcoded(ctx context.Context) error {
	head, err := im.reg.Head(ctx)
	if err != nil {
		return err
	}
	p := &postcoded{points: newPoints(im, im.reg.At(head, ecosystem.TeamLens)), venues: map[string][]ecosystem.ID{}, districts: map[string]ecosystem.ID{}}
	if err := p.readAreas(ctx); err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(p.records)) {
		r := p.records[id]
		code := NormalPostcode(r.Text("postcode"))
		if _, located := p.at[r.ID]; located && code != "" {
			p.venues[code] = append(p.venues[code], r.ID)
		}
		if _, drawn := p.areas[r.ID]; drawn && r.SortOfArea() == "district" {
			p.districts[r.Text("code")] = r.ID
		}
	}
	if len(p.districts) == 0 {
		im.findings.add(Finding{Rule: "no-boundaries", Severity: Warning, Reason: "No district has an outline, so it is not known where venues lie, and nothing was compared.",
			Fix: "Import the districts' boundaries first."})
	}
	im.postcoded = p
	return nil
}

// compare tells of a venue where its coordinates and its postcode are of two districts.
func (p *postcoded) compare(id ecosystem.ID, c Postcode) {
	here := p.at[id]
	said, drawn := p.districts[c.District]
	if drawn && (p.areas[said].Contains(here) || p.areas[said].IsNear(here, ecosystem.NearEdge)) {
		return
	}
	in := ""
	for _, area := range p.round(here) {
		if p.records[area].SortOfArea() == "district" {
			in = p.name(area)
		}
	}
	of := c.District
	if drawn {
		of = p.name(said)
	}
	reason := fmt.Sprintf("Its postcode %s is of %s, and its coordinates lie in %s.", c.Code, of, in)
	switch {
	case in == "" && !drawn:
		return // of neither district the boundaries are known
	case in == "":
		reason = fmt.Sprintf("Its postcode %s is of %s, and its coordinates lie outside it.", c.Code, of)
	}
	p.im.findings.add(Finding{Rule: "other-district", Severity: Warning, Where: c.Where, About: Name{ID: id},
		Value: fmt.Sprintf("%s: %v, %v", p.name(id), here.Latitude, here.Longitude), Reason: reason, Fix: "Compare both with a map, and mend the one that is wrong at the source."})
}
