package ecosystem

import "testing"

// says makes a current claim by a source on a day, with further fields laid over.
func says(source, day string, over Fields) Claim {
	return Claim{Record{Kind: KindClaim, Fields: Fields{
		"status": "current", "stance": "for", "source": source, "recorded": day,
	}.With(over)}}
}

func TestStateOfIsTheFirstRuleThatFits(t *testing.T) {
	age := Age{AsOf: "2026-11-24", Months: 24}
	against := Fields{"stance": "against"}
	for _, c := range []struct {
		name   string
		claims []Claim
		want   State
	}{
		{"nobody says it", nil, Unsupported},
		{"what was retracted does not count", []Claim{says("a", "2026-01-01", Fields{"status": "retracted"})}, Unsupported},
		{"a candidate does not count until it is accepted", []Claim{says("a", "2026-01-01", Fields{"review": "proposed"})}, Unsupported},
		{"an accepted candidate counts", []Claim{says("a", "2026-01-01", Fields{"review": "accepted"})}, SingleSource},
		{"denied alone, it has no support", []Claim{says("a", "2026-01-01", against)}, Unsupported},
		{"affirmed and denied", []Claim{says("a", "2026-01-01", nil), says("b", "2026-01-01", against)}, Disputed},
		{"a retracted denial disputes nothing", []Claim{says("a", "2026-01-01", nil), says("b", "2026-01-01", Fields{"stance": "against", "status": "retracted"})}, SingleSource},
		{"two values of one field", []Claim{says("a", "2026-01-01", Fields{"field": "cost", "value": "free"}), says("b", "2026-01-01", Fields{"field": "cost", "value": "paid"})}, Disputed},
		{"one value each of two fields", []Claim{says("a", "2026-01-01", Fields{"field": "cost", "value": "free"}), says("b", "2026-01-01", Fields{"field": "spectrum", "value": "open"})}, Agreed},
		{"denying one field leaves another alone", []Claim{says("a", "2026-01-01", Fields{"field": "cost"}), says("b", "2026-01-01", Fields{"field": "side", "stance": "against"})}, SingleSource},
		{"denying another value agrees", []Claim{says("a", "2026-01-01", Fields{"field": "cost", "value": "free"}), says("b", "2026-01-01", Fields{"field": "cost", "value": "paid", "stance": "against"})}, SingleSource},
		{"denying its value disputes", []Claim{says("a", "2026-01-01", Fields{"field": "cost", "value": "free"}), says("b", "2026-01-01", Fields{"field": "cost", "value": "free", "stance": "against"})}, Disputed},
		{"denying the field disputes every value", []Claim{says("a", "2026-01-01", Fields{"field": "cost", "value": "free"}), says("b", "2026-01-01", Fields{"field": "cost", "stance": "against"})}, Disputed},
		{"denying a value disputes the field as a whole", []Claim{says("a", "2026-01-01", Fields{"field": "cost"}), says("b", "2026-01-01", Fields{"field": "cost", "value": "paid", "stance": "against"})}, Disputed},
		{"dispute comes before age", []Claim{says("a", "2019", nil), says("b", "2019", against)}, Disputed},
		{"the day of the cutoff is not stale", []Claim{says("a", "2024-11-24", nil)}, SingleSource},
		{"the day before is", []Claim{says("a", "2024-11-23", nil), says("b", "2020", nil)}, Stale},
		{"observed counts before recorded", []Claim{says("a", "2026-01-01", Fields{"observed": "2021-11"})}, Stale},
		{"a year alone is judged by its last day", []Claim{says("a", "2024", nil)}, SingleSource},
		{"a month alone too", []Claim{says("a", "2024-11", nil)}, SingleSource},
		{"the month before is over", []Claim{says("a", "2024-10", nil)}, Stale},
		{"two sources agree", []Claim{says("a", "2026-01-01", nil), says("b", "2026-01-01", nil)}, Agreed},
		{"one source twice is one source", []Claim{says("a", "2026-01-01", nil), says("a", "2026-02-01", nil)}, SingleSource},
		{"without a source, who said it tells them apart", []Claim{says("", "2026-01-01", Fields{"assertedBy": "Ann"}), says("", "2026-01-01", Fields{"assertedBy": "Bo"})}, Agreed},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := StateOf(c.claims, age); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestMonthsBeforeFollowsTheCalendar(t *testing.T) {
	for _, c := range []struct {
		day    Day
		months int
		want   Day
	}{
		{"2026-11-24", 24, "2024-11-24"},
		{"2024-02-29", 12, "2023-02-28"},
		{"2026-03-31", 1, "2026-02-28"},
		{"2026-01-15", 1, "2025-12-15"},
		{"2026-01-15", 0, "2026-01-15"},
	} {
		if got := c.day.MonthsBefore(c.months); got != c.want {
			t.Errorf("%s less %d months is %s, want %s", c.day, c.months, got, c.want)
		}
	}
}
