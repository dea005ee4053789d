package ecosystem

import (
	"cmp"
	"maps"
	"slices"
)

// Claim is a Record of KindClaim: who said what about an entity, a link or one
// field, from which source, when, on what basis, how sure.
type Claim struct{ Record }

// About is the entity or link that the claim speaks of.
func (c Claim) About() ID { return c.Ref("about") }

// Field that the claim speaks of; empty for the thing as a whole.
func (c Claim) Field() string { return c.Text("field") }

// FieldCalled is what the API calls the field that it speaks of, empty for the whole.
func (c Claim) FieldCalled() string { return FieldCalled(c.About(), c.Field()) }

// Against tells whether the claim denies.
func (c Claim) Against() bool { return c.Text("stance") == "against" }

// IsNote tells whether the claim is a note: a remark for whoever works on the thing, which
// says nothing of how it is.
func (c Claim) IsNote() bool { return c.Text("stance") == "note" }

// Affirms tells whether the claim counts and is for what it speaks of.
func (c Claim) Affirms() bool { return c.Counts() && !c.Against() }

// Source that the claim rests on.
func (c Claim) Source() ID { return c.Ref("source") }

// Counts tells whether the claim bears on the state: no note, not retracted, not
// superseded, and neither a candidate that waits for review nor a rejected one.
func (c Claim) Counts() bool {
	review := c.Text("review")
	return c.Text("status") == "current" && !c.IsNote() && review != "proposed" && review != "rejected"
}

// SeenOn is the day that tells the claim's age: the last day of when it was observed, else
// of when it was recorded.
func (c Claim) SeenOn() Day { return LastDay(cmp.Or(c.Text("observed"), c.Text("recorded"))) }

// NewestFirst orders the claims on a thing: by the last day of when they were recorded, the
// newest first, then by id.
func NewestFirst(a, b Claim) int {
	return cmp.Or(cmp.Compare(LastDay(b.Text("recorded")), LastDay(a.Text("recorded"))), cmp.Compare(a.ID, b.ID))
}

// State is what the claims on a thing amount to. It is computed on every read and never stored.
type State string

// The states; the first whose rule fits holds.
const (
	Unsupported  State = "unsupported"   // no claim for it counts
	Disputed     State = "disputed"      // a claim against what one for it says, or two different values of one field
	Stale        State = "stale"         // the newest claim for it is older than the policy's age
	SingleSource State = "single_source" // all claims for it rest on one source
	Agreed       State = "agreed"        // two sources or more say so
)

// States lists all states in the order of their rules.
var States = []State{Unsupported, Disputed, Stale, SingleSource, Agreed}

// Age says when a claim counts as stale.
type Age struct {
	AsOf   Day
	Months int
}

// DefaultStaleMonths is the age of a stale claim unless the asker sets another.
const DefaultStaleMonths = 24

// Cutoff is the day before which a claim is stale.
func (a Age) Cutoff() Day { return a.AsOf.MonthsBefore(a.Months) }

// Statement is what a claim says of a thing as a whole or of one field, as far as the
// state goes.
type Statement struct {
	Field   string // empty: the thing as a whole
	Value   string // of a valued statement; empty: that it is not known
	Valued  bool   // whether it says what the field is
	Settled bool   // whether it was settled that it is right
	Source  string // by [Claim.SourceKey]
	Against bool
	SeenOn  Day
}

// Statements are all that the claim says: of the thing as a whole, if it names no field,
// and of each field of which it says what it is.
func (c Claim) Statements() []Statement {
	spoken := Statement{Field: c.Field(), Source: c.SourceKey(), Against: c.Against(), SeenOn: c.SeenOn()}
	sayings := c.Sayings()
	all := make([]Statement, 0, 1+len(sayings))
	if c.Field() == "" || len(sayings) == 0 {
		all = append(all, spoken)
	}
	settled := c.List("settled")
	for _, s := range sayings {
		spoken.Field, spoken.Value, spoken.Valued = s.Field, s.Value, true
		spoken.Settled = slices.Contains(settled, s.Field)
		all = append(all, spoken)
	}
	return all
}

// StateOf computes the state from the claims that the reader may see, all on one thing.
func StateOf(claims []Claim, age Age) State {
	return stateOf(claims, age, func(Statement) bool { return true })
}

// FieldStateOf is the state of one field: what the claims say of it alone.
func FieldStateOf(field string, claims []Claim, age Age) State {
	return stateOf(claims, age, func(s Statement) bool { return s.Field == field })
}

func stateOf(claims []Claim, age Age, of func(Statement) bool) State {
	said := make([]Statement, 0, len(claims))
	for _, c := range claims {
		if !c.Counts() {
			continue
		}
		for _, s := range c.Statements() {
			if of(s) {
				said = append(said, s)
			}
		}
	}
	state, newest := Judge(said)
	return state.AsOf(newest, age)
}

// AsOf is the state once age is taken into account: what stands and was last
// seen before the cutoff is stale.
func (s State) AsOf(newest Day, age Age) State {
	if (s == Agreed || s == SingleSource) && newest < age.Cutoff() {
		return Stale
	}
	return s
}

// Judge gives the state of some statements on one thing as if none were stale,
// and the day of the newest that is for it. Of a field over which it was settled
// what is right, nothing is in dispute.
func Judge(said []Statement) (state State, newest Day) {
	if len(said) == 1 && !said[0].Against { // as most things have it
		return SingleSource, said[0].SeenOn
	}
	sources, values := map[string]bool{}, map[string]string{} // of those that affirm; values by field
	disputed, settled := map[string]bool{}, map[string]bool{}
	affirmed := false
	for _, s := range said {
		if s.Against {
			disputed[s.Field] = disputed[s.Field] || slices.ContainsFunc(said, s.Contradicts)
			continue
		}
		affirmed, sources[s.Source] = true, true
		settled[s.Field] = settled[s.Field] || s.Settled
		newest = max(newest, s.SeenOn)
		if s.Valued {
			before, valued := values[s.Field]
			disputed[s.Field] = disputed[s.Field] || valued && before != s.Value
			values[s.Field] = s.Value
		}
	}
	maps.DeleteFunc(disputed, func(field string, is bool) bool { return !is || settled[field] })
	switch {
	case !affirmed:
		return Unsupported, newest
	case len(disputed) > 0:
		return Disputed, newest
	case len(sources) == 1:
		return SingleSource, newest
	}
	return Agreed, newest
}

// Contradicts tells whether two statements on one thing cannot both stand: they give a
// field different values, or one is against what the other affirms, the same field and the
// same value of it where both name one. To deny one value agrees with another.
func (s Statement) Contradicts(other Statement) bool {
	alike := !s.Valued || !other.Valued || s.Value == other.Value
	switch {
	case s.Field != other.Field || s.Against && other.Against:
		return false
	case s.Against || other.Against:
		return alike
	}
	return !alike
}

// SourceKey tells one source from another: the source's id, else who said it.
func (c Claim) SourceKey() string {
	if s := c.Source(); s != "" {
		return string(s)
	}
	return "by " + c.Text("assertedBy")
}

// WithoutHiddenSources are claims as somebody sees them who does not see all sources: those
// that rest on a hidden one count as if they named none.
func WithoutHiddenSources(claims []Claim, shows func(source ID) bool) []Claim {
	seen := slices.Clone(claims)
	for i, c := range seen {
		if c.Source() != "" && !shows(c.Source()) {
			seen[i].Fields = c.Fields.With(Fields{"source": nil})
		}
	}
	return seen
}

// WholeShare is all graduates of a course, in the unit of a claim's share.
const WholeShare = 10_000

var stanceEnum = oneOf("Stance", "Whether a claim affirms or denies.",
	Word{"for", "It affirms."},
	Word{"against", "It denies."},
	Word{"note", "It is a note, whose text is its quote: it remarks, and neither affirms nor denies."},
)

var claimStatusEnum = oneOf("ClaimStatus", "Whether a claim still stands.",
	Word{"current", "It stands."},
	Word{"retracted", "It was taken back."},
	Word{"superseded", "A newer one took its place."},
)

var makerEnum = oneOf("ClaimMaker", "Who made a claim.",
	Word{"person", "Somebody typed it."},
	Word{"import", "It came with an import."},
)

var basisEnum = oneOf("Basis", "Whether the source says it or we read it so.",
	Word{"stated", "The source says it."},
	Word{"implied", "It follows from what the source says."},
	Word{"measured", "It was measured."},
	Word{"imported", "It came with a feed or file."},
	Word{"unknown", "Not known."},
)

var confidenceEnum = oneOf("Confidence", "How sure whoever recorded a claim is.",
	Word{"high", "Sure."},
	Word{"medium", "Fairly sure."},
	Word{"low", "Unsure."},
	Word{"unset", "Nobody has said."},
)

var evidenceMethodEnum = oneOf("EvidenceMethod", "How it is known that a course leads to an occupation.",
	Word{"statement", "Somebody says so."},
	Word{"manual_coding", "An analyst coded the course."},
	Word{"occupational_standard", "The course's qualification follows the occupation's standard."},
	Word{"graduate_destination_own", "The course's own graduates work in it."},
	Word{"graduate_destination_pooled", "Graduates of courses or years taken together work in it."},
	Word{"subject_progression", "People who studied the subject went there, in administrative data."},
	Word{"title_match", "Words of the course met those of the occupation: a candidate until reviewed."},
	Word{"provider_claim", "The provider says so."},
	Word{"point_in_polygon", "The point lies in the area's outline."},
)

var reviewStateEnum = oneOf("ReviewState", "Where the review of a candidate stands.",
	Word{"proposed", "It waits for review and does not count."},
	Word{"accepted", "It was accepted and counts."},
	Word{"rejected", "It was rejected, and is kept so that it is not proposed again."},
)

// claimNoun is the table of a claim. Evidence that a course leads to an
// occupation is a claim too: method says which sort, share how many of the
// course's graduates (docs/adr/0002).
var claimNoun = Noun{Kind: "Claim", Prefix: "clm", Plural: "claims",
	Says: "One statement by somebody about a thing, a link or a field, with what it rests on.",
	Fields: []Field{
		{Name: "about", Type: Ref, Must: true, Says: "the entity or link it speaks of"},
		{Name: "field", Type: Text, Says: "the field it speaks of; empty for the thing as a whole"},
		{Name: "value", Type: Prose, Says: "the field's value, as claimed; several joined with |"},
		{Name: "says", Type: Texts, Says: "what further fields are, field=value; field= where that is not known"},
		{Name: "settled", Type: Texts, Says: "the fields over which it was settled that it is right"},
		{Name: "madeBy", Type: EnumOf, Enum: makerEnum, Says: "whether a person or an import made it, once"},
		{Name: "stance", Type: EnumOf, Enum: stanceEnum, Default: "for", Says: "whether it affirms or denies, or is a note"},
		{Name: "status", API: "claimStatus", Type: EnumOf, Enum: claimStatusEnum, Default: "current", Says: "whether it still stands"},
		{Name: "basis", Type: EnumOf, Enum: basisEnum, Default: "unknown", Says: "whether the source says it or we read it so"},
		{Name: "confidence", Type: EnumOf, Enum: confidenceEnum, Default: "unset", Says: "how sure whoever recorded it is"},
		{Name: "source", Type: Ref, Says: "the source it rests on"},
		{Name: "event", Type: Ref, Says: "the occasion on which it was said"},
		{Name: "page", Type: Text, Says: "where in the source: pages, joined with ;"},
		{Name: "locator", Type: Text, Says: "the row or element there; a source says one thing at one place once"},
		{Name: "quote", Type: Prose, Says: "the reasoning or the words it rests on"},
		{Name: "assertedBy", Type: Text, Says: "who said it, by name"},
		{Name: "observed", Type: Date, Says: "when it was so"},
		{Name: "recorded", Type: Date, Must: true, Says: "when it was written down"},
		{Name: "validFrom", Type: Date, Says: "since when it holds"},
		{Name: "validTo", Type: Date, Says: "until when it held"},
		{Name: "retractedOn", Type: Date, Says: "when it was taken back"},
		{Name: "reason", Type: Prose, Says: "why it was taken back or reviewed so"},
		{Name: "visibility", Type: EnumOf, Enum: visibilityEnum, Default: string(Public), Says: "who may see it, if what it is about shows"},
		enumProp("method", evidenceMethodEnum, "the sort of evidence").from("DfE pathways methodology 2026; HESA"),
		{Name: "share", Type: Whole, Unit: "1/10000", Most: WholeShare, Says: "the share of the course's graduates in the occupation"},
		whole("sample", "people", "how many the share was taken from"),
		text("cohort", "whose graduates: their years, and the subject where they are pooled by subject"),
		enumProp("review", reviewStateEnum, "a candidate counts once accepted"),
		text("coder", "who coded or matched it"),
	},
}
