package gap

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// A withheld journey was made by 1 to 4 learners, so a share of learners is an interval.
const (
	fewestWithheld = 1
	mostWithheld   = 4
)

// LearnersShare is the share of an area's learners, in 1/10000, from which a place where
// they learn is of its catchment: one in fifty, at the least that the figures allow.
const LearnersShare = 200

// Journeys says of the learners who live in an area how many learn in its catchment.
type Journeys struct {
	Measure, Period string
	Unit            string
	Places          []Destination // where they go, of the catchment, the most learners first
	Lowest, Highest int           // the share of them who learn in the catchment, in 1/10000
	Synthetic       bool          // whether any of the figures is made up
	Sentence        string        // for people
}

// Destination is a place to which learners go, and how many they are at least and at most.
type Destination struct {
	Place           eco.ID
	Lowest, Highest int64
}

// journeysSentence says it to a person: "Of the learners who live here, 37 to 44 % learn in Ealing or
// Hillingdon (apprentices who started, 2024-08..2025-07)."
func (g *Gaps) journeysSentence(j *Journeys) string {
	low, high := j.Lowest/100, (j.Highest+99)/100
	share := fmt.Sprintf("%d to %d %%", low, high)
	if low == high {
		share = fmt.Sprintf("%d %%", low)
	}
	var names []string
	for _, d := range j.Places {
		names = append(names, g.table.Places[g.table.FindPlace(d.Place)].Name)
	}
	there := "the area itself, and one in fifty to no other place"
	if n := len(names); n > 0 {
		there = strings.TrimPrefix(strings.Join(names[:n-1], ", ")+" or "+names[n-1], " or ")
	}
	return fmt.Sprintf("Of the learners who live here, %s learn in %s (%s, %s).", share, there, j.Unit, j.Period)
}

// learners is how an area's learners travel.
type learners struct {
	journeys []projection.Journey // of one measure and period; none where none are known
	places   []int32              // those that enough of them go to, the most first
}

type learnersKey struct {
	lens eco.Lens
	area int32
}

// learnersOf gives how the learners of an area travel: as counted for the area itself, else
// for what lies within it.
func learnersOf(table *projection.CourseTable, lens eco.Lens, area int32) *learners {
	return table.Memoize(learnersKey{lens.Sight(), area}, func() any {
		g := containmentOf(table, table.Hierarchy(lens))
		l := &learners{journeys: newestJourneys(table, journeysFrom(table, lens, g, area, map[int32]bool{}))}
		l.choosePlaces()
		return l
	}).(*learners)
}

// journeysFrom gives all journeys from an area; where none were counted, those from what
// lies within it. No area is looked at twice.
func journeysFrom(table *projection.CourseTable, lens eco.Lens, g *containment, area int32, seen map[int32]bool) []projection.Journey {
	var all []projection.Journey
	from, _ := slices.BinarySearchFunc(table.Journeys, area, func(j projection.Journey, home int32) int { return cmp.Compare(j.Home, home) })
	for _, j := range table.Journeys[from:] {
		if j.Home != area {
			break
		}
		if j.Mask.Shows(lens) && j.Status != projection.Unavailable {
			all = append(all, j)
		}
	}
	if seen[area] = true; len(all) > 0 {
		return all
	}
	for _, within := range g.contained[area] {
		if !seen[within] {
			all = append(all, journeysFrom(table, lens, g, within, seen)...)
		}
	}
	return all
}

// newestJourneys leaves those of the newest period, and of the measure that counts the most
// learners in it.
func newestJourneys(table *projection.CourseTable, all []projection.Journey) []projection.Journey {
	newest := int32(-1)
	for _, j := range all {
		newest = newerPeriod(table, newest, j.Period)
	}
	counted := map[int32]int64{} // by measure
	for _, j := range all {
		if j.Period == newest {
			counted[j.Measure] += lowestOf(j)
		}
	}
	most := int32(-1)
	for measure, n := range counted {
		if most < 0 || n > counted[most] || (n == counted[most] && table.Dictionary[measure] < table.Dictionary[most]) {
			most = measure
		}
	}
	return slices.DeleteFunc(all, func(j projection.Journey) bool { return j.Period != newest || j.Measure != most })
}

func lowestOf(j projection.Journey) int64 {
	if j.Status == projection.Suppressed {
		return fewestWithheld
	}
	return j.Value
}

func highestOf(j projection.Journey) int64 {
	if j.Status == projection.Suppressed {
		return mostWithheld
	}
	return j.Value
}

// choosePlaces chooses where enough of the learners go.
func (l *learners) choosePlaces() {
	counted := map[int32]int64{}
	for _, j := range l.journeys {
		counted[j.Delivery] += lowestOf(j)
	}
	for place := range counted {
		if lowest, _ := l.share(func(p int32) bool { return p == place }); lowest >= LearnersShare {
			l.places = append(l.places, place)
		}
	}
	slices.SortFunc(l.places, func(a, b int32) int { return cmp.Or(cmp.Compare(counted[b], counted[a]), cmp.Compare(a, b)) })
}

// share gives the least and the most that the share of learners who go to some places can
// be, in 1/10000.
func (l *learners) share(isThere func(place int32) bool) (lowest, highest int) {
	var least, most, leastElsewhere, mostElsewhere int64
	for _, j := range l.journeys {
		if isThere(j.Delivery) {
			least, most = least+lowestOf(j), most+highestOf(j)
		} else {
			leastElsewhere, mostElsewhere = leastElsewhere+lowestOf(j), mostElsewhere+highestOf(j)
		}
	}
	return portion(least, mostElsewhere), portion(most, leastElsewhere)
}

// portion is the share that some are of them and others, in 1/10000.
func portion(some, others int64) int {
	if some+others == 0 {
		return 0
	}
	return int(some * eco.WholeShare / (some + others))
}

// journeysOf says of an area's learners how many learn in its catchment; nil where the
// catchment is another, or no journeys from there are known.
func (g *Gaps) journeysOf(a area) *Journeys {
	places := a.block.catchments[a.column]
	if g.query.catchment != Learners {
		return nil
	}
	l := learnersOf(g.table, g.query.lens, a.place)
	if len(l.journeys) == 0 {
		return nil
	}
	first := l.journeys[0]
	j := &Journeys{Measure: g.table.Dictionary[first.Measure], Period: g.table.Dictionary[first.Period], Unit: g.table.Dictionary[first.Unit]}
	j.Lowest, j.Highest = l.share(func(p int32) bool { return slices.Contains(places, p) })
	for _, p := range l.places {
		to := Destination{Place: g.table.Places[p].ID}
		for _, of := range l.journeys {
			if of.Delivery == p {
				to.Lowest, to.Highest = to.Lowest+lowestOf(of), to.Highest+highestOf(of)
			}
		}
		j.Places = append(j.Places, to)
	}
	j.Sentence = g.journeysSentence(j)
	j.Synthetic = slices.ContainsFunc(l.journeys, func(j projection.Journey) bool { return j.Synthetic.Shows(g.query.lens) })
	return j
}

// journeysKnown tells whether it is known where any of those who live in an area learn.
func (g *Gaps) journeysKnown(area int32) bool {
	return len(learnersOf(g.table, g.query.lens, area).journeys) > 0
}

// JourneysKnown tells whether it is known of any of the areas where those who live there
// learn, so that the catchment Learners can be asked for.
func (g *Gaps) JourneysKnown() bool {
	return slices.ContainsFunc(g.areas, func(a area) bool { return g.journeysKnown(a.place) })
}

// noJourneys says that of none of the areas asked for it is known where its learners go.
func noJourneys() error {
	return &eco.Error{Code: eco.BadRequest, Message: "Of none of these areas is it known where those who live there learn, so the catchment LEARNERS is not known.",
		Hint: "Bring in a table of learners by home and by where they are taught (docs/counts.md, Journeys), or ask with NEIGHBOURS."}
}
