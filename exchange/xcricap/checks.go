package xcricap

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"catchment/exchange"
)

// The rules that the validator of XCRI-CAP 1.2 holds feeds to, restated. What breaks one comes
// in all the same: a warning where it should not have been published so, a note where it is
// worth knowing.

const namespace = "http://xcri.org/profiles/1.2/catalog"

// older is the namespace of XCRI-CAP 1.1.
const older = "http://xcri.org/profiles/catalog"

var (
	ukPostcode  = regexp.MustCompile(`^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$`)
	isoDuration = regexp.MustCompile(`^P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$`)
)

const (
	longestAbstract = 140  // characters
	longestText     = 4000 // characters
)

// checkCatalog looks at what stands around the providers.
func (r *reading) checkCatalog() {
	c := r.catalog
	switch ns := c.attrs["xmlns"]; {
	case ns == namespace:
	case strings.TrimSuffix(ns, "/") == older:
		r.find(exchange.Note, c, "older-version", ns, "The feed is of XCRI-CAP 1.1, and is read as such.", "Publish 1.2 beside it.")
	default:
		r.find(exchange.Warning, c, "wrong-namespace", ns, "The namespace is not that of XCRI-CAP, so elements were known by their names alone.", "Write xmlns=\""+namespace+"\".")
	}
	if c.name != "catalog" {
		r.find(exchange.Note, c, "no-catalog", c.name, "The feed has no catalog around it.", "Put it into a catalog with one provider.")
		return
	}
	if c.attrs["generated"] == "" {
		r.find(exchange.Warning, c, "no-generated", "", "The catalog does not say when it was made.", "Add the attribute generated.")
	}
	if len(r.providers) != 1 {
		r.find(exchange.Warning, c, "providers", "", "A catalog is of one provider; this one has another number of them.", "Publish a feed for each provider.")
	}
	r.want(exchange.Note, c, "description")
}

// want finds elements that are missing.
func (r *reading) want(severity exchange.Severity, e *element, names ...string) {
	for _, name := range names {
		if len(e.all(name)) == 0 {
			r.find(severity, e, "no-"+strings.ToLower(name), "", "The "+e.name+" has no "+name+".", "Add it.")
		}
	}
}

// wantOne finds elements of which there is more than one.
func (r *reading) wantOne(e *element, names ...string) {
	for _, name := range names {
		if all := e.all(name); len(all) > 1 {
			r.find(exchange.Warning, all[1], "more-than-one", name, "The "+e.name+" has more than one "+name+"; the first counts.", "Leave one.")
		}
	}
}

func (r *reading) checkProvider(p *provider) {
	r.want(exchange.Warning, p.head, "identifier", "title", "url", "location")
	if p.courses == 0 {
		r.find(exchange.Warning, p.head, "no-course", p.title(), "The provider has no course.", "Publish its courses, or leave it out.")
	}
	r.wantOne(p.head, "location")
	r.checkCommon(p.head)
	for _, at := range p.head.all("location") {
		r.checkLocation(at, exchange.Warning)
	}
}

func (r *reading) checkLocation(at *element, severity exchange.Severity) {
	r.want(severity, at, "postcode", "address")
	r.wantOne(at, "town", "fax", "url")
	for _, code := range at.all("postcode") {
		if text := strings.ToUpper(strings.TrimSpace(code.plain())); !ukPostcode.MatchString(text) {
			r.find(exchange.Warning, code, "bad-postcode", text, "It is no postcode of the United Kingdom.", "Mend it.")
		}
	}
	for _, mail := range at.all("email") {
		if text := strings.TrimSpace(mail.plain()); strings.Count(text, "@") != 1 || strings.ContainsAny(text, " \n") {
			r.find(exchange.Warning, mail, "bad-email", text, "It is no address of email.", "Mend it.")
		}
	}
}

func (r *reading) checkCourse(e *element) {
	r.want(exchange.Warning, e, "identifier", "title", "subject")
	r.want(exchange.Note, e, "description", "abstract", "presentation", "url")
	if level := e.all("level"); len(level) > 0 {
		r.find(exchange.Note, level[0], "level-used", level[0].plain(), "XCRI-CAP 1.2 has no level of a course.", "Say it in the qualification's educationLevel.")
	}
	for _, s := range e.all("subject") {
		if s.plain() == "" && s.attrs["identifier"] == "" {
			r.find(exchange.Warning, s, "empty-subject", "", "The subject is empty.", "Fill or leave it out.")
		}
	}
	for _, c := range e.all("credit") {
		r.want(exchange.Warning, c, "level", "value")
		r.want(exchange.Note, c, "scheme")
	}
	r.checkCommon(e)
}

func (r *reading) checkQualification(q *element) {
	r.want(exchange.Warning, q, "title", "awardedBy")
	r.want(exchange.Note, q, "identifier")
}

func (r *reading) checkPresentation(run *element) {
	r.want(exchange.Warning, run, "start")
	r.wantOne(run, "start", "duration", "end", "age", "cost", "places")
	r.want(exchange.Note, run, "applyTo", "studyMode", "attendanceMode", "attendancePattern", "identifier")
	for _, d := range run.all("duration") {
		if every := d.attrs["interval"]; every != "" && !isoDuration.MatchString(every) {
			r.find(exchange.Warning, d, "bad-duration", every, "The interval is no ISO 8601 duration.", "Write it like P2Y or P10W.")
		}
	}
	if mode := run.first("attendanceMode"); strings.EqualFold(mode.attrs["identifier"], "CM") && len(run.all("venue")) == 0 {
		r.find(exchange.Note, run, "campus-without-venue", "", "It is held on campus and names no venue, so its provider's address counts.", "Name the venue.")
	}
	for _, v := range run.all("venue") {
		if n := len(v.all("provider")); n != 1 {
			r.find(exchange.Warning, v, "venue-providers", "", "A venue has one provider in it, and nothing else.", "Put the venue's name and location into one provider.")
		}
	}
	r.checkCommon(run)
}

// described are the elements that hold text or XHTML, or an address of it and no content.
var described = map[string]bool{"description": true, "abstract": true, "applicationProcedure": true, "assessment": true, "learningOutcome": true,
	"objective": true, "prerequisite": true, "regulations": true}

// checkCommon looks at what elements of all sorts have in common.
func (r *reading) checkCommon(e *element) {
	untyped := 0
	for _, n := range e.nodes {
		if n.child == nil {
			continue
		}
		c := n.child
		text := c.plain()
		switch {
		case described[c.name]:
			r.checkDescribed(c, text)
		case c.name == "identifier" && c.kind == "":
			if untyped++; untyped > 1 {
				r.find(exchange.Warning, c, "identifiers", text, "There is more than one identifier without a type.", "Give the others a type.")
			}
			if httpAddress(text) == "" {
				r.find(exchange.Note, c, "identifier-no-url", text, "An identifier without a type is an address.", "Give it a type, such as internalID.")
			}
		case (c.name == "url" || c.name == "applyTo") && text != "" && httpAddress(text) == "":
			r.find(exchange.Warning, c, "bad-url", text, "It is no address of the web, so it is left out.", "Write it whole, with https://.")
		case c.name == "date":
			r.find(exchange.Note, c, "date-used", text, "The element date is not to be used.", "Leave it out.")
		case c.name == "image" && c.attrs["src"] == "":
			r.find(exchange.Warning, c, "image-without-src", "", "The image has no address.", "Add src.")
		}
	}
}

func (r *reading) checkDescribed(c *element, text string) {
	href := c.attrs["href"]
	switch n := utf8.RuneCountInString(text); {
	case href != "" && text != "":
		r.find(exchange.Warning, c, "href-with-content", href, "With href the element has no content.", "Leave one of the two.")
	case href == "" && text == "":
		r.find(exchange.Warning, c, "empty", "", "The element has neither content nor href.", "Fill or leave it out.")
	case c.name == "abstract" && n > longestAbstract:
		r.find(exchange.Note, c, "long-abstract", "", "An abstract has at most 140 characters.", "Say it shorter.")
	case n > longestText:
		r.find(exchange.Note, c, "long-text", "", "The text has more than 4,000 characters.", "Say it shorter.")
	}
	if href != "" && httpAddress(href) == "" {
		r.find(exchange.Warning, c, "bad-url", href, "href is no address of the web.", "Write it whole, with https://.")
	}
}
