package gap_test

import (
	"testing"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// What random boroughs seldom have: each kind of change, found and made.
func TestEveryKindOfSmallestChangeIsFoundAndChangesTheClass(t *testing.T) {
	claim := func(method string, over ...eco.Fields) eco.Fields {
		f := eco.Fields{"method": method, "assertedBy": "a source"}
		for _, o := range over {
			f = f.With(o)
		}
		return f
	}
	proposed, denial := eco.Fields{"review": "proposed"}, eco.Fields{"stance": "against", "assertedBy": "another"}
	type lead struct {
		to     string
		claims []eco.Fields
	}
	for name, c := range map[string]struct {
		demand  eco.Fields
		leads   []lead
		courses int
		there   bool // in the neighbouring borough alone
		options gap.Options
		class   gap.Class
		want    gap.ChangeKind
	}{
		"a figure kept back":         {demand: eco.Fields{"status": "suppressed"}, class: gap.DemandSuppressed, want: gap.StateDemand},
		"a figure not to be had":     {demand: eco.Fields{"status": "unavailable"}, class: gap.DemandUnknown, want: gap.StateDemand},
		"nothing observed":           {demand: eco.Fields{}, class: gap.DemandUnknown, want: gap.StateDemand},
		"no adverts":                 {demand: eco.Fields{"status": "available", "value": int64(0)}, class: gap.NoAdvertsSeen, want: gap.StateDemand},
		"a linked course":            {leads: []lead{{"111", []eco.Fields{claim("manual_coding")}}}, class: gap.Linked, want: gap.RetractEvidence},
		"more linked than listed":    {leads: []lead{{"111", []eco.Fields{claim("manual_coding")}}}, courses: 101, class: gap.Linked, want: gap.ZeroDemand},
		"linked by something finer":  {leads: []lead{{"1111", []eco.Fields{claim("occupational_standard")}}}, class: gap.Linked, want: gap.RetractEvidence},
		"a weak link":                {leads: []lead{{"111", []eco.Fields{claim("provider_claim")}}}, class: gap.WeakLinkOnly, want: gap.AddEvidence},
		"a candidate on a weak link": {leads: []lead{{"111", []eco.Fields{claim("provider_claim"), claim("manual_coding", proposed)}}}, class: gap.WeakLinkOnly, want: gap.AcceptEvidence},
		"a disputed strong link":     {leads: []lead{{"111", []eco.Fields{claim("manual_coding"), claim("manual_coding", denial)}}}, class: gap.WeakLinkOnly, want: gap.SettleDispute},
		"a disputed weak link":       {leads: []lead{{"111", []eco.Fields{claim("provider_claim"), claim("provider_claim", denial)}}}, class: gap.WeakLinkOnly, want: gap.RetractEvidence},
		"only weak evidence asked":   {leads: []lead{{"111", []eco.Fields{claim("provider_claim")}}}, options: gap.Options{Evidence: kinds("provider_claim")}, class: gap.WeakLinkOnly, want: gap.RetractEvidence},
		"a coarse link":              {leads: []lead{{"11", []eco.Fields{claim("manual_coding")}}}, class: gap.CoarseLinkOnly, want: gap.AddLink},
		"a candidate":                {leads: []lead{{"111", []eco.Fields{claim("title_match", proposed)}}}, class: gap.NothingLinked, want: gap.AcceptEvidence},
		"a candidate not asked for":  {leads: []lead{{"111", []eco.Fields{claim("title_match", proposed)}}}, options: gap.Options{Evidence: kinds("manual_coding")}, class: gap.NothingLinked, want: gap.AddLink},
		"a course next door":         {leads: []lead{{"111", []eco.Fields{claim("manual_coding")}}}, there: true, class: gap.NoLinkedCourse, want: gap.HoldCourse},
		"linked to something else":   {leads: []lead{{"112", []eco.Fields{claim("manual_coding")}}}, class: gap.NoLinkedCourse, want: gap.AddLink},
		"nothing at all":             {class: gap.NothingLinked, want: gap.AddLink},
	} {
		t.Run(name, func(t *testing.T) {
			w := &randomBorough{t: t, ctx: t.Context(), reg: registry(), occupations: map[string]eco.ID{}}
			w.begin()
			here, there := w.thing("Place", nil), w.thing("Place", nil)
			w.link(here, "NEIGHBOURS", there, "", nil, nil)
			w.classification()
			if c.demand == nil {
				c.demand = eco.Fields{"status": "available", "value": int64(5)}
			}
			if len(c.demand) > 0 {
				w.link(w.occupations["111"], "OBSERVED_IN", here, "", c.demand.With(eco.Fields{"measure": "adverts", "period": "2026-Q2"}), nil)
			}
			w.link(w.occupations["112"], "OBSERVED_IN", here, "", eco.Fields{"measure": "adverts", "period": "2026-Q2", "status": "available", "value": int64(1)}, nil)
			for range max(c.courses, 1) {
				course := w.thing("Course", eco.Fields{"level": "fe"})
				if c.there {
					w.hold(course, there)
				} else {
					w.hold(course, here)
				}
				for _, l := range c.leads {
					link := w.link(course, "LEADS_TO_OCCUPATION", w.occupations[l.to], "", nil, l.claims[0])
					for _, more := range l.claims[1:] {
						w.draft.Claim(link, "", more)
					}
				}
			}
			w.commit()
			o := c.options
			o.Areas, o.Occupations = []eco.ID{here}, []eco.ID{w.occupations["111"]}
			row, why := w.only(o)
			if row.Class != c.class || why.Change.Kind != c.want {
				t.Fatalf("it is %s, by %+v; want %s, by %s", row.Class, why.Change, c.class, c.want)
			}
			w.apply(why.Change, o)
			if after, _ := w.only(o); after.Class == row.Class {
				t.Errorf("%+v leaves it %s", why.Change, after.Class)
			}
		})
	}
}

// only gives the one row of a question, with what it rests on.
func (w *randomBorough) only(o gap.Options) (gap.OccupationRow, gap.Because) {
	reader, learning := w.now(eco.PublicLens)
	g, err := gap.OccupationGaps(learning, eco.PublicLens, o)
	if err != nil {
		w.t.Fatal(err)
	}
	rows, err := g.Rows(gap.Page{})
	if err != nil || len(rows.Rows) != 1 {
		w.t.Fatal(rows, err)
	}
	because, err := g.Explain(w.ctx, reader, rows.Rows)
	if err != nil {
		w.t.Fatal(err)
	}
	return rows.Rows[0], because[0]
}
