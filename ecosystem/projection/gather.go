package projection

import (
	"strconv"
	"strings"

	eco "catchment/ecosystem"
)

// gathered is what a snapshot is made of, as read from a store: rows in the order
// in which they came.
type gathered struct {
	words   *words
	nodes   []node
	courses []courseThing
	runs    []runThing
	venues  []thing
	links   []linkThing
	claims  []claimThing
}

// key is an id in little room; keys of one kind are ordered as their ids are.
type key struct {
	kind uint8
	ulid [16]byte
}

type thing struct {
	key  key
	mask Mask
}

type courseThing struct {
	thing
	level uint8
	mode  Mode
}

type runThing struct {
	thing
	places uint16
	mode   Mode
	stated bool // whether the run itself says its mode
}

// linkThing is a link whose ends are not looked up yet.
type linkThing struct {
	key      key
	kind     uint8
	from, to key
	mask     Mask // of its own visibility
	texts    [textsOfLink]int32
	figure   *figure // of OBSERVED_IN
	judged   judged
}

// figure is what an observation says.
type figure struct {
	measure, period int32
	value           int64
	status          ObservationStatus
	imputed         bool
}

// claimThing is a claim on a link, a course or a node; of one on a node what it says is left out.
type claimThing struct {
	about                key
	mask                 Mask
	counts, against      bool
	kinds                Kinds
	field, value, source int32 // words
	seen                 int32 // a word: the day
	from                 key   // the source it rests on
}

// words numbers texts, so that rows hold numbers.
type words struct {
	list    []string
	numbers map[string]int32
}

func newWords(known []string) *words {
	w := &words{list: known[:len(known):len(known)], numbers: make(map[string]int32, len(known))}
	for i, s := range known {
		w.numbers[s] = int32(i)
	}
	if len(known) == 0 {
		w.number("")
	}
	return w
}

func (w *words) number(s string) int32 {
	n, ok := w.numbers[s]
	if !ok {
		n = int32(len(w.list))
		w.list = append(w.list, s)
		w.numbers[s] = n
	}
	return n
}

func keyOf(id eco.ID) key {
	kind, _ := id.Kind()
	u, _ := pack(id)
	return key{kindNumber(kind), u}
}

// add takes a record in. What the projection has no use for is passed over.
func (g *gathered) add(r eco.Record) {
	mask := upFrom(r.Visibility().Level())
	switch {
	case r.Kind == eco.KindLink:
		g.addLink(eco.Link{Record: r}, mask)
	case r.Kind == eco.KindClaim:
		g.addClaim(eco.Claim{Record: r}, mask)
	case InNet(r.Kind):
		v := node{id: r.ID, name: r.Name(), kind: kindNumber(r.Kind), mask: mask}
		for i, field := range nodeTexts {
			v.texts[i] = g.words.number(plain(r.Fields[field]))
		}
		g.nodes = append(g.nodes, v)
	case r.Kind == eco.KindCourse:
		mode, _ := modeOf(r.Text("delivery"), r.Text("reach"))
		g.courses = append(g.courses, courseThing{thing{keyOf(r.ID), mask}, levelNumbers[r.Text("level")], mode})
	case r.Kind == eco.KindPresentation:
		mode, stated := modeOf(r.Text("delivery"), "")
		g.runs = append(g.runs, runThing{thing{keyOf(r.ID), mask}, placesOf(r), mode, stated})
	case r.Kind == eco.KindVenue:
		g.venues = append(g.venues, thing{keyOf(r.ID), mask})
	}
}

func (g *gathered) addLink(l eco.Link, mask Mask) {
	t := linkThing{key: keyOf(l.ID), kind: typeNumbers[l.Type()], from: keyOf(l.From()), to: keyOf(l.To()), mask: mask}
	for i, field := range linkTexts {
		t.texts[i] = g.words.number(l.Text(field))
	}
	if l.Type() == eco.LinkObservedIn {
		imputed, _ := l.Bool("imputed")
		t.figure = &figure{measure: g.words.number(l.Text("measure")), period: g.words.number(l.Text("period")), imputed: imputed}
		value, known := l.Int("value")
		switch {
		case l.Text("status") == "suppressed":
			t.figure.status = Suppressed
		case !known:
			t.figure.status = Unavailable
		default:
			t.figure.value = value
		}
	}
	g.links = append(g.links, t)
}

func (g *gathered) addClaim(c eco.Claim, mask Mask) {
	about, _ := c.About().Kind()
	if about != eco.KindLink && about != eco.KindCourse && !InNet(about) {
		return
	}
	s, counts := c.Statement()
	t := claimThing{about: keyOf(c.About()), mask: mask, counts: counts, against: s.Against, from: keyOf(c.Source())}
	if InNet(about) {
		g.claims = append(g.claims, t) // its words would be kept as long as the snapshot
		return
	}
	t.field, t.value, t.source = g.words.number(s.Field), g.words.number(s.Value), g.words.number(s.Source)
	t.seen = g.words.number(string(s.SeenOn))
	t.kinds = KindsOf(c.Text("method"))
	g.claims = append(g.claims, t)
}

// plain gives a value as a text; lists joined with "|".
func plain(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return strings.Join(v, "|")
	}
	return ""
}

// placesOf is how many learners a run has room for, as far as that is stated.
func placesOf(r eco.Record) uint16 {
	n, known := r.Int("places")
	if !known || n < 0 {
		return PlacesUnknown
	}
	return uint16(min(n, PlacesUnknown-1))
}

// modeOf says whether something belongs to an area, and whether that is stated.
func modeOf(delivery, reach string) (m Mode, stated bool) {
	switch {
	case delivery == "online":
		return Online, true
	case reach == "national":
		return National, true
	}
	return Local, delivery != "" && delivery != "unknown"
}
