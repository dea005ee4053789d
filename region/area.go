package region

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
	"catchment/exchange"
)

// area is what was chosen: some districts, and what lies round them.
type area struct {
	districts map[string]string          // names by code
	around    map[string]string          // names by code of the areas that any of them lies in
	outlines  map[string]outline.Outline // of the districts that have one, by code
	venues    map[string]exchange.Thing  // seen so far, by key
}

// london is the one region whose districts are known by their codes alone.
const london, boroughsBegin = "E12000007", "E09"

// district is a row of the look-ups: a district and an area that it lies in.
type district struct{ code, name, areaCode, areaName string }

// choose finds the districts of the areas that are named, by code or name.
func choose(f found, wanted []string) (area, error) {
	rows, err := lookUps(f)
	if err != nil {
		return area{}, err
	}
	a := area{districts: map[string]string{}, around: map[string]string{}, outlines: map[string]outline.Outline{}, venues: map[string]exchange.Thing{}}
	for _, w := range wanted {
		before := len(a.districts)
		is := func(text string) bool { return text != "" && ecosystem.Fold(text) == ecosystem.Fold(w) }
		for _, d := range rows {
			if is(d.code) || is(d.name) || is(d.areaCode) || is(d.areaName) {
				a.districts[d.code] = d.name
			}
		}
		if len(a.districts) == before {
			return a, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("Nothing in the folder tells which districts %s has.", w),
				Hint: "Name a district, an area of a skills improvement plan or a combined authority as their look-ups do; for a region add the look-up from districts to regions of the Office for National Statistics, https://geoportal.statistics.gov.uk."}
		}
	}
	for _, d := range rows {
		if _, chosen := a.districts[d.code]; chosen && d.areaCode != "" {
			a.around[d.areaCode] = d.areaName
		}
	}
	return a, nil
}

// lookUps reads which districts there are and what each lies in.
func lookUps(f found) (rows []district, err error) {
	for _, file := range append(slices.Clone(f.of("districts")), f.of("regions")...) {
		t, err := exchange.OpenTable(file, func(exchange.Finding) {})
		if err != nil {
			return nil, err
		}
		cell := func(row exchange.Row, pattern string) string { return row.Get(t.Column(pattern)) }
		for row, err := range t.Rows() {
			if err != nil {
				return nil, err
			}
			d := district{code: cell(row, "LAD##CD"), name: cell(row, "LAD##NM")}
			for _, kind := range []string{"LSIP##", "CAUTH##", "RGN##"} {
				if t.Column(kind+"CD") != "" {
					d.areaCode, d.areaName = cell(row, kind+"CD"), cell(row, kind+"NM")
					rows = append(rows, d)
				}
			}
			if redrawn := row.Get("LSIP_NEW_GEOGRAPHY"); redrawn != "" {
				rows = append(rows, district{d.code, d.name, "", redrawn})
			}
			if strings.HasPrefix(d.code, boroughsBegin) {
				rows = append(rows, district{d.code, d.name, london, "London"})
			}
		}
	}
	return rows, nil
}

func placeName(gss string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeGSS, gss)}}
}

// gssOf is the code by which a place is named; empty where it has none.
func gssOf(n exchange.Name) string {
	for _, k := range n.Keys {
		if k.Scheme == ecosystem.SchemeGSS {
			return k.Value
		}
	}
	return ""
}

func (a area) isDistrict(n exchange.Name) bool { return a.districts[gssOf(n)] != "" }

func (a area) isHere(n exchange.Name) bool { return a.isDistrict(n) || a.around[gssOf(n)] != "" }

// regions states the regions that the chosen districts lie in, and the districts where no
// other look-up has.
type regions struct {
	area
	rows []district
}

// Decode implements [exchange.Decoder].
func (r regions) Decode(_ context.Context, files []exchange.File, _ func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		u := exchange.Unit{Name: "Regions"}
		stated := map[string]bool{}
		for _, d := range r.rows {
			pair := d.code + " " + d.areaCode
			if r.districts[d.code] == "" || !strings.HasPrefix(d.areaCode, "E12") || stated[pair] {
				continue
			}
			stated[pair] = true
			region := placeName(d.areaCode)
			if !stated[d.code] {
				stated[d.code] = true
				kind := "district"
				if strings.HasPrefix(d.code, boroughsBegin) {
					kind = "borough"
				}
				u.Things = append(u.Things, exchange.Thing{Name: placeName(d.code), Kind: ecosystem.KindPlace, Claim: exchange.Stated(), Where: exchange.Where{File: files[0].Name},
					IfNew: ecosystem.Fields{"name": d.name, "kind": kind, "code": d.code}})
			}
			if !stated[d.areaCode] {
				stated[d.areaCode] = true
				u.Things = append(u.Things, exchange.Thing{Name: region, Kind: ecosystem.KindPlace, Claim: exchange.Stated(), Where: exchange.Where{File: files[0].Name},
					Fields: ecosystem.Fields{"kind": "region", "code": d.areaCode}, IfNew: ecosystem.Fields{"name": d.areaName}})
			}
			u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkWithin, To: region, Claim: exchange.Stated(), Where: exchange.Where{File: files[0].Name},
				From: placeName(d.code)})
		}
		return handOn(u)
	})
}

// draw remembers the outlines of a unit of boundaries.
func (a area) draw(u exchange.Unit) {
	for _, t := range u.Things {
		sum, _ := t.Fields["outline"].(string)
		if o, err := outline.Parse(u.Beside[sum]); err == nil && sum != "" { // the boundaries' own decoder has refused what is none
			a.outlines[gssOf(t.Name)] = o
		}
	}
}

// taughtHere chooses in a provider's catalogue the courses that are held somewhere within
// the outlines, with all that is said of them, other places where they are held included.
func (a area) taughtHere(u exchange.Unit) func(exchange.Relation) bool {
	for _, t := range u.Things {
		if t.Kind == ecosystem.KindVenue {
			a.venues[t.Keys[0].String()] = t
		}
	}
	isInside, here := map[string]bool{}, map[string]bool{}
	for _, r := range u.Relations {
		if r.Type == ecosystem.LinkHeldAt && a.contains(a.venues[r.To.Keys[0].String()]) {
			isInside[r.From.Keys[0].String()] = true
		}
	}
	for _, r := range u.Relations {
		if r.Type == ecosystem.LinkHasPresentation && isInside[r.To.Keys[0].String()] {
			here[r.From.Keys[0].String()] = true
		}
	}
	for _, r := range u.Relations {
		if r.Type == ecosystem.LinkHasPresentation && here[r.From.Keys[0].String()] {
			here[r.To.Keys[0].String()] = true
		}
	}
	return func(r exchange.Relation) bool { return here[r.From.Keys[0].String()] || here[r.To.Keys[0].String()] }
}

// contains tells whether a venue lies within one of the outlines.
func (a area) contains(venue exchange.Thing) bool {
	var p outline.Point
	for field, to := range map[string]*float64{"latitude": &p.Latitude, "longitude": &p.Longitude} {
		text, _ := venue.Fields[field].(string)
		if _, err := fmt.Sscan(text, to); err != nil {
			return false
		}
	}
	return slices.ContainsFunc(slices.Collect(maps.Values(a.outlines)), func(o outline.Outline) bool { return o.Contains(p) })
}

// saysMadeUp tells whether a file of outlines says of itself that it is made up: by a
// member "synthetic" beside its features.
func saysMadeUp(f exchange.File) (bool, error) {
	in, err := f.Open()
	if err != nil {
		return false, err
	}
	defer in.Close()
	var says struct{ Synthetic bool }
	if err := json.NewDecoder(in).Decode(&says); err != nil {
		return false, &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " is no GeoJSON: " + err.Error() + ".", Hint: "Fetch the file again."}
	}
	return says.Synthetic, nil
}
