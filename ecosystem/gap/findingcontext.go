package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// findingContext is what findings are about, and all that tells whether they still hold.
type findingContext struct {
	findings      []eco.Record
	concerned     map[eco.ID][][]judgedLink // by finding: what it is about
	courses       map[eco.ID][][]judgedLink // by course: see the steps below
	presentations map[eco.ID][][]judgedLink // by presentation: its course, its venue
	software      map[eco.ID][][]judgedLink // by provider: its software
	supplied      map[eco.ID][][]judgedLink // by software: its suppliers
	names         map[eco.ID]string         // folded
	records       map[eco.ID]eco.Record
}

// The steps from a course.
const (
	offersStep = iota
	presentationsStep
	subjectsStep
	occupationsStep
)

// readFindingContext reads level by level: as many reads for one finding as for a thousand.
func readFindingContext(ctx context.Context, s recordSurvey) (*findingContext, error) {
	c := &findingContext{names: map[eco.ID]string{}, records: map[eco.ID]eco.Record{}}
	var err error
	if c.findings, err = s.findAll(ctx, eco.KindFinding, nil); err != nil {
		return nil, err
	}
	walk := func(subjects []eco.Record, into *map[eco.ID][][]judgedLink, steps ...eco.Step) (far []eco.Record) {
		if err != nil {
			return nil
		}
		c.remember(subjects)
		if *into, err = s.linksOf(ctx, subjects, steps...); err != nil {
			return nil
		}
		for _, subject := range subjects {
			for _, links := range (*into)[subject.ID] {
				far = append(far, farRecords(links)...)
			}
		}
		c.remember(far)
		return uniqueRecords(far)
	}
	concerned := walk(c.findings, &c.concerned, stepOver(eco.Out, eco.LinkConcerns))
	var ofPresentations map[eco.ID][][]judgedLink
	parents := walk(ofKind(concerned, eco.KindPresentation), &ofPresentations, stepOver(eco.Into, eco.LinkHasPresentation))
	courses := uniqueRecords(ofKind(append(concerned, parents...), eco.KindCourse))
	around := walk(courses, &c.courses, stepOver(eco.Into, eco.LinkOffers), stepOver(eco.Out, eco.LinkHasPresentation), stepOver(eco.Out, eco.LinkHasSubject), stepOver(eco.Out, eco.LinkLeadsToOccupation))
	walk(ofKind(around, eco.KindPresentation), &c.presentations, stepOver(eco.Into, eco.LinkHasPresentation), stepOver(eco.Out, eco.LinkHeldAt))
	software := walk(ofKind(around, eco.KindActor), &c.software, stepOver(eco.Out, eco.LinkUsesSoftware))
	walk(software, &c.supplied, stepOver(eco.Into, eco.LinkSupplies))
	return c, err
}

func (c *findingContext) remember(records []eco.Record) {
	for _, r := range records {
		c.records[r.ID], c.names[r.ID] = r, eco.Fold(r.Name())
	}
}

// coursesOf gives the courses that a finding is about, of itself or by a presentation.
func (c *findingContext) coursesOf(finding eco.Record) []eco.ID {
	var ids []eco.ID
	for _, b := range c.concerned[finding.ID][0] {
		switch b.far.Kind {
		case eco.KindCourse:
			ids = appendUnique(ids, b.far.ID)
		case eco.KindPresentation:
			if steps := c.presentations[b.far.ID]; steps != nil {
				for _, course := range steps[0] {
					ids = appendUnique(ids, course.far.ID)
				}
			}
		}
	}
	return ids
}

// whatGains tells what of a course would gain if a finding were mended: presentations,
// those that the finding names where it names any, or the course as a whole.
func (c *findingContext) whatGains(finding, course eco.ID, g Gain) (presentations []eco.ID, whole bool) {
	steps := c.courses[course]
	switch {
	case g == SubjectKnown:
		return nil, len(steps[subjectsStep]) == 0
	case g == OccupationKnown:
		return nil, len(steps[occupationsStep]) == 0
	case !g.OfPresentations():
		return nil, false
	}
	runs := steps[presentationsStep]
	named := linksWhere(runs, func(b judgedLink) bool {
		return slices.ContainsFunc(c.concerned[finding][0], func(of judgedLink) bool { return of.far.ID == b.far.ID })
	})
	if len(named) > 0 {
		runs = named
	}
	for _, run := range runs {
		if c.isLacking(run.far, c.records[course], g) {
			presentations = append(presentations, run.far.ID)
		}
	}
	return presentations, false
}

func (c *findingContext) isLacking(run, course eco.Record, g Gain) bool {
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
	return delivery != "online" && len(c.presentations[run.ID][1]) == 0
}

// inOrder gives each thing once, by name and id.
func (c *findingContext) inOrder(ids []eco.ID) []eco.ID {
	slices.SortFunc(ids, func(a, b eco.ID) int { return cmp.Or(cmp.Compare(c.names[a], c.names[b]), cmp.Compare(a, b)) })
	return slices.Compact(ids)
}

func ofKind(records []eco.Record, kind eco.Kind) []eco.Record {
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool { return r.Kind != kind })
}

func uniqueRecords(records []eco.Record) []eco.Record {
	seen := map[eco.ID]bool{}
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool {
		again := seen[r.ID]
		seen[r.ID] = true
		return again || r.ID == ""
	})
}
