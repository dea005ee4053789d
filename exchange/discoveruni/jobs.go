package discoveruni

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// labelsCSV says which SOC 2020 group a label of JOBLIST means: every SOC 2020
// title, where a title stands at two levels the coarser one, as the label does
// not tell them apart; then wordings of SOC 2010 and spellings seen in releases,
// each with the group that took over its jobs.
//
//go:embed labels.csv
var labelsCSV []byte

// label is the group that a label means, and in whose wording it is.
type label struct{ code, title, wording string }

func readLabels() (map[string]label, error) {
	labels := map[string]label{}
	t, err := exchange.OpenTable(exchange.Contents("labels.csv", labelsCSV), func(exchange.Finding) {})
	if err != nil {
		return nil, err
	}
	for row, err := range t.Rows() {
		if err != nil {
			return nil, err
		}
		labels[ecosystem.Fold(row.Get("label"))] = label{row.Get("code"), row.Get("title"), row.Get("wording")}
	}
	return labels, nil
}

// leads links a course to the occupation that a row of JOBLIST names.
func (d *decoding) leads(u *exchange.Unit, c *course, row exchange.Row) {
	l, ok := d.labels[ecosystem.Fold(row.Get("JOB"))]
	if !ok {
		d.report(odd(exchange.Error, row, "JOB", "unknown-label", "No SOC 2020 group has this title, nor is it a known older wording.",
			"Ask for the label to be added to the list of wordings, with the group that it means."))
		return
	}
	share, ok := shareOf(row.Get("PERC"))
	if !ok {
		d.report(odd(exchange.Error, row, "PERC", "bad-number", "A share is a whole percentage from 0 to 100.", "Mend the number."))
		return
	}
	f, ok := c.figuresOf(row.Get("COMSBJ"))
	if !ok {
		d.report(odd(exchange.Error, row, "COMSBJ", "no-cohort", "No row of COMMON tells whose graduates these are.", "Take JOBLIST and COMMON from the same release."))
		return
	}
	if l.wording != "soc2020" && d.once("wording "+l.code+row.Get("JOB")) {
		d.report(odd(exchange.Note, row, "JOB", "old-wording", fmt.Sprintf("The wording is not of SOC 2020; it is taken for %s, %s.", l.code, l.title), ""))
	}
	u.Relations = append(u.Relations, exchange.Relation{Type: "LEADS_TO_OCCUPATION", From: c.name, To: d.occupation(u, l, row), Where: row.Where("JOB"),
		Claim: exchange.Saying{"method": "graduate_destination_" + f.basis, "basis": "measured", "share": share, "sample": int64(f.graduates),
			"cohort": f.cohort, "quote": row.Get("JOB"), "locator": strings.Join(strings.Fields("JOBLIST "+f.subject+" "+row.Get("JOB")), " ")}})
}

// figuresOf finds the figures that a row of JOBLIST belongs to.
func (c *course) figuresOf(subject string) (figures, bool) {
	for _, f := range c.figures {
		if f.subject == subject && (f.basis == own || f.basis == pooled) {
			return f, true
		}
	}
	return figures{}, false
}

// shareOf reads a percentage as 1/10000.
func shareOf(percent string) (int64, bool) {
	n, err := strconv.Atoi(percent)
	return int64(n) * 100, err == nil && n >= 0 && n <= 100
}

// occupation names a group and states it in the unit that needs it first: where
// the classification has been imported, that says what it is.
func (d *decoding) occupation(u *exchange.Unit, l label, row exchange.Row) exchange.Name {
	levels := []string{"", "major", "sub_major", "minor", "unit"}
	return d.known(u, ecosystem.NewKey(ecosystem.SchemeSOC2020, l.code), "Occupation", row.Where("JOB"),
		ecosystem.Fields{"name": l.title, "scheme": "soc2020", "code": l.code, "level": levels[len(l.code)]})
}
