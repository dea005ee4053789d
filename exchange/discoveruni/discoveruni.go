// Package discoveruni reads the Discover Uni (once Unistats) dataset of UK
// undergraduate courses, as HESA publishes it: a folder of CSV tables joined by
// PUBUKPRN, KISCOURSEID and KISMODE, or kis.xml, which has the same rows within each other.
//
// What comes of it: a provider (INSTITUTION) offers courses; a course held at a
// location (COURSELOCATION, LOCATION) is a presentation at a venue, of which
// nothing but that is known; its subjects (SBJ) are CAH headings; how many
// graduates its outcome figures rest on, and whose they are, is in COMMON; which
// occupations they went into is in JOBLIST, as labels that are looked up among
// the titles of SOC 2020 (labels.csv). Titles are in KISCOURSE: without it a
// course is called by its provider's id for it, never by anything made up.
//
// What became of its students (JOBTYPE, EMPLOYMENT, CONTINUATION, GOSALARY, LEO3, LEO5,
// TARIFF) is figures of the course, each with how many people it was counted from and
// whether these were its own. A UCAS code is given per location and several courses may
// share one, so it is a tag of the course ("ucas:7473") and no key. What the other
// tables count, such as satisfaction, has no place in the model.
package discoveruni

import (
	"context"
	"iter"
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads the dataset. Each provider's catalogue is one unit; memory is
// bounded by the largest as long as the tables are sorted by PUBUKPRN, as
// published. A table that is not is sorted in memory, and a note says so.
type Decoder struct{}

// Decode implements [exchange.Decoder].
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		d := decoding{report: report, stated: map[ecosystem.Key]bool{}, reported: map[string]bool{}}
		err := d.open(files)
		if err != nil {
			yield(exchange.Unit{}, err)
			return
		}
		defer d.close()
		if !yield(d.sourceUnit(), nil) {
			return
		}
		for {
			ukprn, more, err := d.nextProvider()
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				yield(exchange.Unit{}, err)
				return
			}
			if !more || !yield(d.catalogue(ukprn), nil) {
				return
			}
		}
	}
}

// decoding is one reading of the dataset.
type decoding struct {
	report           func(exchange.Finding)
	release          string // "C25061", where the release's readme is among the files
	labels           map[string]label
	aims             map[string]string // qualifications by KISAIMCODE
	subjects         map[string]string // labels of the CAH by code
	titlesFrom       *exchange.Thing   // the source of KISCOURSE, where that is not the release
	locations        map[locationKey]exchange.Row
	institutions     map[string]exchange.Row
	institutionsLeft []string // whose catalogue has not come yet, in order
	cursors          []*cursor
	has              map[string]bool        // which tables there are, by name
	stated           map[ecosystem.Key]bool // what an earlier unit has stated
	reported         map[string]bool        // what an earlier finding has said, by firstReport
	courses          map[courseKey]*course  // of the provider being read
}

// locationKey names a location: its id is the submitting provider's own.
type locationKey struct{ ukprn, id string }

func (d *decoding) close() {
	for _, c := range d.cursors {
		c.stop()
	}
}

// nextProvider reads the rows of the provider that comes next; none is left where more is false.
func (d *decoding) nextProvider() (ukprn string, more bool, err error) {
	if len(d.institutionsLeft) > 0 {
		ukprn = d.institutionsLeft[0]
	}
	for _, c := range d.cursors {
		if !c.done && (ukprn == "" || c.ukprn < ukprn) {
			ukprn = c.ukprn
		}
	}
	if ukprn == "" {
		return "", false, nil
	}
	if len(d.institutionsLeft) > 0 && d.institutionsLeft[0] == ukprn {
		d.institutionsLeft = d.institutionsLeft[1:]
	}
	d.courses = map[courseKey]*course{}
	for _, c := range d.cursors {
		for !c.done && c.ukprn == ukprn {
			if course, ok := d.courseOf(c.row); ok {
				c.add(course, c.row)
			}
			if err := c.advance(d.report); err != nil {
				return "", false, err
			}
		}
	}
	return ukprn, true, nil
}

// sortedCourses gives the provider's courses by id and mode.
func (d *decoding) sortedCourses() []*course {
	return slices.SortedFunc(maps.Values(d.courses), func(a, b *course) int { return a.courseKey.compare(b.courseKey) })
}
