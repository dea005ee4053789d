package xcricap

import (
	"regexp"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// provider is what a feed says of a provider beside its courses.
type provider struct {
	head      *element
	courses   int            // how many it has
	begun     bool           // whether it is stated
	courseIDs map[string]int // the line of the course that has an id
	runs      map[string]int // how many presentations have a key
}

func (p *provider) title() string { return p.head.text("title") }

var (
	ukprn     = regexp.MustCompile(`^1\d{7}$`)
	soc2020   = regexp.MustCompile(`^[1-9]\d{0,3}$`)
	w3cDate   = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?`)
	wholeCode = regexp.MustCompile(`^\d{1,5}$`)
)

// name names the provider: by its UKPRN, else by its address, its identifier or its name.
func (p *provider) name() exchange.Name {
	var other string
	for _, id := range p.head.all("identifier") {
		text := strings.TrimSpace(id.plain())
		if strings.EqualFold(id.kind, "ukprn") || ukprn.MatchString(text) {
			if k := ecosystem.NewKey(ecosystem.SchemeUKPRN, text); k.Problem() == "" {
				return exchange.Name{Keys: []ecosystem.Key{k}}
			}
		}
		if other == "" || (id.kind == "" && httpAddress(text) != "") {
			other = text
		}
	}
	if other == "" {
		other = p.head.text("url")
	}
	if other == "" {
		other = p.title()
	}
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("xcri-provider", exchange.Shortened(other, 400))}}
}

// beginProvider states the provider, in the first unit that has a course of it.
func (r *reading) beginProvider(p *provider) {
	name := p.name()
	r.unit.Source = r.source
	if r.unit.Name = p.title(); r.unit.Name == "" {
		r.unit.Name = name.Keys[0].Value
	}
	if p.begun {
		return
	}
	p.begun, p.runs = true, map[string]int{}
	r.checkProvider(p)
	fields := ecosystem.Fields{"name": exchange.Shortened(p.title(), 200), "description": p.head.text("description"), "url": httpAddress(p.head.text("url"))}
	point(fields, p.head)
	r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: ecosystem.KindActor, Fields: fields, Claim: exchange.Stated(), Where: r.at(p.head),
		IfNew: ecosystem.Fields{"name": name.Keys[0].Value, "kind": "organisation", "namedIndividually": true}})
	for _, n := range p.head.nodes {
		switch n.child.name {
		case "title", "description", "url", "identifier", "location":
		default:
			r.leave("provider/" + n.child.name)
		}
	}
}

// point takes the coordinates over that an element or its location has: in the vocabulary of
// WGS 84, or as a typed address.
func point(fields ecosystem.Fields, e *element) {
	for _, in := range []*element{e, e.first("location")} {
		for _, n := range in.nodes {
			if n.child == nil {
				continue
			}
			kind := n.child.name
			if kind == "address" {
				kind = n.child.kind
			}
			switch kind {
			case "lat":
				fields["latitude"] = strings.TrimSpace(n.child.plain())
			case "long":
				fields["longitude"] = strings.TrimSpace(n.child.plain())
			}
		}
	}
}

// address is what a provider or a venue says of where it is.
type address struct{ street, postcode string }

func addressOf(e *element) address {
	in := e.first("location")
	if len(in.nodes) == 0 {
		in = e // as in XCRI-CAP 1.1
	}
	var parts []string
	for _, name := range []string{"street", "address", "town"} {
		for _, part := range in.all(name) {
			if text := part.plain(); text != "" && part.kind == "" && !contains(parts, text) {
				parts = append(parts, text)
			}
		}
	}
	return address{strings.ReplaceAll(strings.Join(parts, ", "), "\n", ", "), strings.ToUpper(strings.Join(strings.Fields(in.text("postcode")), " "))}
}

func contains(list []string, s string) bool {
	for _, each := range list {
		if strings.EqualFold(each, s) {
			return true
		}
	}
	return false
}

// stateVenue states where a presentation is held: its venue's provider, or, where it has no
// venue, the provider's own address. The latter is what the format implies and not what the
// feed states. It gives false where nothing says where that is.
func (r *reading) stateVenue(p *provider, presentation, venue *element, stated bool) (name exchange.Name, known bool) {
	at := venue.first("provider")
	if !stated {
		at = p.head
	} else if len(at.nodes) == 0 {
		at = venue
	}
	where := addressOf(at)
	id := identifierOf(at)
	if !stated {
		id = "its own address"
	}
	if id == "" {
		id = strings.Join(strings.Fields(at.text("title")+" "+where.postcode), " ")
	}
	if id == "" || (!stated && where == address{}) {
		return exchange.Name{}, false
	}
	name = exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("xcri-venue", exchange.Shortened(p.name().Keys[0].Value+"/"+id, 400))}}
	if r.stated[name.Keys[0]] {
		return name, true
	}
	r.stated[name.Keys[0]] = true
	title := at.text("title")
	if title == "" {
		title = id
	}
	fields := ecosystem.Fields{"name": exchange.Shortened(title, 200), "address": exchange.Shortened(where.street, 500), "postcode": exchange.Shortened(where.postcode, 20)}
	point(fields, at)
	place := at
	if place.line == 0 {
		place = presentation
	}
	r.unit.Things = append(r.unit.Things, exchange.Thing{Name: name, Kind: ecosystem.KindVenue, Fields: fields, Claim: exchange.Stated(), Where: r.at(place)})
	return name, true
}

// identifierOf gives the identifier by which a provider knows a thing: the one that has no
// type, else its internal one, else the first.
func identifierOf(e *element) string {
	best, rank := "", 0
	for _, id := range e.all("identifier") {
		text, weight := strings.TrimSpace(id.plain()), 1
		switch {
		case id.kind == "":
			weight = 3
		case strings.EqualFold(id.kind, "internalID"):
			weight = 2
		}
		if text != "" && weight > rank {
			best, rank = text, weight
		}
	}
	return best
}
