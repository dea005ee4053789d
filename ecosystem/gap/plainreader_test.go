package gap_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"pgregory.net/rapid"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
)

// plainReader answers from the records themselves, one row at a time, in maps and loops
// that share nothing with what is tested.
type plainReader struct {
	records map[eco.ID]eco.Record
	out     map[eco.LinkType]map[eco.ID][]eco.Link
	claims  map[eco.ID][]eco.Claim
	options gap.Options
}

func plainly(ctx context.Context, t *rapid.T, r eco.Reader) *plainReader {
	p := &plainReader{records: map[eco.ID]eco.Record{}, out: map[eco.LinkType]map[eco.ID][]eco.Link{}, claims: map[eco.ID][]eco.Claim{}}
	var links []eco.Link
	for record, err := range r.Scan(ctx, nil) {
		switch {
		case err != nil:
			t.Fatal(err)
		case record.Kind == eco.KindLink:
			links = append(links, eco.Link{Record: record})
		case record.Kind == eco.KindClaim:
			c := eco.Claim{Record: record}
			p.claims[c.About()] = append(p.claims[c.About()], c)
		default:
			p.records[record.ID] = record
		}
	}
	for _, l := range links {
		if p.out[l.Type()] == nil {
			p.out[l.Type()] = map[eco.ID][]eco.Link{}
		}
		if eco.StateOf(p.claims[l.ID], eco.Age{}) != eco.Unsupported {
			p.out[l.Type()][l.From()] = append(p.out[l.Type()][l.From()], l)
		}
	}
	return p
}

func (p *plainReader) far(from eco.ID, t eco.LinkType) []eco.ID {
	var ids []eco.ID
	for _, l := range p.out[t][from] {
		ids = append(ids, l.To())
	}
	return ids
}

func (p *plainReader) of(kind eco.Kind) []eco.ID {
	var ids []eco.ID
	for id, r := range p.records {
		if r.Kind == kind {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// above gives a thing and all that it belongs to.
func (p *plainReader) above(id eco.ID, t eco.LinkType) map[eco.ID]bool {
	all := map[eco.ID]bool{id: true}
	for _, up := range p.far(id, t) {
		for a := range p.above(up, t) {
			all[a] = true
		}
	}
	return all
}

// catchment gives the places whose courses count for an area.
func (p *plainReader) catchment(area eco.ID) map[eco.ID]bool {
	begin := map[eco.ID]bool{area: true}
	if p.options.Catchment == gap.Set {
		begin = map[eco.ID]bool{}
		for _, id := range p.options.Places {
			begin[id] = true
		}
	}
	inside := func(set map[eco.ID]bool) map[eco.ID]bool {
		all := map[eco.ID]bool{}
		for _, place := range p.of("Place") {
			for up := range p.above(place, "WITHIN") {
				all[place] = all[place] || set[up]
			}
		}
		return all
	}
	all := inside(begin)
	if p.options.Catchment == gap.Neighbours {
		wider := map[eco.ID]bool{}
		for _, a := range p.of("Place") {
			wider[a] = wider[a] || all[a]
			for _, b := range p.far(a, "NEIGHBOURS") {
				wider[b] = wider[b] || all[a]
				wider[a] = wider[a] || all[b]
			}
		}
		all = inside(wider)
	}
	if p.options.Catchment == gap.Learners {
		for _, to := range p.destinations(p.journeysFrom(area)) {
			all[to] = true
		}
		all = inside(all)
	}
	return all
}

func (p *plainReader) figures(occupation, place eco.ID) []eco.Link {
	var list []eco.Link
	for _, l := range p.out["OBSERVED_IN"][occupation] {
		if l.To() == place && l.Text("measure") == "adverts" {
			list = append(list, l)
		}
	}
	return list
}

func (p *plainReader) newest() string {
	newest := ""
	for _, o := range p.of("Occupation") {
		if p.records[o].Text("level") != p.level() {
			continue
		}
		for _, a := range p.options.Areas {
			for _, l := range p.figures(o, a) {
				newest = max(newest, l.Text("period"))
			}
		}
	}
	return newest
}

func (p *plainReader) level() string {
	if p.options.Level == "" {
		return "unit"
	}
	return p.options.Level
}

func (p *plainReader) rows(period string) map[gap.Key]string {
	rows := map[gap.Key]string{}
	for _, area := range p.options.Areas {
		in := p.catchment(area)
		for _, o := range p.of("Occupation") {
			if p.records[o].Text("level") == p.level() {
				rows[gap.Key{Occupation: o, Area: area}] = p.row(o, area, in, period)
			}
		}
	}
	return rows
}

func (p *plainReader) row(o, area eco.ID, in map[eco.ID]bool, period string) string {
	r := gap.OccupationRow{Occupation: o, Area: area}
	r.Demand.Status = gap.Absent
	for _, l := range p.figures(o, area) {
		if l.Text("period") == period {
			r.Demand.Observation = l.ID
			r.Demand.Status = map[string]gap.DemandStatus{"available": gap.Available, "suppressed": gap.Suppressed, "unavailable": gap.Unavailable}[l.Text("status")]
			r.Demand.Value, _ = l.Int("value")
		}
	}
	evidence := map[string]int{}
	pooled := false
	known, all := 0, 0
	for _, c := range p.of("Course") {
		if len(p.options.Courses) > 0 && !slices.Contains(p.options.Courses, p.records[c].Text("level")) {
			continue
		}
		runs, online, national, placed := p.held(c, in)
		how := p.leads(c, o)
		if how.linked {
			r.Online += one(online)
			r.National += one(national)
			r.Unplaced += one(!online && !national && !placed)
		}
		if len(runs) == 0 {
			continue
		}
		all++
		known += one(p.leadsSomewhere(c))
		r.Possible += one(how.possible && !how.linked)
		if !how.linked {
			continue
		}
		r.Supply.Courses++
		for _, run := range runs {
			r.Supply.Presentations++
			if places, stated := p.records[run].Int("places"); stated {
				r.Supply.Places += int(places)
			} else {
				r.Supply.PresentationsWithUnknownPlaces++
			}
		}
		r.Linked += one(how.strong)
		r.Weak += one(!how.strong)
		r.Disputed += one(how.disputed)
		for m := range how.methods {
			evidence[m]++
			pooled = pooled || m == "graduate_destination_pooled"
		}
	}
	if r.Demand.Status == gap.Absent || r.Demand.Status == gap.Unavailable {
		r.Broader = p.broader(o, area)
	}
	return p.told(r, evidence, pooled, period, known, all)
}

// broader gives the newest figure of the nearest area around one that has any; a place
// lies within one other here.
func (p *plainReader) broader(o, area eco.ID) *gap.Broader {
	for up := p.far(area, "WITHIN"); len(up) > 0; up = p.far(up[0], "WITHIN") {
		var found *gap.Broader
		for _, l := range p.figures(o, up[0]) {
			if value, stated := l.Int("value"); stated && l.Text("status") == "available" && (found == nil || l.Text("period") > found.Period) {
				found = &gap.Broader{Area: up[0], Figure: value, Unit: l.Text("unit"), Period: l.Text("period")}
			}
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// leadsSomewhere tells whether any evidence that counts says what a course leads to.
func (p *plainReader) leadsSomewhere(c eco.ID) bool {
	return slices.ContainsFunc(p.of("Occupation"), func(o eco.ID) bool {
		how := p.leads(c, o)
		return how.linked || how.possible
	})
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// told gives the row's line.
func (p *plainReader) told(r gap.OccupationRow, evidence map[string]int, pooled bool, period string, known, all int) string {
	class := "NO_LINKED_COURSE/"
	switch {
	case r.Demand.Status == gap.Suppressed:
		class = "DEMAND_SUPPRESSED/"
	case r.Broader != nil:
		class = "CANNOT_TELL/ONLY_BROADER_AREA"
	case r.Demand.Status == gap.Absent || r.Demand.Status == gap.Unavailable:
		class = "CANNOT_TELL/DEMAND_UNKNOWN"
	case r.Demand.Value == 0:
		class = "NO_ADVERTS_SEEN/"
	case r.Linked > 0:
		class = "LINKED/"
	case r.Weak > 0:
		class = "WEAK_LINK_ONLY/"
	case r.Possible > 0:
		class = "CANNOT_TELL/COARSE_LINK_ONLY"
	case known == 0 && all > 0:
		class = "CANNOT_TELL/NOTHING_LINKED"
	}
	var list []string
	for m, n := range evidence {
		list = append(list, fmt.Sprint(m, " ", n))
	}
	slices.Sort(list)
	var caveats []gap.Caveat
	over := false
	for up := range p.above(r.Area, "WITHIN") {
		for _, l := range p.figures(r.Occupation, up) {
			over = over || (up != r.Area && l.Text("period") == period)
		}
	}
	for _, c := range []struct {
		caveat gap.Caveat
		when   bool
	}{{gap.PlacesUnknown, r.Supply.PresentationsWithUnknownPlaces > 0}, {gap.RegionUnallocated, over},
		{gap.PooledEvidence, pooled}, {gap.CoarseLink, r.Possible > 0}, {gap.DisputedLink, r.Disputed > 0}, {gap.FewLinked, 2*known < all}} {
		if c.when {
			caveats = append(caveats, c.caveat)
		}
	}
	return fmt.Sprintf("%s %s %d %s %v | %+v | strong %d weak %d disputed %d possible %d | online %d national %d unplaced %d | %v | %v",
		class, r.Demand.Status, r.Demand.Value, r.Demand.Observation, r.Broader, r.Supply, r.Linked, r.Weak, r.Disputed, r.Possible,
		r.Online, r.National, r.Unplaced, list, caveats)
}

// held gives the presentations of a course in a catchment, and whether it is held elsewhere in some way.
func (p *plainReader) held(c eco.ID, in map[eco.ID]bool) (runs []eco.ID, online, national, placed bool) {
	course := p.records[c]
	mode := func(r eco.Record, reach string) string {
		switch {
		case reach == "national":
			return "national"
		case r.Text("delivery") == "online":
			return "online"
		case r.Text("delivery") == "unknown" || r.Text("delivery") == "":
			return ""
		}
		return "local"
	}
	all := p.far(c, "HAS_PRESENTATION")
	if len(all) == 0 {
		own := mode(course, course.Text("reach"))
		return nil, own == "online", own == "national", false
	}
	for _, run := range all {
		how := mode(p.records[run], course.Text("reach"))
		if how == "" {
			how = mode(course, course.Text("reach"))
		}
		online, national = online || how == "online", national || how == "national"
		if how == "online" || how == "national" {
			continue
		}
		here := false
		for _, venue := range p.far(run, "HELD_AT") {
			for _, place := range p.far(venue, "IN_PLACE") {
				placed, here = true, here || in[place]
			}
		}
		if here {
			runs = append(runs, run)
		}
	}
	return runs, online, national, placed
}

type occupationsStep struct {
	linked, strong, possible bool
	disputed                 bool // all links that count are
	methods                  map[string]bool
}

// methodOf gives the kind of evidence of a claim.
func methodOf(c eco.Claim) string { return cmp.Or(c.Text("method"), "statement") }

// claimsCounted gives the claims on a link that are of the kinds asked for.
func (p *plainReader) claimsCounted(link eco.ID) []eco.Claim {
	return slices.DeleteFunc(slices.Clone(p.claims[link]), func(c eco.Claim) bool {
		return p.options.Evidence != 0 && p.options.Evidence&projection.EvidenceOf(methodOf(c)) == 0
	})
}

// leads tells how a course leads to an occupation.
func (p *plainReader) leads(c, o eco.ID) occupationsStep {
	how := occupationsStep{methods: map[string]bool{}}
	certain := false
	for _, l := range p.out["LEADS_TO_OCCUPATION"][c] {
		claims := p.claimsCounted(l.ID)
		var found []string
		for _, claim := range claims {
			if claim.Affirms() {
				found = append(found, methodOf(claim))
			}
		}
		if len(found) == 0 {
			continue
		}
		if l.To() != o && p.above(o, "BROADER")[l.To()] {
			how.possible = true
		}
		if !p.above(l.To(), "BROADER")[o] {
			continue
		}
		how.linked = true
		disputed := eco.StateOf(claims, eco.Age{}) == eco.Disputed
		certain = certain || !disputed
		for _, method := range found {
			how.methods[method] = true
			good := slices.Contains([]string{"manual_coding", "occupational_standard", "graduate_destination_own", "subject_progression"}, method)
			how.strong = how.strong || (good && !disputed)
		}
	}
	how.disputed = how.linked && !certain
	return how
}
