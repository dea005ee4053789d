package ecosystem

import (
	"fmt"
	"strings"
	"sync/atomic"
	"time"
)

// Day is a calendar date as ISO text, 2026-11-24; what depends on today takes one.
type Day string

// Today is the current date in UTC.
func Today() Day { return DayOf(time.Now()) }

// DayOf is the date of a moment in UTC.
func DayOf(t time.Time) Day {
	t = t.UTC()
	year, number := t.Year(), t.YearDay()
	if last := lastDay.Load(); last != nil && last.year == year && last.number == number {
		return last.day
	}
	day := Day(t.Format(time.DateOnly))
	lastDay.Store(&writtenDay{year, number, day})
	return day
}

// lastDay is the one that was asked for last: nearly always the same.
var lastDay atomic.Pointer[writtenDay]

type writtenDay struct {
	year, number int
	day          Day
}

// ParseDay reads a full date.
func ParseDay(s string) (Day, error) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", fmt.Errorf("%q is not a date like 2026-11-24", s)
	}
	return Day(s), nil
}

// ValidDate tells whether s is an ISO date of any precision: 2021, 2021-11 or 2021-11-05.
func ValidDate(s string) bool {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if len(s) == len(layout) {
			_, err := time.Parse(layout, s)
			return err == nil
		}
	}
	return false
}

// A date that is only known to the year or month is a span of days: 2021 is all of 2021.
// Filters ask whether some day of it fits, orders begin with its first day, and age is
// told by its last, as nothing shows that it is older.

// FirstDay is the first day that a date of any precision can mean: 2021 is 2021-01-01.
func FirstDay(date string) Day {
	switch len(date) {
	case len("2006"):
		return Day(date + "-01-01")
	case len("2006-01"):
		return Day(date + "-01")
	}
	return Day(date)
}

// LastDay is the last day that a date of any precision can mean: 2021-11 is 2021-11-30.
func LastDay(date string) Day {
	switch len(date) {
	case len("2006"):
		return Day(date + "-12-31")
	case len("2006-01"):
		if month, err := time.Parse("2006-01", date); err == nil {
			return Day(month.AddDate(0, 1, -1).Format(time.DateOnly))
		}
	}
	return Day(date)
}

// notBefore tells whether some day of a date is no earlier than the first of another. Of two
// spans one holds the other or they are apart, so that it is enough to compare what both say.
func notBefore(date, from string) bool { return date >= from || strings.HasPrefix(from, date) }

// dateOrder is the text by which lists order dates: the first day, then a letter that rises
// with the last: d of a day, m of a month, y of a year.
func dateOrder(date string) string {
	first := string(FirstDay(date))
	switch len(date) {
	case len("2006"):
		return first + "y"
	case len("2006-01"):
		return first + "m"
	}
	return first + "d"
}

// MonthsBefore is the same day so many months earlier; where that month is shorter, its last day.
func (d Day) MonthsBefore(months int) Day {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	first := time.Date(t.Year(), t.Month()-time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Day(first.AddDate(0, 0, min(t.Day(), last)-1).Format(time.DateOnly))
}
