package counts

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var (
	plainPeriod = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?|-Q[1-4])?(\.\.\d{4}-\d\d)?$`)
	quarter     = regexp.MustCompile(`^(?i:(\d{4})[ -]?Q([1-4])|Q([1-4])[ -]?(\d{4}))$`)
	twoYears    = regexp.MustCompile(`^(\d{4})[/-]?(\d\d|\d{4})$`)
	namedYears  = regexp.MustCompile(`^(AY|FY) ?(?:20)?(\d\d)[/-](?:20)?(\d\d)$`)
	yearEnding  = regexp.MustCompile(`^(?i:(?:year|12 months) (?:ending|ended|to))(?i: in)? (.+)$`)
	partOfYear  = regexp.MustCompile(`^(\d{4})[/-]\d{2,4} ?\(([A-Za-z]+) ?(?:to|-|–) ?([A-Za-z]+)\)$`)
	span        = regexp.MustCompile(`^(.*?[A-Za-z].*?\d)\s*(?:-|–|to)\s*([A-Za-z].*\d)$`)
)

// periodOf reads a period in the ways in which tables write them, and writes it as figures
// have it: 2025, 2025-07, 2025-Q2, or 2024-04..2025-03 from month to month. What 2022/23
// is, years says.
func periodOf(text, years string) (string, error) {
	text = strings.Join(strings.Fields(text), " ")
	if m := namedYears.FindStringSubmatch(text); m != nil {
		return periodOf("20"+m[2]+"/"+m[3], map[string]string{"AY": "academic", "FY": "financial"}[m[1]])
	}
	if m := twoYears.FindStringSubmatch(text); m != nil {
		first, _ := strconv.Atoi(m[1])
		if second, _ := strconv.Atoi(m[2]); second%100 == (first+1)%100 && (years != "" || !plainPeriod.MatchString(text)) {
			return yearsSpan(text, first, years)
		}
	}
	if plainPeriod.MatchString(text) {
		return text, nil
	}
	if m := partOfYear.FindStringSubmatch(text); m != nil {
		return partSpan(text, m)
	}
	if m := quarter.FindStringSubmatch(text); m != nil {
		return m[1] + m[4] + "-Q" + m[2] + m[3], nil
	}
	if m := yearEnding.FindStringSubmatch(text); m != nil {
		if end, ok := monthOf(m[1]); ok {
			return months(end.AddDate(0, -11, 0), end), nil
		}
	}
	if month, ok := monthOf(text); ok {
		return month.Format("2006-01"), nil
	}
	if m := span.FindStringSubmatch(text); m != nil {
		from, ok := monthOf(m[1])
		to, alsoOK := monthOf(m[2])
		if ok && alsoOK && from.Before(to) {
			return months(from, to), nil
		}
	}
	return "", fmt.Errorf("%q is no period that is known", text)
}

func yearsSpan(text string, first int, years string) (string, error) {
	begin := map[string]time.Month{"academic": time.August, "financial": time.April}[years]
	if begin == 0 {
		return "", fmt.Errorf(`of %q it is not known when it begins: say "years": "academic" or "financial" in the mapping`, text)
	}
	from := time.Date(first, begin, 1, 0, 0, 0, 0, time.UTC)
	return months(from, from.AddDate(0, 11, 0)), nil
}

// partSpan reads a year that is not over: 2025/26 (Aug to Apr).
func partSpan(text string, parts []string) (string, error) {
	from, ok := monthOf(parts[2] + " " + parts[1])
	to, alsoOK := monthOf(parts[3] + " " + parts[1])
	if !ok || !alsoOK {
		return "", fmt.Errorf("%q is no period that is known", text)
	}
	if to.Before(from) {
		to = to.AddDate(1, 0, 0)
	}
	return months(from, to), nil
}

func months(from, to time.Time) string { return from.Format("2006-01") + ".." + to.Format("2006-01") }

// monthOf reads a month with its year.
func monthOf(text string) (time.Time, bool) {
	for _, layout := range []string{"Jan-06", "Jan 06", "Jan 2006", "Jan-2006", "January 2006", "2006 Jan", "2006 January", "January-06", "Jan'06"} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}
