// Package xcricap reads XCRI-CAP 1.2 and 1.1, in which providers publish their courses: a
// catalog of providers, each with courses, each with presentations that are held at venues
// (EN 15982 MLO). Elements are known by their names alone, as real feeds take some of them
// from other namespaces; the rules of the format that a feed breaks are findings, and only
// what is no XML, or begins with another element, is refused.
//
//	catalog      the source that all claims rest on
//	provider     an actor, by its UKPRN, else by its address or name
//	course       a course that it offers, with subjects and qualifications
//	presentation a run of the course; what it does not say itself stays unsaid
//	venue        where it is held; without one it is at the provider's own address
package xcricap

import (
	"context"
	"fmt"
	"iter"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads feeds of XCRI-CAP, one or more files, each with one or more providers.
type Decoder struct{}

// A unit is of so many courses of one provider.
const coursesInUnit = 100

// Decode implements [exchange.Decoder]. Each file is read twice: who the providers are stands
// after their courses in many feeds.
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		read := 0
		for _, f := range files {
			if !isFeed(f.Name) {
				report(exchange.Finding{Rule: "not-read", Severity: exchange.Note, Where: exchange.Where{File: f.Name}, Reason: "It is no XML file and was not read."})
				continue
			}
			read++
			r := reading{file: f, report: report, handOn: handOn, stated: map[ecosystem.Key]bool{}, left: map[string]int{}, told: map[string]bool{}}
			if err := r.read(ctx); err != nil {
				return err
			}
		}
		if read == 0 {
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no XML file among those given.", Hint: "Name a feed of XCRI-CAP, or pack it with gzip or as ZIP."}
		}
		return nil
	})
}

func isFeed(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".xcri") || !strings.Contains(name, ".")
}

// reading is one reading of one file.
type reading struct {
	file      exchange.File
	report    func(exchange.Finding)
	handOn    func(exchange.Unit) error
	source    ecosystem.Key
	catalog   *element               // what stands in the catalog beside its providers
	providers []*provider            // in their order
	stated    map[ecosystem.Key]bool // what an earlier unit has stated
	left      map[string]int         // elements that have no place here, by name
	told      map[string]bool        // findings about the whole file, by rule
	unit      exchange.Unit
	courses   int // in the unit
}

func (r *reading) read(ctx context.Context) error {
	if err := r.walk(ctx, r.readHeads()); err != nil {
		return err
	}
	r.checkCatalog()
	if err := r.handOn(r.sourceUnit()); err != nil {
		return err
	}
	if err := r.walk(ctx, r.readCourses()); err != nil {
		return err
	}
	for _, p := range r.providers {
		r.beginProvider(p) // one without courses is stated too
	}
	if err := r.flush(); err != nil {
		return err
	}
	r.reportLeft()
	return nil
}

// visitor is told of the parts of a feed as they come.
type visitor struct {
	catalog func(root *element)                  // the outermost element
	beside  func(e *element)                     // an element of the catalog that is no provider
	head    func(provider int, e *element)       // an element of a provider that is no course
	course  func(provider int, e *element) error // a course; nil: courses are skipped
	skipped func(provider int)                   // a course that was skipped
}

// readHeads reads everything but courses.
func (r *reading) readHeads() visitor {
	return visitor{
		catalog: func(root *element) { r.catalog = root },
		beside:  func(e *element) { r.catalog.add(e) },
		head: func(n int, e *element) {
			p := r.provider(n)
			p.head.add(e)
		},
		skipped: func(n int) { r.provider(n).courses++ },
	}
}

// readCourses states providers with their courses.
func (r *reading) readCourses() visitor {
	return visitor{
		catalog: func(*element) {}, beside: func(*element) {}, head: func(int, *element) {}, skipped: func(int) {},
		course: func(n int, e *element) error {
			p := r.provider(n)
			r.beginProvider(p)
			r.stateCourse(p, e)
			if r.courses++; r.courses >= coursesInUnit {
				return r.flush()
			}
			return nil
		},
	}
}

// provider gives the provider of a number, in the order in which they come.
func (r *reading) provider(n int) *provider {
	for len(r.providers) <= n {
		r.providers = append(r.providers, &provider{head: &element{name: "provider"}, courseIDs: map[string]int{}})
	}
	return r.providers[n]
}

func (r *reading) flush() error {
	if len(r.unit.Things) == 0 {
		return nil
	}
	full := r.unit
	r.unit, r.courses = exchange.Unit{}, 0
	return r.handOn(full)
}

// sourceUnit states what all claims rest on. A later feed of the same catalog is the same
// source with newer content.
func (r *reading) sourceUnit() exchange.Unit {
	title, publisher := r.catalog.text("title"), ""
	id := strings.TrimSpace(r.catalog.text("identifier"))
	if id == "" {
		id = r.catalog.text("url")
	}
	if len(r.providers) > 0 {
		p := r.providers[0]
		publisher = p.title()
		if id == "" {
			id = p.name().Keys[0].Value
		}
	}
	if title == "" {
		title = "Courses of " + publisher
	}
	if id == "" {
		id = r.file.Name
	}
	r.source = ecosystem.NewKey("xcri-feed", exchange.Shortened(id, 400))
	fields := ecosystem.Fields{"name": exchange.Shortened(title, 200) + " (XCRI-CAP)", "kind": "feed", "publisher": publisher, "url": httpAddress(r.catalog.text("url"))}
	return exchange.Unit{Name: r.file.Name, Source: r.source, Things: []exchange.Thing{
		{Name: exchange.Name{Keys: []ecosystem.Key{r.source}}, Kind: ecosystem.KindSource, Fields: fields, Where: r.at(r.catalog)}}}
}

// at is where an element stands.
func (r *reading) at(e *element) exchange.Where {
	return exchange.Where{File: r.file.Name, Row: e.line, Column: e.name}
}

// find reports what is odd about an element.
func (r *reading) find(severity exchange.Severity, e *element, rule, value, reason, fix string) {
	r.report(exchange.Finding{Rule: rule, Severity: severity, Where: r.at(e), Value: exchange.Shortened(value, 200), Reason: reason, Fix: fix})
}

// leave notes that an element has no place in the registry.
func (r *reading) leave(names ...string) {
	for _, name := range names {
		r.left[name]++
	}
}

// reportLeft tells what was read and has no place, how often it came.
func (r *reading) reportLeft() {
	for _, name := range sorted(r.left) {
		r.report(exchange.Finding{Rule: "not-kept", Severity: exchange.Note, Where: exchange.Where{File: r.file.Name, Column: name},
			Value: fmt.Sprint(r.left[name]), Reason: "The registry has no field for it; so many were left out."})
	}
}
