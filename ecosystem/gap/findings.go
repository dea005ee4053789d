package gap

import (
	"cmp"
	"context"
	_ "embed"
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// findingRules says what would be known if the findings of a rule were mended. It
// is data, as each format has rules of its own.
//
//go:embed findingrules.csv
var findingRules string

// Gain is what would be known that is missing.
type Gain string

// The gains. Those of subject and occupation are a course's, the others its presentations'.
const (
	SubjectKnown    Gain = "subject"
	VenueKnown      Gain = "venue"
	PlacesKnown     Gain = "places"
	StartKnown      Gain = "start"
	OccupationKnown Gain = "occupation"
	OtherGain       Gain = "other"
)

// Gains lists them all.
var Gains = []Gain{SubjectKnown, VenueKnown, PlacesKnown, StartKnown, OccupationKnown, OtherGain}

// OfPresentations tells whether the gain is told of each presentation.
func (g Gain) OfPresentations() bool { return g == VenueKnown || g == PlacesKnown || g == StartKnown }

// FindingLeverage is what mending the findings of one rule would complete with one
// provider or supplier. Lists are by name and id.
type FindingLeverage struct {
	Holder        eco.ID
	Rule          string
	Gain          Gain
	Courses       []eco.ID // that would gain, themselves or by a presentation
	Presentations []eco.ID // that would gain
	Findings      []eco.ID // of the rule, those that gain nothing included
	Providers     []eco.ID // whose courses the findings concern
	Software      []eco.ID // of a supplier, what the providers run
}

// FindingsOfProviders asks which findings would complete most courses (question
// 30), per provider: by the courses that would gain, then the presentations, then
// the findings, then the holder's name and id and the rule. What is known by now,
// or need not be known, gains nothing: an online presentation needs no venue.
func FindingsOfProviders(ctx context.Context, r Reader, age eco.Age) ([]FindingLeverage, error) {
	c, err := readFindingContext(ctx, recordSurvey{r, age})
	if err != nil {
		return nil, err
	}
	t := newTally(c)
	c.eachConcern(func(finding eco.Record, course eco.ID, provider eco.Record) {
		t.addFinding(provider, finding, course, provider.ID, nil)
	})
	return t.ranked(), nil
}

// FindingsOfSuppliers asks the same per supplier of software that a provider of the
// courses runs. No finding tells which software it comes from: each supplier counts.
func FindingsOfSuppliers(ctx context.Context, r Reader, age eco.Age) ([]FindingLeverage, error) {
	c, err := readFindingContext(ctx, recordSurvey{r, age})
	if err != nil {
		return nil, err
	}
	t := newTally(c)
	c.eachConcern(func(finding eco.Record, course eco.ID, provider eco.Record) {
		for _, software := range c.software[provider.ID][0] {
			for _, supplier := range c.supplied[software.far.ID][0] {
				t.addFinding(supplier.far, finding, course, provider.ID, &software.far)
			}
		}
	})
	return t.ranked(), nil
}

// eachConcern goes through the findings, the courses that each concerns and who offers these.
func (c *findingContext) eachConcern(each func(finding eco.Record, course eco.ID, provider eco.Record)) {
	for _, finding := range c.findings {
		for _, course := range c.coursesOf(finding) {
			for _, provider := range c.courses[course][offersStep] {
				each(finding, course, provider.far)
			}
		}
	}
}

// findingTally adds up what mending findings would complete, by holder and rule.
type findingTally struct {
	context *findingContext
	gains   map[string]Gain
	rows    map[[2]string]*FindingLeverage
	names   map[eco.ID]string
}

func newTally(c *findingContext) *findingTally {
	return &findingTally{c, gains(), map[[2]string]*FindingLeverage{}, map[eco.ID]string{}}
}

// gains reads what each rule's findings would tell.
func gains() map[string]Gain {
	known := map[string]Gain{}
	for line := range strings.Lines(findingRules) {
		rule, gain, _ := strings.Cut(strings.TrimSpace(line), ",")
		known[rule] = Gain(gain)
	}
	return known
}

// addFinding adds a finding on a course to what its holder and rule have.
func (t *findingTally) addFinding(holder, finding eco.Record, course, provider eco.ID, software *eco.Record) {
	rule := finding.Text("rule")
	l := t.rows[[2]string{string(holder.ID), rule}]
	if l == nil {
		l = &FindingLeverage{Holder: holder.ID, Rule: rule, Gain: cmp.Or(t.gains[rule], OtherGain)}
		t.rows[[2]string{string(holder.ID), rule}] = l
		t.names[holder.ID] = eco.Fold(holder.Name())
	}
	l.Findings = append(l.Findings, finding.ID)
	l.Providers = append(l.Providers, provider)
	if software != nil {
		l.Software = append(l.Software, software.ID)
	}
	gaining, whole := t.context.whatGains(finding.ID, course, l.Gain)
	l.Presentations = append(l.Presentations, gaining...)
	if whole || len(gaining) > 0 {
		l.Courses = append(l.Courses, course)
	}
}

// ranked lists what was added up, what completes most courses first.
func (t *findingTally) ranked() []FindingLeverage {
	all := make([]FindingLeverage, 0, len(t.rows))
	for _, l := range t.rows {
		for _, list := range []*[]eco.ID{&l.Courses, &l.Presentations, &l.Findings, &l.Providers, &l.Software} {
			*list = t.context.inOrder(*list)
		}
		all = append(all, *l)
	}
	slices.SortFunc(all, func(a, b FindingLeverage) int {
		return cmp.Or(cmp.Compare(len(b.Courses), len(a.Courses)), cmp.Compare(len(b.Presentations), len(a.Presentations)),
			cmp.Compare(len(b.Findings), len(a.Findings)), cmp.Compare(t.names[a.Holder], t.names[b.Holder]),
			cmp.Compare(a.Holder, b.Holder), cmp.Compare(a.Rule, b.Rule))
	})
	return all
}

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

// isLacking tells whether a presentation still lacks what a finding says it lacks.
func (c *findingContext) isLacking(run, course eco.Record, g Gain) bool {
	switch g {
	case PlacesKnown:
		_, stated := run.Int("places")
		return !stated
	case StartKnown:
		return run.Text("start") == ""
	default: // VenueKnown: the rest is no gain of presentations
		delivery := run.Text("delivery")
		if delivery == "" || delivery == "unknown" {
			delivery = course.Text("delivery")
		}
		return delivery != "online" && len(c.presentations[run.ID][1]) == 0
	}
}

// inOrder gives each thing once, by name and id.
func (c *findingContext) inOrder(ids []eco.ID) []eco.ID {
	slices.SortFunc(ids, func(a, b eco.ID) int { return cmp.Or(cmp.Compare(c.names[a], c.names[b]), cmp.Compare(a, b)) })
	return slices.Compact(ids)
}

func ofKind(records []eco.Record, kind eco.Kind) []eco.Record {
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool { return r.Kind != kind })
}

// uniqueRecords gives each thing once, in the order in which they come.
func uniqueRecords(records []eco.Record) []eco.Record {
	seen := map[eco.ID]bool{}
	return slices.DeleteFunc(slices.Clone(records), func(r eco.Record) bool {
		again := seen[r.ID]
		seen[r.ID] = true
		return again || r.ID == ""
	})
}
