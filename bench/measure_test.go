package bench

import (
	"strings"
	"testing"
	"time"
)

func TestARatioIsTheMedianOfTheRoundsAndTheSidesTakeTurns(t *testing.T) {
	var order string
	m := Ratio(t, 1, func() { order += "o"; time.Sleep(time.Millisecond) }, func() { order += "t"; time.Sleep(4 * time.Millisecond) })
	if want := "ot" + "ottootto" + "ottoot"; !strings.HasPrefix(order, want) {
		t.Errorf("they ran as %s; want %s", order, want)
	}
	if m.Steady && m.Median < 1.5 || m.Lowest > m.Median || m.Highest < m.Median || m.Ours > m.Theirs {
		t.Errorf("it measured %+v", m)
	}
}

func TestAMedianIsTheMiddleOne(t *testing.T) {
	if got := median([]float64{9, 1, 5}); got != 5 {
		t.Errorf("of 1, 5, 9 it is %g", got)
	}
	if got := median([]time.Duration{4, 3, 2, 1}); got != 2 {
		t.Errorf("of 1, 2, 3, 4 it is %d", got)
	}
}
