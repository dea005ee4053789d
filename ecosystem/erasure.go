package ecosystem

import (
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Erased names what a commit took out of everything that is kept: what a thing says, or
// one of its fields.
type Erased struct {
	Of    ID
	Field string // empty: all that it says in words, numbers and dates
}

// Erasure is what is left where something was erased: what, when, why and by whom.
type Erasure struct {
	Erased
	Revision Revision // of the commit that erased it
	At       time.Time
	Reason   string
	By       string // for the team alone
}

// Erasures are what a commit erased.
func (c Commit) Erasures() []Erasure {
	all := make([]Erasure, len(c.Erases))
	for i, e := range c.Erases {
		all[i] = Erasure{e, c.Revision, c.At, c.Message, c.Author}
	}
	return all
}

// Erasable tells whether a field of a kind can be erased: whatever people write. What a
// thing is nothing without, what it joins or is about and who may see it stay; what a claim
// says of a field is erased with that field of the thing.
func Erasable(kind Kind, f Field) bool {
	switch {
	case f.Type == Ref || f.Name == "visibility" || f.Must && f.Name != "name":
		return false
	case kind == KindAttributeDefinition:
		return f.Name != "name"
	case kind == KindLink:
		return !slices.Contains(notSettable[KindLink], f.Name)
	case kind == KindClaim:
		return !slices.Contains([]string{"field", "value", "says", "settled", "madeBy"}, f.Name)
	}
	return true
}

// takes tells whether a field of the thing is erased. Of a whole thing its words, numbers
// and dates are; what was chosen from a list of ours, or is true or false, stays.
func (e Erased) takes(name string) bool {
	if e.Field != "" {
		return name == e.Field
	}
	kind, _ := e.Of.Kind()
	f, known := NounOf(kind).Field(name)
	return known && Erasable(kind, f) && f.Type != EnumOf && f.Type != EnumsOf && f.Type != Truth
}

// check tells whether a store can keep that this was erased.
func (e Erased) check() error {
	kind, ok := e.Of.Kind()
	if !ok {
		return malformed(e.Of)
	}
	if f, known := NounOf(kind).Field(e.Field); e.Field != "" && (!known || !Erasable(kind, f)) {
		return badRequest("Its text, number and date fields can be; what a claim says of a field goes with that field of the thing.", "%s: the field %q of a %s cannot be erased.", e.Of, e.Field, kind)
	}
	return nil
}

// Eraser takes out of states that are kept what is erased. It is pure: the engines, the
// dry run and the tests all use it.
type Eraser struct {
	erased  Erased
	phrases []string // what is erased, as words with a space before, between and after
}

// NewEraser makes an eraser from all states that are kept of the thing and of the claims on it.
func NewEraser(e Erased, kept []Version) *Eraser {
	x := &Eraser{erased: e}
	for _, v := range kept {
		switch {
		case v.ID == e.Of:
			for name, value := range v.Fields {
				if e.takes(name) && !v.isNameless(name, value) {
					x.learn(v.Kind, name, value)
				}
			}
		case v.Kind == KindClaim && v.Ref("about") == e.Of:
			x.learnClaim(Claim{v.Record})
		}
	}
	slices.Sort(x.phrases)
	x.phrases = slices.Compact(x.phrases)
	return x
}

// learnClaim learns what a claim says of what is erased.
func (x *Eraser) learnClaim(c Claim) {
	kind, _ := x.erased.Of.Kind()
	for _, s := range c.Sayings() {
		if x.erased.takes(s.Field) {
			x.learn(kind, s.Field, s.Value)
		}
	}
	if x.erased.takes(c.Field()) {
		x.learn(kind, c.Field(), c.Text("value"))
	}
}

// learn learns words that are erased. Numbers, dates and words of a list are none: they
// stand everywhere.
func (x *Eraser) learn(kind Kind, field string, value any) {
	f, _ := NounOf(kind).Field(field)
	if f.Type != Text && f.Type != Prose && f.Type != Texts && f.Type != URL && f.Type != Attribute {
		return
	}
	switch v := value.(type) {
	case string:
		x.learnText(field, v)
	case []string:
		for _, text := range v {
			x.learnText(field, text)
			if field == "keys" {
				x.learnText(field, ParseKey(text).Value)
			}
		}
	}
}

// How much a text has at least that is looked for elsewhere: letters, and words where it is
// neither a name nor the one field that is erased, as words such as education stand everywhere.
const (
	shortestPhrase  = 3
	fewestWords     = 3
	fieldsOfItsName = "name aliases keys url"
)

func (x *Eraser) learnText(field, text string) {
	words := Words(text)
	phrase := strings.Join(words, " ")
	tells := x.erased.Field != "" || slices.Contains(strings.Fields(fieldsOfItsName), field) || len(words) >= fewestWords
	if tells && utf8.RuneCountInString(phrase) >= shortestPhrase {
		x.phrases = append(x.phrases, " "+phrase+" ")
	}
}

// Holds tells whether a text holds words that are erased, in whatever case and between
// whatever marks.
func (x *Eraser) Holds(text string) bool {
	if len(x.phrases) == 0 || text == "" {
		return false
	}
	spaced := " " + strings.Join(Words(text), " ") + " "
	return slices.ContainsFunc(x.phrases, func(phrase string) bool { return strings.Contains(spaced, phrase) })
}

// Without is a state without what is erased: of the thing, or of a claim on it. Any other
// stays as it is.
func (x *Eraser) Without(r Record) Record {
	switch {
	case r.ID == x.erased.Of:
		r.Fields = x.withoutFields(r)
	case r.Kind == KindClaim && r.Ref("about") == x.erased.Of:
		r.Fields = x.withoutSayings(Claim{r})
	}
	return r
}

// withoutFields are the thing's fields without those that are erased. One that has a word for
// what nobody knows says that, and a thing without its name is called by its key or its id.
// The ids of what was merged into it stay among its keys.
func (x *Eraser) withoutFields(r Record) Fields {
	left := Fields{}
	for name, v := range r.Fields {
		f, _ := NounOf(r.Kind).Field(name)
		switch {
		case !x.erased.takes(name):
			left[name] = v
		case name == "keys":
			if ids := idsAmong(r.List("keys")); len(ids) > 0 {
				left[name] = ids
			}
		case f.Default != "":
			left[name] = f.Default
		}
	}
	if name, named := r.Fields["name"]; named && (x.erased.takes("name") || r.isNameless("name", name)) {
		left["name"] = Record{r.ID, r.Kind, r.Since, left}.namelessName()
	}
	return left
}

// idsAmong are the keys that name what was merged into a thing.
func idsAmong(keys []string) []string {
	return slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return ParseKey(k).Scheme != SchemeID })
}

// withoutSayings are a claim's fields without what it says of what is erased, the reasoning
// of it, and whatever else of its texts holds the words. On a whole thing all of its texts go.
func (x *Eraser) withoutSayings(c Claim) Fields {
	patch := Fields{}
	spoke := x.erased.Field == ""
	if x.erased.takes(c.Field()) {
		spoke, patch["value"] = true, nil
	}
	for _, name := range []string{"says", "settled"} {
		list := c.List(name)
		left := slices.DeleteFunc(slices.Clone(list), func(text string) bool { return x.erased.takes(parseSaying(text).Field) })
		if len(left) < len(list) {
			spoke, patch[name] = true, unlessNone(left)
		}
	}
	for _, f := range claimNoun.Fields {
		goes := spoke && (f.Type == Prose || f.Type == Text && x.erased.Field == "") || x.Holds(c.Text(f.Name))
		if goes && (f.Type == Prose || f.Type == Text) && Erasable(KindClaim, f) {
			patch[f.Name] = nil
		}
	}
	return c.Fields.With(patch)
}

// unlessNone is a list as fields keep it, which is never empty.
func unlessNone(list []string) any {
	if len(list) == 0 {
		return nil
	}
	return list
}

// erasedMessage begins what a commit says instead of a message that was erased.
const erasedMessage = "This message was erased on "

// withoutMessage is a commit without its message.
func (c Commit) withoutMessage(on time.Time) Commit {
	if c.Message != "" && !strings.HasPrefix(c.Message, erasedMessage) {
		c.Message = erasedMessage + on.UTC().Format(time.DateOnly) + "."
	}
	return c
}

// isByPeople tells whether somebody wrote the message of a commit; those of imports name
// files, and those of erasures hold no word of what they took.
func (c Commit) isByPeople() bool { return c.Origin != Import && c.Origin != Demo && c.Origin != Erase }

// Rewritten is what an erasing commit makes of what is kept: past states and earlier
// commits, each as it is from now on. Neither touched nor unchanged ones are among them.
type Rewritten struct {
	States  []Version
	Commits []Commit
}

// Rewrite works out what an erasing commit makes of what is kept: kept has all states of each
// thing that it names and of the claims on it, log the commits before it, in any order. The
// messages of those that touched any of it go, with the sums of what was sent, and of others the
// messages that hold the words.
func (c Commit) Rewrite(kept map[ID][]Version, log []Commit) Rewritten {
	touched := map[Revision]bool{}
	states := map[stateName]Version{}
	var erasers []*Eraser
	for _, e := range c.Erases {
		x := NewEraser(e, kept[e.Of])
		erasers = append(erasers, x)
		for _, v := range kept[e.Of] {
			touched[v.Since], touched[v.Until] = true, true
			x.rewrite(v, c.Revision, states)
		}
	}
	rewritten := Rewritten{States: slices.Collect(maps.Values(states))}
	for _, old := range log {
		now := old
		if touched[old.Revision] {
			now.Sent = ""
		}
		holds := slices.ContainsFunc(erasers, func(x *Eraser) bool { return x.Holds(old.Message) })
		if holds || touched[old.Revision] && old.isByPeople() {
			now = now.withoutMessage(c.At)
		}
		if old.Revision < c.Revision && (now.Message != old.Message || now.Sent != old.Sent) {
			rewritten.Commits = append(rewritten.Commits, now)
		}
	}
	return rewritten
}

// rewrite adds to the states that change one that was past at a revision, as it is from now on.
func (x *Eraser) rewrite(v Version, at Revision, states map[stateName]Version) {
	name := stateName{v.ID, v.Since}
	if before, is := states[name]; is {
		v = before
	}
	after := x.Without(v.Record)
	if v.Until > 0 && v.Until <= at && !after.Fields.Equal(v.Fields) {
		v.Record = after
		states[name] = v
	}
}

// stateName tells one state that is kept from another.
type stateName struct {
	id    ID
	since Revision
}
