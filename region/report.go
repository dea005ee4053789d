package region

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Report tells what a registry was cut out of, what it holds, and what is lacking.
type Report struct {
	Districts []string            // their names
	Read      map[string][]string // the paths of the files of each source
	Lacking   []Source            // in the order of the sources
	Left      []string            // paths of files that were not read, and why where there is a reason
	Unmatched []string            // names of places that no look-up has a code for
	MadeUp    []string            // files that say of themselves that they are made up
	Imports   []Import            // in their order

	Outlined   int // districts with an outline
	Courses    int // taught within the outlines
	Titled     int
	Linked     int             // to some occupation
	Employment Cells           // figures of districts by sub-major group, in the newest period
	Adverts    Cells           // the same
	figures    map[string]cell // by measure, place, occupation and period
	names      map[string]bool // unmatched
	titled     map[string]bool
	linked     map[string]bool
	courses    map[string]bool
	subMajors  map[string]bool // the codes of the occupations of that level
	isLondons  bool            // whether all districts are boroughs of London
}

// Import is one of the imports that a cut is made of.
type Import struct {
	Format string
	Report exchange.Report
}

// Cells counts, of all districts by all occupations, those with a figure, and those of
// which it is said at least that one is withheld.
type Cells struct{ Known, Withheld, All int }

// cell is one figure.
type cell struct{ measure, place, occupation, period, status string }

func newReport(f found, a area) *Report {
	r := &Report{Districts: slices.Sorted(maps.Values(a.districts)), Read: f.paths, Left: f.left, figures: map[string]cell{}, names: map[string]bool{},
		titled: map[string]bool{}, linked: map[string]bool{}, courses: map[string]bool{}, subMajors: map[string]bool{}}
	has := map[string]bool{
		"titles": slices.ContainsFunc(f.of("courses"), func(f exchange.File) bool { return isTable(f, "KISCOURSEID", "TITLE") }),
		"jobs":   slices.ContainsFunc(f.of("courses"), func(f exchange.File) bool { return isTable(f, "KISCOURSEID", "JOB", "PERC") }),
	}
	r.isLondons = !slices.ContainsFunc(slices.Collect(maps.Keys(a.districts)), func(code string) bool { return !strings.HasPrefix(code, boroughsBegin) })
	for _, s := range sources {
		isNeedless := r.isLondons && (s.Name == "regions" || s.Name == "adverts of districts")
		if len(f.of(s.Name)) == 0 && !has[s.Name] && !isNeedless {
			r.Lacking = append(r.Lacking, s)
		}
	}
	return r
}

func (r *Report) sawOccupations(u exchange.Unit) {
	for _, t := range u.Things {
		if t.Fields["level"] == "sub_major" {
			r.subMajors[t.Keys[0].Value] = true
		}
	}
}

func (r *Report) sawCourses(u exchange.Unit) {
	for _, t := range u.Things {
		if t.Kind == ecosystem.KindCourse {
			r.courses[t.Keys[0].String()] = true
			if t.Fields["name"] != nil {
				r.titled[t.Keys[0].String()] = true
			}
		}
	}
	for _, link := range u.Relations {
		if link.Type == ecosystem.LinkLeadsToOccupation {
			r.linked[link.From.Keys[0].String()] = true
		}
	}
	r.Courses, r.Titled, r.Linked = len(r.courses), len(r.titled), len(r.linked)
}

// sawFigures remembers the figures of a unit that are of districts and sub-major groups.
func (a area) sawFigures(r *Report) func(exchange.Unit) {
	return func(u exchange.Unit) {
		for _, link := range u.Relations {
			occupation := link.From.Keys[0].Value
			if !a.isDistrict(link.To) || len(occupation) != 2 {
				continue
			}
			c := cell{fmt.Sprint(link.Fields["measure"]), gssOf(link.To), occupation, fmt.Sprint(link.Fields["period"]), fmt.Sprint(link.Fields["status"])}
			r.figures[strings.Join([]string{c.measure, c.place, c.occupation, c.period}, " ")] = c
		}
	}
}

// count counts the cells of the newest period of each measure.
func (r *Report) count() {
	newest := map[string]string{}
	for _, c := range r.figures {
		newest[c.measure] = max(newest[c.measure], c.period)
	}
	all := len(r.Districts) * len(r.subMajors)
	r.Employment, r.Adverts = Cells{All: all}, Cells{All: all}
	for _, c := range r.figures {
		cells := &r.Employment
		if c.measure == "adverts" {
			cells = &r.Adverts
		}
		switch {
		case c.period != newest[c.measure] || !r.subMajors[c.occupation]:
		case c.status == "available":
			cells.Known++
		case c.status == "suppressed":
			cells.Withheld++
		}
	}
	r.Unmatched = slices.Sorted(maps.Keys(r.names))
}

// unmatched takes a finding of a name without a code: it is told once, whatever it is of.
func (r *Report) unmatched(f exchange.Finding) bool {
	if f.Rule != "unknown-name" {
		return false
	}
	r.names[f.Value] = true
	return true
}
