// Package bench measures what the design promises in numbers, both sides of each
// comparison in one process and in turn, so that a busy machine slows both alike.
// `make bench` runs it and prints one table.
package bench

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"
)

// Measured is how long two sides took, by rounds, and how they compare.
type Measured struct {
	Ours, Theirs    time.Duration // medians
	Median          float64       // of theirs / ours, round by round: above 1, we are faster
	Lowest, Highest float64       // the range of that
	Steady          bool          // whether the other side took about as long each round; if not, the machine was busy
}

// A run is no measure where the other side itself took longer by more than this
// in one round than in another. It is taken anew, so many times at the most.
const (
	steadiest = 2.5
	attempts  = 3
)

// slack is by how much a bound must be missed for a busy machine not to be the reason.
const slack = 3

// leastRounds is how many rounds a median rests on at least.
const leastRounds = 7

// Ratio runs two sides in turn, after one round that does not count, and tells how
// many times as long as ours theirs took: the median over the rounds, and the range.
// Which side begins changes from round to round, and each begins with a swept heap.
// Fewer than seven rounds are seven.
func Ratio(tb testing.TB, rounds int, ours, theirs func()) Measured {
	tb.Helper()
	return RatioOf(tb, max(rounds, leastRounds), func() time.Duration { return timed(ours) }, func() time.Duration { return timed(theirs) })
}

// RatioOf is Ratio for sides that must prepare something before each round: they tell
// themselves how long what counts took. It runs as many rounds as it is told, and
// again where the machine was too busy for the first to say anything.
func RatioOf(tb testing.TB, rounds int, ours, theirs func() time.Duration) Measured {
	tb.Helper()
	m := run(rounds, ours, theirs)
	for n := 1; n < attempts && rounds > 1 && !m.Steady; n++ {
		m = run(rounds, ours, theirs)
	}
	return m
}

func run(rounds int, ours, theirs func() time.Duration) Measured {
	var mine, others []time.Duration
	var ratios []float64
	if rounds > 1 {
		ours()
		theirs()
	}
	for n := range rounds {
		var a, b time.Duration
		if n%2 == 0 {
			a, b = ours(), theirs()
		} else {
			b, a = theirs(), ours()
		}
		mine, others = append(mine, a), append(others, b)
		ratios = append(ratios, float64(b)/float64(a))
	}
	return Measured{Ours: median(mine), Theirs: median(others), Median: median(ratios), Lowest: slices.Min(ratios), Highest: slices.Max(ratios),
		Steady: float64(slices.Max(others)) <= steadiest*float64(slices.Min(others))}
}

func timed(f func()) time.Duration {
	runtime.GC()
	began := time.Now()
	f()
	return max(time.Since(began), 1)
}

// median is the middle one, or of two the lower.
func median[T time.Duration | float64](list []T) T {
	sorted := slices.Sorted(slices.Values(list))
	return sorted[(len(sorted)-1)/2]
}

// AtLeast prints the comparison as a line of the table and fails where the floor is
// not reached: theirs must take at least so many times as long as ours. On a machine
// too busy to tell it fails only where the floor is missed by far.
func (m Measured) AtLeast(tb testing.TB, what string, floor float64) {
	tb.Helper()
	m.print(tb, what, m.Median, m.Lowest, m.Highest, "at least", floor)
	if m.Median < floor && (m.Steady || m.Median*slack < floor) {
		tb.Errorf("%s: %.3g times as fast as the other side (%.3g to %.3g); at least %.3g is promised", what, m.Median, m.Lowest, m.Highest, floor)
	}
}

// AtMost prints the comparison as a line of the table and fails where ours takes
// longer than so many times what theirs does.
func (m Measured) AtMost(tb testing.TB, what string, ceiling float64) {
	tb.Helper()
	m.print(tb, what, 1/m.Median, 1/m.Highest, 1/m.Lowest, "at most", ceiling)
	if 1/m.Median > ceiling && (m.Steady || 1/m.Median > ceiling*slack) {
		tb.Errorf("%s: %.3g times the other side's time (%.3g to %.3g); at most %.3g is promised", what, 1/m.Median, 1/m.Highest, 1/m.Lowest, ceiling)
	}
}

// Side prints the comparison as a line of the table that promises nothing.
func (m Measured) Side(tb testing.TB, what string) {
	tb.Helper()
	m.print(tb, what, m.Median, m.Lowest, m.Highest, "", 0)
}

func (m Measured) print(tb testing.TB, what string, median, lowest, highest float64, bound string, floor float64) {
	tb.Helper()
	promised := "no floor"
	if bound != "" {
		promised = fmt.Sprintf("%s %.3g", bound, floor)
		if !m.Steady {
			promised += ", too busy to tell"
		}
	}
	fmt.Printf("| %-52s | %11s | %11s | %8.3gx | %8.3g to %-8.3g | %-14s |\n", what, short(m.Ours), short(m.Theirs), median, lowest, highest, promised)
	if b, is := tb.(*testing.B); is {
		b.ReportMetric(median, "ratio")
	}
}

// short rounds a time to three digits or so.
func short(d time.Duration) string {
	unit := time.Duration(1)
	for d/unit >= 1000 {
		unit *= 10
	}
	return d.Round(unit).String()
}
