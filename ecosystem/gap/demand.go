package gap

import (
	"strings"
	"time"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// DemandStatus says whether there is a figure of demand. Zero is a figure.
type DemandStatus uint8

// The statuses.
const (
	Available   = DemandStatus(projection.Available)
	Suppressed  = DemandStatus(projection.Suppressed)  // there is one, and it is kept back
	Unavailable = DemandStatus(projection.Unavailable) // its source says that there is none to be had
	Absent      = Unavailable + 1                      // nothing was observed
)

func (s DemandStatus) String() string {
	return [...]string{"AVAILABLE", "SUPPRESSED", "UNAVAILABLE", "ABSENT"}[s]
}

// Demand is what was observed of an occupation in an area, at just the level and
// area that are asked for: figures of finer occupations are not added up, as those
// kept back would vanish in the sum.
type Demand struct {
	Status      DemandStatus
	Value       int64  // where Available
	Unit        string // of Value; empty where Absent
	Period      string // empty where Absent
	Observation eco.ID // the link that says so; empty where Absent
	Imputed     bool   // whether the figure was filled in by its source
}

// Adverts is the measure that is asked for unless another is named. It alone counts events,
// of which some name no more than the region; any other counts what there is on a day.
const Adverts = "adverts"

// Broader is the figure of the nearest area around one of which there is none.
type Broader struct {
	Area         eco.ID
	Figure       int64
	Unit, Period string
}

type dictionaryKey struct{}

// dictionaryNumber gives the number of a text in the table's dictionary; negative where
// no row has it.
func dictionaryNumber(table *projection.CourseTable, word string) int32 {
	numbers := table.Memoize(dictionaryKey{}, func() any {
		numbers := make(map[string]int32, len(table.Dictionary))
		for i, w := range table.Dictionary {
			numbers[w] = int32(i)
		}
		return numbers
	}).(map[string]int32)
	if n, known := numbers[word]; known {
		return n
	}
	return -1
}

type newestPeriodsKey struct {
	lens    eco.Lens
	measure int32
	index   *levelIndex
}

// newestPeriods gives, by place, the newest period in which a measure was observed of the
// occupations that are rows, as its number in the dictionary; negative where none was.
func newestPeriods(table *projection.CourseTable, lens eco.Lens, measure int32, index *levelIndex) []int32 {
	return table.Memoize(newestPeriodsKey{lens, measure, index}, func() any {
		newest := make([]int32, len(table.Places))
		for p := range newest {
			newest[p] = -1
		}
		for i := range table.Observations {
			o := &table.Observations[i]
			if o.Measure == measure && o.Mask.Shows(lens) && index.isRow(o.Occupation) {
				newest[o.Place] = newerPeriod(table, newest[o.Place], o.Period)
			}
		}
		return newest
	}).([]int32)
}

// newerPeriod compares periods as texts, which 2026-Q1 and 2026-Q2 are sorted by.
func newerPeriod(table *projection.CourseTable, a, b int32) int32 {
	if a < 0 || (b >= 0 && table.Dictionary[b] > table.Dictionary[a]) {
		return b
	}
	return a
}

type observationStartsKey struct{}

// observationStarts gives, by occupation, where its observations begin; and last, where
// those of the last occupation end.
func observationStarts(table *projection.CourseTable) []int32 {
	return table.Memoize(observationStartsKey{}, func() any {
		starts := make([]int32, len(table.Occupations)+1)
		for i := range table.Observations {
			starts[table.Observations[i].Occupation+1] = int32(i + 1)
		}
		for o := range table.Occupations {
			starts[o+1] = max(starts[o+1], starts[o])
		}
		return starts
	}).([]int32)
}

// demandLookUp finds what was observed of a measure through a lens.
type demandLookUp struct {
	table *projection.CourseTable
	blockQuery
	starts []int32 // see observationStarts
}

// find finds what was observed in a period; negative where nothing was. Of several, a
// figure comes before none, and the first before others.
func (d demandLookUp) find(occupation, place, period int32) int32 {
	return d.best(occupation, place, func(o, best *projection.Observation) bool {
		return o.Period == period && (best == nil || o.Status < best.Status)
	})
}

// findNewestFigure finds the figure of the newest period; negative where there is none.
func (d demandLookUp) findNewestFigure(occupation, place int32) int32 {
	return d.best(occupation, place, func(o, best *projection.Observation) bool {
		return o.Status == projection.Available && (best == nil || d.table.Dictionary[o.Period] > d.table.Dictionary[best.Period])
	})
}

// best finds the observation of an occupation in a place that is better than all before it.
func (d demandLookUp) best(occupation, place int32, better func(o, best *projection.Observation) bool) int32 {
	all := d.table.Observations
	from, to := d.starts[occupation], d.starts[occupation+1]
	for end := to; from < end; {
		if middle := (from + end) / 2; all[middle].Place < place {
			from = middle + 1
		} else {
			end = middle
		}
	}
	found := int32(-1)
	var best *projection.Observation
	for i := from; i < to && all[i].Place == place; i++ {
		o := &all[i]
		if o.Measure == d.measure && o.Mask.Shows(d.lens) && better(o, best) {
			found, best = i, o
		}
	}
	return found
}

// periodEnd gives the last day of a period as sources write it: a year, a quarter
// (2026-Q1), a month or a day; empty for anything else.
func periodEnd(period string) eco.Day {
	isQuarter := len(period) == len("2026-Q1") && period[4:6] == "-Q" && period[6] >= '1' && period[6] <= '4'
	_, until, isSpan := strings.Cut(period, "..")
	switch {
	case isSpan:
		return periodEnd(until)
	case len(period) == len("2006"):
		return lastDay("2006", period, 12)
	case isQuarter:
		return lastDay("2006", period[:4], 3*int(period[6]-'0'))
	case len(period) == len("2006-01"):
		return lastDay("2006-01", period, 1)
	}
	day, _ := eco.ParseDay(period) // empty for what is no day
	return day
}

// lastDay is the day before so many months after what a text says; empty for anything else.
func lastDay(layout, text string, months int) eco.Day {
	begin, err := time.Parse(layout, text)
	if err != nil {
		return ""
	}
	return dayOf(begin.AddDate(0, months, -1))
}

func dayOf(t time.Time) eco.Day { return eco.Day(t.Format(time.DateOnly)) }
