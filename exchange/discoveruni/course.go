package discoveruni

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// courseKey tells a provider's courses apart. The mode is 01 full-time, 02
// part-time or 03 both; some releases write 1, 2, 3.
type courseKey struct{ id, mode string }

func (k courseKey) compare(l courseKey) int {
	return cmp.Or(cmp.Compare(k.id, l.id), cmp.Compare(k.mode, l.mode))
}

// course is what the tables say of one course.
type course struct {
	courseKey
	name      exchange.Name // by HESA's key
	provider  string        // the UKPRN of who teaches it
	ukprn     string        // who submitted it, where a table says so
	first     exchange.Where
	title     exchange.Row // of KISCOURSE; its Number is 0 where there is none
	subjects  []exchange.Row
	locations []exchange.Row
	ucas      []string
	figures   []figures
	jobs      []exchange.Row
	outcomes  []exchange.Relation // what else its students and graduates were counted by
}

// courseOf finds the course that a row is about.
func (d *decoding) courseOf(row exchange.Row) (*course, bool) {
	k := courseKey{row.Get("KISCOURSEID"), row.Get("KISMODE")}
	switch k.mode {
	case "1", "2", "3":
		k.mode = "0" + k.mode
	case "01", "02", "03":
	default:
		d.report(row.Finding(exchange.Error, "KISMODE", "bad-mode", "A course's mode is 01, 02 or 03, so nothing tells which course this is.", "Mend the mode."))
		return nil, false
	}
	if k.id == "" {
		d.report(row.Finding(exchange.Error, "KISCOURSEID", "no-course", "The row names no course.", "Fill in the course's id."))
		return nil, false
	}
	c := d.courses[k]
	if c == nil {
		c = &course{courseKey: k, provider: row.Get("PUBUKPRN"), first: row.Where(""), name: exchange.Name{Keys: []ecosystem.Key{
			ecosystem.NewKey(ecosystem.SchemeKIS, row.Get("PUBUKPRN")+"/"+k.id+"/"+k.mode)}}}
		d.courses[k] = c
	}
	c.ukprn = cmp.Or(c.ukprn, row.Get("UKPRN"))
	return c, true
}

func (d *decoding) addTitle(c *course, row exchange.Row) {
	if c.title.Number > 0 {
		d.report(row.Finding(exchange.Warning, "KISCOURSEID", "duplicate", "An earlier row has the title of the course; the first stands.", "Take one of the rows out."))
		return
	}
	c.title = row
}

var cahCode = regexp.MustCompile(`^CAH\d\d(-\d\d){0,2}$`)

func (d *decoding) addSubject(c *course, row exchange.Row) {
	code := row.Get("SBJ")
	switch {
	case !cahCode.MatchString(code):
		d.report(row.Finding(exchange.Error, "SBJ", "bad-code", "A subject is a CAH code, such as CAH02-05-01.", "Mend the code."))
	case hasRow(c.subjects, "SBJ", code):
		d.report(row.Finding(exchange.Note, "SBJ", "duplicate", "The course has the subject already.", "Take one of the rows out."))
	default:
		c.subjects = append(c.subjects, row)
	}
}

func (d *decoding) addLocation(c *course, row exchange.Row) {
	id := row.Get("LOCID")
	switch {
	case id == "":
		f := row.Finding(exchange.Note, "LOCID", "no-location", "The row does not say where the course is held, so it makes no presentation.", "Ask the provider.")
		f.About = c.name
		d.report(f)
	case hasRow(c.locations, "LOCID", id):
		d.report(row.Finding(exchange.Note, "LOCID", "duplicate", "The course has the location already.", "Take one of the rows out."))
	default:
		c.locations = append(c.locations, row)
	}
}

func hasRow(rows []exchange.Row, column, value string) bool {
	return slices.ContainsFunc(rows, func(r exchange.Row) bool { return r.Get(column) == value })
}

func (d *decoding) addUCAS(c *course, row exchange.Row) {
	if tag := "ucas:" + strings.ToUpper(row.Get("UCASCOURSEID")); tag != "ucas:" && !slices.Contains(c.ucas, tag) {
		c.ucas = append(c.ucas, tag)
	}
}

func (d *decoding) addJob(c *course, row exchange.Row) { c.jobs = append(c.jobs, row) }

// figures are one row of COMMON: how many graduates the job figures rest on, and whose they are.
type figures struct {
	subject   string // that they are pooled over; empty where they are for the course as a whole
	basis     string // own, pooled or none; empty where the row's codes say neither
	graduates int    // that the shares are taken from
	rate      string // percent of those asked who answered
	cohort    string // "2021-23", as the row says it
	latest    string // the year in which the newest of them finished
}

// addFigures reads a row of COMMON.
func (d *decoding) addFigures(c *course, row exchange.Row) {
	f := figures{subject: row.Get("COMSBJ"), rate: row.Get("COMRESP_RATE"), cohort: row.Get("COMAGGYEAR"),
		latest: max(finished(row.Get("COMYEAR1")), finished(row.Get("COMYEAR2")))}
	f.basis = d.basis(row, "COM")
	if n, err := strconv.Atoi(row.Get("COMPOP")); err == nil && n >= 0 {
		f.graduates = n
	} else if f.basis == own || f.basis == pooled {
		d.report(row.Finding(exchange.Warning, "COMPOP", "bad-number", "The number of graduates is no number, so the figures are left out.", "Mend the number."))
		return
	}
	c.figures = append(c.figures, f)
}

const own, pooled, none = "own", "pooled", "none"

// basis reads whose graduates a row counts. COMAGG, or that of another table, is 14 or
// 24 for the course's own, of one year or two; 11 to 13 and 21 to 23 for those of other
// courses in the subject too. A COMUNAVAILREASON of 2 keeps figures from being shown.
func (d *decoding) basis(row exchange.Row, table string) string {
	agg := row.Get(table + "AGG")
	switch {
	case agg == "" || row.Get(table+"UNAVAILREASON") == "2":
		return none
	case agg == "14" || agg == "24":
		return own
	case len(agg) == 2 && (agg[0] == '1' || agg[0] == '2') && agg[1] >= '1' && agg[1] <= '3':
		return pooled
	}
	d.report(row.Finding(exchange.Warning, table+"AGG", "unknown-value", "Nothing tells whose graduates the figures are of.", "See the release's list of aggregation codes."))
	return ""
}

// finished is the year in which an academic year such as 2022-23 ended; empty for anything else.
func finished(year string) string {
	first, err := strconv.Atoi(year[:min(4, len(year))])
	if err != nil || len(year) != 7 || year[4] != '-' {
		return ""
	}
	last := strconv.Itoa(first + 1)
	if last[len(last)-2:] != year[5:] {
		return ""
	}
	return last
}

// weakestFigures gives the figures that a course is judged by where it has several, one
// a subject: the pooled before its own, then those of the fewest graduates, so
// that a course never looks better counted than it is. The year is the newest of all.
func weakestFigures(all []figures) (f figures, some bool) {
	order := []string{pooled, own, "", none}
	latest := ""
	for i, g := range all {
		latest = max(latest, g.latest)
		rank := cmp.Or(cmp.Compare(slices.Index(order, g.basis), slices.Index(order, f.basis)), cmp.Compare(g.graduates, f.graduates))
		if i == 0 || rank < 0 {
			f = g
		}
	}
	f.latest = latest
	return f, len(all) > 0
}
