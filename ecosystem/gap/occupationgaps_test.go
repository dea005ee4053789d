package gap_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

// randomBorough is a made-up corner of a country, with courses and demand drawn at random.
type randomBorough struct {
	t           rapid.TB
	draw        *rapid.T
	ctx         context.Context
	reg         *eco.Registry
	draft       *eco.Draft
	region      eco.ID
	boroughs    []eco.ID          // and the ward within the first
	areas       []eco.ID          // of region and boroughs, those that everybody sees
	occupations map[string]eco.ID // by code
	courses     []eco.ID
	made        int
	openLinks   bool // no link to an occupation is hidden
}

var methods = []string{"", "manual_coding", "occupational_standard", "graduate_destination_own", "graduate_destination_pooled",
	"subject_progression", "title_match", "provider_claim"}

func newBorough(ctx context.Context, t *rapid.T, openLinks bool) *randomBorough {
	w := &randomBorough{t: t, draw: t, ctx: ctx, reg: registry(), occupations: map[string]eco.ID{}, openLinks: openLinks}
	w.begin()
	w.places()
	w.classification()
	w.demand()
	w.journeys()
	for range rapid.IntRange(0, 7).Draw(t, "courses") {
		w.course()
	}
	w.commit()
	return w
}

func registry() *eco.Registry { return eco.NewRegistry(storetest.NewModel(), eco.Options{}) }

func kinds(methods ...string) projection.EvidenceSet { return projection.EvidenceOf(methods...) }

func (w *randomBorough) begin() {
	var err error
	if w.draft, err = w.reg.Draft(w.ctx); err != nil {
		w.t.Fatal(err)
	}
}

func (w *randomBorough) commit() {
	if _, err := w.reg.Apply(w.ctx, eco.Principal{Name: "Ann", Role: eco.RoleEditor}, w.draft.ChangeSet(eco.Edit, "")); err != nil {
		w.t.Fatal(err)
	}
}

func (w *randomBorough) now(lens eco.Lens) (eco.Reader, *projection.CourseTable) {
	head, err := w.reg.Head(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	s, err := projection.Build(w.ctx, w.reg.At(head, eco.TeamLens))
	if err != nil {
		w.t.Fatal(err)
	}
	return w.reg.At(head, lens), s.Courses()
}

func (w *randomBorough) thing(kind eco.Kind, fields eco.Fields) eco.ID {
	w.made++
	return w.draft.Create(kind, "", fields.With(eco.Fields{"name": fmt.Sprintf("%s %d", kind, w.made)}), nil)
}

func (w *randomBorough) link(from eco.ID, t eco.LinkType, to eco.ID, qualifier string, fields, claim eco.Fields) eco.ID {
	id, err := w.draft.Link(w.ctx, eco.LinkIdentity{Type: t, From: from, To: to, Qualifier: qualifier}, "", fields, claim)
	if err != nil {
		w.t.Fatal(err)
	}
	return id
}

func (w *randomBorough) flip(n int, what string) bool {
	return rapid.IntRange(1, n).Draw(w.draw, what) == 1
}

// hidden hides a thing from the public, now and then; never where nothing is drawn at random.
func (w *randomBorough) hidden(f eco.Fields) eco.Fields {
	if w.draw != nil && w.flip(8, "hidden") {
		return f.With(eco.Fields{"visibility": "team"})
	}
	return f
}

func (w *randomBorough) places() {
	w.region = w.thing("Place", eco.Fields{"kind": "region"})
	w.areas = []eco.ID{w.region}
	for range 4 {
		fields := w.hidden(eco.Fields{"kind": "borough"})
		w.boroughs = append(w.boroughs, w.thing("Place", fields))
		if fields["visibility"] == nil {
			w.areas = append(w.areas, w.boroughs[len(w.boroughs)-1])
		}
	}
	ward := w.thing("Place", eco.Fields{"kind": "unknown"})
	for i, b := range w.boroughs {
		if i < 3 {
			w.join(b, "WITHIN", w.region)
		}
		for _, other := range w.boroughs[:i] {
			if w.flip(3, "neighbours") {
				w.join(b, "NEIGHBOURS", other)
			}
		}
	}
	w.join(ward, "WITHIN", w.boroughs[0])
	w.boroughs, w.areas = append(w.boroughs, ward), append(w.areas, ward)
}

// join links two things. The link or its only claim is hidden, now and then.
func (w *randomBorough) join(from eco.ID, t eco.LinkType, to eco.ID) {
	w.link(from, t, to, "", w.hidden(nil), w.hidden(nil))
}

func (w *randomBorough) classification() {
	levels := map[int]string{1: "major", 2: "minor", 3: "unit", 4: "named"}
	for _, code := range []string{"1", "11", "111", "112", "12", "121", "2", "21", "211", "1111"} {
		fields := eco.Fields{"scheme": "toy", "code": code, "level": levels[len(code)]}
		if code == "112" {
			fields["greenMeasures"], fields["sectorSpecificity"] = []string{"by law=yes"}, "agnostic"
		}
		w.occupations[code] = w.thing("Occupation", w.hidden(fields))
		if len(code) > 1 {
			w.join(w.occupations[code], "BROADER", w.occupations[code[:len(code)-1]])
		}
	}
}

func (w *randomBorough) demand() {
	for _, code := range []string{"111", "112", "121", "211", "11"} {
		for _, place := range append([]eco.ID{w.region}, w.boroughs...) {
			for _, period := range []string{"2026-Q1", "2026-Q2"} {
				f := eco.Fields{"measure": "adverts", "unit": "adverts in the quarter", "period": period, "status": "available"}
				switch rapid.IntRange(0, 7).Draw(w.draw, "demand") {
				case 0, 1:
					continue
				case 2:
					f["status"] = "suppressed"
				case 3:
					f["status"] = "unavailable"
				case 4:
					f["value"] = int64(0)
				default:
					f["value"] = int64(rapid.IntRange(1, 3).Draw(w.draw, "adverts"))
				}
				w.link(w.occupations[code], "OBSERVED_IN", place, "adverts/"+period, w.hidden(f), nil)
			}
		}
	}
}

// journeys are drawn for some pairs of places, so that many areas have none of their own.
func (w *randomBorough) journeys() {
	all := append([]eco.ID{w.region}, w.boroughs...)
	for range rapid.IntRange(0, 8).Draw(w.draw, "journeys") {
		home, delivery := rapid.SampledFrom(all).Draw(w.draw, "home"), rapid.SampledFrom(w.boroughs).Draw(w.draw, "delivery")
		measure, period := rapid.SampledFrom([]string{"starts", "starts", "achievements"}).Draw(w.draw, "measure"), rapid.SampledFrom([]string{"2024", "2025"}).Draw(w.draw, "year")
		f := eco.Fields{"measure": measure, "unit": "learners", "period": period, "status": "available", "countedWhere": "residence_to_delivery",
			"value": int64(rapid.SampledFrom([]int{0, 1, 3, 40, 60, 90}).Draw(w.draw, "learners"))}
		switch rapid.IntRange(0, 5).Draw(w.draw, "status") {
		case 0:
			f["status"], f["value"] = "suppressed", nil
		case 1:
			f["status"], f["value"] = "unavailable", nil
		case 2:
			f["countedWhere"] = "residence"
		}
		w.link(home, "OBSERVED_IN", delivery, measure+"/"+period, w.hidden(f), nil)
	}
}

func (w *randomBorough) course() {
	some := func(what string, words ...string) string { return rapid.SampledFrom(words).Draw(w.draw, what) }
	c := w.thing("Course", w.hidden(eco.Fields{"level": some("level", "fe", "he", "unknown"), "delivery": some("delivery", "classroom", "classroom", "classroom", "online", "unknown"),
		"reach": some("reach", "local", "local", "local", "national")}))
	w.courses = append(w.courses, c)
	for range rapid.IntRange(0, 3).Draw(w.draw, "presentations") {
		f := eco.Fields{"delivery": some("its delivery", "unknown", "unknown", "classroom", "online")}
		if w.flip(2, "places stated") {
			f["places"] = int64(rapid.IntRange(0, 30).Draw(w.draw, "places"))
		}
		p := w.thing("Presentation", w.hidden(f))
		w.link(c, "HAS_PRESENTATION", p, "", nil, nil)
		for range rapid.IntRange(0, 2).Draw(w.draw, "venues") {
			v := w.thing("Venue", w.hidden(nil))
			w.link(p, "HELD_AT", v, "", nil, nil)
			if !w.flip(5, "nowhere") {
				w.link(v, "IN_PLACE", rapid.SampledFrom(w.boroughs).Draw(w.draw, "place"), "", nil, nil)
			}
		}
	}
	codes := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"1", "11", "111", "111", "112", "112", "12", "121", "2", "21", "211", "1111"}), 0, 4, rapid.ID).Draw(w.draw, "leads to")
	for _, code := range codes {
		var fields eco.Fields
		if !w.openLinks {
			fields = w.hidden(nil)
		}
		l := w.link(c, "LEADS_TO_OCCUPATION", w.occupations[code], "", fields, w.evidence())
		for range rapid.IntRange(0, 2).Draw(w.draw, "more evidence") {
			w.draft.Claim(l, "", w.evidence())
		}
	}
}

func (w *randomBorough) evidence() eco.Fields {
	f := eco.Fields{"method": rapid.SampledFrom(methods).Draw(w.draw, "method"), "assertedBy": "a source"}
	if f["method"] == "" {
		f["method"] = nil
	}
	switch rapid.IntRange(0, 9).Draw(w.draw, "review") {
	case 0:
		f["review"] = "proposed"
	case 1:
		f["review"] = "rejected"
	case 2:
		f["review"] = "accepted"
	case 3, 4:
		f["stance"] = "against"
	case 5:
		f["says"] = []string{"note=" + rapid.SampledFrom([]string{"full time", "part time"}).Draw(w.draw, "note")}
		f["assertedBy"] = "another source"
	case 6:
		f["says"], f["settled"] = []string{"note=full time"}, []string{"note"}
	}
	if w.flip(5, "for the team") {
		f["visibility"] = "team"
	}
	return f
}

// asked is a question drawn at random.
func (w *randomBorough) asked() gap.Options {
	o := gap.Options{Catchment: gap.Catchment(rapid.IntRange(0, 3).Draw(w.draw, "catchment"))}
	o.Areas = rapid.SliceOfNDistinct(rapid.SampledFrom(w.areas), 1, min(3, len(w.areas)), rapid.ID).Draw(w.draw, "areas")
	if o.Catchment == gap.Set {
		o.Places = rapid.SliceOfNDistinct(rapid.SampledFrom(w.areas), 1, min(3, len(w.areas)), rapid.ID).Draw(w.draw, "set")
	}
	if w.flip(3, "filtered") {
		o.Evidence = projection.EvidenceOf(rapid.SliceOfN(rapid.SampledFrom(methods), 1, 3).Draw(w.draw, "kinds")...)
	}
	if w.flip(3, "by level") {
		o.Courses = []string{rapid.SampledFrom([]string{"fe", "he"}).Draw(w.draw, "courses")}
	}
	if w.flip(4, "other level") {
		o.Level = "minor"
	}
	return o
}

// answerable is a question drawn at random that is not refused because no journeys are known.
func (w *randomBorough) answerable(table *projection.CourseTable, lens eco.Lens) gap.Options {
	o := w.asked()
	if _, err := gap.OccupationGaps(table, lens, o); o.Catchment == gap.Learners && eco.CodeOf(err) == eco.BadRequest {
		o.Catchment = gap.Neighbours
	}
	return o
}

func TestOccupationGapsEqualAPlainReadOfTheRecords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newBorough(t.Context(), rt, false)
		lens := rapid.SampledFrom([]eco.Lens{eco.PublicLens, eco.TeamLens}).Draw(rt, "lens")
		reader, learning := w.now(lens)
		o := w.asked()
		p := plainly(w.ctx, rt, reader)
		p.options = o
		g, err := gap.OccupationGaps(learning, lens, o)
		if p.isWithoutJourneys() {
			if eco.CodeOf(err) != eco.BadRequest {
				rt.Fatalf("%v: no journeys are known, and it is answered with %v", o, err)
			}
			return
		}
		if err != nil {
			rt.Fatal(err)
		}
		rows, err := g.Rows(gap.Page{})
		if err != nil {
			rt.Fatal(err)
		}
		for _, c := range g.Coverage {
			if got, want := journeysLine(c.Journeys), p.journeysLine(c.Area); got != want {
				rt.Errorf("%v\n got %s\nwant %s", o, got, want)
			}
		}
		want := p.rows(g.Period)
		if len(want) != len(rows.Rows) || rows.Total != len(want) {
			rt.Fatalf("%d rows, want %d", len(rows.Rows), len(want))
		}
		for _, r := range rows.Rows {
			r.Caveats &= 1<<gap.RegionUnallocated | 1<<gap.PlacesUnknown | 1<<gap.CoarseLink | 1<<gap.DisputedLink | 1<<gap.PooledEvidence | 1<<gap.FewLinked
			if got, want := line(r), want[gap.Key{Occupation: r.Occupation, Area: r.Area}]; got != want {
				rt.Errorf("%v\n got %s\nwant %s", o, got, want)
			}
		}
		if period := p.newest(); g.Period != period {
			rt.Errorf("the newest period is %q, not %q", period, g.Period)
		}
	})
}

func TestPagesOfAnySizeInBothDirectionsMakeUpTheWholeList(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newBorough(t.Context(), rt, true)
		_, learning := w.now(eco.PublicLens)
		g, err := gap.OccupationGaps(learning, eco.PublicLens, w.answerable(learning, eco.PublicLens))
		if err != nil {
			rt.Fatal(err)
		}
		p := gap.Page{Order: gap.Order(rapid.IntRange(0, 2).Draw(rt, "order"))}
		if w.flip(2, "by class") {
			p.Classes = rapid.SliceOfNDistinct(rapid.SampledFrom(gap.AllClasses()), 0, 3, rapid.ID).Draw(rt, "classes")
		}
		rows := func(p gap.Page) gap.Rows {
			got, err := g.Rows(p)
			if err != nil {
				rt.Fatal(err)
			}
			return got
		}
		whole := rows(p)
		p.Size = rapid.IntRange(1, 6).Draw(rt, "size")
		p.Last = rapid.Bool().Draw(rt, "last")
		var all []gap.OccupationRow
		for page := rows(p); len(page.Rows) > 0; page = rows(p) {
			first, last := page.Rows[0], page.Rows[len(page.Rows)-1]
			if page.Total != whole.Total || page.Total != len(whole.Rows) {
				rt.Fatalf("%d rows in all, and %d, of %d", page.Total, whole.Total, len(whole.Rows))
			}
			if p.Last {
				all = append(slices.Clone(page.Rows), all...)
				p.Before = &gap.Key{Occupation: first.Occupation, Area: first.Area}
			} else {
				all = append(all, page.Rows...)
				p.After = &gap.Key{Occupation: last.Occupation, Area: last.Area}
			}
			if more := len(all) < whole.Total; more != (p.Last && page.Before || !p.Last && page.After) {
				rt.Fatalf("that there is more is told wrongly after %d of %d", len(all), whole.Total)
			}
		}
		lines := func(list []gap.OccupationRow) string {
			var b strings.Builder
			for _, r := range list {
				fmt.Fprintln(&b, r.Area, r.Occupation, line(r))
			}
			return b.String()
		}
		if diff := cmp.Diff(lines(whole.Rows), lines(all)); diff != "" {
			rt.Fatalf("(-whole +paged)\n%s", diff)
		}
	})
}

// line tells a row in one line, so that two can be compared.
func line(r gap.OccupationRow) string {
	var evidence []string
	r.Evidence(func(method string, courses int) { evidence = append(evidence, fmt.Sprint(method, " ", courses)) })
	slices.Sort(evidence)
	return fmt.Sprintf("%s/%s %s %d %s %v | %+v | strong %d weak %d disputed %d possible %d | online %d national %d unplaced %d | %v | %v",
		r.Class, r.Class.Reason(), r.Demand.Status, r.Demand.Value, r.Demand.Observation, r.Broader, r.Supply, r.Linked, r.Weak, r.Disputed, r.Possible,
		r.Online, r.National, r.Unplaced, evidence, r.Caveats.List())
}

func TestApplyingTheSmallestChangeChangesTheClass(t *testing.T) {
	seen := map[gap.ChangeKind]int{}
	rapid.Check(t, func(rt *rapid.T) {
		w := newBorough(t.Context(), rt, true)
		reader, learning := w.now(eco.PublicLens)
		o := w.answerable(learning, eco.PublicLens)
		g, err := gap.OccupationGaps(learning, eco.PublicLens, o)
		if err != nil {
			rt.Fatal(err)
		}
		rows, err := g.Rows(gap.Page{})
		if err != nil {
			rt.Fatal(err)
		}
		if len(rows.Rows) == 0 {
			return // all occupations of the level are hidden
		}
		because, err := g.Explain(w.ctx, reader, rows.Rows)
		if err != nil {
			rt.Fatal(err)
		}
		byKind := map[gap.ChangeKind][]int{} // so that rare kinds come up as often as others
		for i, b := range because {
			byKind[b.Change.Kind] = append(byKind[b.Change.Kind], i)
		}
		kinds := slices.Sorted(maps.Keys(byKind))
		rare := slices.DeleteFunc(slices.Clone(kinds), func(k gap.ChangeKind) bool { return k == gap.StateDemand || k == gap.AddLink })
		if len(rare) > 0 && !w.flip(4, "any kind") {
			kinds = rare
		}
		kind := rapid.SampledFrom(kinds).Draw(rt, "kind")
		i := rapid.SampledFrom(byKind[kind]).Draw(rt, "row")
		row, why := rows.Rows[i], because[i]
		if len(why.Courses) != row.Supply.Courses || len(why.Possible) != row.Possible {
			rt.Errorf("%d courses and %d possible ones are listed for %s", len(why.Courses), len(why.Possible), line(row))
		}
		o.Period = g.Period
		w.apply(why.Change, o)
		seen[why.Change.Kind]++
		_, learning = w.now(eco.PublicLens)
		if g, err = gap.OccupationGaps(learning, eco.PublicLens, o); err != nil {
			rt.Fatal(err)
		}
		if rows, err = g.Rows(gap.Page{}); err != nil {
			rt.Fatal(err)
		}
		at := slices.IndexFunc(rows.Rows, func(r gap.OccupationRow) bool { return r.Occupation == row.Occupation && r.Area == row.Area })
		if after := rows.Rows[at]; after.Class == row.Class {
			rt.Errorf("%+v leaves it\n%s\n%s", why.Change, line(row), line(after))
		}
	})
	t.Log(seen)
}

// apply does what a change says, through the registry.
func (w *randomBorough) apply(c gap.Change, o gap.Options) {
	w.begin()
	head, _ := w.reg.Head(w.ctx)
	method := eco.Fields{"assertedBy": "a new source"}
	if len(c.Methods) > 0 && c.Methods[0] != "statement" {
		method["method"] = c.Methods[0]
	}
	switch c.Kind {
	case gap.StateDemand:
		figure := eco.Fields{"status": "available", "value": int64(max(c.AtLeast, 1))}
		if c.Link == "" {
			period := o.Period
			if period == "" {
				period = "2026-Q2"
			}
			figure["measure"], figure["period"] = "adverts", period
			w.link(c.Occupation, "OBSERVED_IN", c.Area, "stated", figure, nil)
		} else {
			w.update(c.Link, figure)
		}
	case gap.ZeroDemand:
		w.update(c.Link, eco.Fields{"value": int64(0)})
	case gap.AcceptEvidence:
		w.update(c.Claims[0], eco.Fields{"review": "accepted"})
	case gap.AddEvidence:
		w.draft.Claim(c.Link, "", method)
	case gap.RetractEvidence, gap.SettleDispute:
		for _, id := range c.Claims {
			w.draft.Retract(id, "2026-11-24", "it was wrong")
		}
	case gap.AddLink:
		if c.Course == "" {
			level := "fe"
			if len(o.Courses) > 0 {
				level = o.Courses[0]
			}
			c.Course = w.thing("Course", eco.Fields{"level": level})
			w.hold(c.Course, c.Area)
		}
		w.link(c.Course, "LEADS_TO_OCCUPATION", c.Occupation, "", nil, method)
	case gap.HoldCourse:
		w.hold(c.Course, c.Area)
	default:
		w.t.Fatalf("%q is no change (head %d)", c.Kind, head)
	}
	w.commit()
}

func (w *randomBorough) update(id eco.ID, patch eco.Fields) {
	if err := w.draft.Update(id, eco.Any, patch); err != nil {
		w.t.Fatal(err)
	}
}

func (w *randomBorough) hold(course, place eco.ID) {
	p, v := w.thing("Presentation", eco.Fields{"delivery": "classroom"}), w.thing("Venue", nil)
	w.link(course, "HAS_PRESENTATION", p, "", nil, nil)
	w.link(p, "HELD_AT", v, "", nil, nil)
	w.link(v, "IN_PLACE", place, "", nil, nil)
}
