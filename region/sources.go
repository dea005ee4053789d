package region

import (
	"io"
	"strings"

	"catchment/exchange"
)

// Source is a national publication that a registry of a region is cut out of.
type Source struct {
	Name    string
	What    string // what it says, for people
	Address string // where it is published

	columns []string // by which its table is known; none where it is no table, or is within another source
}

// sources are the publications in the order in which they are told of. Addresses are
// those of the publishers' own pages.
var sources = []Source{
	{"districts", "which districts there are, and in which skills improvement plan area or combined authority each lies: the look-ups of local authority districts (CSV)",
		"https://geoportal.statistics.gov.uk", []string{"LAD##CD", "LAD##NM"}},
	{"regions", "which region each district lies in: the look-up from districts to regions (CSV); London's are known without it",
		"https://geoportal.statistics.gov.uk", []string{"LAD##CD", "LAD##NM", "RGN##CD", "RGN##NM"}},
	{"outlines", "where the districts lie: their boundaries (GeoJSON, WGS 84, generalised)", "https://geoportal.statistics.gov.uk", nil},
	{"occupations", "the occupations: SOC 2020, its structure and job titles (CSV)",
		"https://www.ons.gov.uk/methodology/classificationsandstandards/standardoccupationalclassificationsoc/soc2020", []string{"code", "level", "parent_code", "title"}},
	{"courses", "which courses of higher education are taught where: the Discover Uni dataset (ZIP, or its tables or kis.xml)",
		"https://www.hesa.ac.uk/support/tools-and-downloads/unistats", []string{"PUBUKPRN", "KISCOURSEID", "KISMODE"}},
	{"titles", "what courses are called and lead to: KISCOURSE of that dataset", "https://www.hesa.ac.uk/support/tools-and-downloads/unistats", nil},
	{"jobs", "which occupations graduates went into: JOBLIST of that dataset", "https://www.hesa.ac.uk/support/tools-and-downloads/unistats", nil},
	{"employment", "how many residents of a district work in each occupation: the Annual Population Survey, by SOC 2020 sub-major group (CSV: place, soc2020, period, value, status)",
		"https://www.nomisweb.co.uk/sources/aps", []string{"place", "place_name", "soc2020", "period", "value", "status"}},
	{"adverts of districts", "how many jobs are advertised in a district, by occupation: labour demand volumes (CSV: place_name, soc2020, period, value); none is published for a borough of London",
		onsAdverts, []string{"place_name", "soc2020", "period", "value"}},
	{"adverts of areas", "how many jobs are advertised in London or a region as one area, by occupation: labour demand volumes (CSV: place, place_name, level, soc2020, period, value)",
		onsAdverts, []string{"place", "place_name", "level", "soc2020", "period", "value"}},
}

const onsAdverts = "https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourdemandvolumesbystandardoccupationclassificationsoc2020uk"

// alsoCourses and alsoOccupations are tables that belong to a source and have other columns.
var alsoOf = map[string][][]string{
	"courses":     {{"KISAIMCODE", "KISAIMLABEL"}, {"UKPRN", "LOCID", "LOCNAME"}, {"LEGAL_NAME", "PUBUKPRN", "UKPRN"}, {"table", "source", "publisher", "licence"}},
	"occupations": {{"unit_group", "job_title"}},
}

// recognised tells which source a file is of, by its header: that with the most columns of
// those that fit. Empty: of none.
func recognised(f exchange.File) (source string) {
	name := strings.ToLower(f.Name)
	switch {
	case strings.HasSuffix(name, ".geojson"):
		return "outlines"
	case strings.HasSuffix(name, ".xml"):
		if begin := beginning(f); strings.Contains(begin, "<KIS>") || strings.Contains(begin, "<INSTITUTION>") {
			return "courses"
		}
		return ""
	case !strings.HasSuffix(name, ".csv"):
		return ""
	}
	t, err := exchange.OpenTable(f, func(exchange.Finding) {})
	if err != nil {
		return ""
	}
	most := 0
	for _, s := range sources {
		for _, columns := range append([][]string{s.columns}, alsoOf[s.Name]...) {
			if len(columns) > most && hasAll(t, columns) {
				source, most = s.Name, len(columns)
			}
		}
	}
	return source
}

func hasAll(t *exchange.Table, columns []string) bool {
	for _, c := range columns {
		if t.Column(c) == "" {
			return false
		}
	}
	return true
}

// beginning is how a file begins.
func beginning(f exchange.File) string {
	in, err := f.Open()
	if err != nil {
		return ""
	}
	defer in.Close()
	text, _ := io.ReadAll(io.LimitReader(in, 1_000)) // whoever reads it whole tells what is wrong
	return string(text)
}

// sizeOf is how many bytes a file has, unpacked.
func sizeOf(f exchange.File) (int64, error) {
	in, err := f.Open()
	if err != nil {
		return 0, err
	}
	defer in.Close()
	return io.Copy(io.Discard, in)
}

// isTable tells whether a file is a table of Discover Uni by that name, or holds it.
func isTable(f exchange.File, columns ...string) bool {
	if strings.HasSuffix(strings.ToLower(f.Name), ".xml") {
		return true
	}
	t, err := exchange.OpenTable(f, func(exchange.Finding) {})
	return err == nil && hasAll(t, columns)
}
