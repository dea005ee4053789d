package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// feed is what findings are about, and all that tells whether they still hold.
type feed struct {
	findings      []eco.Record
	concerned     map[eco.ID][][]bond // by finding: what it is about
	courses       map[eco.ID][][]bond // by course: see the steps below
	presentations map[eco.ID][][]bond // by presentation: its course, its venue
	runs          map[eco.ID][][]bond // by provider: its software
	supplied      map[eco.ID][][]bond // by software: its suppliers
	names         map[eco.ID]string   // folded
	records       map[eco.ID]eco.Record
}

// The steps from a course.
const (
	offered = iota
	presented
	about
	leading
)

// readFeed reads level by level: as many reads for one finding as for a thousand.
func readFeed(ctx context.Context, s survey) (*feed, error) {
	f := &feed{names: map[eco.ID]string{}, records: map[eco.ID]eco.Record{}}
	var err error
	if f.findings, err = s.things(ctx, eco.KindFinding, nil); err != nil {
		return nil, err
	}
	walk := func(subjects []eco.Record, into *map[eco.ID][][]bond, steps ...eco.Step) (far []eco.Record) {
		if err != nil {
			return nil
		}
		f.know(subjects)
		if *into, err = s.bonds(ctx, subjects, steps...); err != nil {
			return nil
		}
		for _, subject := range subjects {
			for _, bonds := range (*into)[subject.ID] {
				far = append(far, farRecords(bonds)...)
			}
		}
		f.know(far)
		return once(far)
	}
	concerned := walk(f.findings, &f.concerned, step(eco.Out, eco.LinkConcerns))
	var ofPresentations map[eco.ID][][]bond
	parents := walk(ofKind(concerned, eco.KindPresentation), &ofPresentations, step(eco.Into, eco.LinkHasPresentation))
	courses := once(ofKind(append(concerned, parents...), eco.KindCourse))
	around := walk(courses, &f.courses, step(eco.Into, eco.LinkOffers), step(eco.Out, eco.LinkHasPresentation), step(eco.Out, eco.LinkHasSubject), step(eco.Out, eco.LinkLeadsToOccupation))
	walk(ofKind(around, eco.KindPresentation), &f.presentations, step(eco.Into, eco.LinkHasPresentation), step(eco.Out, eco.LinkHeldAt))
	software := walk(ofKind(around, eco.KindActor), &f.runs, step(eco.Out, eco.LinkUsesSoftware))
	walk(software, &f.supplied, step(eco.Into, eco.LinkSupplies))
	return f, err
}

func (f *feed) know(records []eco.Record) {
	for _, r := range records {
		f.records[r.ID], f.names[r.ID] = r, eco.Fold(r.Name())
	}
}

// coursesOf gives the courses that a finding is about, of itself or by a presentation.
func (f *feed) coursesOf(finding eco.Record) []eco.ID {
	var ids []eco.ID
	for _, b := range f.concerned[finding.ID][0] {
		switch b.far.Kind {
		case eco.KindCourse:
			ids = appendNew(ids, b.far.ID)
		case eco.KindPresentation:
			if steps := f.presentations[b.far.ID]; steps != nil {
				for _, course := range steps[0] {
					ids = appendNew(ids, course.far.ID)
				}
			}
		}
	}
	return ids
}

// gaining tells what of a course would gain: presentations, those that the finding
// names where it names any, or the course as a whole.
func (f *feed) gaining(finding, course eco.ID, g Gain) (presentations []eco.ID, whole bool) {
	c := f.courses[course]
	switch {
	case g == SubjectKnown:
		return nil, len(c[about]) == 0
	case g == OccupationKnown:
		return nil, len(c[leading]) == 0
	case !g.OfPresentations():
		return nil, false
	}
	runs := c[presented]
	named := which(runs, func(b bond) bool {
		return slices.ContainsFunc(f.concerned[finding][0], func(of bond) bool { return of.far.ID == b.far.ID })
	})
	if len(named) > 0 {
		runs = named
	}
	for _, run := range runs {
		if f.lacks(run.far, f.records[course], g) {
			presentations = append(presentations, run.far.ID)
		}
	}
	return presentations, false
}

func (f *feed) lacks(run, course eco.Record, g Gain) bool {
	switch g {
	case PlacesKnown:
		_, stated := run.Int("places")
		return !stated
	case StartKnown:
		return run.Text("start") == ""
	}
	delivery := run.Text("delivery")
	if delivery == "" || delivery == "unknown" {
		delivery = course.Text("delivery")
	}
	return delivery != "online" && len(f.presentations[run.ID][1]) == 0
}

// inOrder gives each thing once, by name and id.
func (f *feed) inOrder(ids []eco.ID) []eco.ID {
	slices.SortFunc(ids, func(a, b eco.ID) int { return cmp.Or(cmp.Compare(f.names[a], f.names[b]), cmp.Compare(a, b)) })
	return slices.Compact(ids)
}

func ofKind(records []eco.Record, kind eco.Kind) []eco.Record {
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool { return r.Kind != kind })
}

func once(records []eco.Record) []eco.Record {
	seen := map[eco.ID]bool{}
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool {
		again := seen[r.ID]
		seen[r.ID] = true
		return again || r.ID == ""
	})
}
