package gap_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
)

func TestCoursesWithoutDemandEqualAPlainReadOfTheRecords(t *testing.T) {
	seen := map[gap.Reason]int{}
	rapid.Check(t, func(rt *rapid.T) {
		w := newBorough(t.Context(), rt, false)
		lens := rapid.SampledFrom([]eco.Lens{eco.PublicLens, eco.TeamLens}).Draw(rt, "lens")
		reader, learning := w.now(lens)
		o := w.asked()
		o.Catchment, o.Areas, o.Places = gap.Set, o.Areas[:1], w.areas // so that most courses are asked about
		piles, err := gap.CoursesWithoutDemand(learning, lens, o)
		if err != nil {
			rt.Fatal(err)
		}
		g, err := gap.OccupationGaps(learning, lens, o)
		if err != nil {
			rt.Fatal(err)
		}
		got := map[eco.ID]gap.Reason{}
		for _, pile := range []gap.Pile{gap.Gap, gap.NoGap, gap.CannotTell} {
			for i := range piles.Len(pile) {
				row := piles.Row(pile, i)
				got[row.Subject] = row.Reason
				seen[row.Reason]++
			}
		}
		p := plainly(w.ctx, rt, reader)
		p.options = o
		if diff := cmp.Diff(p.reasons(g.Period), got); diff != "" {
			rt.Errorf("%v (-want +got)\n%s", o, diff)
		}
	})
	t.Log(seen)
}

// reasons gives why each course that is held in a catchment lies in its pile.
func (p *plainReader) reasons(period string) map[eco.ID]gap.Reason {
	reasons := map[eco.ID]gap.Reason{}
	for _, c := range p.of("Course") {
		if len(p.options.Courses) > 0 && !slices.Contains(p.options.Courses, p.records[c].Text("level")) {
			continue
		}
		for _, area := range p.options.Areas {
			if runs, _, _, _ := p.held(c, p.catchment(area)); len(runs) > 0 {
				reasons[c] = p.reason(c, period)
			}
		}
	}
	return reasons
}

// reason gives the first reason that any link of a course gives.
func (p *plainReader) reason(c eco.ID, period string) gap.Reason {
	given := map[gap.Reason]bool{}
	for _, l := range p.out["LEADS_TO_OCCUPATION"][c] {
		claims := p.claimsCounted(l.ID)
		if slices.ContainsFunc(claims, eco.Claim.Affirms) {
			given[p.reasonOf(l.To(), eco.StateOf(claims, eco.Age{}) == eco.Disputed, period)] = true
		}
	}
	for _, r := range []gap.Reason{"LEADS_TO_DEMAND", "DISPUTED", "ONLY_BROADER_KNOWN", "DEMAND_NOT_KNOWN", "NO_DEMAND_SEEN"} {
		if given[r] {
			return r
		}
	}
	return "NO_OCCUPATION_KNOWN"
}

// reasonOf gives the reason that a link to an occupation gives: by the demand for the row
// that this lies below, else for all rows below it.
func (p *plainReader) reasonOf(o eco.ID, disputed bool, period string) gap.Reason {
	demands := map[string]bool{}
	isRow := func(id eco.ID) bool { return p.records[id].Text("level") == p.level() }
	for up := range p.above(o, "BROADER") {
		if isRow(up) {
			switch demand := p.demandEverywhere(up, period); {
			case demand == "zero":
				return "NO_DEMAND_SEEN"
			case demand == "unknown":
				return "DEMAND_NOT_KNOWN"
			case disputed:
				return "DISPUTED"
			}
			return "LEADS_TO_DEMAND"
		}
	}
	for _, row := range p.of("Occupation") {
		if isRow(row) && p.above(row, "BROADER")[o] {
			demands[p.demandEverywhere(row, period)] = true
		}
	}
	switch {
	case len(demands) == 0:
		return "DEMAND_NOT_KNOWN"
	case len(demands) == 1 && demands["zero"]:
		return "NO_DEMAND_SEEN"
	}
	return "ONLY_BROADER_KNOWN"
}

// demandEverywhere tells whether demand for an occupation was seen in any area, was
// counted in all and is zero, or is unknown.
func (p *plainReader) demandEverywhere(o eco.ID, period string) string {
	known := "zero"
	for _, area := range p.options.Areas {
		counted := false
		for _, l := range p.figures(o, area) {
			value, stated := l.Int("value")
			if l.Text("period") != period || l.Text("status") != "available" || !stated {
				continue
			}
			if counted = true; value > 0 {
				return "seen"
			}
		}
		if !counted {
			known = "unknown"
		}
	}
	return known
}
