package discoveruni

import (
	_ "embed"
	"fmt"
	"slices"
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
	err := readEmbedded(labelsCSV, func(row exchange.Row) {
		labels[ecosystem.Fold(row.Get("label"))] = label{row.Get("code"), row.Get("title"), row.Get("wording")}
	})
	return labels, err
}

// readEmbedded reads a table that goes with the code.
func readEmbedded(table []byte, read func(exchange.Row)) error {
	t, err := exchange.OpenTable(exchange.Contents("embedded.csv", table), func(exchange.Finding) {})
	if err != nil {
		return err
	}
	for row, err := range t.Rows() {
		if err != nil {
			return err
		}
		read(row)
	}
	return nil
}

// job is a row of JOBLIST that could be read.
type job struct {
	row       exchange.Row
	label     label
	share     int64 // in 1/10000
	of        figures
	published string // the share as the feed has it, where it is not the one stated
}

// stateOccupations links a course to the occupations that its rows of JOBLIST name.
func (d *decoding) stateOccupations(u *exchange.Unit, c *course) {
	var jobs []*job
	for _, row := range c.jobs {
		if j, ok := d.readJob(c, row); ok && !d.isDuplicate(jobs, j) {
			jobs = append(jobs, j)
		}
	}
	for _, f := range c.figures {
		d.limitToWhole(c, slices.DeleteFunc(slices.Clone(jobs), func(j *job) bool { return j.of.subject != f.subject }))
	}
	for _, j := range jobs {
		u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkLeadsToOccupation, From: c.name, To: d.occupation(u, j.label, j.row),
			Where: j.row.Where("JOB"), Claim: j.claim()})
	}
}

// claim is what the row claims of the link to the occupation.
func (j *job) claim() exchange.ClaimFields {
	fields := exchange.ClaimFields{"method": "graduate_destination_" + j.of.basis, "basis": "measured", "sample": int64(j.of.graduates),
		"cohort": strings.TrimSpace(j.of.cohort + " " + j.of.subject), "quote": j.row.Get("JOB") + j.published,
		"locator": strings.Join(strings.Fields("JOBLIST "+j.of.subject+" "+j.row.Get("JOB")), " ")}
	if j.share >= 0 {
		fields["share"] = j.share
	}
	return fields
}

func (d *decoding) readJob(c *course, row exchange.Row) (*job, bool) {
	refuse := func(column, rule, reason, fix string) (*job, bool) {
		f := row.Finding(exchange.Error, column, rule, reason, fix)
		f.About = c.name
		d.report(f)
		return nil, false
	}
	l, ok := d.labels[ecosystem.Fold(row.Get("JOB"))]
	if !ok {
		return refuse("JOB", "unknown-label", "No SOC 2020 group has this title, nor is it a known older wording.",
			"Ask for the label to be added to the list of wordings, with the group that it means.")
	}
	share, ok := shareOf(row.Get("PERC"))
	if !ok {
		return refuse("PERC", "bad-number", "A share is a whole percentage from 0 to 100.", "Mend the number.")
	}
	f, ok := c.figuresOf(row.Get("COMSBJ"))
	if !ok {
		return refuse("COMSBJ", "no-cohort", "No row of COMMON tells whose graduates these are.", "Take JOBLIST and COMMON from the same release.")
	}
	if l.wording != "soc2020" && d.firstReport("wording "+l.code+row.Get("JOB")) {
		d.report(row.Finding(exchange.Note, "JOB", "old-wording", fmt.Sprintf("The wording is not of SOC 2020; it is taken for %s, %s.", l.code, l.title), ""))
	}
	return &job{row: row, label: l, share: share, of: f}, true
}

// isDuplicate tells whether a label stands twice for one cohort, which would count its graduates twice.
func (d *decoding) isDuplicate(jobs []*job, j *job) bool {
	duplicate := slices.ContainsFunc(jobs, func(k *job) bool {
		return k.of.subject == j.of.subject && ecosystem.Fold(k.row.Get("JOB")) == ecosystem.Fold(j.row.Get("JOB"))
	})
	if duplicate {
		d.report(j.row.Finding(exchange.Note, "JOB", "duplicate", "The cohort has the label already; the first stands.", "Take one of the rows out."))
	}
	return duplicate
}

// roundedTo is how far a published percentage may lie from the true one, in
// 1/10000: releases round to 5.
const roundedTo = 250

// limitToWhole keeps the shares of one cohort from coming to more than all its
// graduates. Published percentages are rounded, so that a list may well add up to
// 105: such shares are scaled down to the whole, and the claim quotes the published
// one. Where rounding cannot explain the sum, nobody knows which row is wrong, and
// no share of the cohort is stated.
func (d *decoding) limitToWhole(c *course, jobs []*job) {
	const whole = int64(ecosystem.WholeShare)
	sum := int64(0)
	for _, j := range jobs {
		sum += j.share
	}
	if sum <= whole {
		return
	}
	f := jobs[0].row.Finding(exchange.Note, "PERC", "shares-over-whole", fmt.Sprintf("The shares of the cohort come to %d percent, as they are rounded; they are scaled down to 100.", sum/100), "")
	rounded := sum-whole <= int64(len(jobs))*roundedTo
	if !rounded {
		f.Severity, f.Reason, f.Fix = exchange.Warning, fmt.Sprintf("The shares of the cohort come to %d percent, more than rounding explains, so none of them is stated.", sum/100), "Mend the numbers."
	}
	f.About = c.name
	d.report(f)
	for _, j := range jobs {
		j.published = ", published as " + j.row.Get("PERC") + " percent"
		if j.share = j.share * whole / sum; !rounded {
			j.share = -1
		}
	}
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
	return d.stateOnce(u, ecosystem.NewKey(ecosystem.SchemeSOC2020, l.code), ecosystem.KindOccupation, row.Where("JOB"),
		ecosystem.Fields{"name": l.title, "scheme": "soc2020", "code": l.code, "level": levels[len(l.code)]})
}
