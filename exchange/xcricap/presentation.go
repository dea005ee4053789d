package xcricap

import (
	"cmp"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// codes are the words of a list by which a feed says how, where and when one learns, each
// with what the model calls it: the code, then what people write in its place.
type codes map[string]string

var (
	studyModes = codes{"ft": "full_time", "full time": "full_time", "pt": "part_time", "part time": "part_time", "pf": "part_time", "part of a full time programme": "part_time",
		"fl": "flexible", "flexible": "flexible", "nk": "unknown", "not known": "unknown"}
	attendanceModes = codes{"cm": "classroom", "campus": "classroom", "nc": "classroom", "face-to-face non-campus": "classroom", "da": "blended", "distance with attendance": "blended",
		"mm": "blended", "mixed mode": "blended", "ds": "online", "distance without attendance": "online", "on": "online", "online (no attendance)": "online", "online": "online",
		"wb": "work_based", "work-based": "work_based", "work based": "work_based"}
	attendancePatterns = codes{"dt": "daytime", "daytime": "daytime", "ev": "evening", "evening": "evening", "tw": "twilight", "twilight": "twilight",
		"dr": "day_release", "day/block release": "day_release", "day release": "day_release", "we": "weekend", "weekend": "weekend", "cs": "customised", "customised": "customised"}
)

// word reads what an element of a list says: by its identifier, else by its text.
func (r *reading) word(run *element, name string, list codes) string {
	e := run.first(name)
	text := cmp.Or(strings.TrimSpace(e.attrs["identifier"]), e.plain())
	if text == "" {
		return ""
	}
	says, known := list[strings.ToLower(strings.ReplaceAll(text, "-time", " time"))]
	if !known {
		r.find(exchange.Warning, e, "unknown-code", text, "It is none of the list's codes, so it is left out.", "See the vocabulary of "+name+".")
	}
	return says
}

// date reads a date of any precision: by the attribute dtf, else by its text.
func (r *reading) date(run *element, name string) string {
	e := run.first(name)
	dtf, isSaid := e.attrs["dtf"]
	text := cmp.Or(strings.TrimSpace(dtf), e.plain())
	if text == "" {
		return ""
	}
	day := w3cDate.FindString(text)
	if ecosystem.ValidDate(day) {
		return day
	}
	if isSaid {
		r.find(exchange.Warning, e, "bad-date", text, "It is no date, so it is left out.", "Write dtf like 2026-09-21, 2026-09 or 2026.")
	} else {
		r.find(exchange.Note, e, "date-in-words", text, "The date is in words alone, so it is left out.", "Add the attribute dtf, like 2026-09.")
	}
	return ""
}

// statePresentation states a run of a course. What it takes over from its course is not
// stated of it: its title is its course's where it has none.
func (r *reading) statePresentation(p *provider, course exchange.Name, of, run *element) {
	if run.attrs["recstatus"] == "3" {
		r.find(exchange.Warning, run, "listed-as-deleted", identifierOf(run), "The feed says that the presentation was deleted. It is left as it is.", "Delete it by hand if that is right.")
		return
	}
	r.checkPresentation(run)
	fields := ecosystem.Fields{"start": r.date(run, "start"), "end": r.date(run, "end"), "duration": exchange.Shortened(run.text("duration"), 200), "url": httpAddress(run.text("url")),
		"mode": r.word(run, "studyMode", studyModes), "delivery": r.word(run, "attendanceMode", attendanceModes), "pattern": r.word(run, "attendancePattern", attendancePatterns),
		"cost": exchange.Shortened(run.text("cost"), 500)}
	r.places(fields, run)
	var venue exchange.Name
	isStated, known := len(run.first("venue").nodes) > 0, false
	if isStated || fields["delivery"] != "online" { // a provider's address is no place where one learns online
		venue, known = r.stateVenue(p, run, run.first("venue"), isStated)
	}
	key := r.presentationKey(p, course, of, run, fields, venue, isStated)
	name := exchange.Name{Keys: []ecosystem.Key{key}}
	title := cmp.Or(run.text("title"), of.text("title"), identifierOf(of))
	if start, _ := fields["start"].(string); start != "" {
		title += ", " + start
	}
	fields["name"] = exchange.Shortened(title, 300)
	r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: ecosystem.KindPresentation, Fields: fields, Claim: exchange.Stated(), Where: r.at(run)})
	r.relate(ecosystem.LinkHasPresentation, course, name, exchange.Stated(), run)
	if known {
		claim := exchange.Stated()
		if !isStated {
			claim["basis"] = "implied"
		}
		r.relate(ecosystem.LinkHeldAt, name, venue, claim, run)
	}
	r.leaveOf(run)
}

// places reads how many can take part, where that is a number.
func (r *reading) places(fields ecosystem.Fields, run *element) {
	text := run.text("places")
	switch {
	case text == "":
	case wholeCode.MatchString(text):
		fields["places"], fields["placesBasis"] = text, "stated"
	default:
		r.find(exchange.Note, run.first("places"), "no-number", text, "How many can take part is in words, so it is left out.", "Write a number alone.")
	}
}

// presentationKey names a presentation by its own identifier; where it has none but its
// course's, by when, where and how it is held, so that an edit of its text makes no new one.
func (r *reading) presentationKey(p *provider, course exchange.Name, of, run *element, fields ecosystem.Fields, venue exchange.Name, isStated bool) ecosystem.Key {
	id := identifierOf(run)
	for _, own := range of.all("identifier") {
		if strings.TrimSpace(own.plain()) == id {
			id = ""
		}
	}
	if id == "" {
		parts := []string{fmt.Sprint(fields["start"]), fmt.Sprint(fields["mode"])}
		if isStated && len(venue.Keys) > 0 {
			_, at, _ := cutLast(venue.Keys[0].Value, "/")
			parts = append(parts, at)
		}
		id = strings.Join(parts, "|")
	}
	value := exchange.Shortened(course.Keys[0].Value+"/"+id, 480)
	if p.runs[value]++; p.runs[value] > 1 {
		value += fmt.Sprintf("/%d", p.runs[value])
	}
	return ecosystem.NewKey("xcri-presentation", value)
}

// leaveOf counts what a presentation says that has no field.
func (r *reading) leaveOf(run *element) {
	for _, n := range run.nodes {
		if n.child == nil {
			continue
		}
		switch n.child.name {
		case "identifier", "title", "url", "start", "end", "duration", "studyMode", "attendanceMode", "attendancePattern", "places", "cost", "venue":
		default:
			r.leave("presentation/" + n.child.name)
		}
	}
}
