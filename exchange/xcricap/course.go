package xcricap

import (
	"cmp"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// stateCourse states a course with all that hangs on it.
func (r *reading) stateCourse(p *provider, e *element) {
	id := cmp.Or(identifierOf(e), e.text("url"), e.text("title"))
	switch first := p.courseIDs[id]; {
	case id == "":
		r.find(exchange.Error, e, "no-identifier", "", "The course has no identifier, address or title, so nobody can tell which it is.", "Give it an identifier that stays the same.")
		return
	case first > 0:
		r.find(exchange.Error, e, "duplicate", id, fmt.Sprintf("The course in line %d has the same identifier; the first stands.", first), "Give each course an identifier of its own.")
		return
	case e.attrs["recstatus"] == "3":
		r.find(exchange.Warning, e, "listed-as-deleted", id, "The feed says that the course was deleted. It is left as it is.", "Delete it by hand if that is right.")
		return
	}
	p.courseIDs[id] = e.line
	r.checkCourse(e)
	provider := p.name()
	name := exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("xcri", exchange.Shortened(provider.Keys[0].Value+"/"+id, 480))}}
	r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: ecosystem.KindCourse, Fields: r.courseFields(e), Claim: exchange.Stated(), Where: r.at(e),
		IfNew: ecosystem.Fields{"name": exchange.Shortened(id, 200)}, Columns: map[string]string{"name": "title", "outcome": "description"}})
	r.relate(ecosystem.LinkOffers, provider, name, exchange.Stated(), e)
	r.stateSubjects(name, e)
	r.stateQualifications(name, e)
	for _, run := range e.all("presentation") {
		r.statePresentation(p, name, e, run)
	}
}

func (r *reading) relate(t ecosystem.LinkType, from, to exchange.Name, claim exchange.ClaimFields, e *element) {
	r.unit.Relations = append(r.unit.Relations, exchange.Relation{Type: t, From: from, To: to, Claim: claim, Where: r.at(e)})
}

// outcomes are the types of a description that say what a course leads to.
var outcomes = []string{"careerOutcome", "leadsTo"}

// courseFields are the fields of a course; what has no field is counted as left out.
func (r *reading) courseFields(e *element) ecosystem.Fields {
	var outcome, tags []string
	for _, n := range e.nodes {
		if n.child == nil {
			continue
		}
		c := n.child
		switch c.name {
		case "title", "url", "identifier", "prerequisite", "presentation", "qualification":
		case "subject":
			if text := c.plain(); !isCoded(c) && text != "" && !contains(tags, text) {
				tags = append(tags, exchange.Shortened(text, 100))
			}
		case "description":
			if contains(outcomes, c.kind) {
				outcome = append(outcome, c.plain())
			} else if c.kind != "" {
				r.leave("description of type " + c.kind)
			}
		case "abstract":
			if e.text("description") != "" {
				r.leave(c.name)
			}
		default:
			r.leave(c.name)
		}
	}
	return ecosystem.Fields{"name": exchange.Shortened(e.text("title"), 300), "description": cmp.Or(e.text("description"), e.text("abstract")), "url": httpAddress(e.text("url")),
		"prerequisite": e.text("prerequisite"), "outcome": strings.Join(outcome, "\n"), "tags": tags,
		"qualificationLevel": exchange.Shortened(cmp.Or(e.first("qualification").text("educationLevel"), e.first("qualification").text("level"), e.text("level")), 200)}
}

// isCoded tells whether a subject is a heading of a classification.
func isCoded(subject *element) bool { return subject.kind != "" && subject.attrs["identifier"] != "" }

// stateSubjects links a course to the headings of classifications that it names: one of SOC
// 2020 is an occupation, as whoever publishes the feed says.
func (r *reading) stateSubjects(course exchange.Name, e *element) {
	for _, s := range e.all("subject") {
		if !isCoded(s) {
			continue
		}
		code, scheme := strings.TrimSpace(s.attrs["identifier"]), strings.ToLower(s.kind)
		if strings.HasPrefix(scheme, "soc") {
			r.stateOccupation(course, s, scheme, code)
			continue
		}
		scheme = strings.Map(func(c rune) rune {
			if (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' {
				return c
			}
			return '-'
		}, scheme)
		to := r.stateOnce(ecosystem.NewKey(scheme, exchange.Shortened(code, 100)), ecosystem.KindSubject, s,
			ecosystem.Fields{"name": exchange.Shortened(cmp.Or(s.plain(), code), 200), "scheme": scheme, "code": code})
		r.relate(ecosystem.LinkHasSubject, course, to, exchange.Stated(), s)
	}
}

// levels of SOC 2020 by the length of its codes.
var levels = []string{"", "major", "sub_major", "minor", "unit"}

func (r *reading) stateOccupation(course exchange.Name, s *element, scheme, code string) {
	if (scheme != "soc2020" && scheme != "soc") || !soc2020.MatchString(code) {
		r.find(exchange.Warning, s, "unknown-code", code, "It is no code of SOC 2020, so no occupation is linked.", "Write one to four digits of SOC 2020 as the identifier, and the type SOC2020.")
		return
	}
	to := r.stateOnce(ecosystem.NewKey(ecosystem.SchemeSOC2020, code), ecosystem.KindOccupation, s,
		ecosystem.Fields{"name": exchange.Shortened(cmp.Or(s.plain(), code), 200), "scheme": "soc2020", "code": code, "level": levels[len(code)]})
	claim := exchange.Stated()
	claim["method"] = "provider_claim"
	r.relate(ecosystem.LinkLeadsToOccupation, course, to, claim, s)
}

// stateOnce names a thing of a list that is published elsewhere and states it in the unit that
// needs it first, with fields for where it is new.
func (r *reading) stateOnce(k ecosystem.Key, kind ecosystem.Kind, e *element, fields ecosystem.Fields) exchange.Name {
	name := exchange.Name{Keys: []ecosystem.Key{k}}
	if !r.stated[k] {
		r.stated[k] = true
		r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: kind, IfNew: fields, Claim: exchange.Stated(), Where: r.at(e)})
	}
	return name
}

// stateQualifications states what a course leads to.
func (r *reading) stateQualifications(course exchange.Name, e *element) {
	for _, q := range e.all("qualification") {
		r.checkQualification(q)
		title := q.text("title")
		if title == "" {
			continue
		}
		body := q.text("awardedBy")
		fields := ecosystem.Fields{"name": exchange.Shortened(title, 200), "level": exchange.Shortened(cmp.Or(q.text("educationLevel"), q.text("level")), 200), "awardedBy": exchange.Shortened(body, 200), "url": httpAddress(q.text("url"))}
		to := exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("xcri-qualification", exchange.Shortened(strings.ToLower(body+"/"+title), 400))}}
		if !r.stated[to.Keys[0]] {
			r.stated[to.Keys[0]] = true
			r.unit.Things = append(r.unit.Things, exchange.Thing{Name: to, Kind: ecosystem.KindQualification, Fields: fields, Claim: exchange.Stated(), Where: r.at(q)})
		}
		r.relate(ecosystem.LinkLeadsToQualification, course, to, exchange.Stated(), q)
	}
}
