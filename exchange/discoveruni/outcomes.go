package discoveruni

import (
	"fmt"
	"strconv"

	"catchment/ecosystem"
	"catchment/exchange"
)

// counted is a table of what became of a course's students: each row has the figures of
// one cohort, which the columns that begin with its prefix tell of.
type counted struct {
	table, prefix string
	what          string // what courses lack without it
	unit          string
	columns       []measured
}

// measured is a column and what is counted in it.
type measured struct{ column, measure string }

const laterOn, earned = "15 months after the course", "pounds a year before tax"

// tablesCounted are the tables whose rows are figures of courses. What shares the figures
// of a row come to is rounded, so that they need not add up to the whole.
var tablesCounted = []counted{
	{"JOBTYPE", "JOB", "what share work in professional or managerial jobs", "percent of those in work " + laterOn, []measured{
		{"PROFMAN", "in professional or managerial jobs"}, {"OTHERJOB", "in other jobs"}, {"UNKWN", "in jobs of unknown type"}}},
	{"EMPLOYMENT", "EMP", "how many are in work or study", "percent, " + laterOn, []measured{
		{"WORKSTUDY", "in work or study"}, {"WORK", "in work"}, {"STUDY", "in study"}, {"BOTH", "in work and study"},
		{"UNEMP", "unemployed"}, {"PREVWORKSTUD", "in work or study before"}, {"NOAVAIL", "not available for work"}}},
	{"CONTINUATION", "CONT", "how many go on after the first year", "percent of students a year after they began", []measured{
		{"UCONT", "continuing"}, {"UDORMANT", "dormant"}, {"UGAINED", "gained the award or a higher one"}, {"ULEFT", "left"}, {"ULOWER", "gained a lower award"}}},
	{"GOSALARY", "GOSAL", "what graduates earn", earned + ", " + laterOn, quartiles("GOINST", "salary after 15 months")},
	{"LEO3", "LEO3", "what graduates earn after three years", earned + ", of those in work in the United Kingdom", quartiles("LEO3INST", "earnings after 3 years")},
	{"LEO5", "LEO5", "what graduates earn after five years", earned + ", of those in work in the United Kingdom", quartiles("LEO5INST", "earnings after 5 years")},
	{"TARIFF", "TAR", "with how many UCAS points students begin", "percent of entrants with UCAS tariff points", tariffBands()},
}

func quartiles(prefix, measure string) []measured {
	return []measured{{prefix + "LQ", measure + ", lower quartile"}, {prefix + "MED", measure + ", median"}, {prefix + "UQ", measure + ", upper quartile"}}
}

// tariffBands are the columns by the points from which each counts, up to the next.
func tariffBands() []measured {
	bands := []measured{{"T001", "entry tariff under 48 points"}}
	for from := 48; from < 240; from += 16 {
		bands = append(bands, measured{fmt.Sprintf("T%03d", from), fmt.Sprintf("entry tariff %d to %d points", from, from+15)})
	}
	return append(bands, measured{"T240", "entry tariff 240 points or more"})
}

// layout is by which columns the table is known.
func (t counted) layout() exchange.Layout {
	return layout(t.table, t.prefix+"POP", t.prefix+"AGG", t.prefix+"AGGYEAR", t.columns[0].column)
}

// unitedKingdom is where the outcomes of courses are counted: by where they were taught,
// wherever the graduates went.
var unitedKingdom = exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeGSS, "K02000001")}}

// addOutcomes reads a row of a counted table. A row without figures states nothing.
func (d *decoding) addOutcomes(c *course, row exchange.Row, t counted) {
	basis := d.basis(row, t.prefix)
	if basis != own && basis != pooled {
		return
	}
	period, ok := academicYears(row.Get(t.prefix + "AGGYEAR"))
	if !ok {
		// Releases of before 2023 name no years at all: said once.
		if row.Get(t.prefix+"AGGYEAR") != "" || d.firstReport("years of "+t.table) {
			d.report(row.Finding(exchange.Warning, t.prefix+"AGGYEAR", "bad-period", "Nothing tells of which years the figures are, so they are left out.", "Write it like 2022-23, or 2021-23 for two years."))
		}
		return
	}
	people, err := strconv.ParseInt(row.Get(t.prefix+"POP"), 10, 64)
	if err != nil || people < 1 {
		d.report(row.Finding(exchange.Warning, t.prefix+"POP", "bad-number", "The number of people is no number, so their figures are left out.", "Mend the number."))
		return
	}
	f := exchange.Figure{Unit: t.unit, Period: period, Status: "available", CountedWhere: "delivery", Population: people, Pooling: basis}
	if subject := row.Get(t.prefix + "SBJ"); subject != "" {
		f.Breakdown = "subject=" + subject
	}
	for _, m := range t.columns {
		cell := row.Get(m.column)
		if f.Value, err = strconv.ParseInt(cell, 10, 64); err == nil && f.Value >= 0 {
			f.Measure = m.measure
			c.outcomes = append(c.outcomes, f.ObservedIn(unitedKingdom, c.name, row.Where(m.column)))
		} else if cell != "" {
			d.report(row.Finding(exchange.Warning, m.column, "bad-number", "It is no whole number, so the figure is left out.", "Mend the number."))
		}
	}
}

// academicYears gives the months of the academic years that 2022-23, or 2021-23, names.
func academicYears(text string) (string, bool) {
	if len(text) != 7 || text[4] != '-' {
		return "", false
	}
	first, err := strconv.Atoi(text[:4])
	last, errLast := strconv.Atoi(text[:2] + text[5:])
	return fmt.Sprintf("%d-08..%d-07", first, last), err == nil && errLast == nil && first < last
}

// stateOutcomes states what became of the course's students, each figure once.
func (d *decoding) stateOutcomes(u *exchange.Unit, c *course) {
	seen := map[string]bool{}
	for _, r := range c.outcomes {
		if seen[r.Qualifier] {
			d.report(exchange.Finding{Rule: "duplicate", Severity: exchange.Note, Where: r.Where, Value: r.Qualifier, Reason: "The course has the figure already; the first stands.",
				Fix: "Take one of the rows out.", About: c.name})
			continue
		}
		seen[r.Qualifier] = true
		d.stateOnce(u, unitedKingdom.Keys[0], ecosystem.KindPlace, r.Where, ecosystem.Fields{"name": "United Kingdom", "kind": "country", "code": "K02000001"})
		u.Relations = append(u.Relations, r)
	}
}
