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
