package discoveruni

import (
	"cmp"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

var source = ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: "src-discover-uni"}

// sourceUnit states the dataset that all claims rest on. A later release is the
// same source with newer content, so that what it says replaces what the last one said.
func (d *decoding) sourceUnit() exchange.Unit {
	fields := ecosystem.Fields{"name": strings.TrimSpace("Discover Uni dataset " + d.release), "kind": "feed",
		"publisher": "HESA (Jisc) for the Office for Students", "licence": "CC BY 4.0", "credit": "HESA (www.hesa.ac.uk), CC BY 4.0"}
	if d.release != "" {
		fields["url"] = "https://www.hesa.ac.uk/collection/" + d.release + "/filestructure"
	}
	u := exchange.Unit{Name: "Discover Uni", Source: source,
		Things: []exchange.Thing{{Name: exchange.Name{Keys: []ecosystem.Key{source}}, Kind: ecosystem.KindSource, Fields: fields}}}
	if d.titlesFrom != nil {
		u.Things = append(u.Things, *d.titlesFrom)
	}
	return u
}

// catalogue makes the unit of a provider with all its courses.
func (d *decoding) catalogue(ukprn string) exchange.Unit {
	u := exchange.Unit{Name: ukprn, Source: source}
	provider := d.stateProvider(&u, ukprn)
	for _, c := range d.sortedCourses() {
		d.stateCourse(&u, provider, c)
		d.stateQualification(&u, c)
		for _, row := range c.subjects {
			d.stateSubject(&u, c, row)
		}
		for _, row := range c.locations {
			d.statePresentation(&u, c, row)
		}
		d.stateOccupations(&u, c)
		d.stateOutcomes(&u, c)
	}
	return u
}

// stateProvider states who teaches the courses; its name gives the unit's.
func (d *decoding) stateProvider(u *exchange.Unit, ukprn string) exchange.Name {
	t := exchange.Thing{Name: exchange.Name{Keys: []ecosystem.Key{{Scheme: ecosystem.SchemeUKPRN, Value: ukprn}}}, Kind: ecosystem.KindActor, Claim: exchange.Stated(),
		IfNew: ecosystem.Fields{"name": "UKPRN " + ukprn, "kind": "organisation", "namedIndividually": true}}
	row, known := d.institutions[ukprn]
	if known {
		t.Where, t.Columns = row.Where(""), map[string]string{"name": "LEGAL_NAME", "url": "PROVURL"}
		t.Fields = ecosystem.Fields{"name": cmp.Or(row.Get("FIRST_TRADING_NAME"), row.Get("LEGAL_NAME")), "url": completeURL(row.Get("PROVURL"))}
		u.Name = cmp.Or(t.Fields["name"].(string), ukprn)
	} else if d.has["INSTITUTION"] {
		d.report(exchange.Finding{Rule: "unknown-provider", Severity: exchange.Warning, Where: exchange.Where{File: "INSTITUTION.csv", Column: "PUBUKPRN"}, Value: ukprn,
			Reason: "Courses are taught by a provider that INSTITUTION does not list.", Fix: "Take all tables from the same release.", About: t.Name})
	}
	u.Things = append(u.Things, t)
	return t.Name
}

// completeURL completes an address that is written as people say it, www.brunel.ac.uk.
func completeURL(s string) string {
	if s == "" || strings.Contains(s, "://") {
		return s
	}
	return "http://" + s
}

func (d *decoding) stateCourse(u *exchange.Unit, provider exchange.Name, c *course) {
	t := exchange.Thing{Name: c.name, Kind: ecosystem.KindCourse, Claim: exchange.Stated(), Where: c.first, Fields: ecosystem.Fields{"level": "he", "mode": modes[c.mode], "tags": c.ucas}}
	if f, some := weakestFigures(c.figures); some {
		t.Fields["cohortBasis"] = f.basis
		if f.basis == own || f.basis == pooled {
			t.Fields["cohortSize"], t.Fields["responseRate"], t.Fields["latestCohort"] = int64(f.graduates), f.rate, f.latest
		}
	}
	d.stateTitle(u, &t, c)
	u.Things = append(u.Things, t)
	offers := exchange.Relation{Type: ecosystem.LinkOffers, From: provider, To: t.Name, Claim: exchange.Stated(), Where: c.first}
	if c.ukprn != "" && c.ukprn != provider.Keys[0].Value {
		offers.Fields = ecosystem.Fields{"note": "Submitted to HESA by the provider with UKPRN " + c.ukprn + "."}
	}
	u.Relations = append(u.Relations, offers)
}

// The modes as the model says them. A course that is studied either way (03) is neither.
var modes = map[string]string{"01": "full_time", "02": "part_time"}

func (d *decoding) stateQualification(u *exchange.Unit, c *course) {
	if c.title.Number == 0 || c.title.Get("KISAIMCODE") == "" || !d.has["KISAIM"] {
		return
	}
	code := c.title.Get("KISAIMCODE")
	aim := d.aims[code]
	if aim == "" {
		d.report(c.title.Finding(exchange.Warning, "KISAIMCODE", "unknown-value", "KISAIM does not list the qualification, so it is left out.", "Take all tables from the same release."))
		return
	}
	to := d.stateOnce(u, ecosystem.NewKey("kis-aim", code), ecosystem.KindQualification, c.title.Where("KISAIMCODE"), ecosystem.Fields{"name": aim})
	u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkLeadsToQualification, From: c.name, To: to, Claim: d.titlesClaim(), Where: c.title.Where("KISAIMCODE")})
}

func (d *decoding) stateSubject(u *exchange.Unit, c *course, row exchange.Row) {
	code := row.Get("SBJ")
	to := d.stateOnce(u, ecosystem.NewKey(ecosystem.SchemeCAH, code), ecosystem.KindSubject, row.Where("SBJ"),
		ecosystem.Fields{"name": cmp.Or(d.subjects[code], code), "scheme": "cah", "code": code, "level": fmt.Sprint(1 + strings.Count(code, "-"))})
	u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkHasSubject, From: c.name, To: to, Claim: exchange.Stated(), Where: row.Where("SBJ")})
}

// statePresentation states that the course is held at a location.
func (d *decoding) statePresentation(u *exchange.Unit, c *course, row exchange.Row) {
	at := locationKey{row.Get("UKPRN"), row.Get("LOCID")}
	t := exchange.Thing{Name: exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("kis-presentation", c.name.Keys[0].Value+"/"+at.id)}}, Kind: ecosystem.KindPresentation,
		Claim: exchange.Stated(), Where: row.Where(""), Fields: ecosystem.Fields{"mode": modes[c.mode]}}
	venue, known := d.stateVenue(u, at, row)
	where := "location " + at.id
	if known {
		where = d.locations[at].Get("LOCNAME")
		u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkHeldAt, From: t.Name, To: venue, Claim: exchange.Stated(), Where: row.Where("LOCID")})
	}
	name, titled := d.nameOf(c)
	if name += " at " + where; titled && known {
		t.Fields["name"] = name
	} else {
		t.IfNew = ecosystem.Fields{"name": name}
	}
	u.Things = append(u.Things, t)
	u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkHasPresentation, From: c.name, To: t.Name, Claim: exchange.Stated(), Where: row.Where("LOCID")})
}

func (d *decoding) stateVenue(u *exchange.Unit, at locationKey, row exchange.Row) (exchange.Name, bool) {
	l, ok := d.locations[at]
	if !ok {
		if d.has["LOCATION"] {
			d.report(row.Finding(exchange.Warning, "LOCID", "unknown-location", "LOCATION does not list the location of this provider, so nothing tells where it is.", "Take all tables from the same release."))
		}
		return exchange.Name{}, false
	}
	name := exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("kis-location", at.ukprn+"/"+at.id)}}
	if !d.stated[name.Keys[0]] {
		d.stated[name.Keys[0]] = true
		u.Things = append(u.Things, exchange.Thing{Name: name, Kind: ecosystem.KindVenue, Claim: exchange.Stated(), Where: l.Where(""),
			Fields:  ecosystem.Fields{"name": l.Get("LOCNAME"), "latitude": l.Get("LATITUDE"), "longitude": l.Get("LONGITUDE")},
			IfNew:   ecosystem.Fields{"name": "Location " + at.id},
			Columns: map[string]string{"name": "LOCNAME"}})
	}
	return name, true
}

// stateOnce names a thing of a list that is published elsewhere, a CAH heading say, and
// states it in the unit that needs it first, with fields for where it is new: once the
// list has been imported, that says what the thing is.
func (d *decoding) stateOnce(u *exchange.Unit, k ecosystem.Key, kind ecosystem.Kind, at exchange.Where, fields ecosystem.Fields) exchange.Name {
	name := exchange.Name{Keys: []ecosystem.Key{k}}
	if !d.stated[k] {
		d.stated[k] = true
		u.Things = append(u.Things, exchange.Thing{Name: name, Kind: kind, IfNew: fields, Claim: exchange.Stated(), Where: at})
	}
	return name
}

// firstReport tells whether a finding is the first of its sort, so that each is reported once.
func (d *decoding) firstReport(what string) bool {
	first := !d.reported[what]
	d.reported[what] = true
	return first
}
