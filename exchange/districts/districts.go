// Package districts reads look-up tables of local authority districts: which
// district lies in which Local Skills Improvement Plan area or combined
// authority, as the Department for Education and the Office for National
// Statistics publish them, and which districts share a boundary.
package districts

import (
	"context"
	"iter"
	"regexp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads each table into places, keyed by GSS code, and the WITHIN and
// NEIGHBOURS links between them. The year in a code column's name (LAD23CD) is
// the boundaries' vintage: districts change on 1 April.
type Decoder struct{}

var (
	plans = exchange.Layout{Name: "districts and their skills improvement plans",
		Columns: []string{"LAD##CD", "LAD##NM", "LSIP##CD", "LSIP##NM"}}
	authorities = exchange.Layout{Name: "districts and their combined authorities",
		Columns: []string{"LAD##CD", "LAD##NM", "CAUTH##CD", "CAUTH##NM"}}
	neighbours = exchange.Layout{Name: "neighbouring districts",
		Columns: []string{"a", "b", "basis", "confidence"}}
)

// newAreas is the optional column of areas as they are drawn anew.
const newAreas = "LSIP_NEW_GEOGRAPHY"

// Decode implements [exchange.Decoder]. All tables of one layout are one unit.
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		tables, err := exchange.Recognise(files, []exchange.Layout{plans, authorities, neighbours}, report)
		if err != nil {
			yield(exchange.Unit{}, err)
			return
		}
		d := decoding{report: report, stated: map[string]string{}, statedWithin: map[[2]string]bool{}}
		for _, read := range []func(map[string][]*exchange.Table) error{d.plans, d.authorities, d.neighbours} {
			d.unit = exchange.Unit{}
			if err = read(tables); err == nil {
				err = ctx.Err()
			}
			if d.unit.Name == "" && err == nil {
				continue
			}
			if !yield(d.unit, err) || err != nil {
				return
			}
		}
	}
}

// decoding is one reading of the tables.
type decoding struct {
	report       func(exchange.Finding)
	unit         exchange.Unit
	stated       map[string]string  // the name under which each place was first stated, by key
	statedWithin map[[2]string]bool // which place was stated to lie within which
}

func (d *decoding) plans(all map[string][]*exchange.Table) error {
	if len(all[plans.Name]) == 0 {
		return nil
	}
	d.begin("Districts and skills improvement plan areas", "src-lsip-lookup", ecosystem.Fields{
		"name": "Local Skills Improvement Plan areas, look-up from districts", "publisher": "Department for Education",
		"credit": "Contains OS data © Crown copyright and database right. Licensed under the Open Government Licence v3.0"})
	for _, t := range all[plans.Name] {
		redrawn, err := redrawnAreas(t)
		if err != nil {
			return err
		}
		err = d.eachDistrict(t, "LSIP##", "lsip_area", func(row exchange.Row, district exchange.Name) {
			if area := row.Get(newAreas); redrawn[area] {
				d.statePlace(exchange.Thing{Name: newArea(area), Kind: ecosystem.KindPlace, Where: row.Where(newAreas),
					Fields: ecosystem.Fields{"name": area, "kind": "lsip_area"}})
				d.stateWithin(district, newArea(area), row.Where(newAreas))
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// redrawnAreas gives the areas of the new drawing that some district's area of the
// old one does not share its name with: those are areas of their own, and have no code.
func redrawnAreas(t *exchange.Table) (map[string]bool, error) {
	names := map[string]bool{}
	old := t.Column("LSIP##NM")
	for row, err := range t.Rows() {
		if err != nil {
			return nil, err
		}
		if area := row.Get(newAreas); area != "" && area != row.Get(old) {
			names[area] = true
		}
	}
	return names, nil
}

func (d *decoding) authorities(all map[string][]*exchange.Table) error {
	if len(all[authorities.Name]) == 0 {
		return nil
	}
	d.begin("Districts and combined authorities", "src-cauth-lookup", ecosystem.Fields{
		"name": "Local authority districts to combined authorities, look-up in England", "publisher": "Office for National Statistics"})
	for _, t := range all[authorities.Name] {
		if err := d.eachDistrict(t, "CAUTH##", "combined_authority", func(exchange.Row, exchange.Name) {}); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoding) begin(unit, slug string, source ecosystem.Fields) {
	key := ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: slug}
	d.unit = exchange.Unit{Name: unit, Source: key, Things: []exchange.Thing{{Name: exchange.Name{Keys: []ecosystem.Key{key}}, Kind: ecosystem.KindSource,
		Fields: source.With(ecosystem.Fields{"kind": "document", "licence": "Open Government Licence v3.0"})}}}
}

// eachDistrict states the district and the area of every row, and that the one lies
// within the other; alsoState is called for what else the row says of the district.
func (d *decoding) eachDistrict(t *exchange.Table, area, kind string, alsoState func(exchange.Row, exchange.Name)) error {
	code, name := t.Column("LAD##CD"), t.Column("LAD##NM")
	areaCode, areaName := t.Column(area+"CD"), t.Column(area+"NM")
	for row, err := range t.Rows() {
		if err != nil {
			return err
		}
		gss, ok := d.gss(row, code)
		if !ok {
			continue
		}
		district := placeName(gss)
		d.statePlace(exchange.Thing{Name: district, Kind: ecosystem.KindPlace, Where: row.Where(code), Columns: map[string]string{"name": name},
			Fields: ecosystem.Fields{"name": row.Get(name), "kind": kindOf(gss), "code": gss},
			IfNew:  ecosystem.Fields{"vintage": year(code) + "-04"}})
		if wide, ok := d.gss(row, areaCode); ok {
			d.statePlace(exchange.Thing{Name: placeName(wide), Kind: ecosystem.KindPlace, Where: row.Where(areaCode), Columns: map[string]string{"name": areaName},
				Fields: ecosystem.Fields{"name": row.Get(areaName), "kind": kind, "code": wide},
				IfNew:  ecosystem.Fields{"vintage": year(areaCode)}})
			d.stateWithin(district, placeName(wide), row.Where(areaCode))
		}
		alsoState(row, district)
	}
	return nil
}

// statePlace states a place the first time that it comes up.
func (d *decoding) statePlace(t exchange.Thing) {
	key, name := t.Keys[0].String(), t.Fields["name"].(string)
	first, seen := d.stated[key]
	switch {
	case !seen:
		d.stated[key] = name
		t.Claim = exchange.Stated()
		d.unit.Things = append(d.unit.Things, t)
	case first != name:
		d.report(exchange.Finding{Rule: "said-twice", Severity: exchange.Warning, Where: t.Where, Value: name,
			Reason: "An earlier row calls " + key + " " + first + "; the first stands.", Fix: "Let the rows agree."})
	}
}

// stateWithin links the two the first time that a row says so: a table of some districts may come beside that of all.
func (d *decoding) stateWithin(district, area exchange.Name, at exchange.Where) {
	pair := [2]string{district.String(), area.String()}
	if d.statedWithin[pair] {
		return
	}
	d.statedWithin[pair] = true
	d.unit.Relations = append(d.unit.Relations, exchange.Relation{Type: ecosystem.LinkWithin, From: district, To: area, Claim: exchange.Stated(), Where: at})
}

var gssCode = regexp.MustCompile(`^[A-Z]\d{8}$`)

// gss reads a GSS code; one that is malformed is reported.
func (d *decoding) gss(row exchange.Row, column string) (string, bool) {
	code := ecosystem.NewKey(ecosystem.SchemeGSS, row.Get(column)).Value
	if gssCode.MatchString(code) {
		return code, true
	}
	d.report(row.Finding(exchange.Error, column, "bad-code", "A GSS code is a letter and eight digits.", "Mend the code."))
	return "", false
}

// neighbours reads pairs of districts. The table says itself on what basis and
// how surely, and names no publisher: its claims rest on the import's own source.
func (d *decoding) neighbours(all map[string][]*exchange.Table) error {
	if len(all[neighbours.Name]) == 0 {
		return nil
	}
	d.unit.Name = "Neighbouring districts"
	seen := map[[2]string]bool{}
	for _, t := range all[neighbours.Name] {
		for row, err := range t.Rows() {
			if err != nil {
				return err
			}
			d.stateNeighbours(row, seen)
		}
	}
	return nil
}

// stateNeighbours links two neighbours once, from the lower code to the higher, whichever way round the rows name them.
func (d *decoding) stateNeighbours(row exchange.Row, seen map[[2]string]bool) {
	a, aOK := d.gss(row, "a")
	b, bOK := d.gss(row, "b")
	pair := [2]string{min(a, b), max(a, b)}
	switch {
	case !aOK || !bOK:
	case a == b:
		d.report(exchange.Finding{Rule: "own-neighbour", Severity: exchange.Error, Where: row.Where("b"), Value: b,
			Reason: "A district is no neighbour of itself.", Fix: "Mend one of the codes."})
	case seen[pair]:
		d.report(exchange.Finding{Rule: "duplicate", Severity: exchange.Note, Where: row.Where(""), Value: a + ", " + b,
			Reason: "An earlier row names the pair.", Fix: "Take one of the rows out."})
	default:
		seen[pair] = true
		claim := exchange.ClaimFields{"basis": row.Get("basis"), "confidence": row.Get("confidence")}
		d.unit.Relations = append(d.unit.Relations, exchange.Relation{Type: ecosystem.LinkNeighbours, From: placeName(pair[0]), To: placeName(pair[1]),
			Claim: claim, Where: row.Where("")})
	}
}

func placeName(gss string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{{Scheme: ecosystem.SchemeGSS, Value: gss}}}
}

// newArea names an area that has no code yet by its name.
func newArea(name string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("lsip", name)}}
}

// kindOf tells London's boroughs from other districts, as their codes do.
func kindOf(gss string) string {
	if gss[:3] == "E09" {
		return "borough"
	}
	return "district"
}

var yearDigits = regexp.MustCompile(`\d\d`)

// year is the one in a column's name: LAD23CD is of 2023.
func year(column string) string { return "20" + yearDigits.FindString(column) }
