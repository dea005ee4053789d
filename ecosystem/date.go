package ecosystem

import (
	"fmt"
	"time"
)

// Day is a calendar date as ISO text, 2026-11-24; what depends on today takes one.
type Day string

// Today is the current date in UTC.
func Today() Day { return Day(time.Now().UTC().Format(time.DateOnly)) }

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

// FirstDay is the first day that a date of any precision can mean: 2021 is 2021-01-01.
// A date that is only known to the year is judged by it, the careful reading when asking for age.
func FirstDay(date string) Day {
	switch len(date) {
	case 4:
		return Day(date + "-01-01")
	case 7:
		return Day(date + "-01")
	}
	return Day(date)
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
