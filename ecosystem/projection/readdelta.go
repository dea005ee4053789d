package projection

import (
	"hash/fnv"
	"strconv"
	"strings"

	eco "catchment/ecosystem"
)

// delta is what was read from a store to be put into a snapshot: everything, or what
// some commits bear on. Its rows stand in the order in which they came.
type delta struct {
	dictionary    *dictionary
	nodes         []node
	courses       []courseRecord
	presentations []presentationRecord
	venues        []entityRecord
	links         []linkRecord
	claims        []claimRecord
	disputes      map[packedID][lensCount][]Dispute // by link and lens: see disputesByKind
}

// newDelta begins a delta to a snapshot of which these texts are known.
func newDelta(known []string) *delta {
	return &delta{dictionary: newDictionary(known), disputes: map[packedID][lensCount][]Dispute{}}
}

type entityRecord struct {
	key     packedID
	visible Mask
}

type courseRecord struct {
	entityRecord
	level     uint8
	mode      Mode
	registers eco.Registers
	called    [8]byte
}

type presentationRecord struct {
	entityRecord
	places     uint16
	mode       Mode
	modeStated bool // whether the presentation itself says its mode
}

// linkRecord is a link whose ends are ids still: no node or row number is known yet.
type linkRecord struct {
	key      packedID
	kind     uint8
	from, to packedID
	visible  Mask                  // the lenses that show the link itself, whatever its claims and ends are
	texts    [linkFieldCount]int32 // in the dictionary, by linkFields
	figure   *figure               // of OBSERVED_IN
	verdict  verdict
}

// figure is what an observation says.
type figure struct {
	measure, period int32
	unit            int32
	value           int64
	status          ObservationStatus
	imputed         bool
	isJourney       bool // whether it counts who lives in one place and learns in another
}

// claimRecord is a claim on a link, a course or a node. Of one on a node what it says is
// left out: that it counts is all that is asked of it.
type claimRecord struct {
	about                packedID
	visible              Mask
	counts, against      bool
	implied              bool // it only follows from what its source says
	evidence             EvidenceSet
	field, value, source int32           // in the dictionary
	seen                 int32           // in the dictionary: the day
	teller               int32           // in the dictionary: what source is to whom its source is hidden
	said                 []eco.Statement // instead of field, value, source and seen, where it says more than one thing
	sourceID             packedID        // the source it rests on
}

// dictionary numbers texts, so that rows hold numbers (dictionary encoding).
type dictionary struct {
	texts   []string
	numbers map[string]int32
}

// newDictionary begins with the texts of a snapshot, whose numbers stay as they are.
func newDictionary(known []string) *dictionary {
	d := &dictionary{texts: known[:len(known):len(known)], numbers: make(map[string]int32, len(known))}
	for i, s := range known {
		d.numbers[s] = int32(i)
	}
	if len(known) == 0 {
		d.number("")
	}
	return d
}

// number gives the number of a text, a new one if it is new.
func (d *dictionary) number(s string) int32 {
	n, ok := d.numbers[s]
	if !ok {
		n = int32(len(d.texts))
		d.texts = append(d.texts, s)
		d.numbers[s] = n
	}
	return n
}

// addRecord adds a record. What the projection has no use for is passed over.
func (d *delta) addRecord(r eco.Record) {
	mask := lensesFrom(r.Visibility().Level())
	switch {
	case r.Kind == eco.KindLink:
		d.addLink(eco.Link{Record: r}, mask)
	case r.Kind == eco.KindClaim:
		d.addClaim(eco.Claim{Record: r}, mask)
	case InGraph(r.Kind):
		v := node{id: r.ID, name: r.Name(), kind: kindNumber(r.Kind), visible: mask}
		for i, field := range nodeFields {
			v.texts[i] = d.dictionary.number(textOf(r.Fields[field]))
		}
		d.nodes = append(d.nodes, v)
	case r.Kind == eco.KindCourse:
		mode, _ := modeOf(r.Text("delivery"), r.Text("reach"))
		registers := eco.RegistersOf(r.Keys())
		d.courses = append(d.courses, courseRecord{entityRecord{packID(r.ID), mask}, levelNumbers[r.Text("level")], mode, registers, SumOfName(r.Name())})
	case r.Kind == eco.KindPresentation:
		mode, stated := modeOf(r.Text("delivery"), "")
		d.presentations = append(d.presentations, presentationRecord{entityRecord{packID(r.ID), mask}, placesOf(r), mode, stated})
	case r.Kind == eco.KindVenue:
		d.venues = append(d.venues, entityRecord{packID(r.ID), mask})
	}
}

// SumOfName is the same for names of courses that are written alike, and so good as no other has it.
func SumOfName(name string) (sum [8]byte) {
	h := fnv.New64a()
	_, _ = h.Write([]byte(eco.SumOfName(name)))
	h.Sum(sum[:0])
	return sum
}

// addLink adds a link, and of an observation its figure.
func (d *delta) addLink(l eco.Link, mask Mask) {
	t := linkRecord{key: packID(l.ID), kind: typeNumbers[l.Type()], from: packID(l.From()), to: packID(l.To()), visible: mask}
	for i, field := range linkFields {
		t.texts[i] = d.dictionary.number(l.Text(field))
	}
	if l.Type() == eco.LinkObservedIn {
		imputed, _ := l.Bool("imputed")
		t.figure = &figure{measure: d.dictionary.number(measureOf(l)), period: d.dictionary.number(l.Text("period")), unit: d.dictionary.number(l.Text("unit")), imputed: imputed,
			isJourney: l.Text("countedWhere") == "residence_to_delivery"}
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
	d.links = append(d.links, t)
}

// measureOf is the measure of a figure; one that is counted by something else besides is no
// figure of the whole.
func measureOf(l eco.Link) string {
	if by := l.Text("breakdown"); by != "" {
		return l.Text("measure") + partMark + by
	}
	return l.Text("measure")
}

// partMark stands between a measure and what else it is counted by.
const partMark = " by "

// IsPart tells whether a measure is of a part of what was counted.
func IsPart(measure string) bool { return strings.Contains(measure, partMark) }

// addClaim adds a claim, if it is on a link, a course or a node.
func (d *delta) addClaim(c eco.Claim, mask Mask) {
	about, _ := c.About().Kind()
	if about != eco.KindLink && about != eco.KindCourse && !InGraph(about) {
		return
	}
	t := claimRecord{about: packID(c.About()), visible: mask, counts: c.Counts(), against: c.Against(), implied: c.Text("basis") == "implied", sourceID: packID(c.Source())}
	if InGraph(about) {
		d.claims = append(d.claims, t) // its words would be kept as long as the snapshot
		return
	}
	if t.said = c.Statements(); c.List("says") == nil && c.List("settled") == nil {
		s := t.said[0]
		t.field, t.value, t.source = d.dictionary.number(s.Field), d.dictionary.number(s.Value), d.dictionary.number(s.Source)
		t.seen, t.said = d.dictionary.number(string(s.SeenOn)), nil
	}
	t.evidence = EvidenceOf(c.Text("method"))
	t.teller = d.dictionary.number(eco.Claim{Record: eco.Record{Fields: eco.Fields{"assertedBy": c.Text("assertedBy")}}}.SourceKey())
	d.claims = append(d.claims, t)
}

// listSeparator joins the items of a list, none of which has a line end in it.
const listSeparator = "\n"

// textOf gives a value as a text; the items of lists are joined.
func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return strings.Join(v, listSeparator)
	}
	return ""
}

// placesOf is how many learners a presentation has room for, as far as that is stated.
func placesOf(r eco.Record) uint16 {
	n, known := r.Int("places")
	if !known || n < 0 {
		return PlacesUnknown
	}
	return uint16(min(n, PlacesUnknown-1))
}

// modeOf says whether something belongs to an area, and whether that is stated. What is
// offered everywhere is so however it is delivered.
func modeOf(delivery, reach string) (m Mode, stated bool) {
	switch {
	case reach == "national":
		return National, true
	case delivery == "online":
		return Online, true
	}
	return Local, delivery != "" && delivery != "unknown"
}

// goneIDs are the things and links that are no longer there.
type goneIDs map[eco.ID]bool

// has tells whether anything of a kind is among what is gone.
func (g goneIDs) has(kind eco.Kind) bool {
	for id := range g {
		if k, _ := id.Kind(); k == kind {
			return true
		}
	}
	return false
}

// verdict is what the claims on one thing come to, by lens. For example: a link has a
// public claim of a source that says it is made up, and one for the team of a source
// that does not. It is claimed through all lenses (111), and synthetic through the
// public's and partners' (011), as the team sees that something real counts for it.
type verdict struct {
	claimed   Mask // the lenses that show any claim on it, whatever the claim's status
	states    [lensCount]claimState
	evidence  [lensCount]EvidenceSet // of evidence that counts for it
	madeUp    [lensCount]EvidenceSet // of evidence, the kinds that sources give which say they are made up, and no other
	synthetic Mask                   // the lenses through which all that counts for it rests on sources that say they are made up
	implied   Mask                   // the lenses through which all that counts for it only follows from what sources say
}

// supportedThrough gives the lenses through which some claim supports it.
func (v verdict) supportedThrough() Mask {
	var m Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if v.states[lens].state != stateNumbers[eco.Unsupported] {
			m |= Through(lens)
		}
	}
	return m & v.claimed
}
